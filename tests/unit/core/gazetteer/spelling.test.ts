import { expect, test } from 'vitest';
import { compareSpelling } from '../../../../src/core/gazetteer/spelling.ts';
import { fold } from '../../../../src/core/text/fold.ts';

test.each([
  ['بوتين', 'بوتين', 'exact'],
  ['اردوغان', 'أردوغان', 'hamza'],
  ['مسئول', 'مسؤول', 'hamza'],
  ['القاهره', 'القاهرة', 'ta-marbuta'],
  ['مصرى', 'مصري', 'dotless-ya'],
  ['مصطفي', 'مصطفى', 'dotted-alef'],
  ['ترامپ', 'ترامب', 'foreign-letter'],
  ['فيتنام', 'ڤيتنام', 'foreign-letter'],
  ['مكتبة', 'مكتبه', 'other'],
  ['اسكندريه', 'إسكندرية', 'ta-marbuta'], // as doubtful as its most doubtful letter
] as const)('%s for %s: %s', (written, name, spelling) => {
  expect(fold(written)).toBe(fold(name));
  expect(compareSpelling(written, name)).toBe(spelling);
});
