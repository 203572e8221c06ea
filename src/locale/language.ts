import type { Settings } from '../core/settings.ts';

/** A language of the interface. */
export type Language = 'ar' | 'en';

/**
 * The language the interface speaks: the one the reader set, or with `auto` Arabic where the browser
 * itself is in Arabic and English everywhere else.
 *
 * @param browserLanguage BCP 47 tag of the browser's own interface ("ar-EG")
 * @example resolveLanguage('auto', 'ar-EG') === 'ar'
 */
export function resolveLanguage(
  setting: Settings['interfaceLanguage'],
  browserLanguage: string,
): Language {
  if (setting !== 'auto') return setting;
  return /^ar\b/iu.test(browserLanguage) ? 'ar' : 'en';
}

/** Writing direction of a language of the interface. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The other one: the second line of a bilingual row. */
export function otherLanguage(language: Language): Language {
  return language === 'ar' ? 'en' : 'ar';
}
