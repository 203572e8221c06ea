import type { Passage } from '../../storage/passages.ts';
import { Meta } from '../components/meta.tsx';
import { useDates } from '../page/page-context.ts';
import { readerAddress } from '../page/reader-address.ts';

interface PassageItemProps {
  passage: Passage;
  /** Whether it is said where the sentence stands. */
  sourced?: boolean;
}

/** A sentence that mentions an entry; opens where it stands. */
export function PassageItem({ passage, sourced = true }: PassageItemProps) {
  const { article, mention, sentence, start, end } = passage;
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
      {sourced && (
        <Meta>
          <bdi>{article.outlet ?? article.title}</bdi>
          {article.published && (
            <time dateTime={article.published}>{dates.day(article.published)}</time>
          )}
        </Meta>
      )}
    </li>
  );
}
