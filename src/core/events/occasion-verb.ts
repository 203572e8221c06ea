import { fold } from '../text/fold.ts';
import type { Word } from './sentence.ts';

/** How many words before the verb that says who held it an occasion may stand, which is not definite then: "مشاورات حول غزة أجراها". */
const SETTING_REACH = 8;

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
  if (isOfDecree(words, i)) return true;
  if (!isResumed(words, i)) return false;
  for (let at = i - 1; at >= Math.max(0, i - SETTING_REACH) && !words[at + 1]!.separated; at--) {
    const { text, bare, isVerb, date } = words[at]!;
    if (isVerb || date !== null) return false;
    const nouns = [text, bare, bare.replace(/^(?:ب|ل)(?=.{3})/u, '')];
    if (nouns.some((word) => SETTINGS.has(word))) return true;
  }
  return false;
}

/** Whether a verb takes up a noun by a pronoun on it or on its preposition: "ألقاها", "قام بها". */
function isResumed(words: readonly Word[], i: number): boolean {
  return words[i]!.isPossessed || RESUMING.has(words[i + 1]?.text ?? '');
}

const RESUMING = new Set(['بها', 'به', 'عليها', 'عليه', 'فيها', 'فيه'].map(fold));

/** "أمرا أميريا قضى بحل المجلس", "مرسوما يقضي بتعيين فلان": the decree does what stands behind the verb. */
function isOfDecree(words: readonly Word[], i: number): boolean {
  if (!RULES.has(words[i]!.text) || words[i]!.separated) return false;
  return words.slice(Math.max(0, i - DECREE_REACH), i).some(({ text }) => DECREES.has(text));
}

const RULES = new Set(['قضى', 'يقضي', 'قضت', 'تقضي', 'نص', 'ينص'].map(fold));
const DECREES = new Set('أمرا مرسوما قرارا ظهيرا مرسومين أمرين'.split(' ').map(fold));
const DECREE_REACH = 3;
/** Whether a verb says no more than when the occasion right before it was: "في استفتاء شعبي نُظم أول أمس". */
export function isHeldOn(words: readonly Word[], i: number): boolean {
  if (!HELD.has(words[i]!.text) || words[i]!.separated) return false;
  const isDated = words.slice(i + 1, i + 4).some(({ date }) => date !== null);
  if (!isDated) return false;
  for (let at = i - 1; at >= Math.max(1, i - HELD_REACH); at--) {
    const { text, mention, separated, isVerb } = words[at]!;
    if (isVerb || (mention !== null && mention.party.kind === 'person')) return false;
    if (SETTINGS.has(text) || BALLOTS.has(text)) return words[at - 1]!.text === IN;
    if (separated) return false;
  }
  return false;
}

const IN = fold('في');
const HELD_REACH = 4;
const BALLOTS = new Set('استفتاء انتخابات اقتراع تصويت'.split(' ').map(fold));
const HELD = new Set(
  'نظم نظمت عقد عقدت أجري أجريت جرى جرت أقيم أقيمت انعقد انعقدت صدر صدرت'.split(' ').map(fold),
);
/** Words between a meeting and the verb that says whom it brought together. */
const GATHERING_REACH = 3;
const GATHERED = new Set(['جمع', 'جمعت', 'ضم', 'ضمت', 'يجمع', 'تجمع'].map(fold));
const MEETINGS = new Set(
  'لقاء اجتماع اجتماعا قمة محادثة محادثات مباحثات جلسة اتصال مكالمة'.split(' ').map(fold),
);

/** Whether a verb says whom the meeting before it brought together, so that they are of that: "انعقد لقاء جمع سعيد بتبون". */
export function isGathering(words: readonly Word[], i: number): boolean {
  if (!GATHERED.has(words[i]!.text) || words[i]!.separated) return false;
  for (let at = i - 1; at >= Math.max(0, i - GATHERING_REACH); at--) {
    const { bare, separated, mention, date } = words[at]!;
    if (mention !== null || date !== null) return false;
    if (MEETINGS.has(bare)) return true;
    if (separated) return false;
  }
  return false;
}

/** Whether a word is such an occasion, definite or not: "اللقاء". */
export function isOccasionNoun(text: string): boolean {
  return SETTINGS.has(text) || SETTINGS.has(text.replace(/^ال/u, ''));
}
