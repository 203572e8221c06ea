import { foldDate } from './date-text.ts';

/** A part of the day, as it is named beside a date. */
export type PartOfDay = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** A time of day beside a date: "مساء أمس", "الاثنين الساعة 10:30 صباحا". */
export interface TimeOfDay {
  part: PartOfDay | null;
  /** "22:30" on a clock of 24 hours; null where no hour is named, or one that could be of both halves of the day. */
  clock: string | null;
}

const PARTS: readonly (readonly [PartOfDay, string])[] = [
  ['dawn', 'فجر'],
  ['morning', 'صباح|ضحى'],
  ['noon', 'ظهر|ظهيرة|منتصف نهار'],
  ['afternoon', 'عصر|بعد ظهر'],
  ['evening', 'مساء|عشية|مغرب'],
  ['night', 'ليلة|ليل|منتصف ليل'],
];

const folded = PARTS.map(([part, words]): readonly [PartOfDay, string] => [part, foldDate(words)]);
const NAMES = folded.map(([, words]) => words).join('|');
const END = '(?![\\u0620-\\u064a])';
/** Right before a date: "مساء ", "بعد ظهر يوم ". */
const BEFORE = new RegExp(
  `(?:^|[^\\u0620-\\u064a])(?:و|ب|ل)?(?<part>${NAMES}) (?:يوم |اليوم )?$`,
  'u',
);
/** Behind it: " صباحا", "، الساعة 10:30 مساء". */
const HOUR =
  '(?:،? ?(?:في |عند |علي )?(?:تمام )?الساعه (?<hour>\\d{1,2}|(?:الحاديه|الثانيه) عشره|ال[\\u0620-\\u064a]+)(?:[:.](?<minute>\\d{2})| و(?<fraction>النصف|الربع|نصف|ربع|الثلث|ثلث))?)';
const AFTER = new RegExp(`^${HOUR}?(?: ?(?<part>${NAMES})ا?${END})?`, 'u');

const HOURS = [
  ...['الواحده', 'الثانيه', 'الثالثه', 'الرابعه', 'الخامسه', 'السادسه', 'السابعه', 'الثامنه'],
  ...['التاسعه', 'العاشره', 'الحاديه عشره', 'الثانيه عشره'],
];
const FRACTIONS: Readonly<Record<string, number>> = { نصف: 30, ربع: 15, ثلث: 20 };
const LATE: ReadonlySet<PartOfDay> = new Set(['afternoon', 'evening', 'night']);

/**
 * The time of day that stands beside a date; null for none.
 *
 * @param before folded text up to the date
 * @param after folded text behind it
 * @example timeBeside('وصل مساء ', '') // { part: 'evening', clock: null }, of "وصل مساء أمس"
 */
export function timeBeside(before: string, after: string): TimeOfDay | null {
  const said = BEFORE.exec(before)?.groups?.['part'];
  const { hour, minute, fraction, part: behind } = AFTER.exec(after)?.groups ?? {};
  const part = partOf(said ?? behind);
  const clock = hour === undefined ? null : clockOf(hour, minute, fraction, part);
  return part === null && clock === null ? null : { part, clock };
}

function partOf(words: string | undefined): PartOfDay | null {
  if (words === undefined) return null;
  return folded.find(([, names]) => names.split('|').includes(words))?.[0] ?? null;
}

function clockOf(
  written: string,
  minute: string | undefined,
  fraction: string | undefined,
  part: PartOfDay | null,
): string | null {
  const hour = /^\d/u.test(written) ? Number(written) : HOURS.indexOf(written) + 1;
  const minutes =
    fraction === undefined ? Number(minute ?? 0) : FRACTIONS[fraction.replace(/^ال/u, '')]!;
  if (hour === 0 && !/^\d/u.test(written)) return null;
  if (hour > 23 || minutes > 59) return null;
  // "الساعة 10" alone may be of the morning or of the evening.
  if (hour <= 12 && hour > 0 && part === null) return null;
  const late = part !== null && LATE.has(part) && hour < 12 && !(part === 'night' && hour < 6);
  const midnight = part === 'night' && hour === 12;
  const of24 = midnight ? 0 : late ? hour + 12 : hour;
  return `${String(of24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
