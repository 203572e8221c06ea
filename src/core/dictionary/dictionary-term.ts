/** A word of a dictionary with what it says of it, as plain text: nothing of a dictionary is ever run or shown as markup. */
export interface DictionaryTerm {
  /** As the dictionary lists it. */
  term: string;
  /** How it is read, mostly with vowels; '' where the dictionary does not say. */
  reading: string;
  /** Names of tags: "n", "v", "archaic". */
  tags: readonly string[];
  /** Of several for one word the highest is the first. */
  score: number;
  /** Each at least one character; may have several lines. */
  glosses: readonly string[];
}

/** What a dictionary says of itself. */
export interface DictionaryHeader {
  title: string;
  revision: string;
  author: string;
  /** What it is of, with its licence, where it says so. */
  about: string;
}

/** What is wrong with a part of a dictionary. */
export interface DictionaryProblem {
  /** The file within the archive. */
  file: string;
  /** From 1; null where it is the whole file. */
  row: number | null;
  /** In English. */
  message: string;
}

/** Beyond these a file is no dictionary, or one that would fill the memory. */
export const DICTIONARY_LIMITS = {
  /** Bytes of one part, unpacked. */
  partBytes: 64 * 2 ** 20,
  /** Bytes of all parts, unpacked. */
  totalBytes: 400 * 2 ** 20,
  /** Times that a part may grow when it is unpacked, where it is not small. */
  ratio: 150,
  parts: 5_000,
  terms: 600_000,
  /** UTF-16 units of a word, and of all that is said of it. */
  termUnits: 200,
  glossUnits: 20_000,
  problems: 500,
} as const;
