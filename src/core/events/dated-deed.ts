import { fold } from '../text/fold.ts';
import { BEFORE_DATES, isLimitWord } from './date-words.ts';
import { triggerForms } from './lexicon.ts';
import type { ResolvedDate, Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

/** Before a verbal noun these presuppose the thing, and its own date says when it was. */
const PRESUPPOSING = words(
  'ذكرى لذكرى الذكرى خلفية الأذهان بمناسبة مناسبة سبقت سبق تلت أعقبت بأيام بأسابيع بأشهر بساعات وأيام',
);
/** How far behind a verbal noun its date may stand, and its party. */
const DATE_REACH = 14;
const PARTY_REACH = 4;

/**
 * The date of a thing done that a verbal noun tells of though no verb says so: whoever it is of stands right behind it, and then a day
 * before publication that can be of nothing else. Null where it tells of none.
 *
 * @example "وأعاد إلى الأذهان اغتيال شكري بلعيد في 6 فيفري 2013"
 */
export function dateOfDeed(
  sentence: readonly Word[],
  at: number,
  published: string | null,
): ResolvedDate | null {
  const before = sentence[at - 1];
  if (before === undefined || published === null || sentence[at]!.separated) return null;
  if (!PRESUPPOSING.has(before.text) && !PRESUPPOSING.has(before.bare)) return null;
  if (!isOfSomebody(sentence, at)) return null;
  for (let i = at + 1; i <= at + DATE_REACH && i < sentence.length; i++) {
    const { date, isVerb, mention, text, separated } = sentence[i]!;
    if (date !== null) {
      let lead = i - 1;
      while (BEFORE_DATES.has(sentence[lead]!.text)) lead--;
      const isPlain = !isLimitWord(sentence[lead]!.text);
      return isPlain && date.interval.to < published ? date : null;
    }
    if (isVerb || RELATIVES.has(text)) return null;
    if (separated && mention === null && !BEFORE_DATES.has(text)) return null;
    if (mention === null && triggerForms(text).some(({ form }) => form === 'masdar')) return null;
  }
  return null;
}

const RELATIVES = words('الذي التي الذين حيث أن');

function isOfSomebody(sentence: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + PARTY_REACH && i < sentence.length; i++) {
    const { mention, separated, isVerb, date } = sentence[i]!;
    if (separated || isVerb || date !== null) return false;
    if (mention !== null) return mention.role !== 'nisba';
  }
  return false;
}
