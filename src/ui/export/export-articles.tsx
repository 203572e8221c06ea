import { useId, useState } from 'preact/hooks';
import { FormatMenu } from '../components/format-menu.tsx';
import { useWords } from '../page/page-context.ts';
import { ARTICLE_FORMATS } from './article-formats.ts';
import { ANKI, useArticleExport, type ExportProgress } from './use-article-export.ts';

interface ExportArticlesProps {
  /** Ids of those that are shown now. */
  shown: readonly string[];
  /** Of those that could be; the same where nothing is left out. */
  all: readonly string[];
}

/** Writes saved articles into a file of the reader's choice. Nothing where there are none. */
export function ExportArticles({ shown, all }: ExportArticlesProps) {
  const { t } = useWords();
  const [wantsAll, setWantsAll] = useState(false);
  const canChoose = shown.length > 0 && shown.length < all.length;
  const articles = shown.length === 0 || (canChoose && wantsAll) ? all : shown;
  const { progress, save } = useArticleExport(articles);
  if (articles.length === 0) return null;
  const workingText = ({ done, of }: ExportProgress) =>
    of === 1 ? t('export_working') : t('export_progress', { done, count: of });
  return (
    <div class="export">
      <FormatMenu
        formats={([...ARTICLE_FORMATS, ANKI] as const).map((format) => ({
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
