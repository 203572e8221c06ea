import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../../../src/core/happenings/happening.ts';
import {
  toICalendar,
  type CalendarWords,
} from '../../../../../src/core/timeline/export/icalendar.ts';
import { HOSTILE_TEXTS, madeHappening } from '../made-happening.ts';

const STAMP = '2025-08-05T10:20:30.456Z';
const WORDS: CalendarWords = {
  name: 'Timeline',
  summary: ({ event }) => event.title.en,
  description: ({ event }) => `${event.precision}\n${event.title.ar}`,
  category: ({ event }) => event.class ?? null,
};

function calendar(happenings: readonly Happening[], words: Partial<CalendarWords> = {}): string {
  return toICalendar(happenings, { ...WORDS, ...words }, STAMP);
}

/** Unfolded lines, after the file was checked for what RFC 5545 asks of every line. */
function lines(text: string): string[] {
  expect(text.endsWith('\r\n')).toBe(true);
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n\0-\u0008]/u);
    expect(line).not.toMatch(/\p{Surrogate}/u);
  }
  return text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
}

/** The value of a property, unescaped. */
function value(text: string, name: string): string | undefined {
  const line = lines(text).find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`));
  return line
    ?.slice(line.indexOf(':') + 1)
    .replace(/\\([\\;,nN])/gu, (_, c: string) => (/n/iu.test(c) ? '\n' : c));
}

describe('a calendar', () => {
  it('is one, with its version and who made it', () => {
    const all = lines(calendar([madeHappening('one')]));
    expect(all[0]).toBe('BEGIN:VCALENDAR');
    expect(all.at(-1)).toBe('END:VCALENDAR');
    expect(all).toContain('VERSION:2.0');
    expect(all.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it.each([
    ['2024-06-19', '2024-06-19', '20240619', '20240620'],
    ['2024-02-01', '2024-02-29', '20240201', '20240301'],
    ['1999-12-31', '1999-12-31', '19991231', '20000101'],
    ['0000-01-01', '0000-12-31', '00000101', '00010101'],
    ['0622-07-16', '0622-07-16', '06220716', '06220717'],
    ['9999-12-31', '9999-12-31', '99991231', undefined],
  ])('has %s to %s over whole days, the end not in it', (from, to, start, end) => {
    const text = calendar([madeHappening('one', { from, to })]);
    expect(lines(text)).toContain(`DTSTART;VALUE=DATE:${start}`);
    expect(value(text, 'DTEND')).toBe(end);
  });

  it('stamps with the time that is passed in, and keeps an UID from export to export', () => {
    const text = calendar([madeHappening('2024-06-19-treaty')]);
    expect(value(text, 'DTSTAMP')).toBe('20250805T102030Z');
    expect(value(text, 'UID')).toBe('2024-06-19-treaty@siyaq.app');
  });

  it('leaves out what has no dates', () => {
    const broken = madeHappening('broken', { from: '2024-02-31', to: '2024-03-01' });
    expect(calendar([broken])).not.toContain('VEVENT');
  });

  it('calls tentative what has not simply happened, and blocks no time', () => {
    const status = (reality: 'happened' | 'planned' | 'negated' | 'conditional') =>
      value(calendar([madeHappening('one', { reality })]), 'STATUS');
    expect(status('happened')).toBe('CONFIRMED');
    for (const reality of ['planned', 'negated', 'conditional'] as const)
      expect(status(reality)).toBe('TENTATIVE');
    expect(lines(calendar([madeHappening('one')]))).toContain('TRANSP:TRANSPARENT');
  });

  it.each(['javascript:alert(1)', 'https://a.example/\r\nBEGIN:VALARM', 'https://a b', '', null])(
    'takes %j for no address',
    (url) => {
      const text = calendar([madeHappening('one', { source: { title: '', url } })]);
      expect(value(text, 'URL')).toBeUndefined();
    },
  );

  it.each(HOSTILE_TEXTS)('brings %j back and nothing besides', (text) => {
    const event = madeHappening(text, { title: { ar: text, en: text } });
    const written = calendar([event], { name: text, category: () => text });
    // What no calendar may hold: controls, halves of pairs; line ends are all of one kind.
    const kept = text
      .replace(/\r\n|[\r\n\u2028\u2029]/gu, '\n')
      .replace(/[\0-\u0008\u000B-\u001F\u007F]|\p{Surrogate}/gu, '');
    expect(value(written, 'SUMMARY')).toBe(kept);
    expect(value(written, 'DESCRIPTION')).toBe(`day\n${kept}`);
    expect(value(written, 'UID')).toBe(`${kept}@siyaq.app`);
    expect(value(written, 'X-WR-CALNAME')).toBe(kept);
    const all = lines(written);
    expect(all.filter((line) => /^(?:BEGIN|END):/u.test(line))).toEqual([
      ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR'],
    ]);
  });

  it('folds long lines of any script by octets', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', 'ب', '—', '👩‍👩‍👧‍👦', ',', '\\', '\n', ' '),
      ...{ minLength: 60, maxLength: 400 },
    });
    fc.assert(
      fc.property(text, (en) => {
        const written = calendar([madeHappening('one', { title: { ar: '', en } })]);
        expect(value(written, 'SUMMARY')).toBe(en);
      }),
    );
  });
});
