import { useState } from 'preact/hooks';
import { articlesToExport, exportedHeads } from '../../storage/articles-to-export.ts';
import { Refusal } from '../../storage/storage-failure.ts';
import { download, fileName } from '../page/download.ts';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { FILE_KINDS, type ArticleFormatName } from './article-formats.ts';

/** Not a file: notes that are sent to Anki. */
export const ANKI = 'anki_connect' as const;

export interface ExportProgress {
  done: number;
  of: number;
  stop: () => void;
}

/** Writes saved articles into a file, or sends them to Anki, and says so. */
export function useArticleExport(articles: readonly string[]): {
  /** Null where none is being written. */
  progress: ExportProgress | null;
  save: (format: ArticleFormatName | typeof ANKI) => Promise<void>;
} {
  const { t, language } = useWords();
  const dates = useDates();
  const { db, toasts } = usePage();
  const attempt = useAttempt();
  const [progress, setProgress] = useState<ExportProgress | null>(null);

  const save = async (format: ArticleFormatName | typeof ANKI) => {
    const stopping = new AbortController();
    const at = (done: number) =>
      setProgress({ done, of: articles.length, stop: () => stopping.abort() });
    at(0);
    await attempt(async () => {
      const { writeArticles, notesOf, sendToAnki, readByEnglish } =
        await import('./write-articles.ts');
      const now = Date.now();
      const heads = await exportedHeads(db, articles);
      if (heads.length === 0) return;
      const ids = heads.map(({ id }) => id);
      const read = articlesToExport(db, ids, readByEnglish);
      const writing = {
        ...{ heads, t, language, dates, now },
        ...{ onProgress: at, signal: stopping.signal },
      };
      if (format === ANKI) {
        const notes = await notesOf(read, writing);
        if (notes === null) return;
        const sent = await sendToAnki(notes, () => undefined);
        if (!sent.ok) throw new Refusal(sent.error.code, sent.error.detail);
        toasts.show(t('export_sent', { count: sent.value.added, updated: sent.value.updated }));
        return;
      }
      const file = await writeArticles(read, { ...writing, format });
      if (file === null) return;
      const { part, ending } = FILE_KINDS[format];
      const [one, ...others] = heads;
      const name = others.length === 0 ? one!.title : `Siyaq ${t('panel_tab_library')}`;
      const day = new Date(now).toISOString().slice(0, 10);
      download(fileName([name.slice(0, 50), part, day], ending), file);
      toasts.show(t('export_done', { count: articles.length }));
    });
    setProgress(null);
  };
  return { progress, save };
}
