import type { Candidate, PreparedText } from '../gazetteer/find-candidates.ts';
import type { GazetteerName } from '../gazetteer/gazetteer.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { isGivenName } from './given-names.ts';
import { neighbour, withoutProclitics } from './neighbours.ts';
import { isTitle } from './titles.ts';

const ARTICLE = '\u0627\u0644'; // alef lam
const HEH = '\u0647'; // a suffixed pronoun, or ta marbuta folded
/** How many names may stand between a given name and a surname: "محمد شياع صبار السوداني". */
const MIDDLE_NAMES = 2;

/**
 * Whether a nisba with the article is the surname of a given name further left. As an adjective it would
 * follow a definite noun, and names between the two are none: no article, no pronoun, no title.
 *
 * | text | |
 * | --- | --- |
 * | محمد شياع السوداني | surname |
 * | التقى محمد نظيره السوداني | adjective of نظيره |
 * | محمد وزير الخارجية السوداني | adjective, after الخارجية |
 */
export function followsMiddleNames(
  text: PreparedText,
  { firstWord, clitics }: Candidate,
  { letters }: GazetteerName,
  covered: (word: number) => boolean,
): boolean {
  if (clitics !== '' || !isDefiniteMasculine(letters)) return false;
  for (let i = 0; i < MIDDLE_NAMES; i++) {
    const word = firstWord - i;
    const middle = neighbour(text, word, -1);
    if (middle === null || covered(word - 1) || !isMiddleName(middle)) return false;
    const given = neighbour(text, word - 1, -1);
    if (given === null || covered(word - 2)) return false;
    if (withoutProclitics(given).some(isGivenName)) return true;
  }
  return false;
}

function isMiddleName(word: string): boolean {
  return (
    word.length > 2 &&
    !word.endsWith(HEH) &&
    !isFunctionWord(word) &&
    withoutProclitics(word).every((bare) => !bare.startsWith(ARTICLE) && !isTitle(bare)) &&
    !word.startsWith('\u0644\u0644') // lam and the article
  );
}

function isDefiniteMasculine(letters: string): boolean {
  return letters.startsWith(ARTICLE) && letters.endsWith('\u064a');
}

/** The surnames of an article that are spelt like a nisba, gathered where they follow a given name. */
export class Surnames {
  readonly #letters = new Set<string>();

  add({ letters }: GazetteerName): void {
    if (isDefiniteMasculine(letters)) this.#letters.add(letters);
  }

  /**
   * Whether a nisba stands for the person: the same word without a noun that it could belong to. After
   * "محمد شياع السوداني", "وبحث السوداني" is he, "الجيش السوداني" is not.
   */
  stands(text: PreparedText, { firstWord }: Candidate, { letters }: GazetteerName): boolean {
    if (!this.#letters.has(letters)) return false;
    const before = neighbour(text, firstWord, -1);
    if (before === null || isFunctionWord(before)) return true;
    return isMiddleName(before);
  }
}
