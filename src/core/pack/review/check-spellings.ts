import type { Entry } from '../../entry.ts';
import { spellingScore } from '../../transliteration/align-spelling.ts';
import { TRANSLATED_ARABIC, TRANSLATED_ENGLISH } from './geographic-words.ts';
import { comparable } from './word-table.ts';

/**
 * Below this two names are worth a second look: those of one person hardly ever are. Names of places are spelt
 * out in part only.
 */
const LEAST = { person: 0.78, place: 0.6 };

/**
 * Entries whose Arabic and English names do not sound alike, where they should: people, and places as far as
 * their names are not translated. Each is a mistake in one of the two names, or to be judged.
 *
 * @returns ids with the names that agree best and how well, 0 to 1
 * @example checkSpellings([{ kind: 'person', name: { ar: 'سيرغي لافروف', en: 'Sergei Ivanov' }, … }]) // one
 */
export function checkSpellings(
  entries: readonly Pick<Entry, 'id' | 'kind' | 'name' | 'names'>[],
): { entry: string; ar: string; en: string; score: number }[] {
  return entries.flatMap(({ id, kind, name, names }) => {
    if (kind !== 'person' && kind !== 'place') return [];
    const english = names.filter(
      ({ language, role }) => language === 'en' && (role === 'main' || role === 'alias'),
    );
    const [best] = english
      .map(({ text }) => ({ en: text, score: agreement(kind, name.ar, text) }))
      .sort((a, b) => b.score - a.score);
    return best && best.score < LEAST[kind] ? [{ entry: id, ar: name.ar, ...best }] : [];
  });
}

function agreement(kind: 'person' | 'place', arabic: string, english: string): number {
  const whole = spellingScore(arabic, english);
  if (kind === 'person') return whole;
  const [ar, en] = untranslated(arabic, english);
  return Math.max(whole, ar === '' && en === '' ? 1 : spellingScore(ar, en));
}

/** Both names without the words that are translated; whole where nothing else is left of one alone. */
function untranslated(arabic: string, english: string): [arabic: string, english: string] {
  const ar = arabic.split(/[\s-]+/u).filter((word) => !isTranslated(word));
  const en = english
    .split(/[\s-]+/u)
    .filter((word) => !TRANSLATED_ENGLISH.has(comparable(word).replace(/'s$/u, '')));
  if ((ar.length === 0) !== (en.length === 0)) return [arabic, english];
  return [ar.join(' '), en.join(' ')];
}

function isTranslated(word: string): boolean {
  const bare = comparable(word);
  return TRANSLATED_ARABIC.has(bare) || TRANSLATED_ARABIC.has(bare.replace(/^ال/u, ''));
}
