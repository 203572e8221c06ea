import type { Bilingual } from '../core/bilingual.ts';
import { otherLanguage, type Language } from '../locale/language.ts';

/** A text with the language it is in. */
export interface TextIn {
  text: string;
  language: Language;
}

/**
 * What there is of a bilingual text, the preferred language first. A reader's own entry may have one
 * language alone, or neither.
 *
 * @example textsOf({ ar: 'موسكو', en: '' }, 'en') // [{ text: 'موسكو', language: 'ar' }]
 */
export function textsOf(bilingual: Bilingual, preferred: Language): TextIn[] {
  return [preferred, otherLanguage(preferred)]
    .map((language) => ({ text: bilingual[language].trim(), language }))
    .filter(({ text }) => text !== '');
}
