import type { Life } from '../../core/life.ts';
import { daysOf } from '../../core/partial-date.ts';
import { formatInterval } from '../../locale/format.ts';
import { useWords } from '../page/page-context.ts';

/** When a person was born and died, as far as it is known. */
export function LifeDates({ life: { born, died } }: { life: Life }) {
  const { t, language } = useWords();
  const parts = [
    born === undefined ? '' : t('entry_born', { date: formatInterval(daysOf(born), language) }),
    died === undefined ? '' : t('entry_died', { date: formatInterval(daysOf(died), language) }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : <p class="entry-life">{parts.join(' · ')}</p>;
}
