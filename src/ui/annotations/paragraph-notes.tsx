import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextBlock } from '../../article/text-blocks.ts';
import type { Placed } from '../../core/annotations/place-annotations.ts';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';
import { useMarginPlace } from './use-margin-place.ts';

interface ParagraphNotesProps {
  /** What the article's text stands in. */
  within: RefObject<HTMLElement | null>;
  blocks: readonly TextBlock[];
  placed: readonly Placed[];
  /** Writes a note on a block, or opens the one that is there. */
  onWrite: (block: number) => void;
}

/** Steps of the arrow keys. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * A button beside each paragraph, in the margin and outside of the article's own elements: shown when the paragraph is pointed at
 * or the button has the focus, and always where there is a note. One stop for Tab; arrows go from one to the next.
 */
export function ParagraphNotes({ within, blocks, placed, onWrite }: ParagraphNotesProps) {
  const { t } = useWords();
  const own = useRef<HTMLDivElement>(null);
  const place = useMarginPlace(within, own, blocks);
  const near = usePointedBlock(within, blocks);
  const [stop, setStop] = useState(0);

  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    const next = stop + (by ?? 0);
    if (by === undefined || blocks[next] === undefined) return;
    event.preventDefault();
    setStop(next);
    own.current?.querySelectorAll('button')[next]?.focus();
  };
  const noted = new Set(
    placed.flatMap(({ annotation, anchor }) =>
      annotation.on === 'paragraph' ? [anchor.block] : [],
    ),
  );
  return (
    <div
      class="paragraph-notes"
      role="toolbar"
      aria-orientation="vertical"
      ref={own}
      style={{ direction: place.direction, insetInlineStart: `${place.start}px` }}
      onKeyDown={step}
      aria-label={t('notes_on_paragraph')}
    >
      {blocks.map(({ text }, block) => (
        <button
          key={block}
          type="button"
          class="icon-button"
          style={{ insetBlockStart: `${place.tops[block] ?? 0}px` }}
          data-near={block === near}
          data-noted={noted.has(block)}
          tabIndex={block === Math.min(stop, blocks.length - 1) ? 0 : -1}
          aria-label={`${t('notes_on_paragraph')}: ${text.slice(0, 40)}`}
          title={t('notes_on_paragraph')}
          onFocus={() => setStop(block)}
          onClick={() => onWrite(block)}
        >
          <Icon name="note" />
        </button>
      ))}
    </div>
  );
}

/** The block that was pointed at last, or null. */
function usePointedBlock(
  within: RefObject<HTMLElement | null>,
  blocks: readonly TextBlock[],
): number | null {
  const [near, setNear] = useState<number | null>(null);
  useEffect(() => {
    const article = within.current;
    if (!article) return;
    const life = new AbortController();
    const { signal } = life;
    article.addEventListener(
      'pointerover',
      ({ target }) => {
        const at = blocks.findIndex(({ element }) => element.contains(target as Node));
        if (at >= 0) setNear(at);
      },
      { signal },
    );
    return () => life.abort();
  }, [within, blocks]);
  return near;
}
