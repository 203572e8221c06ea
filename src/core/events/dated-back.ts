import { fold } from '../text/fold.ts';
import { BEFORE_DATES } from './date-words.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { EventClass } from './event-class.ts';
import type { ResolvedDate, Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(' ').map(fold));

const GOES_BACK = words('تعود يعود ترجع يرجع عادت');
const WAS = words('كان كانت تبقى تظل');
const WHICH = words('آخر أول ثاني ثالث أحدث');
const TO = fold('إلى');
/** How far behind the noun the date may stand, in words. */
const REACH = 16;

/**
 * The date to which a verbal noun is said to go back.
 *
 * @example "تعود آخر زيارة لماكرون إلى المغرب إلى نوفمبر 2018": November 2018
 */
export function datedBack(sentence: readonly Word[], at: number): ResolvedDate | null {
  const verb = WHICH.has(sentence[at - 1]?.text ?? '') ? at - 2 : at - 1;
  if (!GOES_BACK.has(sentence[verb]?.bare ?? '')) return null;
  for (let i = at + 1; i <= at + REACH && i < sentence.length; i++) {
    const { date, separated } = sentence[i]!;
    if (separated) return null;
    if (date === null) continue;
    let lead = i - 1;
    while (BEFORE_DATES.has(sentence[lead]!.text)) lead--;
    return sentence[lead]!.text === TO ? date : null;
  }
  return null;
}

/** "وكانت آخر زيارة له": it was. */
export function isSaidToHaveBeen(sentence: readonly Word[], at: number): boolean {
  return WHICH.has(sentence[at - 1]?.text ?? '') && WAS.has(sentence[at - 2]?.bare ?? '');
}

/** Whether a verbal noun says what a date right before it is the day of. */
export function isDayOf(words: readonly Word[], at: number): boolean {
  const day = words[at - 1];
  return day?.separated === true && DAY_OF.has(day.text) && words[at - 2]?.date !== null;
}

const DAY_OF = new Set(['تاريخ', 'يوم'].map(fold));

/** What somebody does: of these a verbal noun has its doer behind ل as well, "زيارة لماكرون". */
const DONE_BY: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['visit', 'win-match', 'lose', 'speak', 'arrive', 'return', 'meet', 'talk'] as const),
]);

/** Those behind a verbal noun, where the first is its doer behind ل, as if he stood there without. */
export function withDoer(after: readonly NounPhrase[], name: EventClass): readonly NounPhrase[] {
  const [first, ...others] = after;
  if (first?.link !== 'ل' || !DONE_BY.has(name)) return after;
  const isDoer = first.items.every(({ kind }) => kind === 'person' || kind === 'organisation');
  return isDoer ? [{ ...first, link: 'direct' }, ...others] : after;
}
