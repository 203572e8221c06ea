import type { Entry } from '../../entry.ts';
import { spellingScore } from '../../transliteration/align-spelling.ts';
import { TRANSLATED_ARABIC, TRANSLATED_ENGLISH } from './geographic-words.ts';
import { PERSONAL_ARABIC, PERSONAL_ENGLISH } from './titles-and-numbers.ts';
import { comparable } from './word-table.ts';

/**
 * Below this two names are worth a second look: those of one person hardly ever are. Names of places are spelt
 * out in part only.
 */
const LEAST = { person: 0.78, place: 0.6 };

/**
 * Entries whose Arabic and English names do not sound alike, where they should: people and places, as far as
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

/** What is translated, in both languages. */
const TRANSLATED = {
  person: { ar: PERSONAL_ARABIC, en: PERSONAL_ENGLISH },
  place: { ar: TRANSLATED_ARABIC, en: TRANSLATED_ENGLISH },
};

/** Of the whole names, or of what is left of them without the words that are translated. */
function agreement(kind: 'person' | 'place', arabic: string, english: string): number {
  const translated = TRANSLATED[kind];
  const ar = words(arabic).filter((word) => {
    const bare = comparable(word);
    return !translated.ar.has(bare) && !translated.ar.has(bare.replace(/^ال/u, ''));
  });
  const en = words(english).filter(
    (word) => !translated.en.has(comparable(word).replace(/'s$|\.$/u, '')),
  );
  const rest = ar.length + en.length === 0 ? 1 : spellingScore(ar.join(' '), en.join(' '));
  return Math.max(spellingScore(arabic, english), rest);
}

function words(name: string): string[] {
  return name.split(/[\s-]+/u);
}
