import type { Life, Office } from '../../core/life.ts';
import { daysOf } from '../../core/partial-date.ts';
import type { DateFormat } from '../../locale/date-format.ts';
import { officeTitle } from '../../locale/office-titles.ts';
import { getEntries } from '../../storage/entry-store.ts';
import { EntryRow } from '../components/entry-row.tsx';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

interface HeldOfficesProps {
  life: Life;
  onOpen: (entry: string) => void;
}

/** What a person was, of which state or body, and when; the latest first. */
export function HeldOffices({ life: { gender, offices }, onOpen }: HeldOfficesProps) {
  const { t, language } = useWords();
  const dates = useDates();
  const { db } = usePage();
  const ids = [...new Set(offices.map(({ of }) => of))];
  const entries = valueOf(
    useLive(() => getEntries(db, ids), [db, ids.join(' ')]),
    [],
  );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = offices.toReversed().flatMap((office) => {
    const entry = byId.get(office.of);
    const title = officeTitle(office.as, gender, language);
    if (!entry || title === null) return [];
    const label = [title, when(office, dates)].filter((part) => part !== '').join(' · ');
    return [{ key: `${office.as} ${office.of} ${office.from ?? ''}`, entry, label }];
  });
  if (rows.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('entry_offices')}</h2>
      <ul class="entries">
        {rows.map(({ key, entry, label }) => (
          <EntryRow key={key} entry={entry} onOpen={onOpen} label={label} />
        ))}
      </ul>
    </section>
  );
}

/** A founder is one for ever: of that there is a beginning alone. */
function when(office: Office, dates: DateFormat): string {
  return office.as === 'founder' && office.from !== undefined
    ? dates.interval(daysOf(office.from))
    : dates.term(office);
}
