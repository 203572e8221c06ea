import type { Mention } from '../../core/mention.ts';
import type { ReadingStyle } from '../../core/reading-style.ts';
import type { EntrySummary } from '../../messages/calls.ts';

/**
 * The mentions that the reader wants marked, by block as they came.
 *
 * @param entries those that are not among them have no kind, and are marked
 */
export function chosenMentions(
  mentions: readonly (readonly Mention[])[],
  entries: readonly EntrySummary[],
  { marked, unmarkedKinds }: Pick<ReadingStyle, 'marked' | 'unmarkedKinds'>,
): Mention[][] {
  if (marked === 'none') return mentions.map(() => []);
  const hidden = new Set(
    entries.filter(({ kind }) => unmarkedKinds.includes(kind)).map(({ id }) => id),
  );
  const met = new Set<string>();
  return mentions.map((inBlock) =>
    inBlock.filter(({ entry }) => {
      if (hidden.has(entry)) return false;
      const isFirst = !met.has(entry);
      met.add(entry);
      return isFirst || marked === 'all';
    }),
  );
}
