import { fold } from '../text/fold.ts';
import { BEFORE_NOUNS } from './clauses.ts';
import { afterConjunction } from './conjunction.ts';
import type { Reality } from './event-mention.ts';
import type { Form } from './lexicon.ts';
import type { Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u).map(fold));

const NOT = fold('لم');
const THAT = fold('أن');
/** Before a present: "قد يزور". */
const MAY = fold('قد');
const AROUND = words('قبل بعد');
/** "ما لم": unless. */
const WHAT = fold('ما');
/** Behind them a verbal noun is something that was, whatever the sentence is about: "رفضت العودة بعد اندلاع الحرب". */
const WITH = words('بعد عقب إثر غداة فور مع منذ خلال أثناء قبيل');
const LACKING = words('عدم دون بدون غير');
const UNTIL = fold('حتى');
const NEGATIONS = words('لم لن لا ما ليس ليست لما دون بدون عدم غير ألا لئلا كاد كادت يكاد');
/** Anywhere before the trigger in its sentence, these say that it did not happen. */
const DENIALS = words(
  `نفى نفت ينفي تنفي نافيا نافية نفي استبعد استبعدت أنكر أنكرت كذب كذبت نافين نفوا`,
);
/** The same for what would happen, may have, or is only rumoured. */
const CONDITIONS = words(
  `لو لولا إذا شائعات إشاعات مزاعم زعم زعمت ربما لعل هل محتمل احتمال يحتمل افترض ليت إشاعة`,
);
/** "في حال", "حال". */
const CASE = fold('حال');
/** Behind what is to come, these make it depend on something: "ستفرض عقوبات إذا لم تقبل". */
const CONDITIONS_BEHIND = words('إذا شريطة بشرط لو');
/** The same for what is to come, in whatever form the verb stands. */
const FUTURE = words('سوف');
/** The same for what is only planned, wished, or asked for; they do not touch a verb in the past tense. */
const PLANNED = words(
  `المقرر مقرر المزمع مزمع المؤمل مؤمل المرجح المفترض يعتزم تعتزم اعتزام ينوي تنوي يخطط تخطط يأمل تأمل دعا دعت دعوة يدعو تدعو طالب طالبت
  يطالب تطالب يريد تريد يسعى تسعى مشروع رفض رفضت يرفض ترفض فشل فشلت هدد هددت يهدد تهدد اقترح اقترحت تعهد تعهدت
  وعد وعدت إمكانية خطة يمكن ينتظر المنتظر المتوقع يتوقع المرتقب محاولة حاول حاولت أجل أجلت تأجيل إلغاء ألغى ألغت`,
);
/** Of those, what was not done after all. */
const UNDONE = words('رفض رفضت يرفض ترفض فشل فشلت إلغاء ألغى ألغت');
/** After these a present verb is no statement: "أن يوقع", "قد يزور". */
const SUBJUNCTIVE = words('أن لن لم لا قد كي لكي حتى سوف بأن ألا لأن عندما إذا متى ما كيف');
/** What a verbal noun must follow to tell that the thing happened. */
const GOVERNORS = words(
  'تم تمت اكتمل استكمل انتهى بدأ جرى جرت شهد شهدت بعد عقب إثر منذ خلال أثناء فور غداة أعقاب كان كانت مقابل جدد جددت أعيد أعيدت سبق أسفر أسفرت خلف خلفت أودى أودت أوقع أوقعت أدى أدت قتل قتلت تسبب تسببت شكل شكلت أثار أثارت جاء جاءت يأتي تأتي تزامن تزامنت أعقب أعقبت مهد مهدت أنهى أنهت',
);

/** Where a sentence says what touches all that follows, found once for its triggers: indices of words, Infinity for none. */
export interface Signs {
  denial: number;
  condition: number;
  future: number;
  undone: number;
  planned: number;
  /** The last "if" of the sentence; -1 for none. */
  lastCondition: number;
}

export function signsIn(words: readonly Word[]): Signs {
  const signs: Signs = {
    ...{ denial: Infinity, condition: Infinity, future: Infinity, undone: Infinity },
    ...{ planned: Infinity, lastCondition: -1 },
  };
  for (const [i, { text, bare }] of words.entries()) {
    const is = (set: ReadonlySet<string>): boolean => set.has(text) || set.has(bare);
    if (is(DENIALS)) signs.denial = Math.min(signs.denial, i);
    if (is(CONDITIONS) || bare === CASE) signs.condition = Math.min(signs.condition, i);
    if (is(FUTURE)) signs.future = Math.min(signs.future, i);
    if (is(UNDONE)) signs.undone = Math.min(signs.undone, i);
    if (is(PLANNED)) signs.planned = Math.min(signs.planned, i);
    if (is(CONDITIONS_BEHIND) || (text === WHAT && words[i + 1]?.text === NOT))
      signs.lastCondition = i;
  }
  return signs;
}

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
  if (form === 'past' && last !== UNTIL && BEFORE_NOUNS.has(last)) return null;
  if (signs.denial < trigger) return 'negated';
  if (signs.condition < trigger) return 'conditional';
  const isConditionBehind = signs.lastCondition >= trigger;
  if (form === 'future' || signs.future < trigger)
    return isConditionBehind ? 'conditional' : 'planned';
  if (form === 'past' || form === 'passive') return 'happened';
  if (form === 'masdar' && WITH.has(near.at(-1) ?? '')) return 'happened';
  if (signs.undone < trigger) return 'negated';
  if (signs.planned < trigger) return isConditionBehind ? 'conditional' : 'planned';
  const previous = near.at(-1);
  // "قبل أن يشكّل", "بعد أن زار": told as what was.
  if (form === 'present' && (previous === MAY || isConditionBehind)) return 'conditional';
  if (form === 'present' && previous === THAT && AROUND.has(near.at(-2) ?? '')) return 'happened';
  if (form === 'present')
    return previous === undefined || !has(SUBJUNCTIVE, [previous]) ? 'happened' : null;
  if (previous === undefined) return null;
  const isTold =
    has(GOVERNORS, [previous]) ||
    isCountedFrom(
      sentence[trigger - 2]?.bare,
      sentence[trigger - 1]?.bare,
      sentence[trigger - 3]?.bare,
    );
  const wasToBe =
    has(BEING_DONE, [previous]) &&
    near[0] === THAT &&
    AROUND.has(sentence[trigger - 3]?.bare ?? '');
  return isTold || wasToBe ? 'happened' : null;
}

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

/** Units of time, as they stand behind "بعد". */
export const UNITS = words(
  'يوم يومين أيام أسبوع أسبوعين أسابيع شهر شهرين أشهر شهور سنة سنتين سنوات عام عامين أعوام ساعة ساعتين ساعات دقائق',
);
const FROM = fold('من');
/** "مرور عام على تتويجه". */
const PASSING = words('مرور مر مضي مضى مرت انقضاء');
const ON = fold('على');
/** "قبل أن يتم إجلاء". */
const BEING_DONE = words('يتم تتم يجري تجري');

/** "بعد أسابيع من استقالة", "قبل يومين من توقيع". */
function isCountedFrom(unit = '', from = '', passing = ''): boolean {
  if (from === ON) return UNITS.has(unit) && PASSING.has(passing);
  return from === FROM && UNITS.has(unit);
}

function has(set: ReadonlySet<string>, list: readonly string[]): boolean {
  return list.some((word) => set.has(word) || set.has(afterConjunction(word, 1)));
}
