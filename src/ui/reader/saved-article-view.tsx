import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleBlock } from '../../article/article.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { useArticleNotes } from '../annotations/use-article-notes.tsx';
import type { ReaderTarget } from '../page/reader-address.ts';
import { ArticleBody } from './article-body.tsx';
import { ArticleHead } from './article-head.tsx';
import { bodyOfArticle } from './body-of-article.ts';
import { EarlierTexts } from './earlier-texts.tsx';
import { LeadPicture } from './lead-picture.tsx';
import { OrganiseArticle } from './organise-article.tsx';
import { SameTextNote } from './same-text-note.tsx';
import { SidePane } from './side-pane.tsx';
import { withoutVowels } from './hide-vowels.ts';
import { sizePercent } from './reading-options.tsx';
import { useArrival } from './use-arrival.ts';
import { useNamesInArticle } from './use-names-in-article.ts';
import { useReadingPosition } from './use-reading-position.ts';
import { useReadingStyle } from './use-reading-style.ts';
import { useCurrentReading } from './use-current-reading.ts';
import { useReadingState } from './use-reading-state.ts';
import { useMentionLayer } from './use-mention-layer.ts';

interface SavedArticleViewProps {
  article: SavedArticle;
  target: ReaderTarget;
}

/** A saved article as it was on its page, its names marked, with an entry or the list of names beside it. */
export function SavedArticleView({ article: stored, target }: SavedArticleViewProps) {
  // The row changes when it is tagged or marked as read; what is drawn of it, when it is saved again.
  const article = useMemo(() => stored, [stored.id, stored.savedAt]);
  const style = useReadingStyle();
  const [entry, setEntry] = useState<string | null>(target.entry ?? null);
  const pane = useRef<HTMLElement>(null);
  const body = useRef<HTMLElement>(null);
  const end = useRef<HTMLDivElement>(null);
  useReadingState(article.id, end);

  useCurrentReading(article);
  const names = useNamesInArticle(article);
  const { mentions, entries } = names;

  const openEntry = useCallback((id: string) => {
    setEntry(id);
    // Where the pane stands below the article, it is brought to the reader's eyes.
    requestAnimationFrame(() => pane.current?.scrollIntoView({ block: 'nearest' }));
  }, []);
  const { vowels } = style;
  const shown = useMemo(() => bodyOfArticle(article, vowels), [article, vowels]);
  const drawn = useMemo(
    () => (vowels ? article.blocks : article.blocks.map(withoutVowelsIn)),
    [article, vowels],
  );
  const notes = useArticleNotes(article.id, body);
  const layer = useMentionLayer(
    ...([body, article, shown, mentions, entries, openEntry, notes.beside] as const),
  );

  /** By its place in the text where the reader has it not marked. */
  const reveal = (id: string, index: number): boolean => {
    const all = style.marked === 'all' && style.unmarkedKinds.length === 0;
    if (all && layer.current?.reveal(id, index)) return true;
    const mention = mentions.flat().filter((one) => one.entry === id)[index];
    if (!mention) return false;
    const { block, start, end } = mention;
    const text = article.blocks[block]!.text.slice(start, end);
    return layer.current?.revealPassage({ block, start, end, text }) ?? false;
  };

  useEffect(() => void (document.title = article.title), [article.title]);

  useReadingPosition(article.id, article.blocks.length, target.block === undefined);
  useArrival(target, names, reveal);

  return (
    <div class="reader">
      <main
        class="reader-article"
        data-lines={style.lines}
        data-width={style.width}
        data-face={style.face}
        style={{ '--text-scale': sizePercent(style.size) / 100 }}
      >
        <article lang={article.language} dir="auto" ref={body}>
          <ArticleBody blocks={drawn} body={shown?.element ?? null} title={article.title}>
            <ArticleHead article={article} />
            <SameTextNote article={article.id} />
            <EarlierTexts article={article} />
            <OrganiseArticle article={stored} />
            <LeadPicture article={article.id} />
          </ArticleBody>
        </article>
        {notes.margin}
        <div ref={end} class="article-end" />
      </main>
      <SidePane
        pane={pane}
        article={article}
        entry={entry}
        notes={notes}
        report={{ article, mentions, entries }}
        onOpen={openEntry}
        onClose={() => setEntry(null)}
        onReveal={reveal}
        onRevealPassage={(passage) => layer.current?.revealPassage(passage) ?? false}
      />
    </div>
  );
}

function withoutVowelsIn({ kind, text }: ArticleBlock): ArticleBlock {
  return { kind, text: withoutVowels(text) };
}
