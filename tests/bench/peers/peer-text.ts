import { FOLDED_UNITS } from '../text/letter-key.ts';

/**
 * A text as the peers read it: one pass by table into typed arrays, which is the best that the peers can
 * be given. Letters and digits are folded, marks dropped, and what may stand between the words of one
 * name is left out, so that "بيونغ يانغ" and "بيونغيانغ" are the same letters.
 */
export interface PeerText {
  /** Folded letters, a line feed where no name may run on. */
  letters: string;
  /** For each unit of `letters`, where it stood. */
  offsets: Uint32Array;
  /** Words as `[start, end)` of `letters`. */
  count: number;
  starts: Uint32Array;
  ends: Uint32Array;
  /** 1 where a word starts in `letters`, 2 where one ends, 3 where both. */
  edges: Uint8Array;
}

const STARTS = 1;
export const ENDS = 2;
const BREAK = 0x0a;

const DROPPED = new Uint8Array(0x10000);
DROPPED.fill(1, 0x064b, 0x0660);
for (const unit of [0x0640, 0x0670, 0x200c, 0x200d, 0x200e, 0x200f, 0xfeff]) DROPPED[unit] = 1;
DROPPED.fill(1, 0x06d6, 0x06ee);

/** What names run on over: white space, quotation marks, hyphens. */
const GAPS = new Uint8Array(0x10000);
for (const unit of [0x20, 0xa0, 0x0a, 0x0d, 0x22, 0xab, 0xbb, 0x201c, 0x201d, 0x2d, 0x2010])
  GAPS[unit] = 1;

const decoder = new TextDecoder('utf-16le');

export function readPeerText(text: string): PeerText {
  const { length } = text;
  const units = new Uint16Array(length + 1);
  const offsets = new Uint32Array(length + 1);
  const edges = new Uint8Array(length + 2);
  const starts = new Uint32Array((length >> 1) + 2);
  const ends = new Uint32Array((length >> 1) + 2);
  let at = 0;
  let count = 0;
  let inWord = false;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const letter = FOLDED_UNITS[unit]!;
    if (letter !== 0) {
      if (!inWord) {
        starts[count] = at;
        edges[at]! |= STARTS;
        inWord = true;
      }
      units[at] = letter;
      offsets[at++] = i;
    } else if (DROPPED[unit] === 0) {
      if (inWord) {
        ends[count++] = at;
        edges[at]! |= ENDS;
        inWord = false;
      }
      if (GAPS[unit] === 0) {
        units[at] = BREAK;
        offsets[at++] = i;
      }
    }
  }
  if (inWord) {
    ends[count++] = at;
    edges[at]! |= ENDS;
  }
  return { letters: decoder.decode(units.subarray(0, at)), offsets, count, starts, ends, edges };
}
