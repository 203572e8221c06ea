import type { RefObject, VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { TextBlock } from '../../article/text-blocks.ts';
import { placeAnnotations } from '../../core/annotations/place-annotations.ts';
import { selectBlock } from '../../core/annotations/select-text.ts';
import type { MentionLayer } from '../../highlight/mention-layer.ts';
import { annotationsOf } from '../../storage/annotation-store.ts';
import { usePage } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { ParagraphNotes } from './paragraph-notes.tsx';
import { ReaderNotes } from './reader-notes.tsx';
import { useAnnotating } from './use-annotating.ts';
import { useAnnotationLayer } from './use-annotation-layer.ts';

/** The layer of the reader's annotations, as far as that of the names has to know of it. The same object throughout. */
export interface BesideNames {
  /** Whether an annotation is what is pointed at there. */
  isTaken: (point: { x: number; y: number }) => boolean;
  /** The text stands in these blocks now, and its names are marked by this layer. */
  placed: (blocks: readonly TextBlock[], names: MentionLayer) => void;
}

/** What the reading page shows of the reader's annotations, apart from what is painted over the text. */
export interface ArticleNotes {
  beside: BesideNames;
  /** The buttons beside the paragraphs. */
  margin: VNode;
  /** For the pane, and whether it holds any. */
  list: VNode;
  hasAny: boolean;
}

const NONE: readonly never[] = [];

/**
 * The annotations of a saved article: painted over its text, with a button beside each paragraph and a list for the pane.
 *
 * @param body what the article's text stands in
 */
export function useArticleNotes(
  article: string,
  body: RefObject<HTMLElement | null>,
): ArticleNotes {
  const { db } = usePage();
  const [blocks, setBlocks] = useState<readonly TextBlock[]>(NONE);
  const names = useRef<MentionLayer | null>(null);
  const annotations = valueOf(
    useLive(() => annotationsOf(db, article), [db, article]),
    NONE,
  );
  const annotating = useAnnotating();
  const layer = useAnnotationLayer(article, blocks, annotations, annotating, names);
  const beside = useMemo(
    (): BesideNames => ({
      isTaken: (point) => layer.current?.isAt(point) ?? false,
      placed: (onScreen, painter) => {
        names.current = painter;
        setBlocks(onScreen);
      },
    }),
    [layer],
  );
  const texts = useMemo(() => blocks.map(({ text }) => text), [blocks]);
  const found = useMemo(() => placeAnnotations(texts, annotations), [texts, annotations]);

  const write = (block: number) => {
    const selector = selectBlock(texts, block);
    if (selector) layer.current?.write('paragraph', selector);
  };
  return {
    beside,
    hasAny: annotations.length > 0,
    margin: <ParagraphNotes within={body} blocks={blocks} placed={found.placed} onWrite={write} />,
    // Before the text stands, nothing of it is lost.
    list: (
      <ReaderNotes
        found={blocks.length === 0 ? { placed: [], lost: [] } : found}
        annotating={annotating}
        onGo={(id) => void layer.current?.reveal(id)}
        selected={() => layer.current?.selected() ?? null}
      />
    ),
  };
}
