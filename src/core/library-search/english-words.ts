import { ENGLISH_TABLE } from './english-table.ts';

/** By what is typed with its words joined: "air strike", "air-strike" and "airstrike" are one. */
const WORDS = new Map<string, string[]>();
for (const row of ENGLISH_TABLE.split(';')) {
  const [english = '', arabic = ''] = row.trim().split(' = ');
  for (const phrase of english.split(' ')) {
    const word = phrase.replaceAll('-', '');
    const known = WORDS.get(word) ?? [];
    WORDS.set(word, [...known, ...arabic.split('، ').filter((one) => !known.includes(one))]);
  }
}

/**
 * What Arabic papers write for an English word or a fixed phrase, in its singular or plural.
 *
 * @param phrase in lower case, its words apart or joined
 * @returns words and phrases, the likeliest first; none for what the table does not have
 * @example arabicFor('troops') // ['قوات', 'جنود']
 */
export function arabicFor(phrase: string): readonly string[] {
  for (const form of englishForms(phrase.replaceAll(' ', ''))) {
    const found = WORDS.get(form);
    if (found) return found;
  }
  return [];
}

/** A word as it is typed and in the other number: "refugees" and "refugee". */
export function englishForms(word: string): string[] {
  if (!/^[a-z]{3,}$/u.test(word)) return [word];
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`];
  if (/(?:s|x|z|ch|sh)es$/u.test(word)) return [word, word.slice(0, -2), word.slice(0, -1)];
  if (word.endsWith('s') && !word.endsWith('ss')) return [word, word.slice(0, -1)];
  if (/[^aeiou]y$/u.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return [word, `${word}s`];
}
