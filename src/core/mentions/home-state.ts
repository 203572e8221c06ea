import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mention.ts';

/** Where an article is at home, and a name that shows it. */
export interface HomeState {
  state: string;
  /** As it is written in the article. */
  words: string;
}

/**
 * Mentions that speak for a state before an article can be at home in it, and its share of all that speak for one: fewer are
 * enough where hardly another state is named.
 */
const ENOUGH = [
  { mentions: 3, share: 0.6 },
  { mentions: 2, share: 0.8 },
];

/**
 * The state that nearly all of an article's names belong to: it, its adjective, its places, people and bodies. Null
 * where they speak for several, or for none.
 *
 * @param blocks the texts of the article with their mentions
 * @example of "في تونس … صفاقس … قيس سعيد": tunisia
 */
export function homeState(
  gazetteer: Gazetteer,
  blocks: readonly { original: string; mentions: readonly Mention[] }[],
): HomeState | null {
  const counts = new Map<string, { count: number; words: string }>();
  let all = 0;
  for (const { original, mentions } of blocks)
    for (const mention of mentions) {
      const state = stateOf(gazetteer, mention);
      if (state === null) continue;
      all++;
      const known = counts.get(state);
      if (known) known.count++;
      else counts.set(state, { count: 1, words: original.slice(mention.start, mention.end) });
    }
  for (const [state, { count, words }] of counts)
    if (ENOUGH.some(({ mentions, share }) => count >= mentions && count >= all * share))
      return { state, words };
  return null;
}

/** The one state that a mention speaks for; null where it is tied to several, or could be of another. */
export function stateOf(gazetteer: Gazetteer, { entry, others }: Mention): string | null {
  if (others.length > 0) return null;
  const [state, other] = gazetteer.statesOf(entry);
  return state !== undefined && other === undefined ? state : null;
}
