import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { CandidatesByWord } from './article-view.ts';
import type { BlockWords } from './block-words.ts';

const WAW = '\u0648';

/**
 * Whether a name that begins with waw is rather "and" with another name, because a name stands right before
 * it: of two places one after the other the second is joined.
 *
 * | text | |
 * | --- | --- |
 * | بين الرياض وجدة | Riyadh and Jeddah, not Oujda |
 * | مطار وجدة | Oujda |
 */
export function isJoinedName(
  words: BlockWords,
  beside: CandidatesByWord,
  { firstWord, clitics }: Candidate,
): boolean {
  if (clitics !== '' || !words.touchesNext(firstWord - 1)) return false;
  if (!words.at(firstWord).startsWith(WAW)) return false;
  const isJoined = beside.beginningAt(firstWord).some((other) => other.clitics === WAW);
  return (
    isJoined &&
    beside
      .endingAt(firstWord - 1)
      .some(({ bearers }) => bearers.some(({ name }) => name.role !== 'nisba'))
  );
}
