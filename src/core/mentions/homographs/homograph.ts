import type { Kind } from '../../kind.ts';

/**
 * Letters that several names share, or a name and an everyday word. A row says what each reading needs
 * beside it; which of them counts in a text is weighed in `judge-readings.ts` together with the signs that
 * hold for every name. Words are packed text, written as the press writes them; they are folded when the
 * table is compiled, and a word of a text is looked up with its proclitics and without.
 */
export interface Homograph {
  /** The shared letters, one spelling or inflection after another; "_" joins the words of one name. */
  letters: string;
  /** The everyday word of these letters, or another name that is not looked for; null when there is none. */
  word: WordSense | null;
  /** The names, told apart by what the glossary says of them. */
  senses: readonly Sense[];
  /** Examples and counter-examples: a text, and the label of the sense it shows or "word". */
  shows: readonly (readonly [text: string, reads: string])[];
}

export interface WordSense {
  /** What the word means, for the one who reads the table. */
  gloss: string;
  /** How much commoner it is than the names, from 0 (only where its own signs stand) to 5. */
  prior: number;
  /**
   * What the word can be. A verb or an adjective cannot stand after a preposition; a given name is one
   * before a surname. The general signs of `word-signs.ts` go by it, but for a prior of 0.
   */
  part: 'noun' | 'verb' | 'adjective' | 'given-name';
  /** Words right before it, and right after it, that make it the word. */
  before?: string;
  after?: string;
  /** A word before and a word after that make it the word together only. */
  between?: readonly [before: string, after: string];
  /** The preposition of a predicate: what follows a noun at the head of its clause is the word ("المدير مصر على"). */
  governs?: string;
  /** Whether an adjective of a state behind it makes it the word: "الاتحاد الكويتي" is a federation. */
  ofState?: boolean;
  /** Whether a number beside it makes it the word: "قطر 20 سنتيمترا", "فاتح 1 ماي". Years do not. */
  counted?: boolean;
  /** Words anywhere in the article beside which it is likelier the word; as in {@link Sense.article}. */
  article?: string;
  vocalised?: readonly string[];
}

export interface Sense {
  label: string;
  /** What the entry is; null for any. */
  kinds: readonly Kind[] | null;
  /** Whether the name is an adjective of the entry; false where left out. */
  nisba?: boolean;
  /**
   * Names of which the entry has one, where the kind does not tell; such an entry is a candidate even
   * where it has not these letters itself.
   */
  named?: readonly string[];
  /** How much commoner than the other readings, from 0. */
  prior?: number;
  /**
   * Whether the reading counts only where some pack holds such an entry. A state is a fair reading of its
   * capital's name; Oman is none of Amman's.
   */
  onlyIfHeld?: boolean;
  before?: string;
  after?: string;
  /** Words anywhere in the article; "~" before a nisba stands for all its forms. */
  article?: string;
  vocalised?: readonly string[];
}
