import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { FREQUENT_ADJECTIVES } from './frequent-adjectives.ts';
import { FREQUENT_NOUNS } from './frequent-nouns.ts';
import { FREQUENT_VERBS } from './frequent-verbs.ts';
import { isPresentVerb, nativePatterns } from './native-patterns.ts';

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
  for (const { rest, definite } of withoutParticles(word))
    for (const pronoun of PRONOUNS) {
      if (!rest.endsWith(pronoun) || (definite && pronoun !== '' && pronoun !== '\u064a')) continue;
      const bare = rest.slice(0, rest.length - pronoun.length);
      for (const ending of ENDINGS) {
        const letters = bare.slice(0, bare.length - ending.length);
        const whole = pronoun === '' && ending === '';
        const short = letters.length <= MIN_STEM && (pronoun || ending).endsWith('\u064a');
        if (bare.endsWith(ending) && (whole || letters.length >= MIN_STEM))
          yield { letters, ending, definite, short };
      }
      if (pronoun !== '' && bare.endsWith(TA) && bare.length > MIN_STEM)
        yield { letters: `${bare.slice(0, -1)}${HEH}`, ending: '', definite, short: false };
    }
}

function withoutParticles(word: string): { rest: string; definite: boolean }[] {
  const found: { rest: string; definite: boolean }[] = [];
  const add = (rest: string): void => {
    if (rest.length >= 2) found.push({ rest, definite: false });
    for (const article of ['\u0627\u0644', '\u0644\u0644'])
      if (rest.startsWith(article) && rest.length >= MIN_STEM + 1)
        found.push({ rest: rest.slice(2), definite: true });
  };
  add(word);
  const joined = /^[\u0648\u0641]/u.test(word) ? word.slice(1) : null; // waw, fa
  if (joined !== null) add(joined);
  for (const rest of [word, joined])
    if (rest !== null && /^[\u0628\u0643\u0644]/u.test(rest)) add(rest.slice(1)); // ba, kaf, lam
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
  if (isFunctionWord(word) || isVerb(word)) return true;
  for (const { letters, ending, short } of stems(word))
    if (!short && (isListed(letters) || (ending !== '' && isListed(letters + HEH)))) return true;
  return false;
}

function isListed(letters: string): boolean {
  return FREQUENT_NOUNS.has(letters) || FREQUENT_ADJECTIVES.has(letters);
}

/** Whether a folded word is a verb of the list or has the shape of one, a conjunction before it or not. */
export function isVerb(word: string): boolean {
  const bare = /^[\u0648\u0641](?=.{3})/u.test(word) ? word.slice(1) : word;
  return [word, bare].some(
    (form) =>
      FREQUENT_VERBS.has(form) ||
      FREQUENT_VERBS.has(
        form.replace(/(?:\u0647\u0627?|\u0647\u0645|\u0646\u0627|\u062a)$/u, ''),
      ) ||
      (form.length >= 4 && isPresentVerb(form)),
  );
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
