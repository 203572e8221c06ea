import { describe, expect, it } from 'vitest';
import { readDatedTexts } from '../../evaluate/dates/date-gold.ts';
import { judgeDateGold } from '../../evaluate/dates/dates-report.ts';
import { judgeDates } from '../../evaluate/dates/judge-dates.ts';

const HEADER = '## family: months; style: tunisia; published: 2025-08-05\n';

describe('readDatedTexts', () => {
  it('takes the marks out of a text and tells what they mean', () => {
    const source = `${HEADER}في [19 جوان 2024|2024-06-19/2024-06-19 day] و[1 محرم 1446|2024-07-07/2024-07-07 day hijri]، [أمس|?]`;
    const [text] = readDatedTexts(source, 'x.txt');
    expect(text).toMatchObject({ line: 2, family: 'months', published: '2025-08-05' });
    expect(text?.text).toBe('في 19 جوان 2024 و1 محرم 1446، أمس');
    expect(text?.dates).toMatchObject([
      { start: 3, end: 15, interval: { from: '2024-06-19' }, calendar: 'gregorian' },
      { interval: { precision: 'day' }, calendar: 'hijri' },
      { interval: null },
    ]);
  });

  it.each([
    ['نص بلا رأس', 'x.txt:1: no header before it'],
    ['## family: months', 'x.txt:1: not a header'],
    [`${HEADER}في [جوان|2024]`, 'x.txt:2: "2024" is no interval'],
    [
      `${HEADER}في [جوان|2024-07-01/2024-06-01 month]`,
      'x.txt:2: "2024-07-01/2024-06-01 month" is no interval',
    ],
    [`${HEADER}في [جوان`, 'x.txt:2: a bracket is left open'],
  ])('refuses %s', (source, message) => {
    expect(() => readDatedTexts(source, 'x.txt')).toThrow(message);
  });
});

describe('judgeDates', () => {
  const [text] = readDatedTexts(`${HEADER}في [19 جوان 2024|2024-06-19/2024-06-19 day] وغدا`, 'x');
  const day = { from: '2024-06-19', to: '2024-06-19', precision: 'day' } as const;
  it.each([
    ['right', [{ start: 3, end: 15, interval: day }], ['right']],
    ['other words', [{ start: 0, end: 15, interval: day }], ['span-off']],
    ['another day', [{ start: 3, end: 15, interval: { ...day, to: '2024-06-20' } }], ['wrong']],
    ['nothing', [], ['missed']],
    [
      'one too many',
      [
        { start: 3, end: 15, interval: day },
        { start: 17, end: 20, interval: null },
      ],
      ['right', 'false'],
    ],
  ])('%s', (_, found, outcomes) => {
    expect(judgeDates(text!, found).map(({ outcome }) => outcome)).toEqual(outcomes);
  });
});

it('dates are read with at least 97 % precision and recall', async () => {
  const judged = (await judgeDateGold()).map(({ judgement }) => judgement);
  const right = judged.filter(({ outcome }) => outcome === 'right').length;
  const marked = judged.filter(({ expected }) => expected !== null).length;
  const found = judged.filter((judgement) => judgement.found !== null).length;
  expect(marked).toBeGreaterThan(1000);
  expect(right / found).toBeGreaterThan(0.97);
  expect(right / marked).toBeGreaterThan(0.97);
});
