import { agreeingNisba, type NisbaEnding } from '../../nisba/nisba-forms.ts';
import type { CurrencyNoun } from './currency-nouns.ts';

const ARTICLE = 'ال';
const TA_MARBUTA = 'ة';

/**
 * The names of a currency, noun and adjective in agreement (Ryding, *A Reference Grammar of Modern Standard Arabic*,
 * 2005, §10.4; chapter 15 on the counted noun): definite, as an article speaks of it; and as it is counted, from two dinars
 * over three to ten to eleven and more.
 *
 * @param nisba masculine singular indefinite
 * @example
 * currencyNames({ word: 'دينار', plurals: ['دنانير'] }, 'أردني')
 * // ['الدينار الأردني', 'دينار أردني', 'دينارا أردنيا', 'ديناران أردنيان', 'دينارين أردنيين', 'دنانير أردنية', 'الدنانير الأردنية']
 */
export function currencyNames({ word, plurals }: CurrencyNoun, nisba: string): string[] {
  const isFeminine = word.endsWith(TA_MARBUTA);
  const pair = (noun: string, ending: NisbaEnding, definite: boolean): string =>
    `${definite ? ARTICLE : ''}${noun} ${agreeingNisba(nisba, ending, definite)}`;
  const own: NisbaEnding = isFeminine ? TA_MARBUTA : '';
  const names = [pair(word, own, true), pair(word, own, false)];
  if (plurals.length === 0) return names;
  const stem = isFeminine ? word.slice(0, -1) : word;
  if (!isFeminine) names.push(pair(`${word}ا`, 'ا', false));
  const dual: readonly NisbaEnding[] = isFeminine ? ['تان', 'تين'] : ['ان', 'ين'];
  for (const ending of dual) names.push(pair(stem + ending, ending, false));
  for (const plural of plurals) {
    names.push(pair(plural, TA_MARBUTA, false));
    names.push(pair(plural, TA_MARBUTA, true));
  }
  return names;
}

/** The names of a currency whose state has no adjective: "دولار بربادوس", "دولارات بربادوس". */
export function currencyNamesOf({ word, plurals }: CurrencyNoun, state: string): string[] {
  return [word, ...plurals].map((noun) => `${noun} ${state}`);
}
