import { useMemo, useState } from 'preact/hooks';
import { alignSentences } from '../../core/near-duplicates/align-sentences.ts';
import { sentences } from '../../core/text/sentences.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { Meta } from '../components/meta.tsx';
import { PublishedDay } from '../components/published-day.tsx';
import { useWords } from '../page/page-context.ts';
import { readerAddress } from '../page/reader-address.ts';
import { wordDifferences, type Stretch } from './word-differences.ts';

interface SideBySideProps {
  left: SavedArticle;
  right: SavedArticle;
}

/** Two texts sentence by sentence, what they do not share marked. */
export function SideBySide({ left, right }: SideBySideProps) {
  const { t } = useWords();
  const [isShort, setShort] = useState(false);
  const rows = useMemo(
    () =>
      alignSentences(sentencesOf(left), sentencesOf(right)).map((pair) => ({
        ...wordDifferences(pair.left ?? '', pair.right ?? ''),
        alone: pair.left === null || pair.right === null,
      })),
    [left, right],
  );
  const isChanged = (row: (typeof rows)[number]) =>
    row.alone || [...row.left, ...row.right].some(({ changed }) => changed);
  const shown = isShort ? rows.filter(isChanged) : rows;
  return (
    <>
      <label class="same-text-short">
        <input
          type="checkbox"
          checked={isShort}
          onChange={({ currentTarget: { checked } }) => setShort(checked)}
        />
        {t('same_text_short')}
      </label>
      <div class="side-by-side" role="table" aria-label={t('same_text_side_by_side')}>
        <div role="row" class="side-heads">
          <Head article={left} />
          <Head article={right} />
        </div>
        {shown.map((row, i) => (
          <div key={i} role="row" class="side-row" data-changed={isChanged(row)}>
            <Side article={left} stretches={row.left} />
            <Side article={right} stretches={row.right} />
          </div>
        ))}
      </div>
    </>
  );
}

function Head({ article }: { article: SavedArticle }) {
  return (
    <div role="columnheader">
      <a href={readerAddress({ article: article.id })} target="_blank" rel="noopener">
        <bdi>{article.outlet ?? article.title}</bdi>
      </a>
      <Meta>
        {article.outlet && <bdi>{article.title}</bdi>}
        {article.published && <PublishedDay {...article} />}
      </Meta>
    </div>
  );
}

function Side({ article, stretches }: { article: SavedArticle; stretches: readonly Stretch[] }) {
  const { t } = useWords();
  if (stretches.length === 0)
    return (
      <div role="cell" class="side-nothing">
        <span aria-hidden="true">—</span>
        <span class="visually-hidden">{t('same_text_missing')}</span>
      </div>
    );
  return (
    <div role="cell" lang={article.language} dir="auto">
      {stretches.map(({ text, changed }, i) =>
        changed ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
      )}
    </div>
  );
}

/** Titles with the text: outlets change them most. */
function sentencesOf({ blocks }: SavedArticle): string[] {
  return blocks.flatMap(({ text }) =>
    sentences(text).map(({ start, end }) => text.slice(start, end)),
  );
}
