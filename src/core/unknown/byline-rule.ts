import type { ArticleWord } from './article-words.ts';
import { isDirectTitle } from './person-titles.ts';
import { folded } from './word-list.ts';

/** Words that say whose work an article is, before its author: "كتب", "بقلم". */
const BYLINE_WORDS = folded(
  'كتب كتبت بقلم حاوره حاورها حاورته أعده أعدته إعداد تقرير تحقيق ترجمة تصوير مراسل مراسلة مراسلنا مراسلتنا حوار',
);

/** A line of its own with more words than this is no byline. */
const LONGEST_LINE = 9;
const MOST_WORDS = 4;
/** Between a place and the author, or a word of the table and the author. */
const DASH = /^\s?["«()]?\s?(?:[-\u2010-\u2015\u0640/|:]\s?)+["«(]?\s?$/u;

export interface BylineName {
  first: number;
  last: number;
  clitics: number;
}

/**
 * The author whom a short line of its own names: the last two to four words of it, behind a dash or colon,
 * where a known place or a word of the table stands before that. Any word may be a name there.
 *
 * | line | author |
 * | --- | --- |
 * | الصويرة - ميثاء الكتبي | ميثاء الكتبي |
 * | بقلم: د. شريف الليبي | شريف الليبي |
 * | القاهرة - وكالات | none: a single word |
 * | موسكو: لا حوار مع أحد | none: a function word |
 */
export function bylineName(words: readonly ArticleWord[]): BylineName | null {
  if (words.length > LONGEST_LINE) return null;
  let first = -1;
  for (let i = 1; i < words.length; i++) {
    const { gap } = words[i]!;
    const opens = DASH.test(gap ?? '') || (i === 1 && /^[.…]? $/u.test(gap ?? ''));
    if (opens && (opensByline(words, i) || (first === i - 1 && isTitle(words[i - 1]!)))) first = i;
  }
  if (first < 0) return null;
  while (first < words.length && isTitle(words[first]!)) first += 1;
  const count = words.length - first;
  if (count < 2 || count > MOST_WORDS) return null;
  const name = words.slice(first);
  if (!name.every((word, i) => canBeNamed(word) && (i === 0 || word.gap === ' '))) return null;
  return { first, last: words.length - 1, clitics: 0 };
}

/**
 * The last word of the unknown place with which a block begins, before a dash; null for none.
 *
 * @example "كوستي - إخلاص نمر" // كوستي
 */
export function datelinePlace(words: readonly ArticleWord[]): number | null {
  for (let i = 1; i < words.length && i <= 2; i++) {
    if (!/^ [-\u2010-\u2015] $/u.test(words[i]!.gap ?? '')) continue;
    const place = words.slice(0, i);
    const telling = place.every(({ is, known }, at) => known === null && canBePlace(is, at));
    return telling ? i - 1 : null;
  }
  return null;
}

function canBePlace(is: ArticleWord['is'], at: number): boolean {
  return is === 'foreign' || is === 'open' || is === 'definite' || (at === 0 && is === 'given');
}

/** Whether what stands before word `i` is a place alone or a word of bylines. */
function opensByline(words: readonly ArticleWord[], i: number): boolean {
  const before = words[i - 1]!;
  if (BYLINE_WORDS.has(before.folded)) return i <= 3;
  if (!/[-\u2010-\u2015/]/u.test(words[i]!.gap ?? '')) return false;
  if (datelinePlace(words) === i - 1) return true;
  const isPlace = before.known?.kind === 'place' || before.known?.kind === 'country';
  return isPlace && !before.known!.nisba && words.slice(0, i).every((word) => !isSentence(word));
}

function isTitle({ folded: said }: ArticleWord): boolean {
  return isDirectTitle(said) || BYLINE_WORDS.has(said);
}

function isSentence({ is, known }: ArticleWord): boolean {
  return known === null && is === 'verb';
}

function canBeNamed({ is, letters, known }: ArticleWord): boolean {
  return known === null && is !== 'stop' && !/^[\u0628\u0644]\u0627\u0644/u.test(letters);
}
