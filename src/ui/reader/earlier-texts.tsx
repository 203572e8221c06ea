import { useMemo, useState } from 'preact/hooks';
import {
  compareTexts,
  type ParagraphChange,
  type Piece,
} from '../../core/differences/compare-texts.ts';
import { directionOf } from '../../locale/language.ts';
import type { ArticleVersion, SavedArticle } from '../../storage/records.ts';
import { versionsOf } from '../../storage/version-store.ts';
import { Icon } from '../components/icon.tsx';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

/** What the article said when it was saved before, beside what it says now; nothing where it never said anything else. */
export function EarlierTexts({ article }: { article: SavedArticle }) {
  const { t, language } = useWords();
  const dates = useDates();
  const { db } = usePage();
  const versions = valueOf(
    useLive(() => versionsOf(db, article.id), [db, article.id, article.savedAt]),
    [],
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const version = versions.find(({ id }) => id === chosen);
  if (versions.length === 0) return null;
  return (
    <section class="earlier-texts" lang={language} dir={directionOf(language)}>
      <h2 class="visually-hidden">{t('versions_title')}</h2>
      <p>
        {t('versions_compare')}{' '}
        {versions.map(({ id, savedAt }) => (
          <button
            key={id}
            type="button"
            class="button button-quiet"
            aria-pressed={id === chosen}
            onClick={() => setChosen(id === chosen ? null : (id ?? null))}
          >
            {dates.moment(savedAt)}
          </button>
        ))}
      </p>
      {version && <Differences before={version} now={article} />}
    </section>
  );
}

type Text = Pick<ArticleVersion, 'title' | 'blocks' | 'language'>;

function Differences({ before, now }: { before: Text; now: Text }) {
  const { t } = useWords();
  const changes = useMemo(() => folded(compareTexts(linesOf(before), linesOf(now))), [before, now]);
  return (
    <div class="differences" lang={now.language}>
      <p class="differences-key">
        <del>{t('versions_removed')}</del> <ins>{t('versions_added')}</ins>
      </p>
      {changes.map((change, i) =>
        change.is === 'folded' ? (
          <p key={i} class="differences-same">
            <Icon name="more" />
            {t('versions_same', { count: change.count })}
          </p>
        ) : (
          <p key={i} dir="auto">
            {(change.is === 'changed' ? change.pieces : [change]).map(drawPiece)}
          </p>
        ),
      )}
    </div>
  );
}

function drawPiece({ is, text }: Piece, i: number) {
  if (is === 'added') return <ins key={i}>{text}</ins>;
  if (is === 'removed') return <del key={i}>{text}</del>;
  return text;
}

function linesOf({ title, blocks }: Text): string[] {
  const texts = blocks.map(({ text }) => text);
  return blocks[0]?.kind === 'title' ? texts : [title, ...texts];
}

/** Paragraphs that did not change are counted. */
function folded(
  changes: readonly ParagraphChange[],
): (ParagraphChange | { is: 'folded'; count: number })[] {
  const shown: (ParagraphChange | { is: 'folded'; count: number })[] = [];
  for (const change of changes) {
    const last = shown.at(-1);
    if (change.is !== 'same') shown.push(change);
    else if (last?.is === 'folded') last.count++;
    else shown.push({ is: 'folded', count: 1 });
  }
  return shown;
}
