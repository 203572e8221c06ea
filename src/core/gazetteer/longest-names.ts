import { isMark } from '../text/unit-table.ts';
import type { NormalisedText } from '../text/normalise.ts';
import { matchNames } from './match-names.ts';
import { NameSpans } from './name-spans.ts';
import type { PackedIndex } from './packed-index.ts';

/** Names in a text, not overlapping, in order, as parallel lists; `count` says how many are valid. */
export interface LongestNames {
  count: number;
  /** UTF-16 offsets `[start, end)` into the original text, proclitics left out. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** Positions of the names in the index; `readName` unpacks them. */
  names: Int32Array;
}

/**
 * The bare matcher: from left to right the longest name at each place, without any choice between readings
 * or bearers. It is what speed is measured on; `mentions/find-mentions.ts` is what readers get.
 *
 * @param spans room to work in, to be used again for the next text
 */
export function longestNames(
  index: PackedIndex,
  text: NormalisedText,
  spans: NameSpans = new NameSpans(),
): LongestNames {
  matchNames(index, text, spans);
  const { firstWord, lastWord, nameStart, restored, name } = spans;
  // For each word the number of the longest name that begins in it; valid where its bit is set.
  const longest = spans.numbersFor(text.words.count);
  const begun = new Int32Array((text.words.count >> 5) + 1);
  for (let i = 0; i < spans.count; i++) {
    const word = firstWord[i]!;
    const bit = 1 << word;
    const best = longest[word]!;
    if (
      (begun[word >> 5]! & bit) === 0 ||
      lastWord[i]! > lastWord[best]! ||
      (lastWord[i] === lastWord[best] && nameStart[i]! < nameStart[best]!)
    )
      longest[word] = i;
    begun[word >> 5]! |= bit;
  }
  const starts = new Uint32Array(spans.count);
  const ends = new Uint32Array(spans.count);
  const names = new Int32Array(spans.count);
  const offsetOf = text.risingOffsets();
  let count = 0;
  let free = 0; // the first word that no name has taken
  for (let at = 0; at < begun.length; at++)
    for (let bits = begun[at]!; bits !== 0; bits &= bits - 1) {
      const word = (at << 5) + 31 - Math.clz32(bits & -bits);
      if (word < free) continue;
      const best = longest[word]!;
      starts[count] = offsetOf(nameStart[best]! - restored[best]!);
      free = lastWord[best]! + 1;
      const last = text.words.ends[free - 1]! - 1;
      const end = offsetOf(last) + 1;
      // Marks on the last letter belong to the name; where the next unit follows at once there is none.
      ends[count] = offsetOf(last + 1) === end ? end : afterMarks(text.original, end);
      names[count++] = name[best]!;
    }
  return { count, starts, ends, names };
}

/** The offset after the marks that stand at one. */
function afterMarks(original: string, offset: number): number {
  let at = offset;
  while (at < original.length && isMark(original.charCodeAt(at))) at++;
  return at;
}
