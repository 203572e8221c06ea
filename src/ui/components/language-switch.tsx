import { directionOf, otherLanguage, type Language } from '../../locale/language.ts';
import { changeSettings } from '../../storage/settings-store.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';

/** Each language by its own name: who cannot read this interface finds the way out of it. */
const NAMES: Record<Language, string> = { ar: 'العربية', en: 'English' };

/** Turns the interface into the other language; the button speaks the language it leads to. */
export function LanguageSwitch() {
  const { db } = usePage();
  const attempt = useAttempt();
  const next = otherLanguage(useWords().language);
  return (
    <button
      type="button"
      class="language-switch"
      lang={next}
      dir={directionOf(next)}
      onClick={() => void attempt(() => changeSettings(db, { interfaceLanguage: next }))}
    >
      {NAMES[next]}
    </button>
  );
}
