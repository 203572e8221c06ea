import { civilDate, type DayNumber } from '../../dates/civil.ts';
import type { Happening } from '../../happenings/happening.ts';
import { spanOf } from '../time-span.ts';

/** What an event of a calendar says, in the language of the reader. */
export interface CalendarWords {
  /** Name of the calendar. */
  name: string;
  /** One line for each happening; what was denied or planned must be told in it. */
  summary: (happening: Happening) => string;
  /** Tells among others how finely it is dated: a calendar shows whole days only. */
  description: (happening: Happening) => string;
  /** Field of the event, or null. */
  category: (happening: Happening) => string | null;
}

const LINE_END = '\r\n';
/** Octets of a line without its end. */
const LONGEST_LINE = 75;

/**
 * A calendar after RFC 5545. Each happening is an event over the whole days of its interval that blocks no
 * time; what has no dates is left out. An event keeps its UID from one export to the next, so that a calendar
 * that takes the file twice has it once.
 *
 * @param stamp ISO time of the export ("2025-08-05T10:00:00.000Z")
 */
export function toICalendar(
  happenings: readonly Happening[],
  words: CalendarWords,
  stamp: string,
): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Siyaq//Timeline 1//EN', 'CALSCALE:GREGORIAN'],
    `X-WR-CALNAME:${escapeText(words.name)}`,
    ...happenings.flatMap((happening) => eventLines(happening, words, utcTime(stamp))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => fold(line) + LINE_END).join('');
}

function eventLines(happening: Happening, words: CalendarWords, stamp: string): string[] {
  const { event } = happening;
  const span = spanOf(event);
  if (span === null) return [];
  const category = words.category(happening);
  const end = calendarDay(span.end);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${event.id}@siyaq.app`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${calendarDay(span.start)}`,
    // The day after the last one. After the last day of the year 9999 the format has none.
    ...(end.length === 8 ? [`DTEND;VALUE=DATE:${end}`] : []),
    `SUMMARY:${escapeText(words.summary(happening))}`,
    `DESCRIPTION:${escapeText(words.description(happening))}`,
    ...(category === null ? [] : [`CATEGORIES:${escapeText(category)}`]),
    ...(isWebAddress(event.source.url) ? [`URL:${event.source.url}`] : []),
    `STATUS:${event.reality === 'happened' ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** @example calendarDay(0) === '19700101' */
function calendarDay(number: DayNumber): string {
  const { year, month, day } = civilDate(number);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}`;
}

/** @example utcTime('2025-08-05T10:00:00.000Z') === '20250805T100000Z' */
function utcTime(iso: string): string {
  return `${iso.slice(0, 19).replace(/[-:]/gu, '')}Z`;
}

/** Backslash, comma, semicolon and line ends are escaped, other controls left out. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/gu, (character) => `\\${character}`)
    .replace(/\r\n|[\r\n\u2028\u2029]/gu, '\\n')
    .replace(/[\0-\u0008\u000B-\u001F\u007F\uD800-\uDFFF]/gu, '');
}

/** An address has nothing to escape: what would have to be is no address. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[\u0021-\u007E]+$/u.test(url);
}

/**
 * Cuts a line into pieces of at most 75 octets of UTF-8, those after the first after a space; no character is
 * cut, nor a letter from its marks where it can be helped.
 */
function fold(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0)!);
    if (used + octets > LONGEST_LINE) {
      folded += `${LINE_END} `;
      used = 1;
    }
    folded += character;
    used += octets;
  }
  return folded;
}

function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
