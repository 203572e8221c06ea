import { fold } from '../text/fold.ts';
import { BEFORE_NOUNS } from './phrase-words.ts';
import type { Word } from './sentence.ts';

/** How many words may stand between an occasion and the verb that says who held it. */
const SETTING_REACH = 4;

const SETTINGS = new Set(
  `ندوة مؤتمر اجتماع جلسة لقاء حفل مراسم كلمة خطاب بيان بلاغ تصريح تصريحات تغريدة رسالة حوار مقابلة مداخلة اتصال مكالمة زيارة
  محادثة محادثات مباحثات مشاورات مفاوضات قمة ورشة مأدبة وقفة مسيرة إضراب اتفاق اتفاقية مذكرة جولة مباراة عملية غارة
  هجوم مرسوم قرار أمر حكم`
    .split(/\s+/u)
    .map(fold),
);

/**
 * Whether a verb with a pronoun says no more than when and by whom the occasion before it was held: "في ندوة عقدها أمس" is when the
 * verb before was.
 */
export function isOfSetting(words: readonly Word[], i: number): boolean {
  if (!isResumed(words, i) || words[i]!.separated) return false;
  for (let at = i - 1; at > Math.max(0, i - SETTING_REACH); at--) {
    const { bare, separated, mention, date } = words[at]!;
    if (mention !== null || date !== null) return false;
    const noun = [bare, bare.replace(/^(?:ب|ل)(?=.{3})/u, '')].some((word) => SETTINGS.has(word));
    if (noun)
      return (
        bare !== words[at]!.text ||
        BEFORE_NOUNS.has(words[at - 1]?.text ?? '') ||
        bare.startsWith('ب')
      );
    if (separated) return false;
  }
  return false;
}

/** Whether a verb takes up a noun by a pronoun on it or on its preposition: "ألقاها", "قام بها". */
function isResumed(words: readonly Word[], i: number): boolean {
  return words[i]!.isPossessed || RESUMING.has(words[i + 1]?.text ?? '');
}

const RESUMING = new Set(['بها', 'به', 'عليها', 'عليه', 'فيها', 'فيه'].map(fold));
