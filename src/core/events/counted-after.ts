import { isoDate, parseIsoDate } from '../dates/civil.ts';
import { fold } from '../text/fold.ts';
import type { ResolvedDate, Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(' ').map(fold));

const AFTER = fold('بعد');
/** Behind these a day is counted from what follows: "بعد يومين من وفاته". */
const FROM = words('من على أن');
const BESIDE = words('واحد واحدة فقط');
const DAYS = fold('أيام');
const UNITS: ReadonlyMap<string, number> = new Map([
  [fold('يوم'), 1],
  [fold('يومين'), 2],
]);
const NUMBERS: ReadonlyMap<string, number> = new Map(
  'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ').map((word, i) => [fold(word), i + 3]),
);

/** How many days a word begins to count from what was told before, or null: "بعد يومين", "بعد 3 أيام". */
export function daysAfter(sentence: readonly Word[], i: number): number | null {
  if (sentence[i]?.bare !== AFTER) return null;
  const [next = '', unit = ''] = [sentence[i + 1]?.text, sentence[i + 2]?.text];
  const counted =
    unit === DAYS ? (NUMBERS.get(next) ?? (/^\d{1,2}$/u.test(next) ? Number(next) : null)) : null;
  const days = UNITS.get(next) ?? counted;
  if (days === null) return null;
  let behind = unit === DAYS ? i + 3 : i + 2;
  while (BESIDE.has(sentence[behind]?.text ?? '')) behind++;
  return FROM.has(sentence[behind]?.text ?? '') || sentence[behind]?.date ? null : days;
}

/** The day of a clause that counts it from what was told before: "استقال في 28 مايو، فعيّن الأمير بعد يومين خلفا له". */
export function dayAfter(
  sentence: readonly Word[],
  clause: readonly number[],
  told: ResolvedDate | null,
): ResolvedDate | null {
  if (told?.interval.precision !== 'day') return null;
  const at = clause.find((i) => daysAfter(sentence, i) !== null);
  const day = parseIsoDate(told.interval.from);
  if (at === undefined || day === null) return null;
  const then = isoDate(day + daysAfter(sentence, at)!);
  return {
    ...told,
    start: sentence[at]!.start,
    end: sentence[at + 1]!.end,
    interval: { from: then, to: then, precision: 'day' },
  };
}
