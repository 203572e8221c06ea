import type { MessageKey } from '../../locale/translator.ts';
import { callBackground } from '../../messages/send.ts';
import type { QuietRecord } from '../../storage/entry-change-records.ts';
import type { EntryRecord } from '../../storage/records.ts';
import {
  markAgain,
  setMarking,
  undoMarking,
  type Marking,
  type QuietChange,
} from '../../storage/quiet-entries.ts';
import { inLanguage, withoutMarks } from '../components/run.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';

type Named = Pick<EntryRecord, 'id' | 'name'>;

const SAID: Readonly<Record<Marking['is'], MessageKey>> = {
  marked: 'entry_now_marked',
  known: 'entry_now_known',
  hidden: 'entry_now_hidden',
  'hidden-on': 'entry_now_hidden_on',
};

/** Says how entries stand on pages: open pages follow, a toast tells of it, and it can be undone there. */
export function useMarking() {
  const { t, language } = useWords();
  const { db, toasts } = usePage();
  const attempt = useAttempt();

  const act = ({ name }: Named, marking: Marking, deed: () => Promise<QuietChange>) =>
    void attempt(async () => {
      const change = await deed();
      const text = t(SAID[marking.is], {
        name: withoutMarks(inLanguage(name, language).text),
        site: marking.is === 'hidden-on' ? marking.site : '',
      });
      toasts.show(text, () => {
        void attempt(async () => {
          await undoMarking(db, change);
          await callBackground('marking.refresh', {});
        });
      });
      await callBackground('marking.refresh', {});
    });
  return {
    /** @param site the one of the page that is read, or null */
    set: (entry: Named, marking: Marking, site: string | null) =>
      act(entry, marking, () => setMarking(db, entry.id, marking, { site, now: Date.now() })),
    /** What one row says is said no longer. */
    again: (entry: Named, row: QuietRecord) =>
      act(entry, { is: 'marked' }, () => markAgain(db, row)),
  };
}
