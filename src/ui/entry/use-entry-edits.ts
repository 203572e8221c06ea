import { entryText, type EntryText } from '../../core/entry-text.ts';
import { success, type Result } from '../../core/result.ts';
import type { MessageKey } from '../../locale/translator.ts';
import { callBackground } from '../../messages/send.ts';
import { editEntry, forgetChange, undoEdit, type EntryEdit } from '../../storage/edit-entry.ts';
import { putOwnEntry, removeOwnEntry } from '../../storage/own-entries.ts';
import type { EntryRecord } from '../../storage/records.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { inLanguage, withoutMarks } from '../components/run.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';

/** What a reader does with an entry: each deed is told by a toast, can be undone there, and open pages follow it. */
export interface EntryEdits {
  save: (
    entry: EntryRecord,
    texts: { before: EntryText; after: EntryText },
  ) => Promise<Result<unknown>>;
  /** @param text as it was selected on a page */
  addSpelling: (entry: EntryRecord, text: string) => void;
  /** Of an entry of a pack: as the pack has it. */
  putBack: (entry: EntryRecord) => void;
  /** Of an entry of the reader's own. */
  remove: (entry: EntryRecord) => void;
}

export function useEntryEdits(): EntryEdits {
  const { t, language } = useWords();
  const { db, toasts } = usePage();
  const attempt = useAttempt();

  const nameOf = ({ name }: Pick<EntryRecord, 'name'>) =>
    withoutMarks(inLanguage(name, language).text);
  // It is stored; should the background not answer, it reads it when it wakes.
  const follow = () => callBackground('gazetteer.refresh', {});
  const tell = async (
    said: MessageKey,
    entry: Pick<EntryRecord, 'name'>,
    undo: () => Promise<void>,
    spelling = '',
  ) => {
    toasts.show(t(said, { name: nameOf(entry), spelling }), () => {
      void attempt(async () => {
        await undo();
        await follow();
      });
    });
    await follow();
  };
  const tellEdit = async (said: MessageKey, entry: Pick<EntryRecord, 'name'>, edit: EntryEdit) =>
    tell(said, entry, () => undoEdit(db, edit));
  return {
    save: async ({ id }, texts) => {
      try {
        const edit = await editEntry(db, id, texts, Date.now());
        if (edit) await tellEdit('entry_saved', texts.after, edit);
        return success(edit);
      } catch (error) {
        return { ok: false, error: asFailure(error) };
      }
    },
    addSpelling: (entry, text) =>
      void attempt(async () => {
        const before = entryText(entry);
        const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
        const spellings = [...before.spellings, { text, language } as const];
        const texts = { before, after: { ...before, spellings } };
        const edit = await editEntry(db, entry.id, texts, Date.now());
        if (edit) await tell('entry_spelling_added', entry, () => undoEdit(db, edit), text);
        else toasts.show(t('entry_spelling_known', { name: nameOf(entry), spelling: text }));
      }),
    putBack: (entry) =>
      void attempt(async () => {
        const edit = await forgetChange(db, entry.id);
        if (edit) await tellEdit('entry_is_back', entry, edit);
      }),
    remove: (entry) =>
      void attempt(async () => {
        const row = await removeOwnEntry(db, entry.id);
        if (row) await tell('entry_deleted', entry, () => putOwnEntry(db, row));
      }),
  };
}
