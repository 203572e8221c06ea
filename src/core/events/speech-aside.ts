import { fold } from '../text/fold.ts';
import type { Word } from './sentence.ts';

const IN = new Set(['في', 'خلال', 'عبر'].map(fold));
/** Where something was said: "في بيان صدر أمس", "خلال مؤتمر صحفي عقده الثلاثاء". */
const SPEECH = new Set(
  `بيان بيانات كلمة تصريح تصريحات خطاب مؤتمر حديث مقابلة حوار تغريدة منشور رسالة تدوينة اجتماع لقاء مكالمة جلسة خطوة بلاغ مراسم حفل
  سابقة ختام ندوة إحاطة كلمته خطابه`
    .split(/\s+/u)
    .map(fold),
);
const THAT = new Set(['أن', 'إن', 'أنه', 'أنها', 'بأن'].map(fold));
/** How many words such an aside may have. */
const MOST_WORDS = 12;

/**
 * Where the aside between commas begins that a word stands in and that says where something was said, or -1: its verb, if it has one, opens no
 * clause for the verb around it, and its date is that verb's too.
 */
export function speechAsideAt(words: readonly Word[], i: number): number {
  let first = i;
  while (first > 0 && !words[first]!.separated && i - first < MOST_WORDS) first--;
  return isSpeechAside(words, first) && i <= endOf(words, first) ? first : -1;
}

/** Whether an aside that says where something was said begins at a word. */
export function isSpeechAside(words: readonly Word[], first: number): boolean {
  if (first === 0 || words[first]?.separated !== true || !IN.has(words[first].text)) return false;
  if (!SPEECH.has(words[first + 1]?.text ?? '')) return false;
  const end = endOf(words, first);
  if (end - first >= MOST_WORDS || words[end + 1] === undefined) return false;
  return words.slice(first, end + 1).every(({ text }) => !THAT.has(text));
}

/** The last word before the next comma. */
function endOf(words: readonly Word[], first: number): number {
  let end = first;
  while (end + 1 < words.length && !words[end + 1]!.separated) end++;
  return end;
}
