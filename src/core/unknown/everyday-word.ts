import { EVERYDAY_NOUNS } from '../mentions/everyday/nouns.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { FREQUENT_ADJECTIVES } from './frequent-adjectives.ts';
import { FREQUENT_NOUNS } from './frequent-nouns.ts';
import { FREQUENT_VERBS } from './frequent-verbs.ts';
import { isPresentVerb, nativePatterns } from './native-patterns.ts';
import { LIFE_NOUNS } from './life-nouns.ts';
import { folded } from './word-list.ts';

const MORE_NOUNS = folded(EVERYDAY_NOUNS);

/** Pronouns and endings that everyday words take, folded: "حكوماتها" is حكومة. */
const PRONOUNS = ['', ...'ه ها هم هن هما نا ي ك كم ني'.split(' ')];
const ENDINGS = [
  '',
  ...'ه ات ان ين ون تين تان تي ي يه يا يات يين يون يان ا وا اء ت تا و'.split(' ').map(fold),
];
/** Endings that a broken plural does not take. */
const OF_SINGULARS = new Set('ه ات ان ين ون تين تان يان'.split(' '));
const MIN_STEM = 3;
const TA = '\u062a';
const YA = '\u064a';
const DUAL = /^(?:\u0627|\u0627\u0646|\u0648\u0646|\u064a\u0646)$/u;
/** Endings that foreign names have as well: after three letters they prove nothing. */
const WEAK_ENDING = /[\u064a\u0627]$/u;
const HEH = '\u0647'; // ta marbuta, folded

interface Stem {
  letters: string;
  /** The ending that was taken off, without a pronoun. */
  ending: string;
  /** Whether the article was taken off. */
  definite: boolean;
  /** Whether so little is left that it proves nothing: the كيف of كيفي. */
  short: boolean;
}

/** Every way to read a folded word without particles before it and endings after it, the whole first. */
function* stems(word: string): Generator<Stem> {
  for (const { rest, definite, likened } of withoutParticles(word))
    for (const pronoun of PRONOUNS) {
      if (!rest.endsWith(pronoun) || (definite && pronoun !== '' && pronoun !== '\u064a')) continue;
      const bare = rest.slice(0, rest.length - pronoun.length);
      for (const ending of ENDINGS) {
        if (pronoun === YA && DUAL.test(ending)) continue; // كوكباني, no "my two stars"
        const letters = bare.slice(0, bare.length - ending.length);
        const whole = pronoun === '' && ending === '';
        const short =
          (letters.length <= MIN_STEM && WEAK_ENDING.test(pronoun || ending)) ||
          (likened && letters.length <= MIN_STEM + 1);
        if (bare.endsWith(ending) && (whole || letters.length >= MIN_STEM))
          yield { letters, ending, definite, short };
      }
      if (pronoun !== '' && bare.endsWith(TA) && bare.length > MIN_STEM)
        yield { letters: `${bare.slice(0, -1)}${HEH}`, ending: '', definite, short: false };
    }
}

interface Bare {
  rest: string;
  definite: boolean;
  /** Whether "like" was taken off, a letter with which more names begin than phrases. */
  likened: boolean;
}

function withoutParticles(word: string): Bare[] {
  const found: Bare[] = [];
  const add = (rest: string, likened: boolean): void => {
    if (rest.length >= 2) found.push({ rest, definite: false, likened });
    for (const article of ['\u0627\u0644', '\u0644\u0644'])
      if (rest.startsWith(article) && rest.length >= MIN_STEM + 1)
        found.push({ rest: rest.slice(2), definite: true, likened: false });
  };
  add(word, false);
  const joined = /^[\u0648\u0641]/u.test(word) ? word.slice(1) : null; // waw, fa
  if (joined !== null) add(joined, false);
  for (const rest of [word, joined])
    if (rest !== null && /^[\u0628\u0643\u0644]/u.test(rest))
      add(rest.slice(1), rest.startsWith('\u0643')); // ba, kaf, lam
  return found;
}

/**
 * Whether a folded word is one of the frequent words in some form, particles and endings aside, or a verb.
 *
 * | text | |
 * | --- | --- |
 * | وبحكومتها | everyday: حكومة |
 * | سيواصلون | everyday: a verb of the present |
 * | بوريتش | not |
 */
export function isFrequentWord(word: string): boolean {
  return isFunctionWord(word) || isVerb(word) || isFrequentNoun(word);
}

/** Whether a folded word is one of the frequent nouns and adjectives in some form. */
export function isFrequentNoun(word: string): boolean {
  for (const { letters, ending, short } of stems(word))
    if (!short && (isListed(letters) || (ending !== '' && isListed(letters + HEH)))) return true;
  return false;
}

function isListed(letters: string): boolean {
  return (
    FREQUENT_NOUNS.has(letters) ||
    FREQUENT_ADJECTIVES.has(letters) ||
    MORE_NOUNS.has(letters) ||
    LIFE_NOUNS.has(letters)
  );
}

/** Whether a folded word is a verb of the list or has the shape of one, a conjunction before it or not. */
export function isVerb(word: string): boolean {
  return (
    isListedVerb(word) || bareForms(word).some((form) => form.length >= 4 && isPresentVerb(form))
  );
}

/** Whether a folded word is a verb of the list, with a pronoun or without. */
export function isListedVerb(word: string): boolean {
  return bareForms(word).some(
    (form) =>
      FREQUENT_VERBS.has(form) ||
      FREQUENT_VERBS.has(form.replace(/(?:\u0647\u0627?|\u0647\u0645|\u0646\u0627|\u062a)$/u, '')),
  );
}

function bareForms(word: string): string[] {
  return /^[\u0648\u0641](?=.{3})/u.test(word) ? [word, word.slice(1)] : [word];
}

/** How a folded word is made: in a mould of everyday words, in one that names share, or in none. */
export function wordShape(word: string): 'word' | 'open' | 'none' {
  let open = false;
  for (const { letters, ending } of stems(word))
    for (const { use, plural } of nativePatterns(letters)) {
      if (plural && OF_SINGULARS.has(ending)) continue;
      if (use === 'word' && letters.length >= 5) return 'word';
      open = true;
    }
  return open ? 'open' : 'none';
}

/**
 * Whether a folded word has the ending of an indefinite noun or adjective in the accusative: "فوزا ثمينا".
 */
export function isAccusative(word: string): boolean {
  return /.{3}\u0627$/u.test(word) && nativePatterns(word.slice(0, -1)).length > 0;
}
