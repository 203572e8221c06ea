import { fold } from '../text/fold.ts';
import type { Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u).map(fold));

/** Words after which a date is a limit, or the name of something, and not when the verb happened. */
const NOT_WHEN = words(
  `منذ قبل بعد حتى إلى بحلول ذكرى لذكرى أحداث هجمات حرب ثورة دستور اتفاق اتفاقية قمة مونديال لغاية غاية من عن مستويات مستوى نسخة دورة طبعة موسم موازنة ميزانية قانون المالية خطة رؤية كأس دفعة مواليد برسم`,
);

/** Words that stand between a date and what it is of: "في عام 2015". */
export const BEFORE_DATES = words('في عام سنة يوم بتاريخ خلال شهر منذ من');

/**
 * Whether a date behind a folded word is a limit or part of a name, and not when the verb happened.
 *
 * @example isLimitWord('قبل'), isLimitWord('قمه')
 */
export function isLimitWord(word: string): boolean {
  return NOT_WHEN.has(word);
}

/** Units of time, as they stand behind "بعد". */
export const UNITS = words(
  'يوم يومين أيام أسبوع أسبوعين أسابيع شهر شهرين أشهر شهور سنة سنتين سنوات عام عامين أعوام ساعة ساعتين ساعات دقائق',
);

/** Which of several times: "مرتين، الأولى في 29 أغسطس 1976 والثانية في 3 يوليو 1986". */
export const WHICH_TIME = words(
  'الأولى الأول الثانية الثاني الثالثة الثالث الرابعة الرابع الأخيرة الأخير',
);

/**
 * Whether words are nothing but the times at which a thing was, each told apart.
 *
 * @example "الأولى في 29 أغسطس 1976 والثانية في 3 يوليو 1986"; of "الأولى في بعبدا والثانية في 3 يوليو", the first is no time
 */
export function isListOfDays(list: readonly Word[]): boolean {
  const times = list.filter(({ bare }) => WHICH_TIME.has(bare)).length;
  const days = new Set(list.map(({ date }) => date)).size - 1;
  return (
    times > 1 &&
    days >= times &&
    list.every(({ date, bare }) => date !== null || WHICH_TIME.has(bare) || BEFORE_DATES.has(bare))
  );
}
