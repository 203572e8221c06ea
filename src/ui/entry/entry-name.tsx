import { getEntry } from '../../storage/entry-store.ts';
import { Words } from '../components/run.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

/** The name of an entry within a line, as a way to it; nothing while it is unknown. */
export function EntryName({ id, onOpen }: { id: string; onOpen: (entry: string) => void }) {
  const { language } = useWords();
  const { db } = usePage();
  const entry = valueOf(
    useLive(() => getEntry(db, id), [db, id]),
    null,
  );
  if (!entry) return null;
  return (
    <button type="button" class="inline-link" onClick={() => onOpen(id)}>
      <Words of={entry.name} language={language} />
    </button>
  );
}
