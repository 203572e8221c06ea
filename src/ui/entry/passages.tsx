import { latestPassages } from '../../storage/passages.ts';
import { MoreList } from '../components/more-list.tsx';
import { libraryAddress } from '../page/library-address.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { PassageItem } from './passage-item.tsx';

/** Sentences that are shown at first, and articles that are read for them. */
const FIRST = 5;
const ARTICLES = 12;

/** The latest sentences of the reader's own saved articles that mention an entry; all are on its page of the library. */
export function Passages({ entry }: { entry: string }) {
  const { t } = useWords();
  const { db } = usePage();
  const { passages, articles } = valueOf(
    useLive(() => latestPassages(db, entry, ARTICLES), [db, entry]),
    { passages: [], articles: 0 },
  );
  if (articles === 0) return null;
  const page = libraryAddress({ of: 'entries', entries: [entry] });
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t('entry_in_library', { articles: t('library_count', { count: articles }) })}</h2>
        <a class="timeline-link" href={page} target="_blank" rel="noopener">
          {t('entry_library_page')}
        </a>
      </div>
      <MoreList items={passages} first={FIRST}>
        {(shown) => (
          <ul class="passages">
            {shown.map((passage) => (
              <PassageItem
                key={`${passage.article.id} ${passage.mention.block} ${passage.mention.start}`}
                passage={passage}
              />
            ))}
          </ul>
        )}
      </MoreList>
    </section>
  );
}
