import { foldDate } from './date-text.ts';
import { HIJRI_MONTH_NUMBERS, MONTH_FAMILIES, MONTHS } from './month-names.ts';
import { CARDINALS, ORDINALS, yearWordsPattern } from './number-words.ts';

/**
 * The vocabulary of the rules: each slot is a piece of pattern over folded text that a rule names in
 * braces. Case endings, gender and Egyptian final ى are folded away before.
 */

/** No Arabic letter follows: the end of a word. Digits may stand right after a word ("جوان2015"). */
export const WORD_END = '(?![\\u0620-\\u064a\\u066e-\\u06d3])';

/** What turns a number before it into a quantity. */
const COUNTED = `
  دولار | دينار | درهم | ريال | جنيه | يورو | ليرة | روبل | شيكل | فرنك | أوقية | مليم | ألف
  آلاف | مليون | مليار | في المائة | في المئة | بالمائة | بالمئة | نقطة | درجة | شخص | قتيل
  جريح | مواطن | عنصر | جندي | لاجئ | مهاجر | نازح | طفل | أسير | معتقل | موظف | عامل | طالب
  تلميذ | مشارك | مصاب | سجين | مقاتل | متطوع | مسلح | ضابط | متر | كيلومتر | كلم | كيلو | كم
  كغ | طن | لتر | هكتار | فدان | ميل | برميل | غرام | سنة | عام | يوم | شهر | ساعة | دقيقة
  ثانية | مرة | حالة | إصابة | وفاة | وحدة | منزل | مدرسة | سيارة | طائرة | صاروخ | دبابة
  سفينة | قطعة | نسخة | صفحة | فرصة | صوت | مقعد | شركة | مؤسسة | مشروع | أسرة | عائلة | منصب
  وظيفة | موقع | هدف
`
  .trim()
  .split(/\s*[|\n]\s*/u);
const NOT_COUNTED = `(?! {0,3}(?:[%٪$€£]|(?:${COUNTED.map(foldDate).join('|')})ا?${WORD_END}))`;

// Folded by hand: slots are put in after a rule's own words are folded.
const PAST = '(?:الماضي|الفارط|المنصرم|المنقضي|الفاءت|السالف)ه?';
const NEXT = '(?:المقبل|القادم|الآتي|الاتي|الداخل)ه?';
const PRESENT = '(?:الجاري|الحالي|الراهن)ه?';
/** A word that places a unit of time against the day of publication. */
const DEIXIS = `(?:(?:ما )?قبل ${PAST}|${PAST}|${NEXT}|${PRESENT})${WORD_END}`;

const YEAR = `(?:1\\d{3}|20\\d{2}|2100)(?!\\d|[.,٫٬]\\d)`;
const YEAR_NOUN = '(?:ال|لل)?(?:عام|سنه)';
const SAME_YEAR =
  'من (?:(?:نفس|ذات|ذلك|تلك) (?:العام|السنه)|(?:العام|السنه) (?:نفسه|نفسها|ذاته|ذاتها|(?:التالي|الموالي|اللاحق)ه?))';

const GREGORIAN_MONTH = alternatives(MONTHS.keys());
const YEAR_WORDS = yearWordsPattern(alternatives(CARDINALS.keys())) + WORD_END;

/** A month under its other name right behind the first: "سبتمبر أيلول". Names that two families share tell nothing. */
const DOUBLED_MONTH = alternatives(MONTH_FAMILIES['levantine']!.flat().map(foldDate));

/** What follows a month; `guard` is what the digits of a year may not stand before. */
function whenPattern(guard: string, yearWords: string): string {
  return (
    `(?: ?(?:، ?)?(?:من )?(?:${YEAR_NOUN} ?)?${YEAR}${guard}(?: ?(?:ميلاديه?|م)${WORD_END})?` +
    `| (?:من )?${YEAR_NOUN} ${yearWords}` +
    `| (?:من )?(?:العام|السنه) ${DEIXIS}| (?:من )?(?:هذا|هذه) (?:العام|السنه)${WORD_END}` +
    `| ${SAME_YEAR}${WORD_END}| ${DEIXIS})`
  );
}

export const SLOTS = {
  day: `(?:ال ?)?\\d{1,2}(?!\\d|[.,:٫٬]\\d)`,
  ordinal: alternatives(ORDINALS.keys()),
  /** A count of units: digits or words, 1 to 99 in words. */
  count: `(?:\\d{1,3}(?!\\d|[.,٫٬]\\d)|${alternatives(CARDINALS.keys())})`,
  /** One month, perhaps under two names: "يونيو/حزيران", "حزيران (يونيو)". */
  month: `${GREGORIAN_MONTH}(?: ?/ ?${GREGORIAN_MONTH}| ?\\( ?${GREGORIAN_MONTH} ?\\)| ${DOUBLED_MONTH})?`,
  hijriMonth: alternatives(HIJRI_MONTH_NUMBERS.keys()),
  weekday: `(?:ال)(?:احد|اثنين|ثلاثاء|ثلثاء|اربعاء|اربعا|خميس|جمعه|سبت)${WORD_END}`,
  year: `${YEAR}${NOT_COUNTED}(?: ?(?:ميلاديه?|م)${WORD_END})?`,
  /** Without the guard against quantities: for years that a noun such as عام marks. */
  markedYear: `${YEAR}(?: ?(?:ميلاديه?|م)${WORD_END})?`,
  yearWords: YEAR_WORDS,
  yearNoun: YEAR_NOUN,
  deixis: DEIXIS,
  /** What follows a month and says of which year: a year, or words that point at one. */
  when: whenPattern(NOT_COUNTED, YEAR_WORDS),
  /** The same behind a day and a month, where four digits are the year whatever follows. */
  whenOfDay: whenPattern('', YEAR_WORDS),
  dash: ' ?[-\\u2010-\\u2015/] ?',
} as const;

export type SlotName = keyof typeof SLOTS;
export type Slots = Readonly<Record<SlotName, string>>;

const NEVER = '(?!)';

/** The same for texts in which no year is written in words. */
export const SLOTS_OF_FIGURES: Slots = {
  ...SLOTS,
  yearWords: NEVER,
  when: whenPattern(NOT_COUNTED, NEVER),
  whenOfDay: whenPattern('', NEVER),
};

/** Longest first, so that "كانون الثاني" is tried before its parts, and only as whole words. */
function alternatives(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.join('|')})${WORD_END}(?!(?<=\\d)\\d)`;
}
