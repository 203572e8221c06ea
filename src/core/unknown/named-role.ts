import type { ArticleWord } from './article-words.ts';
import { officeInEnglish, type EnglishOffice } from './office-english.ts';
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
  const written = words
    .slice(first, end + 1)
    .map(({ letters, gap }, i) => (i === 0 ? letters : (gap ?? '') + letters))
    .join('');
  const swallowed = /^[\u0648\u0641]?\u0644\u0644/u.test(written) && clitics > 0;
  const text = (swallowed ? '\u0627' : '') + written.slice(clitics);
  return { text, english: officeInEnglish(words, first, end, clitics) };
}
