import type { ArticleWord } from './article-words.ts';
import { asFirstWord } from './first-word.ts';
import { SPEECH_VERBS } from './frequent-verbs.ts';
import { isDirectTitle, isOffice } from './person-titles.ts';

/** Prepositions that stand before places. */
const LOCATIVES = new Set([
  'في',
  'الي',
  'من',
  'قرب',
  'نحو',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'شمالي',
  'جنوبي',
  'شرقي',
  'غربي',
  'وسط',
]);
const COMMA = /^[،,] ?$/u;
/** Longest office in apposition, in words. */
const REACH = 7;

/** Whether a verb of speech has the words `[first, last]` as its subject, before or after them. */
export function isSpeaker(words: readonly ArticleWord[], first: number, last: number): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  return (
    (before !== undefined && words[first]!.gap === ' ' && says(before.folded)) ||
    (after?.gap === ' ' && says(after.folded))
  );
}

function says(folded: string): boolean {
  return SPEECH_VERBS.has(folded) || SPEECH_VERBS.has(folded.replace(/^[\u0648\u0641]/u, ''));
}

/** Whether a nationality stands right before word `first`: "التشيلي غابرييل بوريتش". */
export function followsNisba(words: readonly ArticleWord[], first: number): boolean {
  return words[first]!.gap === ' ' && words[first - 1]?.known?.nisba === true;
}

export function followsLocative(words: readonly ArticleWord[], first: number): boolean {
  return words[first]!.gap === ' ' && LOCATIVES.has(words[first - 1]?.folded ?? '');
}

/**
 * The office that stands after a name in apposition, as words `[first, last]`; null for none.
 *
 * @example "أندريه رودينكو، نائب وزير الخارجية، إن" // نائب وزير الخارجية
 */
export function appositionAfter(
  words: readonly ArticleWord[],
  name: number,
): { first: number; last: number } | null {
  const first = name + 1;
  const head = words[first];
  if (!head || head.known || !COMMA.test(head.gap ?? '')) return null;
  if (!isOffice(head.folded) && !isDirectTitle(head.folded)) return null;
  let last = first;
  while (last - first < REACH) {
    const next = words[last + 1];
    if (next?.gap !== ' ' || next.is === 'verb' || next.is === 'stop') break;
    if (/^[\u0648\u0641]/u.test(next.letters) && asFirstWord(next).clitics > 0) break; // the next person
    last += 1;
  }
  return { first, last };
}
