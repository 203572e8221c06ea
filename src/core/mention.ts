import type { NameRole } from './entry.ts';

/** Why a mention was accepted; shown to the reader on request, tested by name. */
export type Evidence =
  | 'exact' // the letters stand as in the name, marks and tatweel aside
  | 'folded' // hamza seats, final ya or ta marbuta were folded to find it
  | 'clitic' // proclitics were peeled
  | 'introduced' // the full name stands earlier in the article
  | 'famous' // a short name that needs no introduction
  | 'title'; // a title or office stands before it

/**
 * A name found in a text. Offsets are UTF-16 code units into that text, end-exclusive, and run over
 * the name alone: in "وبالروسية" the proclitics "وب" lie before `start`.
 */
export interface Mention {
  start: number;
  end: number;
  /** Entry id of the likeliest bearer. */
  entry: string;
  role: NameRole;
  /** Proclitics peeled before the name, as written ("وبال"); empty when none. */
  clitics: string;
  /** 0 to 1: 1 for an exact main name, less for folded, short or ambiguous ones. */
  confidence: number;
  evidence: Evidence[];
  /** Other entries the name could mean, likeliest first; empty when unambiguous. */
  others: string[];
}
