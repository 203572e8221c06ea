import { normalise } from '../../text/normalise.ts';
import { LONE_SPACE } from './latin-name.ts';
import { isParticle } from './particles.ts';
import { arabicUnwritten } from './unwritten.ts';

/** An Arabic name made ready to be aligned with any number of Latin ones. */
export interface ArabicName {
  /** Letters without marks and single spaces. */
  letters: string;
  /** The same with hamza folded off its alef. */
  folded: string;
  /** For each letter, what it costs that the Latin name has nothing for it. */
  unwritten: Float64Array;
  /** For each letter, the length of a particle that begins there, 0 where none does. */
  particles: Uint8Array;
  /** The same for the article. */
  articles: Uint8Array;
}

const ARTICLE = '\u0627\u0644'; // alef lam

/** @returns null for a name without Arabic letters */
export function readArabic(name: string): ArabicName | null {
  const letters = normalise(name)
    .text.replace(/[^\p{Script=Arabic}]+/gu, ' ')
    .trim();
  if (letters === '') return null;
  const folded = letters.replace(/[\u0622\u0623\u0625\u0671]/gu, '\u0627');
  const particles = new Uint8Array(letters.length);
  const articles = new Uint8Array(letters.length);
  for (let j = 0; j < letters.length; j++) {
    if (j > 0 && letters[j - 1] !== ' ') continue;
    const end = letters.indexOf(' ', j);
    const word = letters.slice(j, end < 0 ? letters.length : end);
    if (isParticle(word)) particles[j] = word.length;
    if (word.startsWith(ARTICLE) && word.length > ARTICLE.length) articles[j] = ARTICLE.length;
  }
  const unwritten = Float64Array.from(folded, (letter, j) =>
    letter === ' ' ? LONE_SPACE : arabicUnwritten(folded, j),
  );
  return { letters, folded, unwritten, particles, articles };
}
