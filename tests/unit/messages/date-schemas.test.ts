import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAX_DATED_UNITS, MAX_ENTRIES } from '../../../src/messages/limits.ts';
import { CONTENT_SCHEMAS, PAGE_SCHEMAS } from '../../../src/messages/schemas.ts';

const takes = (call: 'dates.find' | 'date.card', request: unknown): boolean =>
  v.safeParse(CONTENT_SCHEMAS[call], request).success;

describe('dates.find', () => {
  it('takes texts and a day of publication, or none', () => {
    expect(takes('dates.find', { blocks: ['أمس'], published: '2025-08-05' })).toBe(true);
    expect(takes('dates.find', { blocks: [], published: null })).toBe(true);
  });

  it.each([
    ['no texts', { published: null }],
    ['a text that is none', { blocks: [5], published: null }],
    ['a publication that is no date', { blocks: ['أمس'], published: 'أمس' }],
    ['more than asked for', { blocks: ['أمس'], published: null, more: true }],
    ['too long a text', { blocks: ['ا'.repeat(MAX_DATED_UNITS + 1)], published: null }],
    ['too much text in all', { blocks: ['ا', 'ب'.repeat(MAX_DATED_UNITS)], published: null }],
  ])('refuses %s', (_, request) => {
    expect(takes('dates.find', request)).toBe(false);
  });
});

describe('date.card', () => {
  const QUESTION = { from: '2024-06-19', to: '2024-06-19', entries: ['russia'], published: null };

  it('takes a stretch of days, entries, and a day of publication or none', () => {
    expect(takes('date.card', QUESTION)).toBe(true);
    expect(takes('date.card', { ...QUESTION, entries: [], published: '2025-08-05' })).toBe(true);
  });

  it.each([
    ['no day', { ...QUESTION, from: 'yesterday' }],
    ['an unnamed entry', { ...QUESTION, entries: [''] }],
    ['a name without end', { ...QUESTION, entries: ['a'.repeat(201)] }],
    ['entries without end', { ...QUESTION, entries: Array(MAX_ENTRIES + 1).fill('russia') }],
  ])('refuses %s', (_, request) => {
    expect(takes('date.card', request)).toBe(false);
  });
});

it('dates.set takes the families of month names, decided on', () => {
  const set = (months: string) =>
    v.safeParse(PAGE_SCHEMAS['dates.set'], { mark: true, months }).success;
  expect([set('levant'), set('auto'), set('roman')]).toEqual([true, false, false]);
});
