import { isoDate, parseIsoDate } from '../dates/civil.ts';
import { fold } from '../text/fold.ts';
import { onlyDateBefore } from './protagonist.ts';
import type { ResolvedDate, Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u).map(fold));

// "وبعد يومين من وفاته زار" counts for the verb behind it.
const AFTER = words('بعد عقب');
const BEFORE = words('قبل قبيل');
const FROM = words('من على');
/** "يوم واحد", "يومين فقط". */
const BESIDE = words('واحد واحدة فقط كاملين كاملة كاملا');
/** How many days each is by itself. Who counts in weeks counts roughly. */
const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ يوم: 1, يومين: 2, دقائق: 0, ساعات: 0 }).map(([unit, days]) => [
    fold(unit),
    days,
  ]),
);
const DAYS = fold('أيام');
const NUMBERS: ReadonlyMap<string, number> = new Map(
  'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ').map((word, i) => [fold(word), i + 3]),
);
/** The day after and the day before. */
const EVES: ReadonlyMap<string, number> = new Map([
  [fold('غداة'), -1],
  [fold('عشية'), 1],
]);

interface Count {
  /** By how many days the thing was later than what it is counted from. */
  days: number;
  /** Index of the first word of the count. */
  first: number;
}

/**
 * The day of a verbal noun from which the verb before it is counted in days: "زار القاهرة في 20 يونيو، بعد يومين من زيارة أردوغان" is a visit
 * of 18 June. Null where the verb has no day, or nobody counts.
 */
export function countedDay(sentence: readonly Word[], at: number): ResolvedDate | null {
  const count = countBefore(sentence, at);
  if (count === null) return null;
  const date = onlyDateBefore(sentence, count.first) ?? lastDateBefore(sentence, count.first);
  const day = date?.interval.precision === 'day' ? parseIsoDate(date.interval.from) : null;
  if (date === null || day === null || date.interval.from !== date.interval.to) return null;
  const then = isoDate(day + count.days);
  return {
    ...date,
    start: sentence[count.first]!.start,
    end: sentence[at - 1]!.end,
    interval: { from: then, to: then, precision: 'day' },
  };
}

/** Whether a verbal noun is one that days are counted from. */
export function isCountedInDays(sentence: readonly Word[], at: number): boolean {
  return countBefore(sentence, at) !== null;
}

function countBefore(sentence: readonly Word[], at: number): Count | null {
  const before = sentence[at - 1];
  if (before === undefined) return null;
  const eve = EVES.get(before.bare);
  if (eve !== undefined) return { days: eve, first: at - 1 };
  if (!FROM.has(before.text)) return null;
  let i = at - 2;
  while (BESIDE.has(sentence[i]?.text ?? '')) i--;
  const unit = sentence[i]?.text ?? '';
  let days = UNITS.get(unit);
  if (unit === DAYS) days = numberOf(sentence[--i]);
  const sign = sentence[i - 1]?.text ?? '';
  if (days === undefined || !(AFTER.has(sign) || BEFORE.has(sign))) return null;
  return { days: AFTER.has(sign) ? -days : days, first: i - 1 };
}

function numberOf(word: Word | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^\d{1,2}$/u.test(word.text) ? Number(word.text) : NUMBERS.get(word.text);
}

/** The date right before the count: "في 6 مايو، بعد يومين من". */
function lastDateBefore(sentence: readonly Word[], first: number): ResolvedDate | null {
  return sentence[first - 1]?.date ?? null;
}
