import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, parseQuery } from '../../../../src/core/library-search/parse-query.ts';

const words = (query: string) =>
  parseQuery(query).runs.map(
    ({ words: run, quoted, not }) =>
      `${not ? '-' : ''}${quoted ? `"${run.join(' ')}"` : run.join(' ')}`,
  );

describe('parseQuery', () => {
  it.each([
    ['لافروف في موسكو', ['لافروف في موسكو']],
    ['North  Korean troops', ['North Korean troops']],
    ['قمة "وقف إطلاق النار" غزة', ['قمة', '"وقف إطلاق النار"', 'غزة']],
    ['«مجلس الأمن» “ناتو”', ['"مجلس الأمن"', '"ناتو"']],
    ['قمة -روسيا -"مجلس الأمن"', ['قمة', '-روسيا', '-"مجلس الأمن"']],
    ['-بيونغ-يانغ قمة', ['-"بيونغ يانغ"', 'قمة']],
    ['كيم-جونغ 12:30', ['كيم جونغ 12 30']],
    ['- قمة', ['قمة']],
    ['سِيرْغِي', ['سيرغي']],
    ['قمة"السلام"', ['قمة', '"السلام"']],
  ])('reads words of %s', (query, runs) => {
    expect(words(query)).toEqual(runs);
  });

  it.each([
    ['outlet:رويترز', { is: 'outlet', value: 'رويترز', not: false }],
    ['صحيفة:"الشرق الأوسط"', { is: 'outlet', value: 'الشرق الأوسط', not: false }],
    ['-tag:سفر', { is: 'tag', value: 'سفر', not: true }],
    ['وسم:محادثات', { is: 'tag', value: 'محادثات', not: false }],
    ['Entity:"Sergei Lavrov"', { is: 'entity', value: 'Sergei Lavrov', not: false }],
    ['اسم:لافروف', { is: 'entity', value: 'لافروف', not: false }],
    ['has:note', { is: 'note', not: false }],
    ['فيه:ملاحظه', { is: 'note', not: false }],
    ['after:2024-06', { is: 'days', from: dayNumber('2024-06-01'), to: null, not: false }],
    ['قبل:٢٠٢٤', { is: 'days', from: null, to: dayNumber('2023-12-31'), not: false }],
    [
      'date:2024-2',
      { is: 'days', from: dayNumber('2024-02-01'), to: dayNumber('2024-02-29'), not: false },
    ],
    [
      'تاريخ:2024/6/19',
      { is: 'days', from: dayNumber('2024-06-19'), to: dayNumber('2024-06-19'), not: false },
    ],
  ])('reads the filter %s', (query, filter) => {
    expect(parseQuery(query)).toEqual({
      runs: [],
      filters: [filter],
      hints: expect.any(Array) as [],
    });
  });

  it.each([
    ['before:soon', [{ code: 'bad-date', at: 'before:soon' }]],
    ['after:2023-02-29', [{ code: 'bad-date', at: 'after:2023-02-29' }]],
    ['قمة tag:', [{ code: 'empty-value', at: 'tag:' }]],
    ['has:photo', [{ code: 'unknown-has', at: 'has:photo' }]],
    ['"قمة السلام', [{ code: 'open-quote' }]],
    ['-قمة', [{ code: 'only-excluded' }]],
    ['قمة note:nothing', []],
  ])('hints at what is wrong with %s', (query, hints) => {
    expect(new Set(parseQuery(query).hints)).toEqual(new Set(hints));
  });

  it.each([30, 200])('reads the beginning of %i words, and says so once', (count) => {
    const { runs, hints } = parseQuery('كلمة '.repeat(count));
    expect(runs.map(({ words: run }) => run.length)).toEqual([24]);
    expect(hints).toEqual([{ code: 'too-long' }]);
  });

  it('reads anything', () => {
    const piece = fc.constantFrom(
      ...[
        '"',
        '«',
        '”',
        '-',
        'outlet:',
        'قبل:',
        'tag:""',
        'قمة',
        'a',
        ' ',
        '\n',
        ':',
        '2024-06',
        '\u202e',
      ],
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const { runs, filters } = parseQuery(text);
        expect(runs.every((run) => run.words.length > 0 && run.words.every(Boolean))).toBe(true);
        expect(filters.every((filter) => !('value' in filter) || filter.value.trim() !== '')).toBe(
          true,
        );
      }),
      { numRuns: 150 },
    );
  });
});
