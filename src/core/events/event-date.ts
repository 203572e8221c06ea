import { fold } from '../text/fold.ts';
import { afterConjunction } from './conjunction.ts';
import { BEFORE_DATES, isLimitWord } from './date-words.ts';
import { isFromAfar } from './from-afar.ts';
import { isJoined, triggerReadings } from './lexicon.ts';
import { isRelative } from './inherited.ts';
import { isOfParticiple } from './participles.ts';
import { isOffice } from './own-title.ts';
import { BEFORE_NOUNS, PREPOSITIONS } from './phrase-words.ts';
import type { ResolvedDate, Word } from './sentence.ts';

/** A date behind them is that of the noun before: "الاتفاقية الموقعة في عام 2015". */
const OF_NOUN =
  /^ال(?:موقع|مبرم|صادر|مؤرخ|معتمد|مقرر|مزمع|منشور|واقع|مقام|منظم|مسجل|معلن|مولود|متوفى|منتهي|ممتد|مندلع|محدد)(?:ه|ين|ان|تين)?$/u;
/** Whether a date is part of what a noun is, not of what is told: "الموقعة في 2015", "قانون المالية لسنة 2023". */
function isOfNoun(words: readonly Word[], first: number): boolean {
  const date = words[first]!;
  if (/^ل(?:سنه|عام|شهر|موسم|ل)/u.test(date.text)) return true;
  let before = first - 1;
  if (/^ل(?:سنه|عام|شهر|موسم)$/u.test(words[before]?.text ?? '')) return true;
  while (BEFORE_DATES.has(words[before]?.text ?? '')) before--;
  return OF_NOUN.test(words[before]?.text ?? '') || isOfParticiple(words, first);
}

/** "انضم مؤخرا": a date in the clause is then of something else. */
function isRecent(words: readonly Word[], clause: readonly number[]): boolean {
  return clause.some((i) => RECENTLY.has(words[i]!.text));
}

const RECENTLY = new Set(['مؤخرا', 'حديثا'].map(fold));

/** "ابتداء من 14 حزيران": from that day on. */
const STARTING = new Set(['ابتداء', 'بدءا', 'اعتبارا', 'انطلاقا'].map(fold));

/** Of these a year or a day may be the name. */
const CALLED_BY_DATE = new Set(['اتفاق', 'اتفاقية', 'قانون', 'خطة'].map(fold));
const DAY = fold('يوم');

/** Whether a date is only from when or until when: "منذ 1979"; of "ابتداء من 14 حزيران", it began on that day. */
function isLimit(words: readonly Word[], first: number): boolean {
  if (STARTING.has(words[first - 2]?.text ?? '') || isFromAfar(words, first - 1)) return false;
  const before = afterConjunction(words[first - 1]?.text ?? '');
  // "صادق على قانون المالية يوم 10 ديسمبر": no law bears its day so.
  if (words[first]!.text === DAY && !PREPOSITIONS.has(before)) return false;
  // "وقّعا اتفاقية أمس": no agreement is called after yesterday.
  const isDeictic = words[first]!.date?.anchor === 'publication';
  return isLimitWord(before) && !(isDeictic && CALLED_BY_DATE.has(before));
}

/** The date of the clause that stands nearest to its trigger, or null. */
export function dateOfClause(
  words: readonly Word[],
  clause: readonly number[],
  at: number,
): ResolvedDate | null {
  // A year in a name is part of it: "اتفاقية 1968".
  const positions = clause.filter((i) => words[i]!.date !== null && words[i]!.mention === null);
  positions.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  // "حكم على فلان، المولود سنة 1975، بالسجن يوم 12 مارس": what belongs to a noun is no rival.
  const firstOf = (i: number): number => words.findIndex(({ date }) => date === words[i]!.date);
  const isRival = (i: number): boolean =>
    !isOfNoun(words, firstOf(i)) && !isLimit(words, firstOf(i));
  const nearest = positions.find(isRival) ?? positions[0];
  if (nearest === undefined) return null;
  const date = finest(words, positions, words[nearest]!.date!);
  const first = Math.min(...positions.filter((i) => words[i]!.date === date));
  if (isOfNoun(words, first) || isRecent(words, clause)) return null;
  if (first > at ? isOfAnother(words, at, first) : isOfEarlier(words, clause[0]!, first))
    return null;
  if (first > at && isOfMainVerb(words, at, first)) return null;
  return isLimit(words, first) ? null : date;
}

