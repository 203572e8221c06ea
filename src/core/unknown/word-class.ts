import { isGivenName as isListedGivenName } from '../mentions/given-names.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { ARAB_GIVEN_NAMES, EVERYDAY_GIVEN_NAMES } from './arab-given-names.ts';
import {
  isFrequentNoun,
  isFrequentWord,
  isListedVerb,
  isVerb,
  wordShape,
} from './everyday-word.ts';
import { EVERYDAY_FOREIGN_NAMES, FOREIGN_GIVEN_NAMES } from './foreign-given-names.ts';
import { FOREIGN, foreignness, foreignSigns } from './foreign-shape.ts';
import { FREQUENT_ADJECTIVES } from './frequent-adjectives.ts';
import { FREQUENT_NOUNS } from './frequent-nouns.ts';
import { isNameParticle } from './name-particles.ts';
import { isParticle } from './particles.ts';

/**
 * What a word can be in a name, its neighbours apart.
 * - `given`: a given name and hardly anything else;
 * - `everyday-given`: a given name that is an everyday word too (سعيد);
 * - `particle`: stands within names (بن, أبو, فان);
 * - `foreign`: foreign in shape;
 * - `definite`: unknown, with the article (الغنوشي);
 * - `open`: unknown (بوريطة, بيرتس);
 * - `everyday`: a frequent word, or in a mould that names are not made in;
 * - `verb`: a verb of the list, or in the shape of one;
 * - `stop`: a function word, a number, or not Arabic.
 */
export type WordClass =
  | 'given'
  | 'everyday-given'
  | 'particle'
  | 'foreign'
  | 'definite'
  | 'open'
  | 'everyday'
  | 'verb'
  | 'stop';

/** Whether a folded word is a given name and hardly anything else. */
export function isGivenName(folded: string): boolean {
  return isListed(folded) && !isEverydayGivenName(folded);
}

/** Whether a folded word is a given name that is an everyday word too. */
function isEverydayGivenName(folded: string): boolean {
  if (EVERYDAY_GIVEN_NAMES.has(folded) || EVERYDAY_FOREIGN_NAMES.has(folded)) return true;
  return isListed(folded) && isNoun(folded);
}

function isListed(folded: string): boolean {
  return (
    ARAB_GIVEN_NAMES.has(folded) || FOREIGN_GIVEN_NAMES.has(folded) || isListedGivenName(folded)
  );
}

function isNoun(folded: string): boolean {
  return FREQUENT_NOUNS.has(folded) || FREQUENT_ADJECTIVES.has(folded);
}

/** علي: folded it is على as well. */
const ALI = '\u0639\u0644\u064a';
/** Spelt like given names but for a hamza or their last letter: he greets, out of me, that. */
const NO_NAMES = new Set(['يحيي', 'مني', 'هدي', 'بأن', 'بإن']);

/**
 * Whether a word shows that particles are written onto it: before the article, or before an alef with
 * hamza, which begins words.
 *
 * @example hasParticles('بالخرطوم'), hasParticles('لإطلاق'); not hasParticles('كالاس')
 */
function hasParticles(letters: string): boolean {
  return (
    /^(?:[\u0648\u0641]?[\u0628\u0643]|[\u0648\u0641])\u0627\u0644.{4}/u.test(letters) ||
    /^[\u0648\u0641\u0628\u0643\u0644]{1,2}[\u0623\u0625\u0622].{2}/u.test(letters) ||
    /^[\u0648\u0641]?\u0644\u0644.{3}/u.test(letters)
  );
}

/** Given names that folded are pronouns: أنا, أن. */
const ANNA = new Set(['آنا', 'آن']);

/**
 * Whether a folded word has the shape of a verb and no list knows it, so that signs of another language
 * tell more than its shape: يلدز, سنغاري.
 */
function isUnlistedVerb(folded: string): boolean {
  return isVerb(folded) && !isListedVerb(folded) && !isFrequentNoun(folded);
}

/** Signs of another language that hold where letters meet by a verb's mould. */
const SURE = 0.8;

/** Whether letters that other languages have side by side meet by the mould of a verb: يتشكل. */
function meetsByMould(letters: string): boolean {
  return /^[\u0648\u0641]?\u0633?[\u064a\u062a\u0646]\u062a?\u0634/u.test(letters);
}

/** Words are few and come again: what was found of them is kept, up to a bound. */
const FOUND = new Map<string, WordClass>();
const MAX_FOUND = 10_000;

/** @param letters as written, normalised */
export function classOf(letters: string): WordClass {
  let found = FOUND.get(letters);
  if (found === undefined) {
    if (FOUND.size >= MAX_FOUND) FOUND.clear();
    FOUND.set(letters, (found = judge(letters, fold(letters))));
  }
  return found;
}

function judge(letters: string, folded: string): WordClass {
  if (isNameParticle(letters)) return 'particle';
  if (letters === ALI) return 'given';
  if (NO_NAMES.has(letters)) return 'verb';
  if (ANNA.has(letters)) return 'everyday-given';
  if (isParticle(folded)) return 'stop';
  if (isFunctionWord(folded) || !/^[\u0620-\u06d3]{2,}$/u.test(letters)) return 'stop';
  if (isGivenName(folded)) return 'given';
  if (isEverydayGivenName(folded)) return 'everyday-given';
  if (isUnlistedVerb(folded) && foreignSigns(letters) >= (meetsByMould(letters) ? SURE : FOREIGN))
    return 'foreign';
  // The fourth form in the past, which folding would hide: ألحقت.
  if (isVerb(folded) || /^\u0623[^\u0627\u0648\u064a\u0649]{3}\u062a$/u.test(letters))
    return 'verb';
  if (isFrequentWord(folded) || hasParticles(letters)) return 'everyday';
  if (/^\u0627\u0644..?$/u.test(letters)) return 'everyday';
  const definite = letters.startsWith('\u0627\u0644');
  if (!definite && foreignness(letters, folded) >= FOREIGN) return 'foreign';
  // The article would pass for letters of a mould: الطحان is no افتعال.
  if (wordShape(definite ? folded.slice(2) : folded) === 'word')
    return definite && /[\u064a\u0649]$/u.test(letters) ? 'definite' : 'everyday';
  return definite ? 'definite' : 'open';
}
