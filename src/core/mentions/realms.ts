import { fold } from '../text/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mention.ts';
import { stateOf, type HomeState } from './home-state.ts';

/** What the papers of a state call it by its form alone, and the states that are called so. */
const REALMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [fold('المملكة'), new Set(['saudi-arabia', 'morocco', 'jordan', 'bahrain'])],
  [fold('السلطنة'), new Set(['oman'])],
]);

/** The nouns, folded. */
export const REALM_NOUNS: readonly string[] = [...REALMS.keys()];

/**
 * The state that such a noun means in an article: the only one of those called so that its names speak for, or the one
 * that it is at home in. Null for another noun, and where nothing tells which.
 *
 * @example in an article that names Riyadh and Doha, of "المملكة": saudi-arabia
 * @example in one that names Riyadh and Amman: null, unless it is at home in one of the two
 */
export function realmOf(
  gazetteer: Gazetteer,
  noun: string,
  blocks: readonly { original: string; mentions: readonly Mention[] }[],
  home: HomeState | null,
): HomeState | null {
  const realms = REALMS.get(noun);
  if (realms === undefined) return null;
  const named = new Map<string, string>();
  for (const { original, mentions } of blocks)
    for (const mention of mentions) {
      const state = stateOf(gazetteer, mention);
      if (state !== null && realms.has(state) && !named.has(state))
        named.set(state, original.slice(mention.start, mention.end));
    }
  const [only, other] = named;
  if (only !== undefined && other === undefined) return { state: only[0], words: only[1] };
  return home !== null && realms.has(home.state) ? home : null;
}
