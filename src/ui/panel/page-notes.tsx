import { useState } from 'preact/hooks';
import type { PageReport } from '../../messages/calls.ts';
import { findByUrl } from '../../storage/library-store.ts';
import { Later } from '../components/later.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { usePanel } from './panel-context.ts';

/** The reader's highlights and notes on the page: a disclosure whose content is loaded when it is opened. */
export function PageNotes({ report }: { report: PageReport }) {
  const { t } = useWords();
  const { db } = usePage();
  const [open, setOpen] = useState(false);
  const count = valueOf(
    useLive(async () => {
      const saved = await findByUrl(db, report.url);
      const rows = saved ? await db.annotations.where('article').equals(saved.id).toArray() : [];
      return rows.filter(({ deletedAt }) => deletedAt === null).length;
    }, [db, report.url]),
    0,
  );
  return (
    <details class="section panel-notes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('notes_title')}
        {count > 0 && <span class="section-note"> {count}</span>}
      </summary>
      {open && <Later load={load} />}
    </details>
  );
}

async function load() {
  const { NotesInPage } = await import('../annotations/notes-in-page.tsx');
  return function NotesBesidePanel() {
    const { article } = usePanel();
    const condition = article.condition.value;
    if (condition.is !== 'marked' && condition.is !== 'nothing-found') return null;
    return <NotesInPage report={condition.report} tab={article.tab.value?.id ?? null} />;
  };
}
