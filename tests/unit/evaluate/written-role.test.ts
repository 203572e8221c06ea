import { expect, test } from 'vitest';
import { writeOutNames } from '../../../src/core/pack/entry-names.ts';
import { writtenRole } from '../../evaluate/written-role.ts';

const names = writeOutNames({
  ar: 'الأُرْدُنّ',
  en: 'Jordan',
  alias: ['المملكة الأردنية'],
  short: ['المملكة'],
  famous: [],
  nisba: ['أردني'],
  plural: [],
  aliasEn: [],
  shortEn: [],
});

test.each([
  ['الأردن', 'main'],
  ['الاردن', 'main'],
  ['لأردن', 'main'], // of "للأردن"
  ['الأُردن', 'main'],
  ['المملكة «الأردنية»', 'alias'],
  ['المملكه الأردنيه', 'alias'],
  ['المملكة', 'short'],
  ['الأردنيتين', 'nisba'],
  ['لأردنيون', 'nisba'],
  ['أردنّي', 'nisba'],
  ['الهاشمية', 'unlisted'],
])('%s is its %s', (surface, role) => {
  expect(writtenRole({ names }, surface)).toBe(role);
});
