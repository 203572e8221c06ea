/** What a word is by its inflection. */
export type PartOfSpeech = 'verb' | 'noun' | 'adjective' | 'particle';

/** What a part of a written word does in it. */
export type PartRole =
  | 'conjunction'
  | 'question'
  | 'preposition'
  | 'article'
  | 'emphasis'
  | 'future'
  | 'person'
  | 'stem'
  | 'subject'
  | 'feminine'
  | 'dual'
  | 'plural'
  | 'dual-or-plural'
  | 'tanwin'
  | 'pronoun';

/**
 * A part of a word as it is written; but the article that lam swallowed has the letters it would have, and particles stand as
 * dictionaries spell them: منا is من + نا.
 */
export interface WordPart {
  letters: string;
  role: PartRole;
}

export type Aspect = 'perfect' | 'imperfect' | 'imperative';

/** The ten forms of verbs of three root letters, and those of four. */
export type VerbForm = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 'four';

/** How a noun is made of a verb. */
export type DerivationKind =
  'active-participle' | 'passive-participle' | 'participle' | 'verbal-noun';

export interface Derivation {
  kind: DerivationKind;
  /** Perfect, third person masculine singular. */
  verb: string;
}

/** One way to read a written word. */
export interface Analysis {
  /**
   * What a dictionary lists, unvocalised, with its hamzas: of verbs the perfect in the third person masculine singular, of
   * nouns the singular, of adjectives the masculine singular, without article.
   */
  lemma: string;
  partOfSpeech: PartOfSpeech;
  /** In the order of writing; one of them, the stem, is always there. */
  parts: readonly WordPart[];
  /** Of verbs. */
  aspect: Aspect | null;
  /** Of verbs, where their letters tell it: كتب may be the first or the second. */
  form: VerbForm | null;
  /** Of nouns that are made of a verb by mould. */
  derivation: Derivation | null;
  /** Whether the stem is a plural made within the word: مدارس of مدرسة. */
  brokenPlural: boolean;
  /** How rare such a word is by the grammar: the less, the likelier. For comparison only. */
  cost: number;
  /** How little the letters of the lemma look like a word; counts where no dictionary tells that it is one. */
  doubt: number;
}
