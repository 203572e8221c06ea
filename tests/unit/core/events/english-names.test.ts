import { describe, expect, it } from 'vitest';
import { inOrAt, named, possessive } from '../../../../src/core/events/english-names.ts';
import { formsOf } from '../../../../src/core/events/english-verb.ts';
import { eventsIn } from './glossary.ts';

describe('English names', () => {
  it('bear no second article', () => {
    const english = 'the Arab Group';
    expect(named({ entry: 'x', english, kind: 'organisation' })).toBe(english);
  });

  it('keep their article as owners', () => {
    const owners = ['United States', 'Sudan'].map((english) =>
      possessive({ entry: 'x', english, kind: 'country' }),
    );
    expect(owners).toEqual(["the United States'", "Sudan's"]);
  });

  it('of sites stand behind "at"', () => {
    expect(['Abha Airport', 'Abha', 'Palace Walk'].map(inOrAt)).toEqual(['at', 'in', 'in']);
  });
});

describe('English verbs', () => {
  it.each([
    ['chaired', 'chair'],
    ['reshuffled', 'reshuffle'],
    ['fired', 'fire'],
  ])('"%s" is of "%s"', (past, base) => {
    expect(formsOf(past)?.base).toBe(base);
  });
});

describe('English lines', () => {
  it.each([
    [
      'استدعت تونس والمغرب ومصر سفراءها لدى الجزائر في 6 أبريل 2025.',
      'Tunisia, Morocco and Egypt recalled their ambassador to Algeria, 6 April 2025',
    ],
    [
      'وصل إيمانويل ماكرون إلى مطار بيروت في 3 مايو 2024.',
      'Emmanuel Macron arrived at Beirut Airport, 3 May 2024',
    ],
  ])('of "%s"', (text, line) => {
    expect(eventsIn(text, '2026-05-01').map(({ summary }) => summary.en)).toEqual([line]);
  });
});
