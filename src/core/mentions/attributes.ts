import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { BlockWords } from './block-words.ts';

const ARTICLE = '\u0627\u0644'; // alef lam
/** What ministries and a navy are called by, and what is an adjective behind a noun. */
const ADJECTIVES = ['الخارجية', 'الداخلية', 'المالية', 'البحرية'];

/**
 * Whether a candidate begins with an adjective of the noun before it, so that it is no body.
 *
 * | text | candidate | |
 * | --- | --- | --- |
 * | الديون الخارجية المصرية | الخارجية المصرية | an adjective |
 * | أعلنت الخارجية المصرية | الخارجية المصرية | the ministry |
 */
export function isAttribute(
  words: BlockWords,
  { firstWord, clitics, bearers }: Pick<Candidate, 'firstWord' | 'clitics' | 'bearers'>,
): boolean {
  if (clitics !== '' || bearers[0]?.name.kind !== 'organisation') return false;
  const { letters } = bearers[0].name;
  if (!ADJECTIVES.some((adjective) => letters.startsWith(adjective))) return false;
  return words.touchesNext(firstWord - 1) && words.at(firstWord - 1).startsWith(ARTICLE);
}
