import { foldDate } from './date-text.ts';

/**
 * Judgements on the words around a date that its own form cannot decide. All take folded text: `before`
 * ends where the date begins, `after` begins where it ends.
 */

const START = '(?:^|[^\\u0620-\\u064a])';
const END = '(?![\\u0620-\\u064a])';

/** Words or phrases of a table written as text, "|" or a line break between them. */
function alternation(table: string): string {
  return table
    .trim()
    .split(/\s*[|\n]\s*/u)
    .map(foldDate)
    .join('|');
}

function endsWith(table: string, prefix = '(?:(?:و|ف|ب|ل|ك)|(?:و|ف)(?:ب|ل))?'): RegExp {
  return new RegExp(`${START}${prefix}(?:${alternation(table)}) {1,3}$`, 'u');
}

function beginsWith(table: string): RegExp {
  return new RegExp(`^ {1,3}(?:${alternation(table)})${END}`, 'u');
}

/** Streets, squares, movements and revolutions that bear a date as their name, without a year. */
const NAMED = endsWith(`
  ثورة | حركة | مدينة | شارع | جسر | كوبري | ميدان | ساحة | جامعة | حي | محور | ملعب | مستشفى
  مدرسة | قاعدة | حرب | انتفاضة | انقلاب | هجمات | هجوم | أحداث | اعتداءات | نصر | انتصار
  انتصارات | حراك | نهج | طريق | مجزرة | مطار | سد | معهد | قصر | مفاعل | عملية | تنظيم
  اتفاق | اتفاقية | ائتلاف | تحالف | شباب | سيارة | شركة | تيريزا | تريزا | منظمة | حزب
  قوى | فريق | نائب من | نواب | معسكر | صحيفة | جريدة | مجلة | دوري | نادي | لواء | فوج
  مركب | مستشفيات | مدينتي | مدن | مركز
`);
const PLACES = endsWith(`
  جامعة | ملعب | شارع | ساحة | ميدان | مطار | جسر | نهج | مستشفى | معهد | مدرسة | حي
`);
const NAMED_YEARS = endsWith(`
  تيريزا | تريزا | سيارة | شركة | طراز
`);

/** Whether a date without a year is the name of something: "حركة 20 فبراير", "حرب أكتوبر". */
export function isName(before: string): boolean {
  // "قوى 8 آذار و14 آذار": what is joined to a name is one too.
  return NAMED.test(
    before.replace(
      /(?:\d{1,2} {1,3}[\u0620-\u064a]+(?: {1,3}[\u0620-\u064a]+){0,2} {1,3}و)+$/u,
      '',
    ),
  );
}

/** Whether a date is the name of a place, year and all: "جامعة 20 أوت 1955". */
export function isPlaceName(before: string): boolean {
  return PLACES.test(before);
}

/** Whether a word that is also a month belongs to a name even with a year: "تيريزا ماي 2017". */
export function isPersonOrMake(before: string): boolean {
  return NAMED_YEARS.test(before);
}

const IN_TIME = endsWith(`
  في | خلال | منذ | حتى | بحلول | قبل | بعد | إلى | من | غاية | طيلة | طوال | عن | وفي | قبيل
  بعيد | أثناء | عبر
`);
const SURELY_IN_TIME = endsWith(`
  في | خلال | منذ | بحلول | غاية | طيلة | طوال
`);

/** Whether a preposition of time stands right before; `surely` leaves out those that verbs may follow. */
export function isInTime(before: string, surely: boolean): boolean {
  return (surely ? SURELY_IN_TIME : IN_TIME).test(before);
}

