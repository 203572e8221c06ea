import type { NormalisedText } from '../text/normalise.ts';

const MAX_GAP = 4;
const SPACE = 0x20;
const FULL_STOP = 0x2e;
/** Hyphens, and the plus sign of "لجنة 5+5". */
const TIES = [0x2d, 0x2010, 0x2011, 0x2b];
const QUOTATION_MARKS = [0x22, 0x27, 0xab, 0xbb, 0x2018, 0x2019, 0x201c, 0x201d];

/**
 * Whether a name may run on from the word before `word` into it: over spaces and quotation marks, a tight
 * hyphen or plus sign, or the full stop of an abbreviation, whose words are one letter each.
 *
 * | text | |
 * | --- | --- |
 * | بيونغ-يانغ | runs on |
 * | معاهدة «الشراكة | runs on |
 * | لجنة 5+5 | runs on |
 * | أ.ف.ب | runs on |
 * | بيونغ، يانغ | does not |
 * | موسكو - تاس | does not |
 */
export function runsOn({ units, words: { starts, ends } }: NormalisedText, word: number): boolean {
  const from = ends[word - 1]!;
  const to = starts[word]!;
  const first = units[from]!;
  if (to - from === 1) {
    if (first === SPACE || TIES.includes(first)) return true;
    if (first === FULL_STOP) return isAbbreviated(starts, ends, word);
  }
  if (to - from > MAX_GAP) return false;
  if (to - from === 2 && first === FULL_STOP && units[from + 1] === SPACE)
    return isAbbreviated(starts, ends, word);
  for (let i = from; i < to; i++) {
    const unit = units[i]!;
    if (unit !== SPACE && !QUOTATION_MARKS.includes(unit)) return false;
  }
  return true;
}

function isAbbreviated(starts: Uint32Array, ends: Uint32Array, word: number): boolean {
  const before = ends[word - 1]! - starts[word - 1]!;
  const after = ends[word]! - starts[word]!;
  return before === 1 && after === 1;
}
