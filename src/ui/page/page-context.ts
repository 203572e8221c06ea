import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import { dateFormat, type DateFormat } from '../../locale/date-format.ts';
import { otherLanguage, type Language } from '../../locale/language.ts';
import { resolveMonths } from '../../locale/month-names.ts';
import { translator, type Translate } from '../../locale/translator.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import type { Toasts } from './toasts.ts';

/** What every page of the extension has: the database, the reader's settings as they are now, and toasts. */
export interface Page {
  db: SiyaqDatabase;
  settings: ReadonlySignal<Settings>;
  language: ReadonlySignal<Language>;
  toasts: Toasts;
}

export const PageContext = createContext<Page | null>(null);

/** @throws Error outside of a page started by `startPage` */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('no page around this component');
  return page;
}

const TRANSLATORS = { ar: translator('ar'), en: translator('en') };

/** The interface's language and its messages; the component follows when the reader changes them. */
export function useWords(): { t: Translate; language: Language; other: Language } {
  const language = usePage().language.value;
  return { t: TRANSLATORS[language], language, other: otherLanguage(language) };
}

/**
 * Dates in the interface's language and the reader's calendar; the component follows when the reader changes them. The
 * same object as long as they are the same.
 */
export function useDates(): DateFormat {
  const { settings, language } = usePage();
  const { months, hijri } = settings.value;
  const [of, family] = [language.value, resolveMonths(months, navigator.languages)];
  return useMemo(() => dateFormat(of, family, hijri), [of, family, hijri]);
}
