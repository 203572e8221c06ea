import { expect, test } from 'vitest';
import type { Gender } from '../../../../../src/core/life.ts';
import { checkGenders } from '../../../../../src/core/pack/review/check-genders.ts';

const person = (gender: Gender | undefined, ar: string, en = 'A politician') => ({
  id: 'someone',
  life: { offices: [], ...(gender === undefined ? {} : { gender }) },
  about: { ar, en },
});

test.each<[Gender | undefined, string, string?]>([
  ['female', 'رئيسة وزراء نيوزيلندا'],
  ['female', 'سِيَاسِيَّة لبنانية', 'Lebanese politician, wife of a prince'],
  ['female', 'عضو مجلس الشيوخ الأميركي'],
  ['male', 'سياسي لبناني', 'Lebanese politician and businessman'],
  ['male', 'خليفة أموي'],
  ['male', 'داعية سعودي', 'Preacher, father of a princess'],
  [undefined, 'سياسية لبنانية'],
])('%s: %s', (gender, ar, en) => {
  expect(checkGenders([person(gender, ar, en)])).toEqual([]);
});

test.each<[Gender, string, string?]>([
  ['female', 'سياسي لبناني'],
  ['male', 'وزيرة الخارجية'],
  ['male', 'ممثل مصري', 'Egyptian actress'],
  ['female', 'ممثلة مصرية', 'Egyptian actor'],
])('%s, but %s', (gender, ar, en) => {
  expect(checkGenders([person(gender, ar, en)])).toHaveLength(1);
});
