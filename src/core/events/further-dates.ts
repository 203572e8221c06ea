import { fold } from '../text/fold.ts';
import { BEFORE_DATES, isLimitWord, WHICH_TIME } from './date-words.ts';
import { englishDate } from './english-date.ts';
import type { EventMention } from './event-mention.ts';
import { PREPOSITIONS } from './phrase-words.ts';
import type { ResolvedDate, Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(' ').map(fold));

/** "ثم في دجنبر": a further time; of a rate, with the amount that it came to: "ثم إلى 2,50 في المائة في دجنبر". */
const THEN = fold('ثم');
const THEN_REACH = 9;
const OF_AMOUNTS = words('ثم إلى في المائة المئة بالمائة بالمئة نقطة نقاط أساس');
/** How many words may stand between one date and the next: "والثانية في". */
const REACH = 4;
const BETWEEN = fold('بين');
/** Before a number it stands alone: "و5 يوليو". */
const AND = 'و';

/**
 * The dates on which a verb happened again, joined to its own: "زارها مرتين، الأولى في ديسمبر 2017 والثانية في أغسطس 2022".
 * A date that another verb follows is its.
 */
function furtherDates(sentence: readonly Word[], dated: EventMention['dated']): ResolvedDate[] {
  const further: ResolvedDate[] = [];
  let last = sentence.findLastIndex(({ end }) => end <= dated.end);
  const own = sentence[last]?.date ?? null;
  if (own === null || opensSpan(sentence, last, own)) return [];
  for (;;) {
    const next = nextDate(sentence, last);
    if (next === null) break;
    const date = sentence[next]!.date!;
    if (date.interval.precision !== own.interval.precision) return [];
    last = lastOf(sentence, next);
    further.push(date);
  }
  return isEnd(sentence, last) ? further : [];
}

/** Index of the last word of the date that a word belongs to. */
function lastOf(sentence: readonly Word[], at: number): number {
  let last = at;
  while (sentence[last + 1]?.date === sentence[at]!.date) last++;
  return last;
}

/** "بين 3 مايو و5 يونيو" is no two days. */
function opensSpan(sentence: readonly Word[], last: number, date: ResolvedDate): boolean {
  let i = last;
  while (sentence[i - 1]?.date === date) i--;
  while (BEFORE_DATES.has(sentence[i - 1]?.text ?? '')) i--;
  return sentence[i - 1]?.bare === BETWEEN;
}

function nextDate(sentence: readonly Word[], last: number): number | null {
  const first = sentence[last + 1];
  const isThen = first?.text === THEN;
  if (!isThen && first?.text.startsWith('و') !== true) return null;
  for (let i = last + 1; i <= last + (isThen ? THEN_REACH : REACH) && i < sentence.length; i++) {
    const { date, bare, text, mention } = sentence[i]!;
    if (date !== null) {
      if (mention !== null || isLimitWord(sentence[i - 1]!.bare)) return null;
      return i;
    }
    const isLead =
      text === AND ||
      WHICH_TIME.has(bare) ||
      BEFORE_DATES.has(bare) ||
      (isThen && (OF_AMOUNTS.has(text) || /^\d/u.test(text)));
    if (!isLead) return null;
  }
  return null;
}

/** Whether behind the last date nothing else is told of it. */
function isEnd(sentence: readonly Word[], last: number): boolean {
  const next = sentence[last + 1];
  return next === undefined || next.separated || PREPOSITIONS.has(next.text);
}

/**
 * An event, and the same on each further date that its verb has.
 *
 * @example onEachDate(words, visit, null): both visits of "زار الجزائر في ديسمبر 2017 وفي أغسطس 2022"
 */
export function onEachDate(
  sentence: readonly Word[],
  event: EventMention,
  published: string | null,
): EventMention[] {
  if (event.reality !== 'happened') return [event];
  const dates = furtherDates(sentence, event.dated).filter(
    ({ interval }) => published === null || interval.from <= published,
  );
  return [
    event,
    ...dates.map(({ start, end, interval }) => ({
      ...event,
      ...{ from: interval.from, to: interval.to, precision: interval.precision },
      dated: { start, end },
      summary: { ...event.summary, en: `${event.line}, ${englishDate(interval)}` },
    })),
  ];
}
