import { cliticReadings } from '../gazetteer/clitics.ts';
import { isArabicLetter } from '../text/letter-codes.ts';
import { keyWithArticles, searchKey } from './search-key.ts';

/** More is no name, and edit distance grows with it. */
const MAX_QUERY_UNITS = 200;

/** What may be an article, joined to a word that is perhaps not typed to the end: الك…, aljaz…. */
const JOINED_ARTICLE = /^(?:\u0627\u0644|al(?=\p{L}{3}))(?=\p{L})/u;

/** What a reader's query can stand for, as keys, likeliest first. */
export interface QueryKeys {
  /**
   * As typed, perhaps not to the end; then with what looked like an article (المانيا for ألمانيا), then
   * without what may be one (الك… for الكويت).
   */
  typed: string[];
  /** With proclitics peeled from the first word, as in a word copied out of a text. */
  peeled: string[];
}

/**
 * @returns empty lists for a query without letters and digits
 * @example queryKeys('وبالروسية') // { typed: ['وبالروسيه'], peeled: ['بالروسيه', 'روسيه'] }
 */
export function queryKeys(query: string): QueryKeys {
  const text = query.slice(0, MAX_QUERY_UNITS);
  const key = searchKey(text);
  if (key === '') return { typed: [], peeled: [] };
  const whole = keyWithArticles(text);
  const typed = [...new Set([key, whole, whole.replace(JOINED_ARTICLE, '')])];
  if (!isArabicLetter(key.charCodeAt(0))) return { typed, peeled: [] };
  const space = whole.indexOf(' ');
  const end = space < 0 ? whole.length : space;
  const peeled = cliticReadings(whole, 0, end).flatMap(({ length, restored }) => {
    const rest = restored + whole.slice(length);
    return [searchKey(rest), keyWithArticles(rest)];
  });
  return { typed, peeled: [...new Set(peeled)].filter((form) => !typed.includes(form)) };
}