/**
 * Whether between a verb and a date something else is named whose date it is as likely: somebody it is compared with ("على غرار فلان
 * عام 2009"), or the crime that is spoken of ("بتهمة قتل فلان في 3 مايو").
 */
function isOfAnother(words: readonly Word[], at: number, first: number): boolean {
  let isCompared = false;
  for (let i = at + 1; i < first; i++) {
    const { bare, separated, mention, date } = words[i]!;
    if (separated || date !== null) isCompared = false;
    if (CHARGES.has(bare)) return true;
    if (COMPARING.has(bare) && words[i + 1]?.text !== BEFORE_COURT) isCompared = true;
    else if (isCompared && mention !== null) return true;
  }
  return false;
}

/** "قبل وفاته في 11 نوفمبر 2004 زار باريس": of the death, before or after which it was. */
function isOfEarlier(words: readonly Word[], from: number, first: number): boolean {
  const relation = words.slice(0, first).findLastIndex(({ bare }) => RELATING.has(bare));
  if (relation < from - 1) return false;
  const [next, ...others] = words.slice(relation + 1, first);
  return (
    next !== undefined &&
    [next, ...others].every(({ separated, date }) => !separated && date === null) &&
    triggerReadings(next.text).some(({ form }) => form === 'masdar')
  );
}

const RELATING = new Set('قبل بعد عقب إثر قبيل غداة عشية'.split(' ').map(fold));

/**
 * Whether a date behind a relative clause is as likely that of the verb before it, which has none of its own: "اعتقل الضابط الذي قتل
 * فلانا في 3 مايو". Right behind the verb of the relative clause it is its own: "الذي توفي في 3 مايو".
 */
function isOfMainVerb(words: readonly Word[], at: number, first: number): boolean {
  if (!isRelative(words, at) || words[at - 1]!.separated || words[at]!.isPossessed) return false;
  // "البرلمان الذي انتخب فلانا رئيسا له في 8 جويلية": behind what he was made, the date is of that.
  const isOwn =
    words.slice(at + 1, first).every(({ mention }) => mention === null) ||
    words.slice(Math.max(at + 1, first - POST_REACH), first).some(({ text }) => isOffice(text));
  if (isOwn) return false;
  for (let i = at - 2; i >= 0 && !words[i + 1]!.separated; i--) {
    if (words[i]!.date !== null) return false;
    // "قبل أشهر" is no verb.
    if (words[i]!.isVerb && !BEFORE_NOUNS.has(words[i - 1]?.text ?? '')) return true;
  }
  return false;
}

/** How near before the date, in words. */
const POST_REACH = 4;
const COMPARING = new Set(
  'غرار أسوة تمهيدا استعدادا تحضيرا مثل شاكلة خلافا بخلاف عكس بعكس مقارنة نهج خطى سيرة'
    .split(' ')
    .map(fold),
);
const CHARGES = new Set(
  'بتهمة بتهم لاتهامه لاتهامها لاتهامهم المتهم المتهمة المتهمين لتورطه لتورطها لضلوعه لضلوعها لدوره لدورها لمسؤوليته بدعوى بزعم'
    .split(' ')
    .map(fold),
);
/** "مثل أمام المحكمة" is a verb. */
const BEFORE_COURT = fold('أمام');

/** The day that a clause adds to a longer time: "مطلع الشهر، في الأول من نوفمبر". */
function finest(
  words: readonly Word[],
  positions: readonly number[],
  date: ResolvedDate,
): ResolvedDate {
  const { from, to, precision } = date.interval;
  const finer = positions
    .map((i) => words[i]!.date!)
    .find(
      ({ interval }) =>
        interval.precision === 'day' &&
        precision !== 'day' &&
        interval.from >= from &&
        interval.to <= to,
    );
  return finer ?? date;
}

/** Whether a date only limits what will not be: "لن ترفع الأسعار قبل عام" is not of a year ago. */
export function isBeforeThen(words: readonly Word[], at: number, date: ResolvedDate): boolean {
  if (words[at - 1]?.text !== WILL_NOT) return false;
  const first = words.findIndex((word) => word.date === date);
  return words[first]?.text === BEFORE || words[first - 1]?.text === BEFORE;
}

const WILL_NOT = fold('لن');
const BEFORE = fold('قبل');

