import { useEffect } from 'preact/hooks';
import { keepReadingPosition, readingPosition } from '../../storage/reading-position.ts';
import { blockId } from '../page/reader-address.ts';
import { usePage } from '../page/page-context.ts';

/** Milliseconds at rest before a place is kept. */
const PAUSE = 600;
/** Height of what stands above the text, in CSS pixels. */
const BAR = 60;

/**
 * Keeps where the reader is in an article, and comes back to it when it is opened again.
 *
 * @param blocks how many it has
 * @param wanted whether to come back: not where the address names another place
 */
export function useReadingPosition(article: string, blocks: number, wanted: boolean): void {
  const { db } = usePage();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let watching = false;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      keepReadingPosition(db, article, blockAtTop(blocks)).catch(report);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE);
    };
    const leave = () => document.visibilityState === 'hidden' && timer !== undefined && keep();
    const watch = () => {
      if (watching) return;
      watching = true;
      document.addEventListener('scroll', later, { passive: true });
      document.addEventListener('visibilitychange', leave);
    };
    if (wanted)
      readingPosition(db, article)
        .then((block) => {
          if (block !== null && block > 0)
            document.getElementById(blockId(block))?.scrollIntoView({ block: 'start' });
        })
        .catch(report)
        .finally(watch);
    else watch();
    return () => {
      watching = true;
      clearTimeout(timer);
      document.removeEventListener('scroll', later);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [db, article, blocks, wanted]);
}

/** The first block that is not above the window. */
function blockAtTop(blocks: number): number {
  for (let block = 0; block < blocks; block++) {
    const box = document.getElementById(blockId(block))?.getBoundingClientRect();
    if (box && box.bottom > BAR) return block;
  }
  return 0;
}

function report(error: unknown): void {
  console.warn('siyaq: the place in the article was not kept or found', error);
}
