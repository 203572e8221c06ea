import { expect, test } from 'vitest';
import { textsOf } from '../../../src/highlight/bilingual-text.ts';

test('gives the preferred language first and leaves out what is empty', () => {
  const both = { ar: 'موسكو', en: 'Moscow' };
  const [arabic, english] = [
    { text: 'موسكو', language: 'ar' },
    { text: 'Moscow', language: 'en' },
  ];
  expect(textsOf(both, 'ar')).toEqual([arabic, english]);
  expect(textsOf(both, 'en')).toEqual([english, arabic]);
  expect(textsOf({ ar: ' موسكو ', en: '' }, 'en')).toEqual([arabic]);
  expect(textsOf({ ar: '', en: ' ' }, 'en')).toEqual([]);
});
