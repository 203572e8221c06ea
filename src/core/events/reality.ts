import { fold } from '../text/fold.ts';
import { BEFORE_NOUNS } from './clauses.ts';
import { afterConjunction } from './conjunction.ts';
import type { Reality } from './event-mention.ts';
import { fictionFrom } from './fiction.ts';
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
const NEGATIONS = words('لم لن لا ما ليس ليست لما دون بدون عدم غير ألا لئلا');
/** What almost was, was not: "كاد عرفات يقتل", "أوشكت إسرائيل أن تغتال". */
const ALMOST = words('كاد كادت كادوا يكاد تكاد أوشك أوشكت أوشكوا يوشك توشك');
/** "على وشك توقيع". */
const BRINK = fold('وشك');
/** "ليس صحيحا أن", "لا صحة لما", "لم يسبق أن", "لم يكن قد": before what follows, they deny it. */
const DENYING_PAIRS: Readonly<Record<string, ReadonlySet<string>>> = {
  [fold('ليس')]: words('صحيحا صحيح'),
  [fold('غير')]: words('صحيح الصحيح'),
  [fold('لا')]: words('صحة أساس'),
  [fold('لم')]: words('يسبق يحدث يحصل'),
};
/** "من غير المؤكد أن", "لا دليل على أن", "لم يثبت أن": nobody knows. */
const DOUBTING_PAIRS: Readonly<Record<string, ReadonlySet<string>>> = {
  [fold('غير')]: words('المؤكد مؤكد المؤكدة مؤكدة الواضح واضح المعروف معروف'),
  [fold('لا')]: words('دليل أدلة يعرف يعلم'),
  [fold('لم')]: words('يثبت تثبت يتأكد تتأكد يتضح تتضح يعرف'),
  [fold('ليس')]: words('مؤكدا واضحا معروفا'),
};
/** "كان يمكن أن", "كان على … أن": what could have been or should have. */
const COULD = words('يمكن ممكنا الممكن بإمكان بوسع بمقدور يفترض مفترضا ينبغي يجب ليكون');
const WAS = words('كان كانت كانوا');
/** Anywhere before the trigger in its sentence, these say that it did not happen. */
const DENIALS = words(
  `نفى نفت ينفي تنفي نافيا نافية نفي استبعد استبعدت أنكر أنكرت كذب كذبت نافين نفوا`,
);
/** The same for what would happen, may have, or is only rumoured. */
const CONDITIONS = words(
  `لو لولا إذا شائعات إشاعات مزاعم زعم زعمت يزعم تزعم زعموا زاعما ربما لعل هل محتمل احتمال يحتمل افترض ليت إشاعة أشيع ادعى ادعت يدعي تدعي
  ادعاء ادعاءات يشتبه يعتقد تعتقد شكوك شبهات تساءل تساءلت يتساءل تتساءل سأل سألت يسأل تسأل استفسر استفسرت كأنما قيل يقال
  تمنى تمنت يتمنى تخيل تخيلت يتخيل تصور`,
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
  'تم تمت اكتمل استكمل انتهى بدأ جرى جرت شهد شهدت بعد عقب إثر منذ خلال أثناء لدى فور غداة أعقاب كان كانت مقابل جدد جددت أعيد أعيدت سبق أسفر أسفرت خلف خلفت أودى أودت أوقع أوقعت أدى أدت قتل قتلت تسبب تسببت شكل شكلت أثار أثارت جاء جاءت يأتي تأتي تزامن تزامنت أعقب أعقبت مهد مهدت أنهى أنهت',
);

/** Nouns that only speak of what the noun behind them names: "محاولة قتل", "قضية خطف"; that is no verb then, whatever its letters. */
const ABOUT_NOUNS = words(
  `محاولة محاولات جريمة جرائم قضية قضايا عملية عمليات حادث حادثة خطة مخطط مؤامرة تهمة تهم بتهمة ملف خبر أنباء نبأ شائعة إشاعة ذكرى لذكرى قصة
  فيلم رواية مسلسل كتاب وثائقي مسؤولية احتمال إمكانية فرضية تهديدات تهديد نية بنية قرار لغز ملابسات`,
);
/** Who tries has not done it; what came of it is told elsewhere. */
const TRYING = words('محاولة محاولات حاول حاولت حاولوا يحاول تحاول محاولا محاولة');