const YEAR_PREPOSITION = endsWith(`
  في | منذ | خلال | حتى | بحلول | قبل | بعد | بنهاية | غاية | صيف | موسم | أفق | من سنة | حصاد
`);
const YEAR_NOUN = endsWith(`
  حرب | ثورة | انتخابات | رئاسيات | تشريعيات | أزمة | نكسة | نكبة | دستور | هزيمة | انقلاب
  اتفاق | اتفاقية | معاهدة | موازنة | ميزانية | هدنة | استفتاء | مونديال | أولمبياد | مستوى
  مستويات | السنوات | الأعوام | سنوات | أعوام
`);
const IN_COUNT = endsWith(`
  حدود | نحو | حوالي | قرابة | زهاء | أكثر من | أقل من
`);
/**
 * An indefinite noun in the accusative or with ta marbuta: what a number counts ("2014 مدرسة"). Words with
 * a proclitic (بقرية, وزيارة) and particles that end alike (عندما, هذه, أيضا) count nothing.
 */
const COUNTED_NEXT =
  /^ {1,3}(?!ال|(?:ب|ل|و|ف)|(?:هذا|هذه|عندما|حينما|بينما|كما|مما|ايضا|هكذا|حسبما|مثلما|نفسه|ذاته|تحديدا|خصوصا|خاصه|حيث)(?![\u0620-\u064a]))(?:[\u0620-\u064a]{3,}ا|[\u0620-\u064a]{3,}ه)(?![\u0620-\u064a])/u;

const AT_LEVEL = /عند مستوي(?:ات)? {1,3}$/u;

/** Whether the number after `before` is a year, though no noun such as عام says so. */
export function isBareYear(before: string, after: string): boolean {
  if (COUNTED_NEXT.test(after) || IN_COUNT.test(before) || AT_LEVEL.test(before)) return false;
  return YEAR_PREPOSITION.test(before) || YEAR_NOUN.test(before);
}

/** Whether a number is counted by what follows it. */
export function isCounted(after: string): boolean {
  return COUNTED_NEXT.test(after);
}

const BC = /^ {0,3}(?:ق ?\. ?م|قبل (?:الميلاد|ميلاد))/u;

export function isBeforeChrist(after: string): boolean {
  return BC.test(after);
}

const OFFICE_BEFORE_GENERAL = endsWith(`
  الأمين | المدير | القائد | المدعي | المفتش | الكاتب | الوكيل | النائب | المراقب | المجلس
  السكرتير | المنسق | الرأي | القطاع | المشرف | المندوب | المؤتمر | الشأن | المال | الأمن
  النظام | الاتحاد | الصالح | التعليم | الدين | المقرر | الضابط | الإضراب | السياق | المستوى
  الوضع | الإطار | القنصل | الحاكم | المحامي | الإنفاق | المزاج | العفو | الاقتراع | الحق
`);

/** Whether العام is the adjective "general" here: "الأمين العام الحالي". */
export function isGeneral(before: string): boolean {
  return OFFICE_BEFORE_GENERAL.test(before);
}

const OTHER_ANCHOR = beginsWith('من | على الأقل من | على موعد | عن | تقريبا | ونصف | ونيف | أو');
const FROM_NOW = beginsWith('من الآن | من الان | من اليوم');

/** Whether a count of days is measured from another event ("قبل يومين من الانتخابات") or only roughly. */
export function isMeasuredElsewhere(after: string): boolean {
  return OTHER_ANCHOR.test(after) && !FROM_NOW.test(after);
}

const NOT_TODAY_BEFORE = endsWith(
  `
  ذلك | هذا | نفس | ذات | طوال | طيلة | كل | بعد | المصري | روسيا | أخبار | فلسطين | صحيفة
  جريدة | قناة | موقع | شبكة | وكالة | نصف | ساعات | بقية | دوام | في هذا
`,
  '(?:(?:و|ف|ب|ل|ك))?',
);
const NOT_TODAY_AFTER = beginsWith(`
  التالي | العالمي | الوطني | الدولي | الأول | الثاني | الثالث | الرابع | الخامس | السادس
  السابع | الثامن | التاسع | العاشر | الحادي | الأخير | الواحد | الموالي | نفسه | ذاته
  السابق | التاريخي | الدراسي | المفتوح | الموعود | العربي | الختامي | الافتتاحي | الذي
  المشهود | الجديد | الإفريقي | الأفريقي | الأوروبي | المغاربي | ال ?\\d+
`);

