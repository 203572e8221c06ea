import { directionOf } from '../../locale/language.ts';
import { OWN_TEXT } from '../../storage/clean-url.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { WebLink } from '../components/web-link.tsx';
import { Meta } from '../components/meta.tsx';
import { PublishedDay } from '../components/published-day.tsx';
import { useDates, useWords } from '../page/page-context.ts';

/** Who published it, who wrote it, when, and where the page itself is. In the interface's language. */
export function ArticleHead({ article }: { article: SavedArticle }) {
  const { t, language } = useWords();
  const dates = useDates();
  return (
    <div class="article-origin" lang={language} dir={directionOf(language)}>
      <Meta>
        {article.outlet && <bdi>{article.outlet}</bdi>}
        {article.byline && <bdi>{article.byline}</bdi>}
        {article.published && <PublishedDay {...article} />}
      </Meta>
      <Meta>
        <span>{t('library_saved_on', { date: dates.instant(article.savedAt) })}</span>
        {article.url.startsWith(OWN_TEXT) ? (
          <span>{t('reader_brought')}</span>
        ) : (
          <WebLink url={article.url}>{t('reader_source')}</WebLink>
        )}
      </Meta>
    </div>
  );
}
