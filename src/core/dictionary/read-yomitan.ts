import {
  DICTIONARY_LIMITS,
  type DictionaryHeader,
  type DictionaryProblem,
  type DictionaryTerm,
} from './dictionary-term.ts';
import { plainText } from './structured-content.ts';

/** The format of Yomitan's archives that is read; the newest, since 2018. */
const FORMAT = 3;
const HEADER_UNITS = 2_000;

/** The file of an archive that says what it is. */
export const INDEX_FILE = 'index.json';
const TERM_BANK = /^term_bank_\d+\.json$/u;

/** Whether a file of an archive holds words. Pictures, styles, kanji and frequencies are passed over. */
export function isTermBank(name: string): boolean {
  return TERM_BANK.test(name);
}

/**
 * What the index of an archive says.
 *
 * @returns what is wrong with it, in English, instead
 */
export function readIndex(text: string): DictionaryHeader | string {
  const index = parsed(text);
  if (typeof index !== 'object' || index === null) return `${INDEX_FILE} is no JSON object`;
  const fields = index as Record<string, unknown>;
  const format = fields['format'] ?? fields['version'];
  if (format !== FORMAT) return `its format is ${String(format)}, not ${FORMAT}`;
  const line = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? plainText(value).slice(0, HEADER_UNITS) : '';
  };
  const title = line('title');
  if (title === '') return `${INDEX_FILE} has no title`;
  return {
    title,
    revision: line('revision'),
    author: line('author'),
    about: [line('description'), line('attribution')].filter(Boolean).join('\n'),
  };
}

/** The words of a bank, and its rows that are none. */
export interface TermBank {
  terms: DictionaryTerm[];
  problems: DictionaryProblem[];
}

/**
 * The words of a term bank: an array of rows `[term, reading, tags, rules, score, definitions, sequence, more tags]`.
 *
 * @param file its name, for what is wrong
 */
export function readTermBank(text: string, file: string): TermBank {
  const rows = parsed(text);
  if (!Array.isArray(rows))
    return { terms: [], problems: [{ file, row: null, message: 'not a JSON array' }] };
  const terms: DictionaryTerm[] = [];
  const problems: DictionaryProblem[] = [];
  for (const [i, row] of rows.entries()) {
    const term = termOf(row);
    if (typeof term !== 'string') terms.push(term);
    else if (problems.length < DICTIONARY_LIMITS.problems)
      problems.push({ file, row: i + 1, message: term });
  }
  return { terms, problems };
}

/** A row as a term, or what is wrong with it. */
function termOf(row: unknown): DictionaryTerm | string {
  if (!Array.isArray(row)) return 'not a row';
  const [term, reading, tags, , score, definitions, , more] = row as unknown[];
  if (typeof term !== 'string' || term.trim() === '') return 'no word';
  if (term.length > DICTIONARY_LIMITS.termUnits) return 'a word too long';
  if (!Array.isArray(definitions)) return 'no definitions';
  const glosses: string[] = [];
  let units = 0;
  for (const definition of definitions) {
    const gloss = plainText(definition);
    units += gloss.length;
    if (gloss !== '' && units <= DICTIONARY_LIMITS.glossUnits) glosses.push(gloss);
  }
  if (glosses.length === 0) return 'no definition that is text';
  return {
    term: plainText(term),
    reading:
      typeof reading === 'string' ? plainText(reading).slice(0, DICTIONARY_LIMITS.termUnits) : '',
    tags: [...tagsOf(tags), ...tagsOf(more)],
    score: typeof score === 'number' && Number.isFinite(score) ? score : 0,
    glosses,
  };
}

function tagsOf(tags: unknown): string[] {
  return typeof tags === 'string' ? plainText(tags).split(' ').filter(Boolean).slice(0, 8) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
