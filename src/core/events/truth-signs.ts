import { fold } from '../text/fold.ts';
import { fictionFrom } from './fiction.ts';
import { isJoined, isReporting, triggerForms, type Form } from './lexicon.ts';
import { SCHEDULE_WORDS } from './scheduled.ts';
import type { Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u).map(fold));

const NOT = fold('لم');
const WHAT = fold('ما');
/** "ليس صحيحا أن", "لا صحة لما", "لم يسبق أن", "من غير المقرر أن": before what follows, they deny it. */
const DENYING_PAIRS: Readonly<Record<string, ReadonlySet<string>>> = {
  [fold('ليس')]: words('صحيحا صحيح'),
  [fold('غير')]: words('صحيح الصحيح المقرر المتوقع المنتظر المرجح الوارد'),
  [fold('لا')]: words('صحة أساس'),
  [fold('لم')]: words('يسبق يحدث يحصل'),
};
/** "من غير المؤكد أن", "لا دليل على أن", "لم يثبت أن": nobody knows. */
const DOUBTING_PAIRS: Readonly<Record<string, ReadonlySet<string>>> = {
  [fold('غير')]: words('المؤكد مؤكد المؤكدة مؤكدة الواضح واضح المعروف معروف المستبعد مستبعد'),
  [fold('لا')]: words('دليل أدلة يعرف يعلم يستبعد تستبعد ينفي تنفي'),
  [fold('لم')]: words('يثبت تثبت يتأكد تتأكد يتضح تتضح يعرف يستبعد تستبعد ينف تنف'),
  [fold('ليس')]: words('مؤكدا واضحا معروفا مستبعدا'),
  [fold('في')]: words('حال'),
};
/** "لم يستبعد أن", "لم ينف": who does not deny a thing says nothing of it. */
const NOT_DENYING = words('لم لا ليس ليست غير لن');
/** "كان يمكن أن", "كان على … أن": what could have been or should have. */
const COULD = words('يمكن ممكنا الممكن بإمكان بوسع بمقدور يفترض مفترضا ينبغي يجب ليكون');
const WAS = words('كان كانت كانوا');
/** Before the trigger in its sentence, these say that it did not happen. */
const DENIALS = words(
  `نفى نفت ينفي تنفي نافيا نافية نفي استبعد استبعدت المستبعد يستبعد تستبعد مستبعدا مستبعدة أنكر أنكرت ينكر تنكر كذب كذبت يكذب تكذب نافين نفوا
  فند فندت يفند تفند مفندا مفندة دحض دحضت يدحض تدحض تكذيب`,
);
/** The same for what would happen or may have. */
const CONDITIONS = words(
  `رجح رجحت يرجح ترجح مرجحا مرجحة توقعت تتوقع لو إذا ربما لعل هل محتمل المحتمل احتمال احتمالات يحتمل افترض ليت يشتبه يعتقد تعتقد شكوك شبهات تساءل تساءلت يتساءل
  تتساءل سأل سألت يسأل تسأل استفسر استفسرت كأنما تمنى تمنت يتمنى تخيل تخيلت يتخيل تصور`,
);
/** The same for what is only claimed or rumoured. */
const CLAIMS = words(
  'زعم زعمت يزعم تزعم زعموا زاعما زاعمة أشيع ادعى ادعت يدعي تدعي ادعاء ادعاءات قيل يقال',
);
/** Nouns of what is said without anybody to answer for it; behind them, as far as their phrase goes. */
const RUMOURS = words(
  `شائعات إشاعات شائعة إشاعة مزاعم أنباء الأنباء تكهنات تسريبات أقاويل تقارير فرضية`,
);
/** "أنباء عن مقتل", "تقارير غير مؤكدة تحدثت عن لقاء": of something; "تقارير اقتصادية" are none. */
const OF = words('عن حول بشأن بأن أن عما تفيد تحدثت تتحدث أفادت زعمت أشارت');
/** How far behind such a noun it is said what of. */
const RUMOUR_REACH = 5;
/** Behind what is to come, these make it depend on something: "ستفرض عقوبات إذا لم تقبل". */
const CONDITIONS_BEHIND = words('إذا شريطة بشرط لو');
const FUTURE = fold('سوف');
/** The same for what is only planned, wished, or asked for; they do not touch a verb in the past tense. */
const PLANNED = words(
  `المقرر مقرر مقررا المزمع مزمع مزمعا المؤمل مؤمل المرجح المفترض مفترضا يعتزم تعتزم اعتزام ينوي تنوي يخطط تخطط رفض رفضت يرفض
  ترفض فشل فشلت تعهد تعهدت وعد وعدت خطة ينتظر المنتظر منتظرا المتوقع متوقعا يتوقع المرتقب يرتقب ترتقب يرجح يزمع تزمع مبرمجة مبرمجا مرتقبا محاولة حاول
  حاولت أجل أجلت تأجيل إلغاء ألغى ألغت يعتزمان ينويان يخططان يخططون يعتزمون يرتقب يفترض يستعد تستعد`,
);
/** The same for what somebody wishes, asks for or threatens: it is no more than possible. */
const WISHED = words(
  `دعا دعت دعوة يدعو تدعو طالب طالبت يطالب تطالب يريد تريد يسعى تسعى مشروع هدد هددت يهدد تهدد اقترح اقترحت يقترح تقترح إمكانية يمكن
  يأمل تأمل`,
);
/** Of those, what was not done after all. */
const UNDONE = words(
  'رفض رفضت يرفض ترفض فشل فشلت إلغاء ألغى ألغت تخليه تخليها التخلي تنصله تنصلها نقضه نقضها',
);
/** What almost was, was not: "كاد عرفات يقتل", "أوشكت إسرائيل أن تغتال". */
const ALMOST = words('كاد كادت كادوا يكاد تكاد أوشك أوشكت أوشكوا يوشك توشك');
/** "على وشك توقيع". */
const BRINK = fold('وشك');
const CASE = fold('حال');
const IN_STATE = fold('حالة');
/** Of what somebody is accused of, as far as it is told with a verb: "اتهمت الحركة بأنها قصفت". */
const ACCUSING = words(
  'اتهم اتهمت اتهموا يتهم تتهم يتهمون متهما متهمة اتهام اتهامات باتهام متهمين اتهامه اتهامها',
);
/** Who tries has not done it; what came of it is told elsewhere. */
export const TRYING = words('محاولة محاولات حاول حاولت حاولوا يحاول تحاول محاولا محاولة');

