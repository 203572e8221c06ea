import { fold } from '../text/fold.ts';
import type { Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

const LETTERS = words(
  'رسالة وثيقة مذكرة عريضة برقية خطاب نداء كتاب مكتوب مراسلة شكوى ملتمس طلب تقرير مفتوحة',
);
const SENT = /^(?:رفع|وجه|ارسل|بعث|سلم|قدم)(?:ت|وا)?(?:ها|ه)?$/u;
const TO = fold('إلى');
const TO_IT = words('بها به');
/** How many words may stand between what was sent and to whom: "رسالة مفتوحة بعثت بها أمس إلى". */
const REACH = 8;

/**
 * How many words open at a word to whom something was said in writing: "طالبت المنظمة، في رسالة وجهتها أمس إلى فلان، بالإفراج عن …". 0 where none
 * does.
 */
export function addresseeOpening(sentence: readonly Word[], i: number): number {
  if (!LETTERS.has(sentence[i]!.text)) return 0;
  for (let at = i + 1; at <= i + REACH && at < sentence.length; at++) {
    const { text, date, mention, separated } = sentence[at]!;
    if (separated || mention !== null) return 0;
    if (text === TO) return at - i + 1;
    const isOfIt = date !== null || SENT.test(text) || TO_IT.has(text) || LETTERS.has(text);
    if (!isOfIt && (sentence[at + 1]?.date ?? null) === null) return 0;
  }
  return 0;
}
