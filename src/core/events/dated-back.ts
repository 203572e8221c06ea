import { fold } from '../text/fold.ts';
import { triggerForms } from './lexicon.ts';
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

/**
 * Whether a verbal noun is what something goes back to: "تعود الأزمة إلى استقبال إسبانيا زعيما", of which the day stands behind it.
 */
export function isGoneBackTo(sentence: readonly Word[], at: number): boolean {
  if (sentence[at - 1]?.text !== TO) return false;
  for (let i = at - 2; i >= Math.max(0, at - SUBJECT_REACH); i--) {
    const { bare, separated, mention, date } = sentence[i]!;
    if (GOES_BACK.has(bare)) return true;
    if (separated || mention !== null || date !== null) return false;
  }
  return false;
}

/** Whether a verb of returning is one of going back to a deed, so that nobody returns. */
export function isOfOrigin(sentence: readonly Word[], at: number): boolean {
  const behind = sentence.slice(at + 1, at + SUBJECT_REACH);
  const to = behind.findIndex(({ text, mention }) => text === TO || mention !== null);
  const noun = behind[to + 1];
  if (behind[to]?.mention !== null || noun?.mention !== null) return false;
  return triggerForms(noun.text).some(({ form }) => form === 'masdar');
}

/** How many words may stand between such a verb and what its subject goes back to. */
const SUBJECT_REACH = 8;

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
