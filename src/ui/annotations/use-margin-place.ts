import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { TextBlock } from '../../article/text-blocks.ts';

/** Where what stands beside paragraphs is: on the side on which the article's lines begin, whatever the interface's language. In CSS pixels. */
export interface MarginPlace {
  tops: readonly number[];
  start: number;
  direction: string;
}

const NOWHERE: MarginPlace = { tops: [], start: 0, direction: 'inherit' };
/** What a button takes beside the text, and by how much it may stand over the edge, in CSS pixels. */
const ROOM = 44;
const OVER = 8;

/**
 * Measures where the blocks of an article stand, and the margin beside them, whenever either changes its size.
 *
 * @param within what the article's text stands in
 * @param own what is placed; tops are counted from its own
 */
export function useMarginPlace(
  within: RefObject<HTMLElement | null>,
  own: RefObject<HTMLElement | null>,
  blocks: readonly TextBlock[],
): MarginPlace {
  const [place, setPlace] = useState<MarginPlace>(NOWHERE);
  useLayoutEffect(() => {
    const article = within.current;
    if (!article) return;
    const measure = () => {
      const edge = own.current?.getBoundingClientRect().top ?? 0;
      const [text, around] = [article, article.parentElement ?? article].map((it) =>
        it.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      const { direction } = getComputedStyle(article);
      const margin = direction === 'rtl' ? around.right - text.right : text.left - around.left;
      setPlace({
        tops: blocks.map(({ element }) => element.getBoundingClientRect().top - edge),
        start: Math.max(margin - ROOM, -OVER),
        direction,
      });
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(article);
    // Its margins grow where it does not.
    if (article.parentElement) resized.observe(article.parentElement);
    return () => resized.disconnect();
  }, [within, own, blocks]);
  return place;
}
