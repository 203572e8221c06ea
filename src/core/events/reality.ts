import { fold } from '../text/fold.ts';
import { ABOUT_NOUNS, BEFORE_NOUNS } from './phrase-words.ts';
import { afterConjunction } from './conjunction.ts';
import type { Reality } from './event-mention.ts';
import { isConsequence } from './condition-subject.ts';
import { isCountedInDays } from './counted-days.ts';
import { UNITS } from './date-words.ts';
import { datedBack, isDayOf, isGoneBackTo, isSaidToHaveBeen } from './dated-back.ts';
import { isInstead, isToFollow } from './joined.ts';
import { isReporting, type Form } from './lexicon.ts';
import { cameToNothing } from './scheduled.ts';
import type { Word } from './sentence.ts';
import { isUnder, TRYING, type Signs } from './truth-signs.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u).map(fold));

const NOT = fold('لم');
const THAT = fold('أن');
/** Before a present: "قد يزور". */
const MAY = fold('قد');
const AROUND = words('قبل بعد');
/** Behind them a verbal noun is something that was, whatever the sentence is about: "رفضت العودة بعد اندلاع الحرب". */
const WITH = words('بعد عقب إثر غداة فور مع منذ خلال أثناء قبيل');
const AFTER = words('بعد عقب إثر غداة');
const LACKING = words('عدم دون بدون غير');
const UNTIL = fold('حتى');
const NEGATIONS = words('لم لن لا ما ليس ليست لما دون بدون عدم غير ألا لئلا');
/** After these a present verb is no statement: "أن يوقع", "قد يزور". */
const SUBJUNCTIVE = words('أن لن لم لا قد كي لكي حتى سوف بأن ألا لأن عندما إذا متى ما كيف');
/** What a verbal noun must follow to tell that the thing happened. */
const GOVERNORS = words(
  'تم تمت تقرر تقررت اكتمل استكمل انتهى بدأ جرى جرت شهد شهدت بعد عقب إثر منذ خلال أثناء لدى فور غداة أعقاب كان كانت مقابل جدد جددت أعيد أعيدت سبق أسفر أسفرت خلف خلفت أودى أودت أوقع أوقعت أدى أدت قتل قتلت تسبب تسببت شكل شكلت أثار أثارت لولا كرر كررت جاء جاءت يأتي تأتي تزامن تزامنت أعقب أعقبت مهد مهدت أنهى أنهت محور ختام مستهل هامش تناول تناولت تطرق تطرقت تركز تركزت تمحور تمحورت تخلل تخللت رافق رافقت توج توجت أفرز أفرزت بسبب جراء نتيجة',
);

/** "لم يكن البشير قد استقال": the negation stands before the subject. */
function wasNot(sentence: readonly Word[], trigger: number): boolean {
  if (sentence[trigger - 1]?.text !== MAY) return false;
  for (let i = trigger - 2; i >= Math.max(1, trigger - NOT_REACH); i--) {
    if (sentence[i]!.separated) return false;
    if (TO_BE.has(sentence[i]!.text)) return sentence[i - 1]!.text.endsWith(NOT);
  }
  return false;
}

const NOT_REACH = 8;
const TO_BE = words('يكن تكن يكونوا');

/**
 * What the words before a trigger say of its truth; null where they state nothing: a verbal noun must be governed by a
 * word that presupposes the thing ("تم توقيع", "بعد توقيع") or that plans it ("تعتزم توقيع").
 *
 * | text | |
 * | --- | --- |
 * | وقّع بوتين | happened |
 * | لم يوقع، نفى أن يكون وقّع، رفض توقيع | negated |
 * | لو وقّع، في حال وقّع، شائعات عن توقيع | conditional |
 * | سيوقع، من المقرر أن يوقع، يعتزم توقيع | planned |
 */
