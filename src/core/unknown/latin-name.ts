import { proposeLatin } from '../transliteration/propose-latin.ts';
import { latinLetters } from './spelt-letters.ts';
import type { UnknownName } from './unknown-name.ts';
import { classOf } from './word-class.ts';

/**
 * How an entry of a name may be spelt in English. The noun that a name begins with is translated, what
 * follows it transliterated: a phrase of everyday words would need a translation, and gets none.
 *
 * | name | spelling |
 * | --- | --- |
 * | غابرييل بوريتش | Gabriel Boric |
 * | جامع العطار | Al-Atar Mosque |
 * | إس تي في | STV |
 * | هيئة الأوقاف المصرية | none |
 */
export function latinOf({ text, role, kind }: UnknownName): string {
  if (kind === 'person' || kind === null) return proposeLatin(text);
  const spelt = latinLetters(text);
  if (spelt !== null) return spelt;
  const english = role?.english?.english ?? '';
  const [first = '', ...rest] = text.split(' ');
  const noun = role?.text ?? '';
  const includes = english !== '' && (first === noun || first === `\u0627\u0644${noun}`);
  if (!includes) return text.split(' ').some(isNoName) ? '' : proposeLatin(text);
  if (rest.length === 0 || !rest.every((word) => isName(word, rest.length))) return '';
  return `${proposeLatin(rest.join(' '))} ${english.charAt(0).toUpperCase()}${english.slice(1)}`;
}

/** Words of a phrase, not of a name: particles, and what something is for. */
function isNoName(word: string): boolean {
  return classOf(word) === 'stop' || /^\u0644\u0644.{2}/u.test(word);
}

/** Whether a word after a noun is a name: of several with the article, one is an adjective. */
function isName(word: string, count: number): boolean {
  const is = classOf(word);
  return !['everyday', 'stop', 'verb'].includes(is) && (is !== 'definite' || count === 1);
}
