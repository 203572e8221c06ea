import { beforeEach, describe, expect, test } from 'vitest';
import { OpenDocuments } from '../../../src/background/open-documents.ts';
import type { MentionQuestion } from '../../../src/messages/calls.ts';
import { smallWorld } from '../core/mentions/small-world.ts';

const world = smallWorld();
let documents: OpenDocuments;

beforeEach(() => {
  documents = new OpenDocuments(100);
  documents.opened('a');
});

function question(
  version: number,
  since: number,
  texts: Record<number, string>,
  more: Partial<MentionQuestion> = {},
): MentionQuestion {
  const news = Object.entries(texts).map(([number, text]): [number, string] => [+number, text]);
  return {
    document: 'a',
    ...{ version, since, blocks: news.map(([number]) => number), texts: news },
    ...more,
  };
}

function ask(asked: MentionQuestion) {
  if (!documents.take(asked)) return null;
  const news = documents.answer(world, asked);
  documents.settle(asked);
  return (
    news && {
      mentions: news.mentions.map(([block, found]) => [block, ...found.map((it) => it.entry)]),
      entries: news.entries,
    }
  );
}

describe('OpenDocuments', () => {
  test('tells what is new since the version that the page holds, and each entry once', () => {
    expect(ask(question(1, 0, { 1: 'زار بوتين الهند', 2: 'أمس' }))).toEqual({
      mentions: [[1, 'vladimir-putin', 'india']],
      entries: ['vladimir-putin', 'india'],
    });
    expect(ask(question(2, 1, { 3: 'وعاد بوتين من بكين' }, { blocks: [1, 3, 2] }))).toEqual({
      mentions: [[3, 'vladimir-putin', 'beijing']],
      entries: ['beijing'],
    });
  });

  test('tells everything to a page that does not hold the last answer', () => {
    ask(question(1, 0, { 1: 'زار بوتين الهند' }));
    const lost = question(2, 1, { 2: 'بكين' }, { blocks: [1, 2] });
    ask(lost);
    expect(ask(question(3, 1, {}, { blocks: [1, 2] }))).toEqual({
      mentions: [
        [1, 'vladimir-putin', 'india'],
        [2, 'beijing'],
      ],
      entries: ['vladimir-putin', 'india', 'beijing'],
    });
  });

  test('answers no question that was overtaken', () => {
    const first = question(1, 0, { 1: 'زار بوتين الهند' });
    const second = question(2, 0, { 2: 'بكين' }, { blocks: [1, 2] });
    documents.take(first);
    documents.take(second);
    expect(documents.answer(world, first)).toBeNull();
    expect(documents.answer(world, second)?.mentions).toHaveLength(2);
    expect(documents.take(first)).toBe(false);
  });

  test('does not guess at a text that it no longer has', () => {
    expect(ask(question(5, 4, { 9: 'بكين' }, { blocks: [1, 9] }))).toBeNull();
    ask(question(1, 0, { 1: 'زار بوتين الهند' }));
    documents.closed('a');
    documents.opened('a');
    expect(ask(question(2, 1, {}, { blocks: [1] }))).toBeNull();
  });

  test('forgets a page that goes, and one that goes while it is answered', () => {
    ask(question(1, 0, { 1: 'زار بوتين الهند' }));
    expect(documents.units).toBe(15);
    documents.closed('a');
    expect(documents.units).toBe(0);
    documents.opened('a');
    const asked = question(1, 0, { 1: 'زار بوتين الهند' });
    documents.take(asked);
    documents.closed('a');
    expect(documents.answer(world, asked)).toBeNull();
    documents.settle(asked);
    expect(documents.units).toBe(0);
  });

  test('keeps nothing of a page that never said it is there', () => {
    expect(ask(question(1, 0, { 1: 'بكين' }, { document: 'unknown' }))).not.toBeNull();
    expect(documents.units).toBe(0);
  });

  test('forgets first what was asked about longest ago, and never what is asked about now', () => {
    for (const document of ['b', 'c']) documents.opened(document);
    ask(question(1, 0, { 1: 'أ'.repeat(40) }));
    ask(question(1, 0, { 1: 'ب'.repeat(40) }, { document: 'b' }));
    ask(question(2, 1, {}, { blocks: [1] }));
    ask(question(1, 0, { 1: 'ج'.repeat(40) }, { document: 'c' }));
    expect(documents.units).toBe(80);
    expect(ask(question(2, 1, {}, { document: 'b', blocks: [1] }))).toBeNull();
    expect(ask(question(3, 2, {}, { blocks: [1] }))).not.toBeNull();
    ask(question(2, 0, { 2: 'د'.repeat(400) }, { document: 'c' }));
    expect(documents.units).toBe(400);
  });
});
