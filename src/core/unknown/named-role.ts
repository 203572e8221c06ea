import type { ArticleWord } from './article-words.ts';
import { officeInEnglish, type EnglishOffice } from './office-english.ts';
import type { AnnouncingNoun } from './unknown-name.ts';
import { folded } from './word-list.ts';

/** An office or title as an article gives it. */
export interface NamedRole {
  /** As the article words it: "وزير الخارجية التشيلي". */
  text: string;
  /** The same in English; null where not every word of it is understood. */
  english: EnglishOffice | null;
}

/** Courtesies that are no office: at the end of one they belong to the name. */
const COURTESIES = folded('السيد السيدة الشيخ الشيخة الدكتور الدكتورة المهندس الأستاذ الحاج');

/** The role that stands as words `[first, last]`, without what is written onto the first. */
export function namedRole(
  words: readonly ArticleWord[],
  first: number,
  last: number,
  clitics: number,
): NamedRole {
  let end = last;
  while (end > first && COURTESIES.has(words[end]!.folded)) end -= 1;
  return {
    text: written(words, first, end, clitics),
    english: officeInEnglish(words, first, end, clitics),
  };
}

/** Words as they stand, without what is written onto the first. */
function written(
  words: readonly ArticleWord[],
  first: number,
  last: number,
  clitics: number,
): string {
  const text = words
    .slice(first, last + 1)
    .map(({ letters, gap }, i) => (i === 0 ? letters : (gap ?? '') + letters))
    .join('');
  const swallowed = /^[\u0648\u0641]?\u0644\u0644/u.test(text) && clitics > 0;
  return (swallowed ? '\u0627' : '') + text.slice(clitics);
}

/**
 * What an announcing noun says of a place or body: the noun, and the nationality that follows the name.
 *
 * @example of "شركة سيمنس الألمانية" // شركة ألمانية is not written, "شركة" is: company, Germany
 */
export function announcedRole(
  words: readonly ArticleWord[],
  last: number,
  { at, clitics, english }: AnnouncingNoun,
): NamedRole {
  const next = words[last + 1];
  const of =
    next?.gap === ' ' && next.known?.nisba && next.known.kind === 'country'
      ? next.known.entry
      : null;
  return {
    text: written(words, at, at, clitics),
    english: { english, of, state: false },
  };
}
