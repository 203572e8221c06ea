import { useId, useState } from 'preact/hooks';
import { articlesToExport, exportedHeads } from '../../storage/articles-to-export.ts';
import { FormatMenu } from '../components/format-menu.tsx';
import { download, fileName } from '../page/download.ts';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { ARTICLE_FORMATS, FILE_KINDS, type ArticleFormatName } from './article-formats.ts';

interface ExportArticlesProps {
  /** Ids of those that are shown now. */
  shown: readonly string[];
  /** Of those that could be; the same where nothing is left out. */
  all: readonly string[];
}

interface Progress {
  done: number;
  of: number;
  stop: () => void;
}

/** Writes saved articles into a file of the reader's choice. Nothing where there are none. */
export function ExportArticles({ shown, all }: ExportArticlesProps) {
  const { t, language } = useWords();
  const dates = useDates();
  const { db, toasts } = usePage();
  const attempt = useAttempt();
  const [wantsAll, setWantsAll] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const canChoose = shown.length > 0 && shown.length < all.length;
  const articles = shown.length === 0 || (canChoose && wantsAll) ? all : shown;
  if (articles.length === 0) return null;

  const save = async (format: ArticleFormatName) => {
    const stopping = new AbortController();
    const at = (done: number) =>
      setProgress({ done, of: articles.length, stop: () => stopping.abort() });
    at(0);
    await attempt(async () => {
      const { writeArticles, readByEnglish } = await import('./write-articles.ts');
      const now = Date.now();
      const heads = await exportedHeads(db, articles);
      if (heads.length === 0) return;
      const ids = heads.map(({ id }) => id);
      const file = await writeArticles(articlesToExport(db, ids, readByEnglish), {
        ...{ format, heads, t, language, dates, now },
        ...{ onProgress: at, signal: stopping.signal },
      });
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
  return (
    <div class="export">
      <FormatMenu
        formats={ARTICLE_FORMATS.map((format) => ({
          format,
          name: t(`export_${format}`),
          about: t(`export_${format}_about`),
        }))}
        working={progress && workingText(progress)}
        onChoose={(format) => void save(format)}
      >
        {canChoose && (
          <Scope
            choices={[
              t('export_shown', { count: shown.length }),
              t('export_all', { count: all.length }),
            ]}
            chosen={wantsAll ? 1 : 0}
            onChoose={(choice) => setWantsAll(choice === 1)}
          />
        )}
      </FormatMenu>
      {progress && progress.of > 1 && (
        <button type="button" class="button button-quiet" onClick={progress.stop}>
          {t('reading_stop')}
        </button>
      )}
    </div>
  );

  function workingText({ done, of }: Progress): string {
    return of === 1 ? t('export_working') : t('export_progress', { done, count: of });
  }
}

interface ScopeProps {
  choices: readonly string[];
  chosen: number;
  onChoose: (choice: number) => void;
}

/** Which of the articles. */
function Scope({ choices, chosen, onChoose }: ScopeProps) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset class="format-scope">
      <legend class="visually-hidden">{t('action_export')}</legend>
      {choices.map((choice, i) => (
        <label key={i}>
          <input type="radio" name={name} checked={i === chosen} onChange={() => onChoose(i)} />
          {choice}
        </label>
      ))}
    </fieldset>
  );
}
