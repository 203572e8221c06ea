import type { Language } from './language.ts';

export type Messages = Readonly<Record<string, { message: string }>>;

const loaded = new Map<Language, Messages>();

/** Makes the messages of a language known to every translator of this context. */
export function addMessages(language: Language, messages: Messages): void {
  loaded.set(language, messages);
}

/** @throws Error before the language was added: a context adds what it shows before it shows anything */
export function messagesOf(language: Language): Messages {
  const messages = loaded.get(language);
  if (!messages) throw new Error(`the messages of ${language} are not loaded`);
  return messages;
}