/** Where one says something of his own again, behind which neither a denial nor a condition before it holds. */
const SAYING_ON = words(
  'مؤكدا مؤكدة مضيفا مضيفة مشيرا مشيرة موضحا موضحة لافتا لافتة مبينا مبينة مذكرا مذكرة منوها منوهة',
);
/** "لكنه زار", "فيما استقبل": what follows stands by itself, whoever denied or claimed what was before. */
const TURNING = words('لكن لكنه لكنها ولكن بل بينما فيما علما يذكر يشار وكان وكانت وإذا');
/** "غير أن", "إلا أن", "في حين". */
const TURNING_PAIRS: Readonly<Record<string, ReadonlySet<string>>> = {
  [fold('غير')]: words('أن أنه أنها'),
  [fold('إلا')]: words('أن أنه أنها'),
  [fold('في')]: words('حين'),
};

/** What a word can be a sign of. */
const [DENIAL, CONDITION, CLAIM, RUMOUR, ACCUSATION] = [1, 2, 4, 8, 16];
const [UNDOING, NEARNESS, TRIAL, PLAN, CONDITION_BEHIND] = [32, 64, 128, 256, 512];
const [SCHEDULE, OTHER, WISH] = [1024, 2048, 4096];

/** What each word is a sign of, so that one that is none costs a look. */
const KINDS = new Map<string, number>();
const SETS: readonly (readonly [Iterable<string>, number])[] = [
  [DENIALS, DENIAL],
  [CONDITIONS, CONDITION],
  [CLAIMS, CLAIM],
  [RUMOURS, RUMOUR],
  [ACCUSING, ACCUSATION],
  [UNDONE, UNDOING],
  [[...ALMOST, BRINK], NEARNESS],
  [TRYING, TRIAL],
  [PLANNED, PLAN],
  [WISHED, WISH],
  [CONDITIONS_BEHIND, CONDITION_BEHIND],
  [SCHEDULE_WORDS, SCHEDULE],
  [[...Object.keys(DENYING_PAIRS), ...Object.keys(DOUBTING_PAIRS)], OTHER],
  [[...COULD, WHAT, CASE, IN_STATE, FUTURE], OTHER],
];
for (const [set, kind] of SETS)
  for (const word of set) KINDS.set(word, (KINDS.get(word) ?? 0) | kind);

