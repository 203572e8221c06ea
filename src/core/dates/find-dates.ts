import { originalSpan } from '../text/normalise.ts';
import { parseIsoDate, type DayNumber } from './civil.ts';
import type { DateMention, WrittenDate } from './date-mention.ts';
import {
  isRefusal,
  REFUSED,
  type DateContext,
  type DateRule,
  type Impossible,
} from './date-rule.ts';
import { dateText, type DateText } from './date-text.ts';
import { rulesFor, type CompiledRules } from './compiled-rules.ts';
import { earlierDates, type ReadPlace as Match } from './earlier-dates.ts';
import { joinedDates, type DatedPlace } from './joined-dates.ts';
import { daySpan, toInterval, type Span } from './span.ts';
import { timeBeside, type TimeOfDay } from './time-of-day.ts';

/** A text with the rules that read it. */
interface Source extends DateText, CompiledRules {}

function sourceOf(text: string): Source {
  const source = dateText(text);
  return { ...source, ...rulesFor(source.folded) };
}

/** 2020-01-01. */
const SOME_DAY: DayNumber = 18_262;

/** Right before a date from which something has gone on, or by which something is called: it lends no year. */
const SINCE =
  /(?:منذ|مولود(?:ه)?|مواليد|دستور|قانون|اتفاق|اتفاقيه|مونديال|كاس العالم) {1,3}(?:في {1,3})?(?:شهر {1,3}|عام {1,3}|سنه {1,3}|ل?سنه {1,3})?$/u;

/** Nothing but a sentence's end and what may open the next between a date and what counts from it: "… . وفي اليوم نفسه". */
const OPENING = /^[^.؟!؛\n]*[.] {0,3}(?:و|ف)?(?:(?:ال)?[\u0620-\u064a]{2,7} {0,3}){0,1}$/u;

/** How much text around a match the rules may look at, in UTF-16 units. */
const LOOK_BACK = 160;
const LOOK_AHEAD = 120;

/** What is written as a date and cannot be one, on folded text. */
interface ImpossiblePlace {
  start: number;
  end: number;
  reading: Impossible;
}

/**
 * Finds the dates of an Arabic text, in order and without overlap: at each place the longest expression.
 *
 * `published` is the ISO date of publication, against which relative dates and dates without a year are
 * resolved, or null (also: anything that is no ISO date); then they are kept with a null interval.
 * Proclitics lie before a mention's start, except that "لل" stands for "ل" + "ال" and belongs to it.
 * Durations, ages, prices and anniversaries are no dates. Never throws; linear in the length of the text.
 *
 * @example
 * findDates('استقبله منتصف الشهر الماضي', '2025-08-05')
 * // [{ start: 9, end: 27, interval: { from: '2025-07-11', to: '2025-07-20', precision: 'month' },
 *    anchor: 'publication', calendar: 'gregorian', time: null }]
 */
export function findDates(text: string, published: string | null): DateMention[] {
  const source = sourceOf(text);
  return readPlaces(source, published).dates.map((place) => toMention(text, source, place));
}

/**
 * As {@link findDates}, with what is written as a date but is none: a day and a month that no calendar has
 * together, in figures or with the month's name, and years that cannot be placed. In order, without overlap.
 *
 * @example
 * findWrittenDates('في 31 فبراير 2024', null)
 * // [{ start: 3, end: 17, interval: null, problem: { part: 'day', day: 31, month: 2, year: 2024, … }, … }]
 */
export function findWrittenDates(text: string, published: string | null): WrittenDate[] {
  const source = sourceOf(text);
  const { dates, impossible } = readPlaces(source, published);
  const written = [
    ...dates.map((place) => ({ ...toMention(text, source, place), problem: null })),
    ...impossible.map((place) => toImpossible(text, source, place)),
  ];
  return written.sort((a, b) => a.start - b.start);
}

function readPlaces(
  source: Source,
  published: string | null,
): { dates: DatedPlace[]; impossible: ImpossiblePlace[] } {
  const day = published === null ? null : parseIsoDate(published);
  const { words } = source;
  const places: DatedPlace[] = [];
  const impossible: ImpossiblePlace[] = [];
  for (let i = 0; i < words.count; i++) {
    const match = matchWord(source, words.starts[i]!, words.ends[i]!, day, places);
    if (match === null) continue;
    while (i + 1 < words.count && words.starts[i + 1]! < match.end) i++;
    const { start, end, reading } = match;
    if (isRefusal(reading)) {
      if (reading !== REFUSED) impossible.push({ start, end, reading });
      continue;
    }
    const place = { start, end, reading };
    const joined = places.length === 0 ? null : joinedWith(source, places.at(-1)!, place);
    if (joined !== null) places.pop();
    places.push(joined ?? place);
  }
  return { dates: places, impossible };
}

/** Tries a word as it stands, then without one or two proclitics. */
function matchWord(
  source: Source,
  start: number,
  end: number,
  published: DayNumber | null,
  read: readonly Match[],
): Match | null {
  const { folded } = source;
  const from = Math.max(start, read.at(-1)?.end ?? 0);
  const whole = matchAt(source, from, published, read);
  if (whole !== null || end - start < 3) return whole;
  if (!/(?:و|ف|ب|ل|ك)/u.test(folded[start]!)) return null;
  const peeled = matchAt(source, start + 1, published, read);
  if (peeled !== null || !/(?:و|ف)/u.test(folded[start]!) || !/(?:ب|ل|ك)/u.test(folded[start + 1]!))
    return peeled;
  return matchAt(source, start + 2, published, read);
}

