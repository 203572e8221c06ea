import type { Kind } from '../kind.ts';
import type { NounMeaning } from './announcing-noun.ts';
import type { NamedRole } from './named-role.ts';

/** Why something is taken for a name. Shown to the reader in words, tested by name. */
export type UnknownEvidence =
  | 'title' // an office or title stands before it, or after it in apposition
  | 'byline' // it stands where the author of an article does
  | 'naming' // "called", "known as"
  | 'announced' // "the town of", "the party of"
  | 'given-name' // it begins with a common given name
  | 'listed' // "and" joins it to a name of its kind
  | 'acronym' // it stands in parentheses after the full name of a body
  | 'place-head' // it begins with a word that names of places begin with
  | 'brand' // a nationality follows that does not agree with it
  | 'club' // it is made as names of sports clubs are
  | 'spelt' // it is spelt letter by letter
  | 'within' // what place it lies in, or how it lies to one, follows
  | 'lineage' // بن, آل, أبو and the like are part of it
  | 'locative' // a preposition of place stands before it
  | 'nisba' // a nationality stands right before it
  | 'speech' // a verb of speech has it as its subject
  | 'foreign-shape' // its letters are those of a foreign word
  | 'repeated'; // it, or its last part, stands elsewhere in the article

/** One place of a name: UTF-16 offsets `[start, end)` into block `block`, proclitics left out. */
export interface UnknownSpan {
  block: number;
  start: number;
  end: number;
}

/** A name of an article that the gazetteer does not hold. */
export interface UnknownName {
  /** As first written in full: normalised, without proclitics. */
  text: string;
  /** What its evidence makes of it, or null where that tells nothing. */
  kind: Kind | null;
  /** Every place of it in reading order, its short forms included; at least one. */
  spans: UnknownSpan[];
  evidence: UnknownEvidence[];
  /** 0 to 1, for ranking. */
  confidence: number;
  /** The office or title that the article gives, or null. */
  role: NamedRole | null;
}

/** A place where a name may stand, before those of one name are put together. */
export interface Sighting {
  block: number;
  /** Words `[first, last]` of the block. */
  first: number;
  last: number;
  /** Units of the first word that are proclitics: 1 in "وسيرغي". */
  clitics: number;
  kind: Kind | null;
  evidence: UnknownEvidence[];
  role: NamedRole | null;
}

/** The noun that announces a place or body: where it stands, and what it means. */
export interface AnnouncingNoun {
  at: number;
  clitics: number;
  meaning: NounMeaning;
}

/** A place or body that a noun announces. */
export interface AnnouncedName {
  first: number;
  last: number;
  clitics: number;
  kind: Kind;
  noun: AnnouncingNoun;
}

/** Sightings of one name. */
export interface Group {
  /** Its words, folded, without proclitics and spaces. */
  key: string;
  sightings: Sighting[];
}
