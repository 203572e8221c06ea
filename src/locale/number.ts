import type { Language } from './language.ts';

/** Arabic with Latin digits: what most of the press prints today and what the articles themselves use. */
const LOCALES: Record<Language, string> = { ar: 'ar-u-nu-latn', en: 'en' };

/** @example formatNumber(12345, 'en') === '12,345' */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}