/** From which word on something holds, and up to which it does not any more. */
type Span = readonly [from: number, to: number];

/** What a sentence says of the truth of what follows, found once for its triggers; indices of words, Infinity for none. */
export interface Signs {
  denial: readonly Span[];
  condition: readonly Span[];
  future: number;
  undone: number;
  planned: number;
  wished: number;
  /** Of a verb that says that something almost was; of one that says that somebody tried. */
  almost: number;
  trying: number;
  /** From where on it retells a work. */
  fiction: number;
  /** The last "if" of the sentence, -1 for none, and where what depends on it begins. */
  lastCondition: number;
  conditionalFrom: number;
  /** Whether anything is called scheduled or possible, so that `scheduleOf` is worth asking. */
  isScheduled: boolean;
}

/** Whether a word stands behind one of the signs, and what ended it does not stand between. */
export function isUnder(spans: readonly Span[], at: number): boolean {
  return spans.some(([from, to]) => from < at && at < to);
}

/** Whether a thing is only wished or asked for, so that a day gone by is that of the wishing: "دعا أمس إلى توقيع". */
export function isWished({ wished, condition }: Signs, at: number, form: Form): boolean {
  return form !== 'past' && wished < at && !isUnder(condition, at);
}

export function signsIn(words: readonly Word[]): Signs {
  const [denial, condition]: [Span[], Span[]] = [[], []];
  const signs: Signs = {
    ...{ denial, condition, future: Infinity, undone: Infinity, planned: Infinity },
    wished: Infinity,
    ...{ almost: Infinity, trying: Infinity, fiction: fictionFrom(words), lastCondition: -1 },
    conditionalFrom: 0,
    isScheduled: false,
  };
  for (const [i, { text, bare }] of words.entries()) {
    const kinds = (KINDS.get(text) ?? 0) | (text === bare ? 0 : (KINDS.get(bare) ?? 0));
    if (kinds === 0) continue;
    const is = (kind: number): boolean => (kinds & kind) !== 0;
    const next = words[i + 1]?.text ?? '';
    const isDenial = is(DENIAL) && !NOT_DENYING.has(words[i - 1]?.bare ?? '');
    if (isDenial || DENYING_PAIRS[bare]?.has(next) === true)
      denial.push([i, endOf(words, i, true)]);
    const isUnless = text === WHAT && next === NOT;
    if (is(CONDITION) || DOUBTING_PAIRS[bare]?.has(next) === true || isCould(words, i))
      condition.push([i, endOf(words, i, true)]);
    else if (is(CLAIM) || isCase(words, i) || (isUnless && opensSentence(words, i)))
      condition.push([i, endOf(words, i, false)]);
    else if (is(RUMOUR) && isOfSomething(words, i)) condition.push([i, endOfNoun(words, i)]);
    else if (is(ACCUSATION)) addAccusation(words, i, condition);
    if (text === FUTURE) signs.future = Math.min(signs.future, i);
    if (is(UNDOING)) signs.undone = Math.min(signs.undone, i);
    if (is(NEARNESS)) signs.almost = Math.min(signs.almost, i);
    if (is(TRIAL)) signs.trying = Math.min(signs.trying, i);
    if (is(PLAN) && !NOT_YET.has(words[i - 1]?.text ?? ''))
      signs.planned = Math.min(signs.planned, i);
    if (is(WISH)) signs.wished = Math.min(signs.wished, i);
    // "…، وإذا تعذر ذلك" says something of its own.
    // "ما إذا كان هنية سيأتي" asks.
    const isOwn = (words[i]!.separated && isJoined(words[i]!.text)) || words[i - 1]?.text === WHAT;
    if ((is(CONDITION_BEHIND) && !isOwn) || isUnless) {
      signs.lastCondition = i;
      signs.conditionalFrom = beginningOf(words, i);
    }
    if (is(SCHEDULE)) signs.isScheduled = true;
  }
  return signs;
}

