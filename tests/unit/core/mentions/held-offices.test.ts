import { describe, expect, test } from 'vitest';
import { prepare } from '../../../../src/core/gazetteer/find-candidates.ts';
import { Gazetteer } from '../../../../src/core/gazetteer/gazetteer.ts';
import type { EntryName } from '../../../../src/core/entry.ts';
import { BlockWords } from '../../../../src/core/mentions/block-words.ts';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';
import { isHeldOffice } from '../../../../src/core/mentions/held-offices.ts';
import { nisbaForms } from '../../../../src/core/nisba/nisba-forms.ts';

const name = (text: string, role: EntryName['role'] = 'main'): EntryName => ({
  ...{ text, language: 'ar', role, alone: true },
});
const gazetteer = Gazetteer.of([
  {
    ...{ id: 'morocco', kind: 'country', related: [] },
    names: [name('المغرب'), ...nisbaForms('مغربي').map((form) => name(form, 'nisba'))],
  },
  {
    ...{ id: 'office', kind: 'organisation', related: [{ as: 'located-in', entry: 'morocco' }] },
    names: [name('رئاسة الحكومة المغربية')],
  },
]);

describe('the presidency of a body as an office', () => {
  test.each([
    ['تولى رئاسة الحكومة المغربية في نونبر 2011', ['المغربية = morocco']],
    ['مرشحه لرئاسة الحكومة المغربية', ['المغربية = morocco']],
    ['أعلنت رئاسة الحكومة المغربية', ['رئاسة الحكومة المغربية = office']],
    ['وقالت رئاسة الحكومة المغربية', ['رئاسة الحكومة المغربية = office']],
  ])('%s', (text, expected) => {
    const [mentions = []] = findMentions(gazetteer, [text]);
    expect(mentions.map(({ start, end, entry }) => `${text.slice(start, end)} = ${entry}`)).toEqual(
      expected,
    );
  });

  test('no other word is one', () => {
    expect(isHeldOffice(new BlockWords(prepare('تولى وزارة الصحة')), 1)).toBe(false);
    expect(isHeldOffice(new BlockWords(prepare('تولى رئاسة الوزراء')), 1)).toBe(true);
  });
});
