import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import { remembered } from './remembered.ts';

/** What a noun of a table is. */
export interface NounMeaning {
  /** Empty where it says nothing of what it announces: "سكان", "محافظ". */
  english: string;
  /** The noun in the singular, as an entry says what it is. */
  arabic: string;
}

/** Nouns by their folded Arabic forms. */
export type NounTable = ReadonlyMap<string, NounMeaning>;

/**
 * Reads a table of nouns.
 *
 * @param rows "english: forms" each, in Arabic letters, the singular first, parted by semicolons
 * @example nounTable('city: مدينة مدينتي; river: نهر').get('مدينتي') // city, مدينة
 */
export function nounTable(rows: string): NounTable {
  return new Map(
    rows.split(';').flatMap((row) => {
      const [english = '', written = ''] = row.split(':');
      const forms = normalise(written.trim()).text.split(/\s+/u).filter(Boolean);
      const meaning = { english: english.trim(), arabic: forms[0] ?? '' };
      return forms.map((form): [string, NounMeaning] => [fold(form), meaning]);
    }),
  );
}

/** A noun found in a word: units of proclitics before it, and whether it has the article. */
export interface FoundNoun {
  clitics: number;
  definite: boolean;
  /** The noun, folded, without proclitics and article. */
  noun: string;
}

const CONJUNCTION = '[\\u0648\\u0641]';
const PREPOSITION = '[\\u0628\\u0644\\u0643]';
const READINGS: readonly RegExp[] = [
  /^/u,
  new RegExp(`^${CONJUNCTION}`, 'u'),
  new RegExp(`^${PREPOSITION}`, 'u'),
  new RegExp(`^${CONJUNCTION}${PREPOSITION}`, 'u'),
];
const ARTICLE = '\u0627\u0644';

/**
 * The readings of a folded word as a noun, particles peeled, the article and "لل" taken for what they are.
 *
 * @example nounReadings('للهيئة') holds { clitics: 1, definite: true, noun: 'هيئه' }
 */
export const nounReadings = remembered((word: string): readonly FoundNoun[] => {
  const found: FoundNoun[] = [];
  for (const proclitics of READINGS) {
    const clitics = proclitics.exec(word)?.[0].length;
    if (clitics === undefined) continue;
    const rest = word.slice(clitics);
    if (rest.length < 2) continue;
    found.push({ clitics, definite: false, noun: rest });
    if (rest.startsWith(ARTICLE)) found.push({ clitics, definite: true, noun: rest.slice(2) });
    // Of "للهيئة" the second lam is the article's.
    if (word.slice(0, clitics).endsWith('ل') && rest.startsWith('\u0644'))
      found.push({ clitics, definite: true, noun: rest.slice(1) });
  }
  return found;
});
