import { pointsAhead } from './ahead.ts';
import { civilDate, dayNumber, isCivilDate, weekdayOf } from './civil.ts';
import { absolute, borrowedFrom, relativeTo, type DateContext, type Reading } from './date-rule.ts';
import { pointedBack } from './earlier-dates.ts';
import { MONTHS } from './month-names.ts';
import type { When } from './readers.ts';
import { daySpan, monthSpan, type Span } from './span.ts';

/** A month, or a day of it, whose year is still to be found. */
export interface Dated {
  month: number;
  day: number | null;
  /** The weekday written before it, which must agree with a guessed year; null when none. */
  weekday: number | null;
}

/** Days ahead up to which a date is nearer than the past one though no word points ahead. */
const SOON = { day: 62, month: 31 };

/**
 * Dates a month or a day of a month, year or no year. With a year it stands alone; with a deictic word it
 * is the next or last such date; with nothing it is the year of a neighbouring date of the same sentence
 * if that lies in an earlier year, else the nearest to publication: the past one unless the clause speaks
 * of the future or the month is the next one, the day at most two months ahead.
 *
 * Returns null where the date does not exist (31 فبراير) or "the same year" has nothing to refer to.
 */
export function dateMonth(dated: Dated, when: When, context: DateContext): Reading | null {
  const { published, previous } = context;
  if (dated.day !== null && !isCivilDate(2000, dated.month, dated.day)) return null;
  const inYear = (year: number): Span | null => spanIn(dated, year);
  if (when.kind === 'year') {
    return absolute(inYear(when.year));
  }
  if (when.kind === 'same-year') {
    return pointedBack(context, ({ from, precision }) =>
      precision === 'decade' || precision === 'century'
        ? null
        : inYear(civilDate(from).year + when.shift),
    );
  }
  const borrowed = when.kind === 'none' ? yearNearby(dated, context) : null;
  if (borrowed !== null) {
    const span = inYear(borrowed);
    const agrees =
      dated.weekday === null || span === null || weekdayOf(span.from) === dated.weekday;
    if (agrees) return span && (previous === null ? absolute(span) : borrowedFrom(previous, span));
  }
  if (published === null) return relativeTo(null);
  const year = civilDate(published).year;
  if (when.kind === 'year-shift') {
    const span = inYear(year + when.shift);
    return span && relativeTo(span);
  }
  const candidates = [-2, -1, 0, 1, 2, 4]
    .map((shift) => inYear(year + shift))
    .filter((span) => span !== null);
  const chosen =
    when.kind === 'own-shift'
      ? shifted(candidates, when.shift, published)
      : nearest(candidates, dated, context, published);
  return chosen && relativeTo(chosen);
}

function spanIn({ month, day }: Dated, year: number): Span | null {
  if (year < 1000 || year > 2100) return null;
  if (day === null) return monthSpan(year, month);
  return isCivilDate(year, month, day) ? daySpan(dayNumber(year, month, day)) : null;
}

function shifted(candidates: Span[], shift: number, published: number): Span | null {
  if (shift === 1) return candidates.find((span) => span.from > published) ?? null;
  const past = candidates.filter((span) => span.to < published);
  if (shift < 0) return past.at(shift) ?? null;
  const distance = (span: Span): number =>
    span.from > published ? span.from - published : Math.max(0, published - span.to);
  return candidates.reduce<Span | null>(
    (best, span) => (best === null || distance(span) < distance(best) ? span : best),
    null,
  );
}

function nearest(
  candidates: Span[],
  { weekday, day }: Dated,
  { before }: DateContext,
  published: number,
): Span | null {
  const agreeing =
    weekday === null
      ? candidates
      : candidates.filter(
          (span) => weekdayOf(span.from) === weekday && Math.abs(span.from - published) < 2 * 366,
        );
  const usable = agreeing.length > 0 ? agreeing : candidates;
  const past = usable.filter((span) => span.from <= published).at(-1) ?? null;
  const next = usable.find((span) => span.from > published) ?? null;
  if (past === null || next === null) return past ?? next;
  if (past.to >= published) return past;
  const ahead = next.from - published;
  if (agreeing.length > 0 && weekday !== null) return ahead < published - past.to ? next : past;
  if (pointsAhead(before)) return next;
  const soon = day === null ? SOON.month : SOON.day;
  return ahead <= soon && ahead < published - past.to ? next : past;
}

const MONTH_NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
/** "… ثم أُفرج عنه في جوان 2021", "ونشر في ٨ يوليو، وبدأ العمل به في أول أغسطس 2021". */
const LATER_MONTH = new RegExp(
  `^،? {0,3}(?:ثم |و)(?<between>[^.؟!؛\\n]{0,70}?) في (?:(?:\\d{1,2}|اول|شهر) (?:من )?)?(?<month>${MONTH_NAMES})(?:/[\\u0620-\\u064a ]{3,14})? (?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'u',
);

/** The year of a later month in what the sentence tells next; null where there is none. */
function yearFollowing(month: number, after: string): number | null {
  const { between = '', month: name = '', year } = LATER_MONTH.exec(after)?.groups ?? {};
  const later = MONTHS.get(name);
  if (year === undefined || later === undefined || later < month) return null;
  return /(?:منذ|قبل|بعد|حتي)(?![\\u0620-\\u064a])/u.test(between) ? null : Number(year);
}

/**
 * The year that a yearless date shares with its neighbour: "15 مارس و20 أبريل 2020", or a date after
 * "في عام 1973 …" in the same sentence, as long as it does not go back before it.
 */
function yearNearby(
  { month, day }: Dated,
  { after, previous, published }: DateContext,
): number | null {
  const follows =
    /^ {0,3}(?:و|او|الي|حتي|-|،) {0,3}(?:يوم )?(?:(?:ال)?\d{1,2} {1,3})?(?:من )?[\u0620-\u064a ]{3,24}?(?:\/[\u0620-\u064a ]{3,16})? ?((?:1\d|20)\d\d)(?!\d)/u.exec(
      after,
    );
  if (follows !== null) return Number(follows[1]);
  const told = yearFollowing(month, after);
  if (told !== null && (published === null || told <= civilDate(published).year)) return told;
  if (previous === null || published === null || previous.isSince) return null;
  const joined = /^ {0,3}(?:و|،|او|الي|حتي|-) {0,3}$/u.test(previous.gap);
  if (joined && previous.span.precision === 'day') return civilDate(previous.span.from).year;
  if (previous.anchor === 'publication') return null;
  const { year, month: previousMonth } = civilDate(previous.span.from);
  if (year >= civilDate(published).year) return null;
  if (previous.span.precision === 'year') return year;
  if (previous.span.precision !== 'day' && previous.span.precision !== 'month') return null;
  if (month < previousMonth) return null;
  if (month === previousMonth && (day === null || day <= civilDate(previous.span.from).day))
    return null;
  return year;
}
