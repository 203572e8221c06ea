import type { Relation } from '../../core/entry.ts';
import { getEntries } from '../../storage/entry-store.ts';
import { EntryRow } from '../components/entry-row.tsx';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { relationMessage } from './relation-message.ts';

interface RelatedEntriesProps {
  related: readonly Relation[];
  onOpen: (entry: string) => void;
}

/** Entries tied to this one, each with what it is to it; those of packs that are not installed are left out. */
export function RelatedEntries({ related, onOpen }: RelatedEntriesProps) {
  const { t } = useWords();
  const dates = useDates();
  const { db } = usePage();
  const ids = related.map(({ entry }) => entry);
  const entries = valueOf(
    useLive(() => getEntries(db, ids), [db, ids.join(' ')]),
    [],
  );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const known = related.flatMap(({ as, entry: id, ...term }) => {
    const entry = byId.get(id);
    if (!entry) return [];
    const parts = [t(relationMessage(as)), dates.term(term)];
    return [{ as, entry, label: parts.filter((part) => part !== '').join(' · ') }];
  });
  if (known.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('entry_related', { count: known.length })}</h2>
      <ul class="entries">
        {known.map(({ as, entry, label }) => (
          <EntryRow key={`${as} ${entry.id}`} entry={entry} onOpen={onOpen} label={label} />
        ))}
      </ul>
    </section>
  );
}
