import { NAME_ROLES, type NameRole } from '../entry.ts';
import type { Kind } from '../kind.ts';
import { letterOf } from '../text/letter-codes.ts';
import { headOf } from './complement.ts';
import { BREAK, DOUBLED, FLAG, VOWELS } from './packed-format.ts';
import type { PackedIndex } from './packed-index.ts';

/** One Arabic name in the gazetteer, ready to be compared with a text. */
export interface GazetteerName {
  entry: string;
  kind: Kind;
  role: NameRole;
  alone: boolean;
  /** Normalised, unfolded, without spaces. */
  letters: string;
  /** Lengths in `letters` at which its words end, the last one left out: [5] for "بيونغ يانغ". */
  breaks: readonly number[];
  /**
   * Of an agreement or event, how many letters stand before a complement that says between whom or where:
   * "الحرب" in "الحرب في أوكرانيا". Null when there is none.
   */
  head: number | null;
  /** The name with its marks, without spaces, or null when it is not vocalised. */
  vocalised: string | null;
}

const SHADDA = '\u0651';

/** Unpacks the name recorded at a position of the pool. */
export function readName(index: PackedIndex, position: number): GazetteerName {
  const { pool } = index;
  const { id, kind } = index.entryAt(position);
  const flags = pool[position]!;
  const stop = position + 2 + pool[position + 1]!;
  let letters = '';
  const breaks: number[] = [];
  for (let at = position + 2; at < stop; at++)
    if (pool[at] === BREAK) breaks.push(letters.length);
    else letters += letterOf(pool[at]!);
  return {
    entry: id,
    kind,
    role: NAME_ROLES[flags & FLAG.role]!,
    alone: (flags & FLAG.alone) !== 0,
    letters,
    breaks,
    head: headOf(kind, letters, breaks),
    vocalised: (flags & FLAG.vocalised) === 0 ? null : withMarks(pool, stop, letters),
  };
}

/** The letters with the marks that stand in half bytes from `from` on. */
function withMarks(pool: Uint8Array, from: number, letters: string): string {
  let vocalised = '';
  for (let i = 0; i < letters.length; i++) {
    const marks = (pool[from + (i >> 1)]! >> (i % 2 === 0 ? 0 : 4)) & 0xf;
    vocalised += letters.charAt(i);
    if ((marks & DOUBLED) !== 0) vocalised += SHADDA;
    vocalised += VOWELS[marks & (DOUBLED - 1)] ?? '';
  }
  return vocalised;
}
