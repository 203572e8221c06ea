import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/core/mention.ts';
import { judge } from '../../evaluate/judge.ts';
import type { MarkedName } from '../../evaluate/marked-text.ts';

const held = (start: number, end: number, ...entries: string[]): MarkedName => ({
  start,
  end,
  entries,
  unknown: null,
});
const unknown = (start: number, end: number): MarkedName => ({
  start,
  end,
  entries: [],
  unknown: 'person',
});
/** What judging looks at of a mention. */
const found = (start: number, end: number, entry: string, ...others: string[]): Mention =>
  ({ start, end, entry, others }) as Mention;

function outcomes(names: MarkedName[], mentions: Mention[]): string[] {
  return judge(names, mentions).map(({ outcome }) => outcome);
}

describe('judging', () => {
  test.each<[string, MarkedName[], Mention[], string[]]>([
    ['span and entry agree', [held(0, 3, 'egypt')], [found(0, 3, 'egypt')], ['right']],
    ['another entry', [held(0, 3, 'oman')], [found(0, 3, 'amman')], ['wrong-entry']],
    [
      'the entry among others is not enough',
      [held(0, 3, 'oman')],
      [found(0, 3, 'amman', 'oman')],
      ['wrong-entry'],
    ],
    ['of an ambiguous name it is', [held(0, 3, 'a', 'b')], [found(0, 3, 'c', 'b')], ['right']],
    [
      'of an ambiguous name none is offered',
      [held(0, 3, 'a', 'b')],
      [found(0, 3, 'c')],
      ['wrong-entry'],
    ],
    ['a shorter span', [held(0, 9, 'korea')], [found(0, 5, 'korea')], ['span-off']],
    ['a longer span', [held(2, 5, 'korea')], [found(0, 5, 'korea')], ['span-off']],
    ['nothing there', [held(0, 3, 'egypt')], [], ['missed']],
    [
      'somebody else overlaps',
      [held(0, 9, 'gaza-war')],
      [found(4, 9, 'gaza')],
      ['missed', 'false'],
    ],
    ['nobody marked it', [], [found(0, 3, 'egypt')], ['false']],
    ['on an unknown name', [unknown(0, 9)], [found(0, 9, 'abbas')], ['unknown-marked']],
    ['inside an unknown name', [unknown(0, 9)], [found(5, 9, 'egypt')], ['unknown-marked']],
    ['beyond an unknown name', [unknown(2, 9)], [found(0, 9, 'egypt')], ['false']],
    ['an unknown name left alone', [unknown(0, 9)], [], []],
  ])('%s', (_, names, mentions, expected) => {
    expect(outcomes(names, mentions)).toEqual(expected);
  });

  test('takes each mention and each marked name once, in order of place', () => {
    const names = [held(0, 3, 'egypt'), held(4, 9, 'syria'), unknown(10, 19), held(20, 25, 'iraq')];
    const mentions = [found(0, 3, 'egypt'), found(4, 7, 'syria'), found(14, 19, 'egypt')];
    expect(outcomes(names, mentions)).toEqual(['right', 'span-off', 'unknown-marked', 'missed']);
  });

  test('gives one name only one of two mentions of its entry', () => {
    const mentions = [found(0, 3, 'korea'), found(4, 9, 'korea')];
    expect(outcomes([held(0, 9, 'korea')], mentions)).toEqual(['span-off', 'false']);
  });
});
