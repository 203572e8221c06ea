import type { SavedArticle } from '../../storage/records.ts';
import { Meta } from '../components/meta.tsx';
import { PublishedDay } from '../components/published-day.tsx';
import { useDates, useWords } from '../page/page-context.ts';
import { readerAddress } from '../page/reader-address.ts';

/** A saved article in the library's list. */
export function ArticleRow({ article }: { article: SavedArticle }) {
  const { t } = useWords();
  const dates = useDates();
  return (
    <li class="library-row" data-status={article.status}>
      <a
        class="article-open"
        href={readerAddress({ article: article.id })}
        target="_blank"
        rel="noopener"
        lang={article.language}
        dir="auto"
      >
        {article.title || article.url}
      </a>
      <Meta>
        {article.outlet && <bdi>{article.outlet}</bdi>}
        {article.published && <PublishedDay {...article} />}
        <span>{t('library_saved_on', { date: dates.instant(article.savedAt) })}</span>
      </Meta>
    </li>
  );
}
