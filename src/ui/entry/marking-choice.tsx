import type { MessageKey } from '../../locale/translator.ts';
import type { EntryRecord } from '../../storage/records.ts';
import { markingOf, type Marking } from '../../storage/quiet-entries.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { useMarking } from './use-marking.ts';

interface MarkingChoiceProps {
  entry: Pick<EntryRecord, 'id' | 'name'>;
  /** Host name of the page that is read, or null: then nothing can be hidden on it alone. */
  site: string | null;
}

const LABELS: Readonly<Record<Marking['is'], MessageKey>> = {
  marked: 'entry_marking_marked',
  known: 'entry_marking_known',
  hidden: 'entry_marking_hidden',
  'hidden-on': 'entry_marking_hidden_on',
};

/** Whether an entry is marked on pages. */
export function MarkingChoice({ entry, site }: MarkingChoiceProps) {
  const { t } = useWords();
  const { db } = usePage();
  const { set } = useMarking();
  const marking = valueOf(
    useLive(() => markingOf(db, entry.id, site), [db, entry.id, site]),
    null,
  );
  if (marking === null) return null;
  const choices: Marking[] = [{ is: 'marked' }, { is: 'known' }, { is: 'hidden' }];
  if (site !== null) choices.push({ is: 'hidden-on', site });
  return (
    <label class="marking-choice">
      {t('entry_marking')}
      <select
        value={marking.is}
        onChange={({ currentTarget: { value } }) => {
          const chosen = choices.find(({ is }) => is === value);
          if (chosen) set(entry, chosen, site);
        }}
      >
        {choices.map(({ is }) => (
          <option key={is} value={is}>
            {t(LABELS[is], { site: site ?? '' })}
          </option>
        ))}
      </select>
    </label>
  );
}
