import { breakClusters, type Sound } from './break-clusters.ts';
import {
  CONSONANT_SPELLINGS,
  FOREIGN_ENDINGS,
  FOREIGN_VOWELS,
  NATIVE_VOWELS,
  type Place,
  type Row,
} from './guess-spellings.ts';

/** Letters of Arabic words that foreign names are hardly ever spelled with: ث ح ذ ص ض ظ ع. */
const NATIVE_LETTERS = /[\u062b\u062d\u0630\u0635\u0636\u0638\u0639]/u;
/** Letters that a vowel is written with: ا آ أ إ و ي ى. */
const WEAK = /[\u0627\u0622\u0623\u0625\u0648\u064a\u0649]/u;
const LIQUID = /[\u0631\u0644]/u; // ra, lam
/** Active participles: a long a after the first letter, another vowel before the last (حارث Hareth). */
const PARTICIPLE = /^(.)\u0627(.)(.)$/u;

/** Whether a word is more likely Arabic than foreign, by its letters. */
export function looksNative(word: string): boolean {
  return NATIVE_LETTERS.test(word);
}

/**
 * The likeliest English spelling of a foreign name, in lower case.
 *
 * @example guessForeignWord('كاربوف') // 'karbov'
 */
export function guessForeignWord(word: string): string {
  const ending = FOREIGN_ENDINGS.find(
    ([arabic]) => word.endsWith(arabic) && word.length > arabic.length + 1,
  );
  const stem = ending ? word.slice(0, -ending[0].length) : word;
  const sounds = soundsOf(stem, FOREIGN_VOWELS, ending === undefined);
  if (ending) sounds.push(...syllable(ending[2]));
  return breakClusters(sounds, 'e');
}

/**
 * The likeliest English spelling of an Arabic name without its article, in lower case.
 *
 * @example guessNativeWord('حارث') // 'hareth'
 */
export function guessNativeWord(word: string): string {
  const vowels = [...NATIVE_VOWELS, ...FOREIGN_VOWELS];
  return breakClusters(soundsOf(word, vowels, true), PARTICIPLE.test(word) ? 'e' : 'a');
}

/** The consonants that a spelling begins with, and the rest: sky is sk and y, wa is w and a. */
function syllable(latin: string): Sound[] {
  const [consonants] = /^(?:[wy]$|[^aeiouy]*[wy](?=[aeiou])|[^aeiouy]*)/u.exec(latin)!;
  const rest = latin.slice(consonants.length);
  return [
    { latin: consonants, vowel: false },
    { latin: rest, vowel: true },
  ].filter((sound) => sound.latin !== '');
}

/** @param toEnd whether the text ends where its word does */
function soundsOf(word: string, vowels: readonly Row[], toEnd: boolean): Sound[] {
  const sounds: Sound[] = [];
  for (let i = 0; i < word.length;) {
    const matches = ([arabic, place]: Row): boolean =>
      word.startsWith(arabic, i) && stands(word, i, arabic.length, place, toEnd);
    const vowel = vowels.find(matches);
    const row = vowel ?? CONSONANT_SPELLINGS.find(matches);
    if (row) sounds.push(...(vowel ? syllable(row[2]) : [{ latin: row[2], vowel: false }]));
    i += row?.[0].length ?? 1;
  }
  return sounds;
}

function stands(word: string, i: number, length: number, place: Place, toEnd: boolean): boolean {
  const after = word[i + length] ?? '';
  if (place === 'start') return i === 0;
  if (place === 'end') return toEnd && after === '';
  if (place === 'liquid') return LIQUID.test(after);
  return place === 'any' || (WEAK.test(word[i - 1] ?? '') && WEAK.test(after));
}
