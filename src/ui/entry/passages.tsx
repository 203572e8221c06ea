import { passagesMentioning, type Passage } from '../../storage/library-store.ts';
import { MoreList } from '../components/more-list.tsx';
import { Meta } from '../components/meta.tsx';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { readerAddress } from '../page/reader-address.ts';
import { useLive, valueOf } from '../page/use-live.ts';

const FIRST = 5;

/** Sentences of the reader's own saved articles that mention an entry; each opens there. */
export function Passages({ entry }: { entry: string }) {
  const { t } = useWords();
  const { db } = usePage();
  const passages = valueOf(
    useLive(() => passagesMentioning(db, entry), [db, entry]),
    [],
  );
  if (passages.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('entry_passages', { count: passages.length })}</h2>
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

function PassageItem({
  passage: { article, mention, sentence, start, end },
}: {
  passage: Passage;
}) {
  const dates = useDates();
  const address = readerAddress({
    article: article.id,
    entry: mention.entry,
    block: mention.block,
  });
  return (
    <li class="passage">
      <a href={address} target="_blank" rel="noopener">
        <q lang={article.language} dir="auto">
          {sentence.slice(0, start)}
          <mark>{sentence.slice(start, end)}</mark>
          {sentence.slice(end)}
        </q>
      </a>
      <Meta>
        <bdi>{article.outlet ?? article.title}</bdi>
        {article.published && (
          <time dateTime={article.published}>{dates.day(article.published)}</time>
        )}
      </Meta>
    </li>
  );
}