/** The longest match that begins exactly at `start`. */
function matchAt(
  source: Source,
  start: number,
  published: DayNumber | null,
  read: readonly Match[],
): Match | null {
  const narrowed = matchNarrowed(source, start, published, read);
  const plain = matchRules(source, start, start, published, read);
  if (narrowed === null) return plain;
  return plain === null || narrowed.end >= plain.end ? narrowed : plain;
}

function matchNarrowed(
  source: Source,
  start: number,
  published: DayNumber | null,
  read: readonly Match[],
): Match | null {
  for (const i of source.narrowingsAt(source.folded, start)) {
    const [rule, expression] = source.narrowings[i]!;
    expression.lastIndex = start;
    const phrase = expression.exec(source.folded);
    if (phrase === null) continue;
    const at = start + phrase[0].length;
    const unit = matchRules(source, start, at, published, read);
    if (unit === null) continue;
    if (isRefusal(unit.reading)) return { ...unit, start };
    const { span } = unit.reading;
    const whole = span ?? trialSpan(source, start, at, read);
    const part = rule.narrow(whole, phrase.groups ?? {}, unit.reading.calendar ?? 'gregorian');
    if (part === null) continue;
    const reading = { ...unit.reading, span: span === null ? null : part };
    return { start, end: unit.end, reading };
  }
  return null;
}

/** What an unresolved expression would be on some day or other: its unit tells whether it can be narrowed. */
function trialSpan(source: Source, start: number, at: number, read: readonly Match[]): Span {
  const trial = matchRules(source, start, at, SOME_DAY, read);
  const span = trial === null || isRefusal(trial.reading) ? null : trial.reading.span;
  return span ?? daySpan(SOME_DAY);
}

/** The longest match of the plain rules at `at`; `start` is where the expression as a whole begins. */
function matchRules(
  source: Source,
  start: number,
  at: number,
  published: DayNumber | null,
  read: readonly Match[],
): Match | null {
  const matches: { rule: DateRule; match: RegExpExecArray }[] = [];
  for (const i of source.rulesAt(source.folded, at)) {
    const [rule, expression] = source.rules[i]!;
    expression.lastIndex = at;
    const match = expression.exec(source.folded);
    if (match !== null) matches.push({ rule, match });
  }
  matches.sort((a, b) => b.match[0].length - a.match[0].length);
  for (const { rule, match } of matches) {
    const end = at + match[0].length;
    const context = contextOf(source, start, end, at > start, published, read);
    const reading = rule.read(match.groups ?? {}, context);
    if (reading !== null) return { start, end, reading };
  }
  return null;
}

function contextOf(
  { folded }: DateText,
  start: number,
  end: number,
  narrowed: boolean,
  published: DayNumber | null,
  read: readonly Match[],
): DateContext {
  const last = read.at(-1) ?? null;
  const before = folded.slice(Math.max(0, start - LOOK_BACK), start);
  const after = folded.slice(end, end + LOOK_AHEAD);
  const gap = last === null ? '' : folded.slice(last.end, start);
  const span = last === null || isRefusal(last.reading) ? null : last.reading.span;
  const isGoingOn = span !== null && gap.length <= LOOK_BACK * 2 && OPENING.test(gap);
  const together = span !== null && gap.length <= LOOK_BACK * 2 && !/[.؟!؛\n]/u.test(gap);
  return {
    published,
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: after.split('\n', 1)[0] ?? '',
    narrowed,
    previous:
      together && last !== null && !isRefusal(last.reading)
        ? {
            ...{ span, anchor: last.reading.anchor, gap },
            isSince: SINCE.test(folded.slice(Math.max(0, last.start - 24), last.start)),
          }
        : null,
    told:
      (together || isGoingOn) && last !== null && !isRefusal(last.reading)
        ? { span, anchor: last.reading.anchor }
        : null,
    earlier: () => earlierDates(folded, read, start),
  };
}

/** Two dates as one, or null. */
function joinedWith(source: Source, first: DatedPlace, second: DatedPlace): DatedPlace | null {
  return joinedDates(source, first, second, ({ from }) => {
    const again = matchAt(source, first.start, from, []);
    return again === null || isRefusal(again.reading) ? null : again.reading;
  });
}

function toMention(text: string, source: DateText, place: DatedPlace): DateMention {
  const { reading } = place;
  const span = originalSpan(text, source, place.start, place.end);
  const end = closeBracket(text, span);
  const { start } = span;
  const interval = reading.span === null ? null : toInterval(reading.span);
  const { anchor, calendar = 'gregorian' } = reading;
  const time = interval?.precision === 'day' ? timeAround(source, place) : null;
  return { start, end, interval, anchor, calendar, time };
}

function toImpossible(
  text: string,
  source: DateText,
  { start, end, reading: { problem } }: ImpossiblePlace,
): WrittenDate {
  const span = originalSpan(text, source, start, end);
  return {
    ...{ ...span, end: closeBracket(text, span), interval: null, anchor: null },
    ...{ calendar: problem.calendar, time: null, problem },
  };
}

function timeAround({ folded }: DateText, { start, end }: DatedPlace): TimeOfDay | null {
  return timeBeside(
    folded.slice(Math.max(0, start - LOOK_BACK), start),
    folded.slice(end, end + LOOK_AHEAD),
  );
}

/** A bracket that opens inside a date closes with it: "الاثنين (4 أغسطس)". */
function closeBracket(text: string, { start, end }: { start: number; end: number }): number {
  const surface = text.slice(start, end);
  return surface.lastIndexOf('(') > surface.lastIndexOf(')') && text[end] === ')' ? end + 1 : end;
}
