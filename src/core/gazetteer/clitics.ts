/**
 * Proclitics written onto the first word of a name, in their only order: a conjunction (waw, fa), then a
 * preposition (ba, kaf, lam), then the article, which is part of the names that have it. The lexicon
 * decides what was peeled: every reading is tried and only a known name is kept, so that the lam of
 * لافروف and the ba of بوتين stay where they are. The sin of the future tense stands before verbs only.
 *
 * | written | reading | |
 * | --- | --- | --- |
 * | وبوتين | و + بوتين | conjunction |
 * | فبالهند | ف + ب + الهند | both, before the article |
 * | للأردن | ل + الأردن | the article loses its alef after lam |
 * | للبنان | ل + لبنان | the second lam is the name's own |
 * | سكوري | none | no proclitic |
 */
export interface CliticReading {
  /** How many code units of the word the proclitics take. */
  length: number;
  /** Letters to put before what remains: the article that lam swallowed, or nothing. */
  restored: string;
}

const CONJUNCTIONS = '\u0648\u0641'; // waw, fa
const PREPOSITIONS = '\u0628\u0643\u0644'; // ba, kaf, lam
const PROCLITICS = CONJUNCTIONS + PREPOSITIONS;
const UNPEELED: readonly CliticReading[] = [{ length: 0, restored: '' }];
const LAM = '\u0644';
const ARTICLE = '\u0627\u0644'; // alef lam

/**
 * The readings of a word that begins at `start` of folded text, none peeled first, then by what is peeled.
 * At least two letters of the word remain in each.
 */
export function cliticReadings(
  folded: string,
  start: number,
  end: number,
): readonly CliticReading[] {
  if (!PROCLITICS.includes(folded.charAt(start))) return UNPEELED;
  const readings: CliticReading[] = [...UNPEELED];
  addPreposition(0);
  if (end - start > 2 && CONJUNCTIONS.includes(folded.charAt(start))) {
    readings.push({ length: 1, restored: '' });
    addPreposition(1);
  }
  return readings;

  function addPreposition(at: number): void {
    const letter = folded.charAt(start + at);
    if (end - start - at < 3 || !PREPOSITIONS.includes(letter)) return;
    readings.push({ length: at + 1, restored: '' });
    if (letter === LAM && folded.charAt(start + at + 1) === LAM && end - start - at > 3)
      readings.push({ length: at + 2, restored: ARTICLE });
  }
}