export function realityOf(
  sentence: readonly Word[],
  signs: Signs,
  trigger: number,
  form: Form,
): Reality | null {
  if (signs.fiction < trigger) return null;
  if (sentence[trigger - 1]?.text === NOT) {
    const before = sentence[trigger - 2]?.bare ?? '';
    // "لو لم يستقل": he did; "إذا لم يستقل": nobody knows.
    if (before === HAD) return 'happened';
    if (IF.has(before)) return null;
  }
  if (form === 'jussive') {
    if (sentence[trigger - 1]?.text.endsWith(NOT) !== true) return null;
    return isExcepted(sentence, trigger) ? 'happened' : 'negated';
  }
  const near = sentence.slice(Math.max(0, trigger - 2), trigger).map(({ text }) => text);
  // "عدم ترشحه" is a noun.
  if (form !== 'masdar' && form !== 'passive' && LACKING.has(near.at(-1) ?? '')) return null;
  if (has(NEGATIONS, near.slice(-1)) || (has(NEGATIONS, near) && form !== 'past'))
    return isExcepted(sentence, trigger) ? 'happened' : 'negated';
  // What a relative clause tells stands, whatever is denied around it: "نفى مقتله في الغارة التي نفذتها".
  if (form === 'past' && RELATIVES.has(near.at(-1) ?? '')) return 'happened';
  const last = near.at(-1) ?? '';
  const isSinceThen = last === SINCE && sentence[trigger]!.isPossessed;
  if (form === 'past' && last !== UNTIL && !isSinceThen && BEFORE_NOUNS.has(last)) return null;
  if ((ABOUT_NOUNS.has(last) || TRYING.has(last)) && form === 'past') return null;
  // Who denies a thing does not deny what it would have been after: "نفى أن يكون أحالته بعد إخلاء سبيله".
  if (form === 'masdar' && (AFTER.has(last) || isCountedFrom(sentence, trigger))) return 'happened';
  if (isUnder(signs.denial, trigger) || wasNot(sentence, trigger)) return 'negated';
  if (signs.almost < trigger && form !== 'past') return 'negated';
  if (form === 'present' && isInstead(sentence, trigger)) return 'negated';
  if (
    signs.trying < trigger &&
    form === 'masdar' &&
    TRYING_NEAR.some((k) => isTrying(sentence, trigger - k))
  )
    return null;
  if (isUnder(signs.condition, trigger)) return 'conditional';
  const isConditionBehind = signs.lastCondition >= trigger && signs.conditionalFrom <= trigger;
  const planned = (): Reality => {
    if (cameToNothing(sentence, trigger)) return 'negated';
    return isConditionBehind ? 'conditional' : 'planned';
  };
  if (form === 'future' && isConsequence(sentence, trigger)) return 'conditional';
  if (form === 'future' || (form === 'present' && signs.future < trigger)) return planned();
  if (form === 'past' || form === 'passive') return 'happened';
  if (form === 'masdar' && WITH.has(last)) return 'happened';
  // "سجل هدفين في فوز ليفربول على إيفرتون".
  if (form === 'masdar' && last === IN && OF_MATCHES.has(sentence[trigger]!.text))
    return 'happened';
  if (form === 'masdar' && last === IN && isSaidIn(sentence, trigger)) return 'happened';
  if (signs.trying < trigger && form === 'masdar') return null;
  if (signs.undone < trigger) return 'negated';
  if (signs.planned < trigger) return planned();
  if (signs.wished < trigger) return 'conditional';
  const previous = near.at(-1);
  // "قبل أن يشكّل", "بعد أن زار": told as what was.
  if (form === 'present' && (previous === MAY || isConditionBehind)) return 'conditional';
  if (form === 'present' && previous === THAT && AROUND.has(near.at(-2) ?? '')) return 'happened';
  if (form === 'present' && isToFollow(sentence, trigger)) return planned();
  if (form === 'present')
    return previous === undefined || !has(SUBJUNCTIVE, [previous]) ? 'happened' : null;
  if (previous === undefined) return null;
  const isTold =
    has(GOVERNORS, [previous]) ||
    isCountedFrom(sentence, trigger) ||
    isCountedInDays(sentence, trigger) ||
    isSaidToHaveBeen(sentence, trigger) ||
    datedBack(sentence, trigger) !== null ||
    isGoneBackTo(sentence, trigger) ||
    isDayOf(sentence, trigger);
  const wasToBe =
    has(BEING_DONE, [previous]) &&
    near[0] === THAT &&
    AROUND.has(sentence[trigger - 3]?.bare ?? '');
  return isTold || wasToBe || isEnd(sentence, trigger) ? 'happened' : null;
}

