import type { Result } from '../../core/result.ts';
import { searchKey } from '../../core/search/search-key.ts';
import { errorMessage } from '../../locale/error-message.ts';
import type { EntryRecord } from '../../storage/records.ts';
import { Icon } from '../components/icon.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { MarkingChoice } from './marking-choice.tsx';
import { useEntryEdits } from './use-entry-edits.ts';

export type AskSelected = () => Promise<Result<{ text: string }>>;

interface EntryOwnProps {
  entry: EntryRecord;
  /** Host name of the page that is read, or null. */
  site: string | null;
  /** What is selected on the page that is read, where there is one. */
  selected?: AskSelected | undefined;
  onEdit: () => void;
}

/** What is the reader's of an entry: tags, a note, what they changed, and the ways to change more. */
export function EntryOwn({ entry, site, selected, onEdit }: EntryOwnProps) {
  const { t, language } = useWords();
  const { toasts } = usePage();
  const { addSpelling, putBack, remove } = useEntryEdits();
  const { tags = [], note = '', changed = [], pack } = entry;
  const parts = changed.map((part) => t(`entry_part_${part}`));
  const addSelected = async () => {
    const answer = await selected?.();
    if (!answer?.ok) toasts.show(t(errorMessage(answer?.error.code ?? 'page-unreachable')));
    else if (searchKey(answer.value.text) === '') toasts.show(t('entry_spelling_none'));
    else addSpelling(entry, answer.value.text);
  };
  return (
    <div class="entry-own">
      {tags.length > 0 && (
        <ul class="chips">
          {tags.map((tag) => (
            <li key={tag} class="chip">
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
      {note !== '' && (
        <section class="section">
          <h2>{t('entry_your_note')}</h2>
          <p class="entry-note-text" dir="auto">
            {note}
          </p>
        </section>
      )}
      <div class="entry-acts">
        <button type="button" class="button" onClick={onEdit}>
          <Icon name="edit" />
          {t('entry_edit')}
        </button>
        {selected && (
          <button
            type="button"
            class="button"
            title={t('entry_spelling_select_hint')}
            onClick={() => void addSelected()}
          >
            <Icon name="add" />
            {t('entry_spelling_select')}
          </button>
        )}
        {pack === null && (
          <button type="button" class="button" onClick={() => remove(entry)}>
            <Icon name="trash" />
            {t('entry_delete')}
          </button>
        )}
        {changed.length > 0 && (
          <button type="button" class="button" onClick={() => putBack(entry)}>
            <Icon name="undo" />
            {t('entry_put_back')}
          </button>
        )}
      </div>
      <MarkingChoice entry={entry} site={site} />
      {changed.length > 0 && (
        <p class="entry-changed">
          {t('entry_changed', { parts: new Intl.ListFormat(language).format(parts) })}
        </p>
      )}
    </div>
  );
}
