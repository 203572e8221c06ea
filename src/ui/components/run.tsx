import type { Bilingual } from '../../core/bilingual.ts';
import { normalise } from '../../core/text/normalise.ts';
import { directionOf, type Language } from '../../locale/language.ts';

interface RunProps {
  language: Language;
  children: string;
  class?: string;
}

/** A run of text in its own language and direction, whatever stands around it. */
export function Run({ language, children, class: name }: RunProps) {
  return (
    <bdi lang={language} dir={directionOf(language)} class={name}>
      {children}
    </bdi>
  );
}

interface WordsProps {
  of: Bilingual;
  language: Language;
  class?: string;
  /** Vowel marks are left out of Arabic lists and kept where the word itself is the subject. */
  marks?: boolean;
}

/** One side of a bilingual text, or the other where this one is empty; nothing when both are. */
export function Words({ of, language, class: name, marks = false }: WordsProps) {
  const { text, shown } = inLanguage(of, language);
  if (!text) return null;
  return (
    <Run language={shown} {...(name ? { class: name } : {})}>
      {shown === 'ar' && !marks ? withoutMarks(text) : text}
    </Run>
  );
}

/** The text in a language and the language it is really in. */
export function inLanguage(of: Bilingual, language: Language): { text: string; shown: Language } {
  if (of[language]) return { text: of[language], shown: language };
  const shown = language === 'ar' ? 'en' : 'ar';
  return { text: of[shown], shown };
}

/** @example withoutMarks('رُوسِيَا') === 'روسيا' */
export function withoutMarks(arabic: string): string {
  return normalise(arabic).text;
}