/** "تولى المنصب حتى إقالته في 25 يوليو": what put an end to it has its own day. */
function isEnd(sentence: readonly Word[], trigger: number): boolean {
  return (
    sentence[trigger]!.isPossessed &&
    TILL.has(sentence[trigger - 1]!.bare) &&
    isDated(sentence, trigger)
  );
}

const TILL = words('حتى قبل غاية قبيل حين');

/** "حاولت اغتياله", "محاولة قتل". */
function isTrying(sentence: readonly Word[], i: number): boolean {
  return TRYING.has(sentence[i]?.bare ?? '');
}

/** How far before a verbal noun it may be said that somebody tried. */
const TRYING_NEAR = [1, 2];

const IN = fold('في');
const OF_MATCHES = words('فوز انتصار تعادل خسارة هزيمة');
/** "أكد فلان في اتصال مع نظيره السوداني": what was said was said in it. */
function isSaidIn(sentence: readonly Word[], trigger: number): boolean {
  if (!TALKS.has(sentence[trigger]!.text)) return false;
  const behind = sentence[trigger + 1]?.text ?? '';
  if (behind !== WITH_WHOM && !BY_PHONE.has(behind)) return false;
  for (let i = trigger - 2; i >= Math.max(0, trigger - SAID_REACH); i--) {
    if (isReporting(sentence[i]!.bare)) return true;
    if (sentence[i]!.isVerb) return false;
  }
  return false;
}

const TALKS = words('اتصال مكالمة محادثة محادثات لقاء اجتماع مباحثات');
const WITH_WHOM = fold('مع');
const BY_PHONE = words('هاتفي هاتفية ثنائي ثنائية');
const SAID_REACH = 12;
const HAD = fold('لو');
const IF = words('إذا ما إن متى');
const SINCE = fold('منذ');

/** "لم تنسحب إلا في 15 أكتوبر": then she did. */
function isExcepted(sentence: readonly Word[], trigger: number): boolean {
  for (let i = trigger + 1; i <= trigger + EXCEPT_REACH && i < sentence.length; i++) {
    const { text, separated, isVerb } = sentence[i]!;
    if (separated || isVerb) return false;
    if (text === EXCEPT) return isDated(sentence, i) || WHEN.has(sentence[i + 1]?.text ?? '');
  }
  return false;
}

function isDated(sentence: readonly Word[], at: number): boolean {
  return sentence.slice(at + 1, at + 5).some(({ date }) => date !== null);
}

const EXCEPT = fold('إلا');
const WHEN = words('بعد في منذ حين عندما عام سنة يوم');
const EXCEPT_REACH = 8;
const RELATIVES = words('الذي التي الذين اللذان');

const FROM = fold('من');
/** "قبل أن يتم إجلاء". */
const BEING_DONE = words('يتم تتم يجري تجري');

/** "بعد أسابيع من استقالة", "بعد أيام قليلة من توقيع", "بعد أقل من شهر على اندلاع". */
function isCountedFrom(sentence: readonly Word[], trigger: number): boolean {
  const from = sentence[trigger - 1]?.bare ?? '';
  if (from !== FROM && from !== ON) return false;
  const last = sentence[trigger - 2]?.bare ?? '';
  // "بعد مرور سنة على وفاة": a year has gone by, and nothing is told.
  if (sentence.slice(Math.max(0, trigger - 5), trigger - 2).some(({ bare }) => PASSED.has(bare)))
    return false;
  const unit = FEW.has(last) ? (sentence[trigger - 3]?.bare ?? '') : last;
  return UNITS.has(unit);
}

const ON = fold('على');
const PASSED = words('مرور مضي انقضاء ذكرى الذكرى');
const FEW = words('قليلة معدودة فقط كاملة كامل طويلة واحد واحدة');

function has(set: ReadonlySet<string>, list: readonly string[]): boolean {
  return list.some((word) => set.has(word) || set.has(afterConjunction(word, 1)));
}
