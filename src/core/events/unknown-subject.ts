import { GENERIC, PREPOSITIONS } from './phrase-words.ts';
import type { Word } from './sentence.ts';
import { isTitle } from './title-of.ts';

const THE = 'ال';

/**
 * Whether between a verb and its object stands somebody whom nobody knows, who then acts, and not whoever did before: "استعاد الجيش القصر، ولم
 * يدخل البرهان الخرطوم إلا في 26 مارس".
 */
export function hasUnknownSubject(words: readonly Word[], at: number): boolean {
  const [subject, object] = [words[at + 1], words[at + 2]];
  if (subject?.mention !== null || subject.date !== null || subject.separated) return false;
  const isObject = object?.mention?.role === 'main' && object.mention.clitics === '';
  if (!isObject || object.separated || !subject.text.startsWith(THE)) return false;
  // Folded, "إلى" begins like a noun with its article.
  if (PREPOSITIONS.has(subject.text)) return false;
  return !isTitle(subject.text) && !GENERIC.has(subject.text.slice(THE.length));
}
