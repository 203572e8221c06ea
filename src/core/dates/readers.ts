import { weekdayOf } from './civil.ts';
import { foldDate } from './date-text.ts';
import { HIJRI_MONTH_NUMBERS, MONTHS } from './month-names.ts';
import { CARDINALS, ORDINALS, readYearWords } from './number-words.ts';

/** From the text that a slot captured to its value. All take folded text; null means "no such value". */

const single = (words: string): string => words.replace(/ {2,}/gu, ' ').trim();

/** "15", "ال15", "الخامس عشر" -> 15. Not checked against the month. */
export function readDay(words: string | undefined): number | null {
  if (words === undefined) return null;
  const digits = /\d{1,2}$/u.exec(words);
  return digits === null ? (ORDINALS.get(single(words)) ?? null) : Number(digits[0]);
}

export function readOrdinal(words: string | undefined): number | null {
  return words === undefined ? null : (ORDINALS.get(single(words)) ?? null);
}

export function readCount(words: string | undefined): number | null {
  if (words === undefined) return null;
  return /^\d+$/u.test(words) ? Number(words) : (CARDINALS.get(single(words)) ?? null);
}

/** Both names of a dual name must be the same month: "مايو/يونيو" is two. */
export function readMonth(words: string | undefined): number | null {
  if (words === undefined) return null;
  const names = words.split(/[/()]/u).map(single);
  const [first, second] = names.map((name) => MONTHS.get(name));
  if (first === undefined) return monthUnderTwoNames(names[0] ?? '');
  return second === undefined || second === first ? first : null;
}

/** "سبتمبر ايلول" -> 9. */
function monthUnderTwoNames(words: string): number | null {
  const space = words.indexOf(' ');
  const [first, second] = [words.slice(0, space), words.slice(space + 1)].map((name) =>
    MONTHS.get(name),
  );
  return first !== undefined && first === second ? first : null;
}

export function readHijriMonth(words: string | undefined): number | null {
  return words === undefined ? null : (HIJRI_MONTH_NUMBERS.get(single(words)) ?? null);
}

/** The four digits in "2014", "عام 2014 م"; null where there are none. */
export function readYear(words: string | undefined): number | null {
  const digits = words === undefined ? null : /\d{4}/u.exec(words);
  return digits === null ? null : Number(digits[0]);
}

const WEEKDAYS: readonly (readonly [string, number])[] = [
  ['الاحد', 0],
  ['الاثنين', 1],
  ['الثلاثاء', 2],
  ['الثلثاء', 2],
  ['الاربعاء', 3],
  ['الاربعا', 3],
  ['الخميس', 4],
  ['الجمعه', 5],
  ['السبت', 6],
];

/** 0 for Sunday to 6 for Saturday. */
export function readWeekday(words: string | undefined): number | null {
  return WEEKDAYS.find(([name]) => name === words)?.[1] ?? null;
}

/** The day of that weekday in the week that ends on `day`, `day` itself included. */
export function weekdayUntil(weekday: number, day: number): number {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

const PAST = /(?:ماضي|فارط|منصرم|منقضي|فاءت|سالف)/u;
const NEXT = /(?:مقبل|قادم|(?:آ|ا)تي|داخل)/u;

/** How many units a deictic word lies from the present one: الماضي -1, الجاري 0, المقبل 1, قبل الماضي -2. */
export function readDeixis(words: string): -2 | -1 | 0 | 1 {
  if (PAST.test(words)) return words.includes(foldDate('قبل ')) ? -2 : -1;
  return NEXT.test(words) ? 1 : 0;
}

/** What stands after a month: a year, a shift of the year or of the month itself, "the same year", or nothing. */
export type When =
  | { kind: 'year'; year: number }
  | { kind: 'year-shift'; shift: number }
  | { kind: 'own-shift'; shift: number }
  | { kind: 'same-year'; shift: 0 | 1 }
  | { kind: 'none' };

export function readWhen(words: string | undefined): When {
  if (words === undefined) return { kind: 'none' };
  const year = readYear(words);
  if (year !== null) return { kind: 'year', year };
  const inWords = /(?<![\u0620-\u064a])الف(?:ين|ان)?(?![\u0620-\u064a]).*$/u.exec(words);
  const told = inWords === null ? null : readYearWords(single(inWords[0]));
  if (told !== null) return { kind: 'year', year: told };
  if (/(?:نفس|ذات|ذلك|تلك)/u.test(words)) return { kind: 'same-year', shift: 0 };
  if (/(?:تالي|موالي|لاحق)/u.test(words)) return { kind: 'same-year', shift: 1 };
  if (/(?:نفس|ذات)(?:ه|ها)/u.test(words)) return { kind: 'same-year', shift: 0 };
  if (/(?:العام|السنه)/u.test(words)) return { kind: 'year-shift', shift: readDeixis(words) };
  return { kind: 'own-shift', shift: readDeixis(words) };
}
