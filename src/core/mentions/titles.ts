import { isFunctionWord } from '../text/function-words.ts';
import type { BlockWords } from './block-words.ts';
import { SUBJECT_PRONOUNS } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** Offices and titles that stand before a person's name, their nisba or complement between or not. */
const TITLES = wordSet(`
الرئيس الرئيسة رئيس رئيسة الزعيم الزعيمة زعيم زعيمة المرشد الملك الملكة ملك ملكة الأمير الأميرة أمير أميرة الشيخ الشيخة
السلطان سلطان ولي الوزير الوزيرة وزير وزيرة السفير السفيرة سفير سفيرة النائب النائبة نائب نائبة الجنرال جنرال اللواء الفريق
العميد العقيد المشير القائد قائد المتحدث المتحدثة متحدث متحدثة المبعوث المبعوثة مبعوث المندوب المندوبة مندوب مندوبة الأمين
الأمينة أمين أمينة المستشار المستشارة مستشار مستشارة السيد السيدة الدكتور الدكتورة نظيره نظيرته نظيرها لنظيره البابا بابا
القيصر الأدميرال الماريشال المدير مدير مديرة المفوض المفوضة مفوض مفوضة المرشح المرشحة مرشح الناطق الناطقة ناطق السيناتور
العاهل عاهل الإمبراطور إمبراطور القس المفتي مفتي البطريرك الفنان الفنانة الممثل الممثلة المخرج المخرجة الكاتب الكاتبة
الروائي الروائية الشاعر الشاعرة الصحفي الصحفية الصحافي الصحافية الباحث الباحثة المحلل المحللة الخبير الخبيرة الأستاذ
الأستاذة المهندس المهندسة المحامي المحامية القاضي القاضية اللاعب اللاعبة المدرب مدرب المهاجم الحارس الناشط الناشطة
المعارض المعارضة المؤرخ رجل سيدة الطبيب الطبيبة المعلم المعلمة السائق الصياد التاجر الطالب الطالبة الشاب الشابة الطفل الطفلة
الحاج الحاجة المواطن المواطنة الأسير الأسيرة الشهيد الشهيدة المزارع الضابط الجندي المصور المصورة المترجم المترجمة المدون الداعية عقيلته زوجته شقيقته شقيقه نجله والده خلفه سلفه الراحل الراحلة
`);

/** Titles that a given name follows at once, so that what comes next is no adjective ("الأمير تركي"). */
const BEFORE_GIVEN_NAMES = wordSet(
  'الأمير الأميرة الشيخ الشيخة الملك السيد السيدة الدكتور الدكتورة اللواء العميد العقيد المهندس الفنان الفنانة المستشار الأستاذ السلطان',
);

/** How far before a person's name a title may stand: "وزير الخارجية الروسي سيرغي لافروف". */
const REACH = 5;

/** Whether a folded word is an office or a title. */
export function isTitle(folded: string): boolean {
  return TITLES.has(folded);
}

/** Whether a folded word is a title that a given name follows. */
export function introducesGivenName(folded: string): boolean {
  return BEFORE_GIVEN_NAMES.has(folded);
}

/**
 * The title that a person's name at a word completes, or null. Between the two stands nothing but what
 * belongs to the title: its complement and adjectives, no particle and no punctuation.
 *
 * | text | |
 * | --- | --- |
 * | وزير الخارجية الروسي سيرغي لافروف | وزير |
 * | المستشارة الألمانية أنغيلا ميركل | المستشارة |
 * | قال الرئيس إن لافروف | none |
 * | قال المواطن إنه سعيد | none |
 * | الرئيس، وقال لافروف | none |
 */
export function titleBefore(words: BlockWords, firstWord: number): string | null {
  for (let word = firstWord - 1; word >= 0 && word >= firstWord - REACH; word--) {
    if (!words.touchesNext(word)) return null;
    if (words.isOneOf(TITLES, word)) return words.at(word);
    if (SUBJECT_PRONOUNS.has(words.at(word))) return null;
    if (isFunctionWord(words.at(word)) && words.at(word) !== 'في') return null;
  }
  return null;
}
