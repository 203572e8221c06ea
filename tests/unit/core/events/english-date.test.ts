import { expect, test } from 'vitest';
import { englishDate } from '../../../../src/core/events/english-date.ts';
import type { Precision } from '../../../../src/core/interval.ts';

test.each<[string, string, Precision, string]>([
  ['2024-06-19', '2024-06-19', 'day', '19 June 2024'],
  ['2019-05-03', '2019-05-07', 'day', '3–7 May 2019'],
  ['2019-05-28', '2019-06-03', 'day', '28 May – 3 June 2019'],
  ['2019-12-28', '2020-01-03', 'week', '28 December 2019 – 3 January 2020'],
  ['2025-07-01', '2025-07-31', 'month', 'July 2025'],
  ['2025-07-01', '2025-07-10', 'month', 'early July 2025'],
  ['2025-07-11', '2025-07-20', 'month', 'mid-July 2025'],
  ['2025-07-21', '2025-07-31', 'month', 'late July 2025'],
  ['2015-01-01', '2015-03-31', 'month', 'January–March 2015'],
  ['2024-10-01', '2024-12-31', 'season', 'October–December 2024'],
  ['2012-12-01', '2013-02-28', 'season', 'December 2012 – February 2013'],
  ['2014-01-01', '2014-12-31', 'year', '2014'],
  ['2011-01-01', '2014-12-31', 'year', '2011–2014'],
  ['2019-09-01', '2019-12-31', 'year', 'late 2019'],
  ['1990-01-01', '1999-12-31', 'decade', '1990s'],
  ['1980-01-01', '1983-12-31', 'decade', 'early 1980s'],
  ['1801-01-01', '1900-12-31', 'century', '19th century'],
  ['1968-01-01', '2000-12-31', 'century', 'late 20th century'],
])('%s to %s (%s) is %s', (from, to, precision, expected) => {
  expect(englishDate({ from, to, precision })).toBe(expected);
});

test('an interval that is none is a mistake of the caller', () => {
  expect(() => englishDate({ from: 'yesterday', to: '', precision: 'day' })).toThrow(
    /no interval/u,
  );
});
