import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAX_NOTE, MAX_QUOTE } from '../../../src/core/annotations/annotation.ts';
import { CONTENT_SCHEMAS, PAGE_SCHEMAS } from '../../../src/messages/schemas.ts';

const SELECTOR = {
  ...{ block: 0, start: 4, endBlock: 0, end: 8, quote: 'خبر' },
  ...{ prefix: 'هذا ', suffix: ' جديد' },
};
const NOTE = {
  ...{ url: 'https://news.example/1', on: 'words', colour: 'blue', note: '' },
  selector: SELECTOR,
};

describe('note.add', () => {
  it('takes words with their place, a colour and a note', () => {
    expect(v.parse(CONTENT_SCHEMAS['note.add'], NOTE)).toEqual(NOTE);
  });

  it.each([
    ['a colour that is none', { ...NOTE, colour: 'plaid' }],
    ['a book for a note', { ...NOTE, note: 'ا'.repeat(MAX_NOTE + 1) }],
    ['no words', { ...NOTE, selector: { ...SELECTOR, quote: '' } }],
    ['a book of words', { ...NOTE, selector: { ...SELECTOR, quote: 'ا'.repeat(MAX_QUOTE + 1) } }],
    ['a page for a context', { ...NOTE, selector: { ...SELECTOR, prefix: 'ا'.repeat(33) } }],
    ['a place before the text', { ...NOTE, selector: { ...SELECTOR, start: -1 } }],
    ['an id of its own', { ...NOTE, id: 'x' }],
  ])('refuses %s', (_, request) => {
    expect(v.safeParse(CONTENT_SCHEMAS['note.add'], request).success).toBe(false);
  });
});

describe('note.change', () => {
  it('takes what is changed, and nothing but colour and note', () => {
    const takes = (request: unknown) =>
      v.safeParse(CONTENT_SCHEMAS['note.change'], request).success;
    expect(takes({ id: 'n', note: 'متى؟' })).toBe(true);
    expect(takes({ id: 'n', colour: 'rose' })).toBe(true);
    expect(takes({ id: 'n', deletedAt: 1 })).toBe(false);
    expect(takes({ note: 'متى؟' })).toBe(false);
  });
});

describe('note.select', () => {
  it('takes a colour', () => {
    const takes = (request: unknown) => v.safeParse(PAGE_SCHEMAS['note.select'], request).success;
    expect([takes({ colour: 'green' }), takes({ colour: 'plaid' }), takes({})]).toEqual([
      ...[true, false, false],
    ]);
  });
});
