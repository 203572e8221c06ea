import { civilDate, dayNumber, type DayNumber } from '../civil.ts';
import { absolute, inHijri, relativeTo, type DateRule, type Reading } from '../date-rule.ts';
import { fromHijri, toHijri } from '../hijri.ts';
import { readDeixis, readYear } from '../readers.ts';
import { daySpan } from '../span.ts';
import { foldDate } from '../date-text.ts';
import { example } from './examples.ts';

/** A feast or day of remembrance: its names, and month and day in its own calendar. */
interface NamedDay {
  names: readonly string[];
  month: number;
  day: number;
}

/** By the Umm al-Qura calendar; in some countries the moon is seen a day later. */
const OF_HIJRI: readonly NamedDay[] = [
  {
    names: ['رأس السنة الهجرية', 'عيد رأس السنة الهجرية', 'رأس العام الهجري'],
    ...{ month: 1, day: 1 },
  },
  { names: ['عاشوراء', 'يوم عاشوراء'], month: 1, day: 10 },
  {
    names: ['المولد النبوي', 'المولد النبوي الشريف', 'عيد المولد النبوي', 'عيد المولد'],
    ...{ month: 3, day: 12 },
  },
  { names: ['الإسراء والمعراج', 'ليلة الإسراء والمعراج'], month: 7, day: 27 },
  { names: ['عيد الفطر', 'عيد الفطر المبارك', 'العيد الصغير'], month: 10, day: 1 },
  { names: ['يوم عرفة', 'وقفة عرفات'], month: 12, day: 9 },
  {
    names: ['عيد الأضحى', 'عيد الأضحى المبارك', 'عيد الإضحى', 'العيد الكبير'],
    ...{ month: 12, day: 10 },
  },
];

const OF_GREGORIAN: readonly NamedDay[] = [
  {
    names: ['رأس السنة', 'رأس السنة الميلادية', 'عيد رأس السنة', 'عيد رأس السنة الميلادية'],
    ...{ month: 1, day: 1 },
  },
  { names: ['عيد الحب'], month: 2, day: 14 },
  { names: ['اليوم العالمي للمرأة', 'عيد المرأة'], month: 3, day: 8 },
  { names: ['عيد العمال', 'عيد الشغل', 'اليوم العالمي للعمال', 'عيد العمل'], month: 5, day: 1 },
  { names: ['عيد الميلاد', 'عيد الميلاد المجيد'], month: 12, day: 25 },
];

const ALL = [...OF_HIJRI, ...OF_GREGORIAN];
const BY_NAME = new Map(ALL.flatMap((day) => day.names.map((name) => [foldDate(name), day])));
const NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|');
const HIJRI_ERA = '(?: ?(?:ه|هجري|هجريه|للهجره)(?![\\u0620-\\u064a]))';

/** "ثاني أيام عيد الفطر": how many days after the first. */
const FIRST_DAYS = '(?:اول|ثاني|ثالث|رابع) (?:يوم من )?ايام';

/** The day of a feast, or the one that its lead words say: the eve of New Year, the second day of the feast. */
function shifted(reading: Reading, lead: string | undefined): Reading {
  if (reading.span === null || lead === undefined) return reading;
  const days = lead === 'ليله' ? -1 : ['اول', 'ثاني', 'ثالث', 'رابع'].indexOf(lead.split(' ')[0]!);
  return { ...reading, span: daySpan(reading.span.from + days) };
}

/** The day of a feast in a Gregorian year; null where it comes twice in it, or not at all. */
function inYear(feast: NamedDay, year: number): DayNumber | null {
  if (OF_GREGORIAN.includes(feast)) return dayNumber(year, feast.month, feast.day);
  const first = toHijri(dayNumber(year, 1, 1));
  if (first === null) return null;
  const days = [0, 1]
    .map((shift) => fromHijri(first.year + shift, feast.month, feast.day))
    .filter((day) => day !== null && civilDate(day).year === year);
  return days.length === 1 ? days[0]! : null;
}

/** The last such day before a day, or the next one after it. */
function placed(feast: NamedDay, shift: number, published: DayNumber): DayNumber | null {
  const { year } = civilDate(published);
  const days = [-2, -1, 0, 1, 2]
    .flatMap((years) => inYear(feast, year + years) ?? [])
    .filter((day) => (shift > 0 ? day > published : day < published));
  return (shift > 0 ? days[0] : days.at(shift)) ?? null;
}

/** Feasts and named days, where a year or a word that points at one says which. */
export const NAMED_DAY_RULES: readonly DateRule[] = [
  {
    name: 'named-day',
    pattern: `(?:(?<lead>${FIRST_DAYS}|ليله) )?(?<unit>${NAMES}) (?:(?:ل|من )?(?:{yearNoun} ?)?(?:(?<a>1[345]\\d{2})(?!\\d)${HIJRI_ERA}?|{markedYear})|(?:من |ل)?(?<edge>(?:العام|السنه|لعام|لسنه) )?(?:{deixis}|(?<season>الاخير)(?![\\u0620-\\u064a]))|(?<b>هذا العام|هذه السنه|هذا العيد))`,
    read({ lead, unit = '', a, markedYear, edge, deixis, season, b }, { published }) {
      const feast = BY_NAME.get(unit.replace(/ +/gu, ' '));
      if (feast === undefined) return null;
      const last = season === undefined ? deixis : 'الماضي';
      const named = readNamed(feast, { a, markedYear, edge, deixis: last, b }, published);
      const reading = named && shifted(named, lead?.replace(/ +/gu, ' '));
      return OF_HIJRI.includes(feast) ? inHijri(reading) : reading;
    },
    examples: [
      example('صلوا عيد الفطر 2024 في العراء', 'عيد الفطر 2024', '2024-04-10/2024-04-10 day'),
      example('عشية رأس السنة الهجرية 1446', 'رأس السنة الهجرية 1446', '2024-07-07/2024-07-07 day'),
      example(
        'عطلة عيد الأضحى الماضي',
        'عيد الأضحى الماضي',
        '2025-06-06/2025-06-06 day',
        '2025-08-05',
      ),
      example(
        'قبل رأس السنة الميلادية 2025',
        'رأس السنة الميلادية 2025',
        '2025-01-01/2025-01-01 day',
      ),
      example(
        'في المولد النبوي المقبل',
        'المولد النبوي المقبل',
        '2025-09-04/2025-09-04 day',
        '2025-08-05',
      ),
    ],
    counterexamples: ['تهنئة بعيد الفطر', 'في رأس السنة والعيد', 'احتفلت بعيد الميلاد المئة'],
  },
];

type Said = Partial<Record<'a' | 'markedYear' | 'edge' | 'deixis' | 'b', string | undefined>>;

function readNamed(feast: NamedDay, said: Said, published: DayNumber | null): Reading | null {
  const { a, markedYear, edge, deixis = '', b } = said;
  if (a !== undefined) {
    const day = OF_HIJRI.includes(feast) ? fromHijri(Number(a), feast.month, feast.day) : null;
    return day === null ? null : absolute(daySpan(day));
  }
  const year = readYear(markedYear);
  if (year !== null) {
    const day = inYear(feast, year);
    return day === null ? null : absolute(daySpan(day));
  }
  if (published === null) return relativeTo(null);
  const present = civilDate(published).year;
  const shift = b === undefined ? readDeixis(deixis) : 0;
  const day =
    edge !== undefined || shift === 0
      ? inYear(feast, present + shift)
      : placed(feast, shift, published);
  return day === null ? null : relativeTo(daySpan(day));
}