/** The names of newspapers: «الإمارات اليوم», "البصرة – العرب اليوم" as a line. */
const QUOTED_TODAY = /["«“][\u0620-\u064a]+ $/u;
const DATELINE_OF_TODAY = /^[\u0620-\u064a]+ [-\u2010-\u2015\u0640] [\u0620-\u064a]+ $/u;

/** Whether اليوم means today rather than "the day" of something. */
export function isToday(before: string, after: string): boolean {
  const isTitle = QUOTED_TODAY.test(before) && CLOSED_QUOTE.test(after);
  const isDateline = DATELINE_OF_TODAY.test(before) && after === '';
  return !isTitle && !isDateline && !NOT_TODAY_BEFORE.test(before) && !NOT_TODAY_AFTER.test(after);
}

const NOT_WEEKDAY_BEFORE = endsWith(
  `
  كل | كل يوم | أيام | صلاة | خطبة | سوق | بين | كلا | كلتا | هذين | أحد | الواحد | مدينة
  خطيب | مسجد | مصلي | الرجلين | الطرفين | البلدين | الزعيمين | الرئيسين | عطلة | قوة
  الشقيقين | الجانبين | الحزبين | قداس | منطقة | بلدية | إقليم | عبد | الوزيرين
`,
  '(?:(?:و|ف|ب|ل|ك)|(?:و|ف)(?:ب|ل))?',
);
const NOT_WEEKDAY_AFTER = beginsWith(`
  العظيمة | الدامي | الأسود | السوداء | البيضاء | الحزينة | اليتيمة | الأحمر | من كل
  والأحد من كل | والاثنين من كل | والثلاثاء من كل | والأربعاء من كل | والخميس من كل | والجمعة من كل | والسبت من كل
`);

/** "المعتقلين الاثنين": the two. */
const OF_TWO = /(?:^|[^\u0620-\u064a])ال[\u0620-\u064a]{3,}ين {1,3}$/u;
/** "الدكتور صالح الخميس": a surname. */
const TITLED =
  /(?:الدكتور|السيد|الشيخ|المهندس|الاستاذ|الناءب|اللاعب|العميد|العقيد) {1,3}[\u0620-\u064a]{3,} {1,3}$/u;

/** Whether a weekday names one day rather than every such day, a market, or "the two" (الاثنين). */
export function isOneWeekday(before: string, after: string): boolean {
  if (TITLED.test(before) || OF_TWO.test(before)) return false;
  return !NOT_WEEKDAY_BEFORE.test(before) && !NOT_WEEKDAY_AFTER.test(after);
}

const EVERY_YEAR = /^ {1,3}(?:من )?(?:كل (?:عام|سنه)|سنويا)(?![\u0620-\u064a])/u;
const YEARLY =
  /(?<![\u0620-\u064a])(?:سنويا|كل (?:عام|سنه)) {1,3}(?:في {1,3})?(?:(?:شهر|يوم) {1,3})?$/u;

/** Whether a day comes round each year: "في 15 آب من كل عام", "سنويا في أيار". */
export function isYearly({ before, after }: { before: string; after: string }): boolean {
  return EVERY_YEAR.test(after) || YEARLY.test(before);
}

const OPEN_QUOTE = /["«“]$/u;
const CLOSED_QUOTE = /^["»”]/u;

/** Whether a date without a year is all that stands in quotation marks: a newspaper or a movement, «14 أكتوبر». */
export function isQuotedName({ before, after }: { before: string; after: string }): boolean {
  return OPEN_QUOTE.test(before) && CLOSED_QUOTE.test(after);
}

const AGE_AFTER = /^ {1,3}من (?:ال)?عمر/u;
const PERSON_BEFORE =
  /(?:^|[^\u0620-\u064a])(?:رجل|امراه|شابه?|سيده|شخص|مواطن|كهل|هو|هي) {1,3}في {1,3}$/u;

/** Whether a decade is somebody's age: "في الثمانينات من عمره". */
export function isAge(before: string, after: string): boolean {
  return AGE_AFTER.test(after) || PERSON_BEFORE.test(before);
}
