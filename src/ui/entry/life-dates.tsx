import type { Life } from '../../core/life.ts';
import { daysOf } from '../../core/partial-date.ts';
import { useDates, useWords } from '../page/page-context.ts';

/** When a person was born and died, as far as it is known. */
export function LifeDates({ life: { born, died } }: { life: Life }) {
  const { t } = useWords();
  const dates = useDates();
  const parts = [
    born === undefined ? '' : t('entry_born', { date: dates.interval(daysOf(born)) }),
    died === undefined ? '' : t('entry_died', { date: dates.interval(daysOf(died)) }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : <p class="entry-life">{parts.join(' · ')}</p>;
}
