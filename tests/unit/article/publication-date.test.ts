import { expect, test } from 'vitest';
import { publicationDate } from '../../../src/article/publication-date.ts';

test.each([
  ['nothing', [], [], null],
  ['metadata alone', ['2025-08-05'], [], { day: '2025-08-05', certainty: 'stated' }],
  [
    'two places of the metadata',
    ['2025-08-05', '2025-08-05'],
    [],
    { day: '2025-08-05', certainty: 'agreed' },
  ],
  [
    'a line that is a day off',
    ['2025-08-05'],
    ['2025-08-04'],
    { day: '2025-08-05', certainty: 'agreed' },
  ],
  ['lines alone', [], ['2025-08-05', '2020-01-01'], { day: '2025-08-05', certainty: 'read' }],
  ['another year', ['2025-08-05'], ['2020-01-01'], { day: '2025-08-05', certainty: 'disputed' }],
  [
    'one against many',
    ['2025-08-05', '2020-01-01', '2020-01-01'],
    [],
    { day: '2025-08-05', certainty: 'disputed' },
  ],
] as const)('%s', (_, stated, shown, expected) => {
  expect(publicationDate(stated, shown)).toEqual(expected);
});