/** Where a sentence says what touches all that follows, found once for its triggers: indices of words, Infinity for none. */
export interface Signs {
  denial: number;
  condition: number;
  future: number;
  undone: number;
  planned: number;
  /** Of a verb that says that something almost was; of one that says that somebody tried. */
  almost: number;
  trying: number;
  /** From where on it retells a work. */
  fiction: number;
  /** The last "if" of the sentence; -1 for none. */
  lastCondition: number;
}

export function signsIn(words: readonly Word[]): Signs {
  const signs: Signs = {
    ...{ denial: Infinity, condition: Infinity, future: Infinity, undone: Infinity },
    ...{
      planned: Infinity,
      almost: Infinity,
      trying: Infinity,
      fiction: fictionFrom(words),
      lastCondition: -1,
    },
  };
  for (const [i, { text, bare }] of words.entries()) {
    const is = (set: ReadonlySet<string>): boolean => set.has(text) || set.has(bare);
    const next = words[i + 1]?.text ?? '';
    if (is(DENIALS) || DENYING_PAIRS[bare]?.has(next) === true)
      signs.denial = Math.min(signs.denial, i);
    const isDoubted = DOUBTING_PAIRS[bare]?.has(next) === true || isCould(words, i);
    if (is(CONDITIONS) || bare === CASE || isDoubted)
      signs.condition = Math.min(signs.condition, i);
    if (is(FUTURE)) signs.future = Math.min(signs.future, i);
    if (is(UNDONE)) signs.undone = Math.min(signs.undone, i);
    if (is(ALMOST) || text === BRINK) signs.almost = Math.min(signs.almost, i);
    if (is(TRYING)) signs.trying = Math.min(signs.trying, i);
    if (is(PLANNED)) signs.planned = Math.min(signs.planned, i);
    if (is(CONDITIONS_BEHIND) || (text === WHAT && words[i + 1]?.text === NOT))
      signs.lastCondition = i;
  }
  return signs;
}

/** "كان يمكن أن يقتل", "كان بإمكان مبارك أن يستقيل". */
function isCould(words: readonly Word[], i: number): boolean {
  return (
    COULD.has(words[i]!.text) &&
    words.slice(Math.max(0, i - 3), i).some(({ bare }) => WAS.has(bare))
  );
}

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
  if ((ABOUT_NOUNS.has(last) || TRYING.has(last)) && form === 'past') return null;
  if (signs.denial < trigger || wasNot(sentence, trigger)) return 'negated';
  if (signs.almost < trigger && form !== 'past') return 'negated';
  if (signs.condition < trigger) return 'conditional';
  const isConditionBehind = signs.lastCondition >= trigger;
  if (form === 'future' || signs.future < trigger)
    return isConditionBehind ? 'conditional' : 'planned';
  if (form === 'past' || form === 'passive') return 'happened';
  if (form === 'masdar' && WITH.has(near.at(-1) ?? '')) return 'happened';
  if (signs.trying < trigger && form === 'masdar') return null;
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
    isCountedFrom(sentence[trigger - 2]?.bare, sentence[trigger - 1]?.bare);
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
/** "قبل أن يتم إجلاء". */
const BEING_DONE = words('يتم تتم يجري تجري');

/** "بعد أسابيع من استقالة", "قبل يومين من توقيع". */
function isCountedFrom(unit = '', from = ''): boolean {
  return from === FROM && UNITS.has(unit);
}

function has(set: ReadonlySet<string>, list: readonly string[]): boolean {
  return list.some((word) => set.has(word) || set.has(afterConjunction(word, 1)));
}
