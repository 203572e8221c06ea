import { isMark } from '../text/unit-table.ts';
import type { NormalisedText } from '../text/normalise.ts';
import { matchNames, NameSpans } from './match-names.ts';
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
  const starts = new Uint32Array(spans.count);
  const ends = new Uint32Array(spans.count);
  const names = new Int32Array(spans.count);
  const offsetOf = text.risingOffsets();
  let count = 0;
  let free = 0; // the first word that no name has taken
  for (let i = 0; i < spans.count;) {
    const word = firstWord[i]!;
    let best = i;
    for (i++; i < spans.count && firstWord[i] === word; i++)
      if (
        lastWord[i]! > lastWord[best]! ||
        (lastWord[i] === lastWord[best] && nameStart[i]! < nameStart[best]!)
      )
        best = i;
    if (word < free) continue;
    free = lastWord[best]! + 1;
    starts[count] = offsetOf(nameStart[best]! - restored[best]!);
    ends[count] = afterMarks(text.original, offsetOf(text.words.ends[free - 1]! - 1) + 1);
    names[count++] = name[best]!;
  }
  return { count, starts, ends, names };
}

/** The offset after the marks that stand at one: those on a name's last letter belong to it. */
function afterMarks(original: string, offset: number): number {
  let at = offset;
  while (at < original.length && isMark(original.charCodeAt(at))) at++;
  return at;
}
