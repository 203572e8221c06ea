import { readArabic, type ArabicName } from './spelling/arabic-name.ts';
import { Path, type Segment } from './spelling/best-path.ts';
import { readLatin, rotate, type LatinName } from './spelling/latin-name.ts';

/** How an Arabic spelling and a Latin one stand to each other. */
export interface Alignment {
  /** How well the Arabic spells the Latin, 0 to 1; see {@link spellingScore}. */
  score: number;
  /**
   * Which letters stand for which, in the order of the Arabic: Arabic as `normalise` leaves it, Latin as
   * `latinLetters` does, '' where one script writes nothing. A word break is a segment of its own, with a
   * space in each script that has one.
   */
  segments: Segment[];
}

/** Below this an Arabic name is no spelling of the other, but its translation or another name. */
export const MIN_SPELLING_SCORE = 0.78;
/** A name longer than this is a sentence. */
const MAX_LETTERS = 80;
/** Nobody's name is that long; titles and bodies are, and their words have one order. */
const MOST_WORDS = 5;
/** Taking the words of the Latin name in another order: surname first. */
const REORDERED = 0.3;
/** How much the word that agrees worst counts: كيم جونغ إيل is not Kim Jong Un, for all that they share. */
const WORST_WORD = 0.25;

/**
 * How well an Arabic name is a spelling of a Latin one: 1 where each letter has its usual counterpart, less
 * for each that is unusual or missing, in proportion to the letters. Names of several words are also tried
 * with the last words first (أوربان فيكتور, Viktor Orbán). What is translated (الأمم المتحدة, United Nations)
 * scores low, as does an abbreviation.
 *
 * @returns 0 where a script has no letters or too many
 * @example spellingScore('لافروف', 'Lavrov') // 1
 */
export function spellingScore(arabic: string, latin: string): number {
  const [ar, la] = [readArabic(arabic), readLatin(latin)];
  return (ar && la && alignNames(ar, la, 0))?.score ?? 0;
}

/**
 * Aligns an Arabic spelling of a name with a Latin one, letter by letter.
 *
 * @returns null where the score is below {@link MIN_SPELLING_SCORE}: a translation, or another name
 * @example alignSpelling('شي', 'Xi')?.segments.map(({ latin }) => latin) // ['x', 'i']
 */
export function alignSpelling(arabic: string, latin: string): Alignment | null {
  const [ar, la] = [readArabic(arabic), readLatin(latin)];
  return ar && la && alignNames(ar, la, MIN_SPELLING_SCORE);
}

/**
 * As {@link alignSpelling}, of names made ready.
 *
 * @returns null where the score is below `least`, and where a name is too long
 */
export function alignNames(arabic: ArabicName, latin: LatinName, least: number): Alignment | null {
  if (Math.max(arabic.letters.length, latin.letters.length) > MAX_LETTERS) return null;
  const letters = (lettersOf(arabic.letters) + lettersOf(latin.letters)) / 2;
  // Whatever costs more scores less: the score is at most the agreement of the whole.
  let limit = (1 - least) * letters + 1e-9;
  let path = new Path(arabic, latin, limit);
  let cost = path.cost;
  const words = latin.letters.split(' ').length;
  const inOrder = 1 - cost / letters >= MIN_SPELLING_SCORE;
  if (!inOrder && arabic.letters.includes(' ') && words <= MOST_WORDS)
    for (let first = 1; first < words; first++) {
      limit = Math.min(limit, cost) - REORDERED;
      const rotated = new Path(arabic, rotate(latin, first), limit);
      limit += REORDERED;
      if (rotated.cost + REORDERED >= cost) continue;
      path = rotated;
      cost = rotated.cost + REORDERED;
    }
  if (cost === Infinity) return null;
  const segments = path.segments();
  const whole = Math.max(0, 1 - cost / letters);
  const worst = words === 1 ? whole : worstWord(segments);
  const score = (1 - WORST_WORD) * whole + WORST_WORD * Math.min(whole, worst);
  return score >= least ? { score, segments } : null;
}

/** Agreement of the word that agrees worst. Particles are left out of it: they may be missing. */
function worstWord(segments: readonly Segment[]): number {
  let worst = 1;
  let [cost, letters, parts] = [0, 0, 0];
  const close = (): void => {
    if (parts > 1 && letters > 0) worst = Math.min(worst, Math.max(0, 1 - cost / (letters / 2)));
    [cost, letters, parts] = [0, 0, 0];
  };
  for (const segment of segments)
    if (segment.latin === ' ') close();
    else {
      cost += segment.cost;
      letters += lettersOf(segment.arabic) + lettersOf(segment.latin);
      parts += 1;
    }
  close();
  return worst;
}

/** Letters but no spaces and apostrophes. */
function lettersOf(text: string): number {
  let count = 0;
  for (const letter of text) if (letter !== ' ' && letter !== "'") count += 1;
  return count;
}
