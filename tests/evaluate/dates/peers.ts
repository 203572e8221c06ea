import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { ar } from 'chrono-node';
import type { DatedText } from './date-gold.ts';
import type { FoundDate } from './judge-dates.ts';

/** Another reader of dates. */
export interface Peer {
  name: string;
  find(text: DatedText): FoundDate[];
}

/** Day of reference for texts without one: both peers need some. */
const SOME_DAY = '2025-08-05';

/** Readers of dates that others keep, as they come. */
export const PEERS: readonly Peer[] = [
  { name: 'chrono-node/ar', find: findWithChrono },
  // It has no Arabic: what it can find are dates in digits.
  { name: 'recognizers-text (no Arabic)', find: findWithRecognizers },
];

function findWithChrono({ text, published }: DatedText): FoundDate[] {
  const reference = new Date(`${published ?? SOME_DAY}T12:00:00`);
  return ar.parse(text, reference).map(({ index, text: surface, start, end }) => ({
    start: index,
    end: index + surface.length,
    interval: {
      from: firstDay(start),
      to: lastDay(end ?? start),
    },
  }));
}

type Components = NonNullable<ReturnType<typeof ar.parse>[number]['start']>;

function firstDay(date: Components): string {
  const month = date.isCertain('month') || date.isCertain('weekday') ? date.get('month') : null;
  const day = date.isCertain('day') || date.isCertain('weekday') ? date.get('day') : null;
  if (!date.isCertain('year') && month === null && day === null) return isoOf(date.date());
  return iso(date.get('year') ?? 0, month ?? 1, day ?? 1);
}

function lastDay(date: Components): string {
  const byDay = date.isCertain('day') || date.isCertain('weekday');
  if (byDay || (!date.isCertain('year') && !date.isCertain('month'))) return isoOf(date.date());
  const year = date.get('year') ?? 0;
  const month = date.isCertain('month') ? (date.get('month') ?? 12) : 12;
  return iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function findWithRecognizers({ text, published }: DatedText): FoundDate[] {
  const reference = new Date(`${published ?? SOME_DAY}T12:00:00`);
  return recognizeDateTime(text, 'en-us', undefined, reference).flatMap((result): FoundDate[] => {
    const values = (result.resolution?.['values'] ?? []) as Record<string, string>[];
    const value = values.at(-1);
    const from = value?.['start'] ?? value?.['value'];
    if (from === undefined || !/^\d{4}-\d{2}-\d{2}/u.test(from)) return [];
    const to = value?.['end'] === undefined ? from : dayBefore(value['end']);
    return [
      {
        ...{ start: result.start, end: result.end + 1 },
        interval: { from: from.slice(0, 10), to: to.slice(0, 10) },
      },
    ];
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - 86_400_000)
    .toISOString()
    .slice(0, 10);
}

function isoOf(date: Date): string {
  return iso(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

function iso(year: number, month: number, day: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