/** Where what was begun at a word ends: at what turns, and for what is not claimed also where somebody says on. */
function endOf(words: readonly Word[], from: number, endsAtSaying: boolean): number {
  for (let i = from + 1; i < words.length; i++) {
    const { text, bare, separated, mention } = words[i]!;
    if (mention !== null) continue;
    const next = words[i + 1]?.text ?? '';
    if (TURNING.has(text) || TURNING_PAIRS[bare]?.has(next) === true) return i;
    if (!endsAtSaying) continue;
    if (SAYING_ON.has(bare) || (separated && isJoinedSaying(text))) return i;
  }
  return Infinity;
}

/** Where the coordinate clause of a word begins: "يعقد البنك اجتماعه، ولم يستبعد مصدر تأجيله إذا تبين". */
function beginningOf(words: readonly Word[], at: number): number {
  for (let i = at; i > 0; i--) {
    const { separated, text, isVerb } = words[i]!;
    if (separated && (NOT_BUT.has(text) || (isVerb && isJoined(text)))) return i;
  }
  return 0;
}

/** "لم ينتظر طويلا حتى استقال". */
const NOT_YET = words('لم ولم');

const NOT_BUT = words('ولم ولن ولا');

/** "وأكد", "وقالت". */
function isJoinedSaying(text: string): boolean {
  return text.startsWith('و') && isReporting(text.slice(1)) && !DENIALS.has(text.slice(1));
}

/** The end of what is rumoured: where the main verb begins, "وسط أنباء عن مقتله، وصل". */
function endOfNoun(words: readonly Word[], from: number): number {
  for (let i = from + 1; i < words.length; i++) {
    const { separated, isVerb, text } = words[i]!;
    if (TURNING.has(text) || (isVerb && (separated || isJoined(text)))) return i;
  }
  return Infinity;
}

function isOfSomething(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 1 + RUMOUR_REACH).some(({ text }) => OF.has(text));
}

/** "في حال", "حال", "في حالة فوز"; "في حالة طوارئ" is none. */
function isCase(words: readonly Word[], at: number): boolean {
  const { text, bare } = words[at]!;
  if (bare === CASE) return true;
  const next = words[at + 1]?.text ?? '';
  return (
    text === IN_STATE &&
    words[at - 1]?.bare === IN &&
    (THAT.has(next) || triggerForms(next).some(({ form }) => form === 'masdar' || form === 'past'))
  );
}

const IN = fold('في');
const THAT = words('أن بأن أنه أنها بأنه بأنها أنهم بأنهم عدم');

function opensSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at]!.separated;
}

const ACCUSED_REACH = 14;

function addAccusation(words: readonly Word[], from: number, spans: Span[]): void {
  for (let i = from + 1; i <= from + ACCUSED_REACH && i < words.length; i++) {
    const { text, separated, isVerb } = words[i]!;
    if (separated || isVerb) return;
    if (!THAT.has(text)) continue;
    spans.push([i, endOfNoun(words, i + 1)]);
    return;
  }
}

/** "كان يمكن أن يقتل", "كان بإمكان مبارك أن يستقيل". */
function isCould(words: readonly Word[], i: number): boolean {
  return (
    COULD.has(words[i]!.text) &&
    words.slice(Math.max(0, i - 3), i).some(({ bare }) => WAS.has(bare))
  );
}
