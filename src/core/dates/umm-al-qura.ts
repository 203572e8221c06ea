import { dayNumber, type DayNumber } from './civil.ts';

/**
 * The published tables of the Umm al-Qura calendar as the lengths of its months. They are kept in this form, and not taken
 * from the package that the tests compare them with, because it is thirty times as long and every page pays for it.
 */
export const FIRST_YEAR = 1343;
export const LAST_YEAR = 1500;

/** 1 Muharram 1343 AH. */
const FIRST_DAY = dayNumber(1924, 8, 1);

/** Three hexadecimal digits a year: a bit for each month, the first one highest, set where it has 30 days and not 29. */
const LONG_MONTHS = [
  'b772aaa2d36636cab0ab952da8daaab5956aaad2b2aabd26e92aabaaaaaaaabaaeaabaaaaaaaabab6aaaa5754b555ab3',
  'aa64ea95baaa555aaab4ab655aaaaab2ecab2ab6aaaabab4aab2aba2baa6b4aba55aaab5556d2b54aea57526e936aaad',
  '555aa5b52ba95b49ba4db25d52daa5ad4aea56d4bd23d91da95b4ab5a56d2b693b49b6556a9754b6a56caad555b29b92',
  'ba95d4ada55aaab595749764baa5b52b6a56d2ae9572a75535a95d49ba4dd26d535aaaad4b6a57527a95b4ab5536c9ae',
  '4b6a96b4ada55d25d92dc96d4ad6556d2b693749b64d72ab54b6a5752b6956b2ad94dc95d4aea56caad5556c97',
].join('');

/** Months that the tables give another length, by their place from the first one: a correction of the months before. */
const ODD_LENGTHS: ReadonlyMap<number, number> = new Map([
  [8, 28],
  [28, 31],
  [31, 28],
  [70, 31],
  [71, 28],
  [81, 28],
  [82, 31],
  [259, 28],
]);

/** First day of each month, and behind the last one the day after it. */
const STARTS: readonly DayNumber[] = starts();

function starts(): DayNumber[] {
  const days = [FIRST_DAY];
  for (let place = 0; place < (LAST_YEAR - FIRST_YEAR + 1) * 12; place++) {
    const digit = parseInt(LONG_MONTHS[Math.floor(place / 4)]!, 16);
    const length = ODD_LENGTHS.get(place) ?? (digit & (8 >> (place % 4)) ? 30 : 29);
    days.push(days.at(-1)! + length);
  }
  return days;
}

/** First and last day of a month; null outside the tables. */
export function monthDays(year: number, month: number): { from: DayNumber; to: DayNumber } | null {
  if (month < 1 || month > 12) return null;
  const place = (year - FIRST_YEAR) * 12 + month - 1;
  const [from, next] = [STARTS[place], STARTS[place + 1]];
  return from === undefined || next === undefined ? null : { from, to: next - 1 };
}

/** The month that a day lies in; null outside the tables. */
export function monthOf(day: DayNumber): { year: number; month: number; from: DayNumber } | null {
  if (day < FIRST_DAY || day >= STARTS.at(-1)!) return null;
  // No month is longer than 31 days, so that the place is not before this one.
  let place = Math.floor((day - FIRST_DAY) / 31);
  while (STARTS[place + 1]! <= day) place++;
  return {
    year: FIRST_YEAR + Math.floor(place / 12),
    month: (place % 12) + 1,
    from: STARTS[place]!,
  };
}
