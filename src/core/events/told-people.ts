import { isDirectTitle, isOffice } from '../unknown/person-titles.ts';
import { fold } from '../text/fold.ts';
import { BEFORE_DATES } from './date-words.ts';
import { DELEGATION } from './party-item.ts';
import { HONORIFICS, PREPOSITIONS } from './phrase-words.ts';
import type { Word } from './sentence.ts';
import { isCompanion, isFormer, isTitle } from './title-of.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

/** People in the plural whose singular is a title, and crowds of them. */
const PEOPLE = words(
  `أعضاء ممثلو ممثلي سفراء وزراء رؤساء قادة زعماء أمراء شيوخ مشايخ علماء نواب رجال نساء أهالي أسر أسرة عائلات عائلة أبناء طلاب طلبة أبطال شهداء
  ضباط قضاة نشطاء حجاج فنانون عمال وجهاء أعيان شخصيات قيادات كوادر عدد عددا مجموعة جمع حشد جموع فريق أطباء خبراء كتاب أدباء شباب ضيوف كبار لاعبو لاعبي`,
);
/** Persons in the singular who are no title. */
const PERSONS = words(
  'شخص طفل مواطن جندي مدني مهاجر لاجئ نازح سائح عامل متظاهر محتج معتقل أسير سجين متهم مشتبه مسافر راكب حاج مصاب جريح',
);
const INDEFINITE = /(?<=.{3})ا$/u;
const PLURAL = /(?<=.{3})(?:ين|ون|ات|ي|و)$/u;
const FEMININE = fold('ة');

/**
 * Whether people stand behind the subject of a verb, of whatever name, so that the verb is done to them: "استقبل فلان أمس وفدا أمريكيا",
 * "التقى فلان بقصره وزير خارجية تشاد". Dates, honorifics and where it was are passed over.
 *
 * @param from the first word behind the subject
 * @param last the last word of the clause
 */
export function peopleBehind(sentence: readonly Word[], from: number, last: number): number {
  let isWithin = false;
  for (let i = from; i <= last; i++) {
    const { text, mention, separated, isVerb } = sentence[i]!;
    if (separated) isWithin = false;
    if (isOfDate(sentence, i)) {
      isWithin = false;
      continue;
    }
    if (isPeople(text)) return i;
    if (isVerb) return -1;
    if (PREPOSITIONS.has(text) || WHERE.test(text)) isWithin = true;
    // "الرئيس الفرنسي السابق": of the subject.
    else if (!isWithin && !HONORIFICS.has(text) && !isFormer(text) && mention?.role !== 'nisba')
      return -1;
  }
  return -1;
}

/** Whether a word is of a date, or leads to one: "في 3 مايو", "مساء أمس"; not "في المنام". */
export function isOfDate(sentence: readonly Word[], i: number): boolean {
  const { text, date } = sentence[i]!;
  if (date !== null) return true;
  const next = sentence[i + 1];
  if (!BEFORE_DATES.has(text) && !PARTS_OF_DAY.has(text)) return false;
  return next !== undefined && isOfDate(sentence, i + 1);
}

const PARTS_OF_DAY = words('مساء صباح فجر ظهر عصر ليلة ليل عشية ضحى بعد أول');
/** "بقصر الرئاسة", "بمكتبه". */
const WHERE = /^ب.{3,}$/u;

/** What a noun of persons is in English where nobody is named by it, or null: "وفدا" a delegation, "مسؤولين" people, "السفير" somebody. */
export function personNoun(word: string): string | null {
  const plain = word.replace(/^ال(?=.{3})/u, '').replace(INDEFINITE, '');
  if (DELEGATION.test(word) || DELEGATION.test(plain)) return 'a delegation';
  if (PEOPLE.has(word) || PEOPLE.has(plain)) return 'people';
  const post = POSTS.get(plain);
  if (post !== undefined) return post;
  if (isCompanion(word) || isOne(word) || isOne(plain)) return 'somebody';
  const singular = plain.replace(PLURAL, '');
  return [singular, singular + FEMININE].some(isOne) ? 'people' : null;
}

const POSTS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['a minister', 'وزير وزيرة'],
      ['an ambassador', 'سفير سفيرة'],
      ['an envoy', 'مبعوث مبعوثة'],
      ['a coach', 'مدرب مدربة'],
      ['a player', 'لاعب مهاجم مدافع حارس'],
      ['an official', 'مسؤول مسؤولة'],
      ['a commander', 'قائد'],
      ['a member', 'عضو عضوة'],
    ] as const
  ).flatMap(([english, nouns]) => nouns.split(' ').map((noun) => [fold(noun), english] as const)),
);

const isPeople = (word: string): boolean => personNoun(word) !== null;

/** Spelt like titles and offices, but as often something else: an order, a ruling, the world, a value. */
const NO_PERSONS = words(
  'أمر حكم عالم قلب جناح قيم قيمة ست خال جد معارضة أول صانع مؤسس مرجع كبير الراحل',
);

function isOne(noun: string): boolean {
  if (NO_PERSONS.has(noun)) return false;
  if (PERSONS.has(noun) || isOffice(noun) || isDirectTitle(noun) || isDirectTitle(`ال${noun}`))
    return true;
  // "أول دفعة": an honorific alone is nobody.
  return isTitle(noun) && !HONORIFICS.has(noun);
}

/**
 * Whether nothing but what somebody is stands between a verb and his name, so that the verb is his: "استقبل وزير النقل فلان", not
 * "زار ضريح فلان".
 *
 * @param first the first word of his name
 */
export function isCalledSo(sentence: readonly Word[], at: number, first: number): boolean {
  const word = sentence.slice(at + 1, first).find((_, i) => !isOfDate(sentence, at + 1 + i));
  if (word?.mention !== null || PREPOSITIONS.has(word.text)) return true;
  const { text } = word;
  return isTitle(text) || isCompanion(text) || isOffice(text) || isDirectTitle(text);
}

/**
 * Whether something stands behind the subject of a verb that is no more than where or when it was, and that is not his own: "تفقد فلان
 * الأحياء المنكوبة", not "تفقد صدارتها".
 *
 * @param from the first word behind the subject
 * @param last the last word of the clause
 */
export function isSomething(sentence: readonly Word[], from: number, last: number): boolean {
  for (let i = from; i <= last; i++) {
    const { text, mention, isPossessed, isVerb } = sentence[i]!;
    if (isOfDate(sentence, i) || isFormer(text) || mention?.role === 'nisba') continue;
    if (isVerb || PREPOSITIONS.has(text)) return false;
    return !isPossessed && !WHERE.test(text);
  }
  return false;
}
