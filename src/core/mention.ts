import type { NameRole } from './entry.ts';
import type { Spelling } from './gazetteer/spelling.ts';

/** Why a mention was accepted; shown to the reader on request, tested by name. */
export const EVIDENCE = [
  'exact', // the letters stand as in the name, marks and tatweel aside
  'folded', // hamza seats, final ya or ta marbuta were folded to find it
  'clitic', // proclitics were peeled
  'introduced', // the full name stands earlier in the article
  'famous', // a short name that needs no introduction
  'title', // a title or an announcing noun stands before it ("الرئيس", "مدينة")
  'neighbour', // the words beside it tell
  'article', // other words or names of the article tell
  'marks', // written vowels or quotation marks tell
  'grammar', // case or agreement tells
  'ambiguous', // nothing decides between it and `others`
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** How the written letters stand to the name's; see `gazetteer/spelling.ts`. */
export const SPELLINGS = [
  'exact',
  'hamza',
  'foreign-letter',
  'ta-marbuta',
  'dotless-ya',
  'dotted-alef',
  'other',
] as const satisfies readonly Spelling[];

/** Words of the article that gave a piece of evidence. */
export interface EvidenceWords {
  evidence: Evidence;
  words: string;
}

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
  /** How it is spelt; left out where exact, and by versions that did not say. */
  spelling?: Spelling;
  /** The words that gave the evidence, where there are such; left out where there are none. */
  because?: EvidenceWords[];
}
