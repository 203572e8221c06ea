/** A segment is merged with larger ones up to so many times its size: each article is written anew a few times, whatever the library's size. */
const RATIO = 3;
/** Of this share of gone documents on, a segment is written anew without them. */
const TOO_MANY_GONE = 0.2;

interface Size {
  documents: number;
  /** Those of them that are not gone. */
  living: number;
}

/**
 * Which segments are to become one: the small ones, as long as the next larger one is not much larger than all of them, and
 * those of which much is gone. So there are few at any time, each a few times as large as the next.
 *
 * @returns their places, ascending; none where all may stay
 */
export function segmentsToMerge(sizes: readonly Size[]): number[] {
  const bySize = [...sizes.keys()].sort((a, b) => sizes[a]!.living - sizes[b]!.living || a - b);
  const small: number[] = [];
  let together = 0;
  for (const i of bySize) {
    if (small.length > 0 && sizes[i]!.living > together * RATIO) break;
    small.push(i);
    together += sizes[i]!.living;
  }
  const worn = bySize.filter((i) => isWorn(sizes[i]!));
  const chosen = new Set([...(small.length > 1 ? small : []), ...worn]);
  return [...chosen].sort((a, b) => a - b);
}

function isWorn({ documents, living }: Size): boolean {
  return documents - living > documents * TOO_MANY_GONE;
}
