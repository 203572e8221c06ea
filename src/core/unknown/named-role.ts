import type { ArticleWord } from './article-words.ts';
import type { NounMeaning } from './announcing-noun.ts';
import { officeInEnglish, type EnglishOffice } from './office-english.ts';

import { isKinship } from './person-titles.ts';
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

/** Endings of nouns that say whose they are, by a pronoun: "نائبه". */
const PRONOUN = /(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;

/**
 * The role that stands as words `[first, last]`, without what is written onto the first; null where it is
 * another's: that of "محامي إلياس المنكبي" or "ابنة الرئيس" is whose lawyer or daughter somebody is, that
 * of "نائبه" needs what stands before it.
 */
export function namedRole(
  words: readonly ArticleWord[],
  first: number,
  last: number,
  clitics: number,
): NamedRole | null {
  const { letters, folded: said } = words[first]!;
  const bare = said.slice(clitics);
  const definite = bare.startsWith('\u0627\u0644') || letters.slice(clitics).startsWith('\u0644');
  if (isKinship(bare) || (first === last && (!definite || PRONOUN.test(letters)))) return null;
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
 * What an announcing noun says of the place or body whose name ends with word `last`, with the nationality
 * after it: "شركة", company, Germany, of "لشركة سيمنس الألمانية". Null where the noun says nothing.
 */
export function announcedRole(
  words: readonly ArticleWord[],
  last: number,
  { arabic, english }: NounMeaning,
): NamedRole | null {
  if (english === '') return null;
  const next = words[last + 1];
  const national = next?.gap === ' ' && next.known?.nisba && next.known.kind === 'country';
  return {
    text: arabic,
    english: { english, of: national ? next.known!.entry : null, state: false },
  };
}

/**
 * What the nationality that ends with word `last` says of a person, with the noun that it qualifies where
 * there is one: "المستعرب الروسي".
 */
export function nationalRole(words: readonly ArticleWord[], last: number): NamedRole {
  let first = last;
  while (words[first]!.gap === ' ' && words[first - 1]?.known?.nisba) first -= 1;
  const { known } = words[first]!;
  const clitics = known?.clitics.replace(/\u0627\u0644$/u, '').length ?? 0;
  const of = known?.kind === 'country' ? known.entry : null;
  return {
    text: written(words, first, last, clitics),
    english: of === null ? null : { english: 'person', of, state: false },
  };
}
