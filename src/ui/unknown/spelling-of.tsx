import { getEntry } from '../../storage/entry-store.ts';
import { useEntryEdits } from '../entry/use-entry-edits.ts';
import { EntryPicker } from '../happenings/entry-picker.tsx';
import { usePage, useWords } from '../page/page-context.ts';

/** A search for the entry that a name is only another spelling of; choosing it adds the spelling. */
export function SpellingOf({ name }: { name: string }) {
  const { t } = useWords();
  const { db } = usePage();
  const { addSpelling } = useEntryEdits();
  const choose = async (id: string | undefined) => {
    const entry = id === undefined ? null : await getEntry(db, id);
    if (entry) addSpelling(entry, name);
  };
  return (
    <div class="spelling-of">
      <EntryPicker
        label={t('unknown_spelling_of')}
        chosen={[]}
        onChange={([id]) => void choose(id)}
      />
    </div>
  );
}
