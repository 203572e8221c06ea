import { CONSONANT_SPELLINGS } from './consonant-spellings.ts';
import { latinLetters } from './latin-letters.ts';
import { isParticle } from './particles.ts';
import type { Spelling } from './spelling.ts';
import { latinUnwritten } from './unwritten.ts';
import { VOWEL_SPELLINGS } from './vowel-spellings.ts';

/** A way on from a letter of a Latin name: over how many letters, what Arabic writes, and its cost. */
export interface Step {
  length: number;
  arabic: string;
  /** The first unit of `arabic`. */
  first: number;
  cost: number;
  /** Holds at the end of a word alone, in Arabic as in Latin. */
  end: boolean;
}

/** A Latin name made ready to be aligned with any number of Arabic ones. */
export interface LatinName {
  letters: string;
  /** For each letter, the spellings that begin there. */
  steps: readonly (readonly Step[])[];
  /** For each letter, what it costs that Arabic does not write it. */
  unwritten: Float64Array;
  /** For each letter, the length of a particle or an initial that begins there, 0 where none does. */
  particles: Uint8Array;
  /** The same for a spelling of the Arabic article: al, el, ash. */
  articles: Uint8Array;
}

/** A word break that the other script does not have: بيونغ يانغ, Pyongyang. */
export const LONE_SPACE = 0.1;
const LONGEST = 4;
const ARTICLE = /^(?:[aeu]l|a(?:dh|sh|th|[dnrstz]))(?= |$)/u;

let spellings: ReadonlyMap<string, readonly Spelling[]> | null = null;

/** @returns null for a name without Latin letters */
export function readLatin(name: string): LatinName | null {
  const letters = latinLetters(name);
  return letters === '' ? null : fromLetters(letters);
}

/** The same name with its words in another order, `first` of them moved to the end. */
export function rotate({ letters }: LatinName, first: number): LatinName {
  const words = letters.split(' ');
  return fromLetters([...words.slice(first), ...words.slice(0, first)].join(' '));
}

function fromLetters(letters: string): LatinName {
  const particles = new Uint8Array(letters.length);
  const articles = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) {
    if (i > 0 && letters[i - 1] !== ' ') continue;
    const end = letters.indexOf(' ', i);
    const word = letters.slice(i, end < 0 ? letters.length : end);
    articles[i] = ARTICLE.exec(word)?.[0].length ?? 0;
    if (word.length === 1 || isParticle(word)) particles[i] = word.length;
  }
  const unwritten = latinUnwritten(letters);
  for (let i = 0; i < letters.length; i++) if (letters[i] === ' ') unwritten[i] = LONE_SPACE;
  return { letters, steps: stepsOf(letters), unwritten, particles, articles };
}

function stepsOf(letters: string): Step[][] {
  spellings ??= byLatin();
  const steps: Step[][] = [];
  for (let i = 0; i < letters.length; i++) {
    const here: Step[] = [];
    const start = i === 0 || letters[i - 1] === ' ';
    for (let length = 1; length <= LONGEST && i + length <= letters.length; length++) {
      const after = letters[i + length] ?? ' ';
      for (const [, arabic, cost, place] of spellings.get(letters.slice(i, i + length)) ?? []) {
        if (place === 'start' && !start) continue;
        if (place === 'end' && after !== ' ') continue;
        if (place === 'front' && !'eiy'.includes(after)) continue;
        here.push({ length, arabic, first: arabic.charCodeAt(0), cost, end: place === 'end' });
      }
    }
    steps.push(here);
  }
  return steps;
}

function byLatin(): ReadonlyMap<string, readonly Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const row of [...CONSONANT_SPELLINGS, ...VOWEL_SPELLINGS]) {
    const group = groups.get(row[0]);
    if (group) group.push(row);
    else groups.set(row[0], [row]);
  }
  return groups;
}
