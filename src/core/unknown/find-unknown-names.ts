import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mention.ts';
import { articleWords } from './article-words.ts';
import { groupSightings } from './group-sightings.ts';
import { sightingsIn } from './sightings.ts';
import type { UnknownName } from './unknown-name.ts';

/** Below it a name is more likely none: what is listed is worth reading. */
const ENOUGH = 0.6;

/**
 * The names of one article that the gazetteer does not hold, in the order in which they first stand. They
 * are found by rules over what stands around them and by their letters, see the tables of each rule; a
 * name that little speaks for is left out.
 *
 * @param blocks the paragraphs in reading order, as given to `findMentions`
 * @param mentions what that found in them
 * @example findUnknownNames(gazetteer, ['قال الرئيس التشيلي غابرييل بوريتش إن'], [[chile]])[0]?.text // غابرييل بوريتش
 */
export function findUnknownNames(
  gazetteer: Gazetteer,
  blocks: readonly string[],
  mentions: readonly (readonly Mention[])[],
): UnknownName[] {
  const article = articleWords(gazetteer, blocks, mentions);
  const sightings = article.flatMap((block, i) => sightingsIn(block, i));
  return groupSightings(article, sightings).filter(({ confidence }) => confidence >= ENOUGH);
}
