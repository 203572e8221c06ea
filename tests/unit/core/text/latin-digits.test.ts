import { expect, it } from 'vitest';
import { inLatinDigits } from '../../../../src/core/text/latin-digits.ts';

it.each([
  ['١٩٩٠-٠٥-٣١', '1990-05-31'],
  ['۲۰۲۴', '2024'],
  ['0123456789', '0123456789'],
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['عام ٢٠١١', 'عام 2011'],
  ['', ''],
])('writes %s as %s', (typed, latin) => {
  expect(inLatinDigits(typed)).toBe(latin);
});
