import { useState } from 'preact/hooks';
import { passagesOf, type Passage } from '../../../storage/passages.ts';
import { Meta } from '../../components/meta.tsx';
import { MoreList } from '../../components/more-list.tsx';
import { PublishedDay } from '../../components/published-day.tsx';
import { PassageItem } from '../../entry/passage-item.tsx';
import { usePage, useWords } from '../../page/page-context.ts';
import { readerAddress } from '../../page/reader-address.ts';
import { useLive, valueOf } from '../../page/use-live.ts';

interface NamingArticlesProps {
  entries: readonly string[];
  /** Ids, the latest first. */
  articles: readonly string[];
}

const PAGE = 10;
/** Sentences of one article that are shown at first. */
const FIRST = 3;

/** The articles that name an entry with the sentences that do, a page after the other. */
export function NamingArticles({ entries, articles }: NamingArticlesProps) {
  const { t } = useWords();
  const [pages, setPages] = useState(1);
  const rest = articles.length - pages * PAGE;
  return (
    <section class="section">
      <h2>{t('entry_articles')}</h2>
      <ul class="naming-articles">
        {Array.from({ length: Math.min(pages, Math.ceil(articles.length / PAGE)) }, (_, page) => (
          <Page
            key={page}
            entries={entries}
            articles={articles.slice(page * PAGE, (page + 1) * PAGE)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="button button-quiet" onClick={() => setPages(pages + 1)}>
          {t('action_show_more', { count: Math.min(rest, PAGE) })}
        </button>
      )}
    </section>
  );
}

function Page({ entries, articles }: NamingArticlesProps) {
  const { db } = usePage();
  const found = valueOf(
    useLive(() => passagesOf(db, entries, articles), [db, entries.join(' '), articles.join(' ')]),
    [],
  );
  return (
    <>
      {found
        .filter((passages) => passages.length > 0)
        .map((passages) => (
          <NamingArticle key={passages[0]!.article.id} passages={passages} />
        ))}
    </>
  );
}

function NamingArticle({ passages }: { passages: readonly Passage[] }) {
  const { article } = passages[0]!;
  return (
    <li>
      <h3>
        <a
          href={readerAddress({ article: article.id })}
          target="_blank"
          rel="noopener"
          lang={article.language}
          dir="auto"
        >
          {article.title || article.url}
        </a>
      </h3>
      <Meta>
        {article.outlet && <bdi>{article.outlet}</bdi>}
        {article.published && <PublishedDay {...article} />}
      </Meta>
      <MoreList items={passages} first={FIRST}>
        {(shown) => (
          <ul class="passages">
            {shown.map((passage) => (
              <PassageItem
                key={`${passage.mention.block} ${passage.mention.start}`}
                passage={passage}
                sourced={false}
              />
            ))}
          </ul>
        )}
      </MoreList>
    </li>
  );
}
