import { isFunctionWord } from '../core/text/function-words.ts';
import { fold } from '../core/text/fold.ts';
import type { MeasuredBlock } from './text-blocks.ts';

/** A line that names an author is short, and stands between headline and text or near them. */
const LINE = 120;
const LONGEST_NAME = 45;

/** Words that only an author's name follows: at the beginning of a line or after its date. */
const WRITTEN_BY =
  /(?:^|[\d|:•–-] ?|[\d:] ?[\u0645\u0635] )(?:بقلم|كتبت?|الكاتبة?|by|written by)(?: ?[:/-] ?| )(?<name>[^\d|:•–(]+?)(?= ?(?:[\d|:•–(]| - |$))/iu;
/** Words that may begin a sentence as well, so that a colon must follow them. */
const PREPARED_BY =
  /^(?:إعداد|تحرير|تقرير|حوار|متابعة|تغطية) ?: ?(?<name>[^\d|:•–(]+?)(?= ?(?:[\d|:•–(]| - |$))/u;

/**
 * The author's name in a line of the page that says so, or null.
 *
 * @example authorIn('كتب: أحمد منصور - الأربعاء 9 يوليو') === 'أحمد منصور'
 * @example authorIn('كتب الرئيس على حسابه أن الاتفاق قريب') === null
 */
export function authorIn(line: string): string | null {
  if (line.length > LINE) return null;
  const plain = line.replace(/\s+/gu, ' ').trim();
  const name = (WRITTEN_BY.exec(plain) ?? PREPARED_BY.exec(plain))?.groups?.['name'];
  return name !== undefined && isName(name) ? name.trim() : null;
}

/**
 * The author whom a linked line between headline and text names without a word, told by the title of the
 * page, which names the same ("… - سمير عطا الله"); null when there is none.
 */
export function authorInTitle(title: string, between: readonly MeasuredBlock[]): string | null {
  const parts = title.replace(/\s+/gu, ' ').split(/ [|–—:-] /u);
  const [, ...rest] = parts.map((part) => part.trim());
  const line = between.find(
    ({ text, linked }) => linked * 2 > text.length && rest.includes(text) && isName(text),
  );
  return line?.text ?? null;
}

/** Two to five words of letters, none of them a particle: a title apart, what a name looks like. */
function isName(text: string): boolean {
  const words = text.trim().split(' ');
  return (
    text.length <= LONGEST_NAME &&
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word) && !isFunctionWord(fold(word)))
  );
}
