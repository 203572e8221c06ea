import { describe, expect, test } from 'vitest';
import {
  agreeingNisba,
  NISBA_ENDINGS,
  nisbaForms,
} from '../../../../src/core/nisba/nisba-forms.ts';

describe('the endings', () => {
  const forms = nisbaForms('روسي', ['روس']);

  test.each(NISBA_ENDINGS.map(({ letters, example, but }) => [letters, example, but]))(
    '-%s: %s, not %s',
    (_, example, but) => {
      expect(forms).toContain(example);
      if (but !== 'روس') expect(forms).not.toContain(but);
    },
  );

  test.each(NISBA_ENDINGS.map(({ example, definite }) => [example, definite] as const))(
    '%s takes the article: %s',
    (example, definite) => {
      expect(forms.includes(`ال${example}`)).toBe(definite);
    },
  );
});

describe('compounds', () => {
  test.each([
    ['كوري شمالي', 'كوري شمالي'],
    ['كوري شمالي', 'الكوري الشمالي'],
    ['كوري شمالي', 'كورية شمالية'],
    ['كوري شمالي', 'الكورية الشمالية'],
    ['كوري شمالي', 'كوريا شماليا'],
    ['كوري شمالي', 'كوريون شماليون'],
    ['كوري شمالي', 'الكوريين الشماليين'],
    ['كوري شمالي', 'الكوريات الشماليات'],
    ['كوري شمالي', 'الكوريان الشماليان'],
    ['كوري شمالي', 'كوريتان شماليتان'],
    ['كوري شمالي', 'الكوريتين الشماليتين'],
    ['جنوب أفريقي', 'جنوب أفريقية'],
    ['جنوب أفريقي', 'الجنوب أفريقيين'],
    ['جنوب أفريقي', 'الجنوب الأفريقي'],
  ])('%s gives %s', (lemma, form) => {
    expect(nisbaForms(lemma)).toContain(form);
  });

  test.each([
    ['كوري شمالي', 'الكورية الشمالي'], // gender
    ['كوري شمالي', 'كوريون شمالي'], // number
    ['كوري شمالي', 'الكوري شمالي'], // article
    ['كوري شمالي', 'الكوريا الشماليا'], // tanwin and article
    ['كوري شمالي', 'كوريو شماليو'], // construct
    ['جنوب أفريقي', 'جنوبية أفريقية'], // a first word that is no nisba stands still
  ])('%s does not give %s', (lemma, form) => {
    expect(nisbaForms(lemma)).not.toContain(form);
  });
});

describe('broken plurals', () => {
  test.each([
    ['تركي', 'أتراك', ['أتراك', 'الأتراك', 'أتراكا']],
    ['هندي', 'هنود', ['هنود', 'الهنود', 'هنودا']],
    ['مغربي', 'مغاربة', ['مغاربة', 'المغاربة']],
    ['فلبيني', 'فلبينيون', ['فلبينيون']],
  ])('%s, %s: %j', (lemma, plural, expected) => {
    expect(nisbaForms(lemma, [plural])).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['مغربي', 'مغاربة', 'مغاربةا'],
    ['تركي', 'أتراك', 'الأتراكا'],
    ['سوري', 'عرب سوريون', 'عرب سوريونا'],
  ])('%s, %s: not %s', (lemma, plural, form) => {
    expect(nisbaForms(lemma, [plural])).not.toContain(form);
  });
});

test('the forms are bounded, each stands once, and the lemma is the first', () => {
  for (const lemma of ['مصري', 'كوري شمالي', 'جنوب أفريقي']) {
    const forms = nisbaForms(lemma, ['جمع']);
    expect(forms[0]).toBe(lemma);
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms.length).toBeLessThanOrEqual(32);
  }
});

describe('beside a noun', () => {
  test.each([
    ['أردني', '', false, 'أردني'],
    ['أردني', 'ا', false, 'أردنيا'],
    ['سوري', 'ة', true, 'السورية'],
    ['كوري شمالي', 'ة', true, 'الكورية الشمالية'],
    ['جنوب أفريقي', '', true, 'الجنوب أفريقي'],
    ['جنوب أفريقي', 'ة', false, 'جنوب أفريقية'],
  ] as const)('%s with -%s, definite %s, is %s', (lemma, ending, definite, form) => {
    expect(agreeingNisba(lemma, ending, definite)).toBe(form);
    expect(nisbaForms(lemma)).toContain(form);
  });
});
