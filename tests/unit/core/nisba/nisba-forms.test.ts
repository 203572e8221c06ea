import { expect, test } from 'vitest';
import { nisbaForms } from '../../../../src/core/nisba/nisba-forms.ts';

test('a single word takes every ending and the article', () => {
  const forms = nisbaForms('فرنسي');
  for (const form of ['فرنسي', 'الفرنسي', 'الفرنسية', 'فرنسيون', 'الفرنسيين', 'فرنسيتان'])
    expect(forms).toContain(form);
  expect(forms).toContain('فرنسيا'); // accusative: مقترحا فرنسيا
  expect(forms).not.toContain('الفرنسيا'); // tanwin and article exclude each other
});

test('the words of a compound agree', () => {
  const forms = nisbaForms('كوري شمالي');
  expect(forms).toContain('الكوريات الشماليات');
  expect(forms).not.toContain('الكورية الشمالي');
  expect(forms).not.toContain('كوريون شمالي');
});

test('a first word that is no nisba stands still', () => {
  expect(nisbaForms('جنوب أفريقي')).toEqual(
    expect.arrayContaining(['جنوب أفريقية', 'الجنوب أفريقيين', 'الجنوب الأفريقي']),
  );
  expect(nisbaForms('جنوب أفريقي')).not.toContain('جنوبية أفريقية');
});

test('broken plurals are taken as given', () => {
  expect(nisbaForms('تركي', ['أتراك'])).toEqual(expect.arrayContaining(['أتراك', 'الأتراك']));
});

test('no form twice', () => {
  const forms = nisbaForms('مصري');
  expect(new Set(forms).size).toBe(forms.length);
});
