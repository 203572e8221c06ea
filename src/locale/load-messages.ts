import type { Language } from './language.ts';
import { addMessages, type Messages } from './messages.ts';

/** Each a file of its own: a page loads the language that it shows. */
const FILES: Record<Language, () => Promise<{ default: Messages }>> = {
  ar: () => import('../../extension/_locales/ar/messages.json', { with: { type: 'json' } }),
  en: () => import('../../extension/_locales/en/messages.json', { with: { type: 'json' } }),
};

/** Loads and adds the messages of a language. Rejects where its file is missing: the extension was removed or updated. */
export async function loadMessages(language: Language): Promise<void> {
  const { default: messages } = await FILES[language]();
  addMessages(language, messages);
}
