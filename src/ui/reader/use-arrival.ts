import { useEffect, useRef } from 'preact/hooks';
import { blockId, type ReaderTarget } from '../page/reader-address.ts';
import { indexInArticle } from './mentions-by-block.ts';
import type { NamesInArticle } from './use-names-in-article.ts';

/**
 * Brings the reader to the mention, or else the block, that the page was opened for: once, when the names are known.
 *
 * @param reveal shows the n-th mention of an entry; answers whether there is one
 */
export function useArrival(
  target: ReaderTarget,
  { mentions, entries }: NamesInArticle,
  reveal: (entry: string, index: number) => boolean,
): void {
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current || target.block === undefined || entries.length === 0) return;
    arrived.current = true;
    const index = indexInArticle(mentions, target.block, target.entry);
    if (target.entry && index !== null && reveal(target.entry, index)) return;
    document.getElementById(blockId(target.block))?.scrollIntoView({ block: 'center' });
  }, [target, mentions, entries]);
}
