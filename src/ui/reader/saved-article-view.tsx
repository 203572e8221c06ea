import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { summariseWithReading } from '../../storage/entry-reading.ts';
import { getEntries } from '../../storage/entry-store.ts';
import { mentionsOf } from '../../storage/library-store.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { usePage } from '../page/page-context.ts';
import { blockId, type ReaderTarget } from '../page/reader-address.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { ArticleBody } from './article-body.tsx';
import { ArticleHead } from './article-head.tsx';
import { indexInArticle, mentionsByBlock } from './mentions-by-block.ts';
import { OrganiseArticle } from './organise-article.tsx';
import { SidePane } from './side-pane.tsx';
import { useCurrentReading } from './use-current-reading.ts';
import { useReadingState } from './use-reading-state.ts';
import { useMentionLayer } from './use-mention-layer.ts';

interface SavedArticleViewProps {
  article: SavedArticle;
  target: ReaderTarget;
}

/** A saved article as it was on its page, its names marked, with an entry or the list of names beside it. */
export function SavedArticleView({ article: now, target }: SavedArticleViewProps) {
  const { db } = usePage();
  // What the reader makes of the article changes nothing of its text: its marks stay as they are.
  const article = useMemo(() => now, [now.id, now.savedAt]);
  const [entry, setEntry] = useState<string | null>(target.entry ?? null);
  const pane = useRef<HTMLElement>(null);
  const body = useRef<HTMLElement>(null);
  const end = useRef<HTMLDivElement>(null);
  useReadingState(article.id, end);

  useCurrentReading(article);
  const saved = useLive(() => mentionsOf(db, article.id), [db, article.id, article.savedAt]);
  const mentions = useMemo(
    () => mentionsByBlock(valueOf(saved, []), article.blocks),
    [saved, article.blocks],
  );
  const ids = useMemo(
    () => [...new Set(mentions.flat().flatMap((mention) => [mention.entry, ...mention.others]))],
    [mentions],
  );
  const entries = valueOf(
    useLive(() => getEntries(db, ids), [db, ids.join(' ')]),
    null,
  );
  const summaries = useMemo(() => (entries ?? []).map(summariseWithReading), [entries]);

  const openEntry = useCallback((id: string) => {
    setEntry(id);
    // Where the pane stands below the article, it is brought to the reader's eyes.
    requestAnimationFrame(() => pane.current?.scrollIntoView({ block: 'nearest' }));
  }, []);
  const layer = useMentionLayer(body, article, mentions, summaries, openEntry);

  useEffect(() => void (document.title = article.title), [article.title]);

  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current || target.block === undefined || summaries.length === 0) return;
    arrived.current = true;
    const index = indexInArticle(mentions, target.block, target.entry);
    if (target.entry && index !== null && layer.current?.reveal(target.entry, index)) return;
    document.getElementById(blockId(target.block))?.scrollIntoView({ block: 'center' });
  }, [target, mentions, summaries, layer]);

  return (
    <div class="reader">
      <main class="reader-article">
        <article lang={article.language} dir="auto" ref={body}>
          <ArticleBody blocks={article.blocks} title={article.title}>
            <ArticleHead article={article} />
            <OrganiseArticle article={now} />
          </ArticleBody>
        </article>
        <div ref={end} class="article-end" />
      </main>
      <SidePane
        pane={pane}
        article={article}
        entry={entry}
        report={{ article, mentions, entries: summaries }}
        onOpen={openEntry}
        onClose={() => setEntry(null)}
        onReveal={(id, index) => layer.current?.reveal(id, index) ?? false}
        onRevealPassage={(passage) => layer.current?.revealPassage(passage) ?? false}
      />
    </div>
  );
}