/** Whether a date stands in a clause at all, the year in a name apart. */
export function hasDate(words: readonly Word[], clause: readonly number[]): boolean {
  return clause.some((i) => words[i]!.date !== null && words[i]!.mention === null);
}

/** How many words behind a clause its date may stand, an aside between commas before it. */
const REACH = 12;
/** The same of what caused it: "بعد تغلبه على الترجي في إياب النهائي الذي أقيم بالقاهرة في 25 مايو". */
const REACH_OF_CAUSE = 22;

/**
 * The date that a clause goes on with behind an aside: "اغتيل حسن نصر الله، الذي قاد الحزب 32 عاما، في 27 أيلول 2024". Null where
 * another clause that tells something stands between.
 */
export function dateBehind(words: readonly Word[], clause: readonly number[]): ResolvedDate | null {
  const from = clause.at(-1)! + 1;
  const isCause =
    CAUSES.has(words[from]?.text ?? '') ||
    (AFTER.has(words[from]?.text ?? '') && MATCHES.test(words[from + 1]?.text ?? ''));
  const isOfVote = VOTES.test(words[from - 1]?.text ?? '');
  const isGathering =
    !isOfVote &&
    [from, from + 1].some(
      (i) =>
        GATHERING.test(words[i]?.text ?? '') && (i === from || RELATIVES.has(words[from]!.text)),
    );
  const isStrike =
    RELATIVES.has(words[from]?.text ?? '') &&
    STRIKES.has(words[from - 1]?.text ?? '') &&
    WITHIN.has(words[from - 2]?.text ?? '');
  const reach = isCause ? REACH_OF_CAUSE : REACH;
  for (let i = from; i < from + reach && i < words.length; i++) {
    const word = words[i]!;
    if ((isGathering || isStrike) && word.separated) return null;
    if (word.isVerb && isJoined(word.text)) return null;
    if ((isCause || isGathering || isStrike) && word.date !== null) return word.date;
    if (!word.separated) continue;
    const next = word.date === null ? words[i + 1] : word;
    if (next?.date && (word.date !== null || IN.has(word.text)))
      return opensVerb(words, i, next.date) ? null : next.date;
  }
  return null;
}

/** "…، وقبلها بيوم وقّع ترامب": the date of what follows. */
function opensVerb(words: readonly Word[], first: number, date: ResolvedDate): boolean {
  const behind = words.findLastIndex((word) => word.date === date) + 1;
  const verb = words[behind];
  return words[first]!.text.startsWith(AND) && verb?.isVerb === true && !verb.separated;
}

const AND = '\u0648'; // waw

/** Behind these stands what caused a thing, on the same day: "لقي مصرعه إثر تحطم مروحيته يوم الأحد". */
const CAUSES = new Set(['إثر', 'نتيجة', 'بسبب', 'جراء', 'وسط'].map(fold));

/** "فوزه في الانتخابات التي أجريت يوم الأحد": whatever else is told of it was on another day. */
const VOTES = /^(?:ال)?(?:انتخابات|استفتاء)$/u;

/** A session, a match, a summit that is said to have been held when the thing was: "في القمة التي عقدت في بغداد يوم 17 مايو". */
const GATHERING =
  /^(?:عقد|انعقد|التءم|التام|اقيم|جر|جري|جمع|احتضن|استضاف|نظم|دار|احتضنت|استضافت|القا|ادلي|ادلا)(?:ت)?(?:ه|ها|هم|هما)?$/u;
const RELATIVES = new Set(['الذي', 'التي'].map(fold));
/** In these somebody was killed on the day on which they were: "استشهد في الغارة التي شنها الطيران يوم 27 أيلول". */
const STRIKES = new Set(
  'الغارة الغارات القصف الهجوم الضربة التفجير الانفجار الحادث الاشتباك المواجهات الكمين'
    .split(' ')
    .map(fold),
);
const WITHIN = new Set(['في', 'خلال', 'جراء', 'إثر'].map(fold));

const AFTER = new Set(['بعد', 'عقب'].map(fold));
/** A match on the same day: "تأهل إلى النهائي بعد فوزه على النيجر الأحد". */
const MATCHES =
  /^(?:فوز|تغلب|تفوق|انتصار|هزيمت|خسارت|تعادل|هزيمه|ال?فوز|اطاحت|تخطي|تجاوز)(?:ه|ها|هم)?$/u;

const IN = new Set(['في', 'يوم', 'مساء', 'صباح', 'فجر', 'ليل', 'ليلة'].map(fold));
