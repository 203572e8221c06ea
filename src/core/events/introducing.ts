import { fold } from '../text/fold.ts';
import { isBodyNoun } from './introduced-bodies.ts';
import { HONORIFICS } from './phrase-words.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

/** What stands for a ruler or a dignitary, and the honorific under which he was named: "سموه" for "سمو الشيخ فلان". */
export const RESPECTFUL: ReadonlyMap<string, string> = new Map(
  (
    [
      ['سموه', 'سمو'],
      ['سموها', 'سمو'],
      ['جلالته', 'جلالة'],
      ['فخامته', 'فخامة'],
      ['معاليه', 'معالي'],
      ['قداسته', 'قداسة'],
      ['فضيلته', 'فضيلة'],
      ['سيادته', 'الرئيس'],
    ] as const
  ).map(([word, honorific]) => [fold(word), fold(honorific)]),
);

const RESPECTS: ReadonlyMap<string, string> = new Map([
  ...[...RESPECTFUL.values()].map((word): [string, string] => [word, word]),
  [fold('السمو'), fold('سمو')],
  [fold('الجلالة'), fold('جلالة')],
  [fold('البابا'), fold('قداسة')],
]);

/** The honorific that a word before a name is, or null: "السمو" of "صاحب السمو" is "سمو". */
export function respectedBy(word: string): string | null {
  return (
    RESPECTS.get(word) ??
    RESPECTS.get(word.replace(/^[\u0648\u0641\u0644\u0628](?=.{3})/u, '')) ??
    null
  );
}

/** Behind a title these say that it is no more borne, or that another is meant. */
export const NOT_NOW = words(
  'السابق السابقة الأسبق الراحل الراحلة المخلوع المنتخب المكلف المعزول المقبل الجديد الجديدة الأول الثاني',
);

/** Titles of one word; the article is theirs or that of what they are of: "وزير الصحة" is "الوزير". */
const ALONE = words(
  `رئيس رئيسة ملك عاهل أمير سلطان بابا وزير وزيرة سفير سفيرة محافظ مبعوث مبعوثة مدرب لاعب فنان فنانة مخرج مخرجة كاتب كاتبة شاعر شاعرة قيادي
  نائب ناشط ناشطة محامي محامية صحفي صحفية صحافي صحافية قاضي والي مفتي بطريرك مرشح مرشحة`,
);
/** Of these the noun alone with its article is somebody else: "رئيس الحكومة" is not "الرئيس". */
const OTHERWISE = words('رئيس رئيسة أمير نائب كاتب كاتبة ملك');
/** The same in titles of two words. */
const FIRST = words(
  'رئيس رئيسة وزير وزيرة أمير ولي شيخ محافظ والي مدرب سفير مدير مديرة أمين أمينة قائد حاكم مفتي عمدة',
);
const THE = 'ال';

/**
 * The titles that stand right before a name, honorifics apart: "وزير الصحة الدكتور فلان" gives "وزير الصحة" and
 * "الوزير".
 */
export function titleIn(before: readonly string[]): (readonly string[])[] {
  let end = before.length;
  while (end > 0 && HONORIFICS.has(before[end - 1]!)) end--;
  if (before.slice(end).some((word) => NOT_NOW.has(word)) || NOT_NOW.has(before[end - 1] ?? ''))
    return [];
  const titles: (readonly string[])[] = [];
  for (const word of before.slice(end))
    if (word.startsWith(THE) && ALONE.has(word.slice(2)) && !isOfOther(before[end - 1]))
      titles.push([word]);
  for (let at = end - 1; at >= Math.max(0, end - MOST_WORDS); at--) {
    const first = plain(before[at]!);
    const others = before.slice(at + 1, end);
    if (first.startsWith(THE) && ALONE.has(first.slice(2)) && others.length === 0) {
      titles.push([first]);
      break;
    }
    if (!FIRST.has(first) && !ALONE.has(first)) continue;
    if (
      others.length === 0 ||
      !others.every((word, k) => isAdjective(word) || k < others.length - 1)
    )
      break;
    if (isOfOther(before[at - 1])) break;
    titles.push(...sameOffice([first, ...others]));
    const body = bodyAlone(others);
    if (body !== null) titles.push([first, body]);
    const isOfState = first === HEAD && OF_STATE.has(others.join(' '));
    if ((ALONE.has(first) && !OTHERWISE.has(first)) || isOfState) titles.push([`${THE}${first}`]);
    break;
  }
  return titles;
}

/** Titles that mean one office of a state, by each of them. */
const SAME_OFFICE: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['رئيس الوزراء', 'رئيس مجلس الوزراء', 'رئيس الحكومة'],
    ['رئيسة الوزراء', 'رئيسة مجلس الوزراء', 'رئيسة الحكومة'],
    ['رئيس الجمهورية', 'رئيس الدولة'],
  ].flatMap((titles) => titles.map((title) => [fold(title), titles.map(fold)])),
);

/** A title and the others of its office. */
function sameOffice(title: readonly string[]): (readonly string[])[] {
  return (SAME_OFFICE.get(title.join(' ')) ?? [title.join(' ')]).map((it) => it.split(' '));
}

/** "رئيس الجمهورية" is also called "الرئيس". */
const HEAD = fold('رئيس');
const MINISTERS = fold('الوزراء');
const OF_STATE = words('الجمهورية الدولة');

/** The body that a title is of, by its noun: "رئيس هيئة قناة السويس" is also called "رئيس الهيئة", "رئيس الاتحاد الدولي" "رئيس الاتحاد". */
function bodyAlone(of: readonly string[]): string | null {
  const [noun = '', ...others] = of;
  const bare = noun.startsWith(THE) ? noun.slice(2) : noun;
  // "رئيس مجلس الوزراء" is another than "رئيس المجلس".
  if (others[0] === MINISTERS) return null;
  return others.length > 0 && isBodyNoun(bare) ? `${THE}${bare}` : null;
}

const MOST_WORDS = 5;
const isAdjective = (word: string): boolean => word.startsWith(THE);

function plain(word: string): string {
  if (FIRST.has(word) || ALONE.has(word)) return word;
  const bare = word.replace(/^لل/u, THE).replace(/^[\u0648\u0641]/u, '');
  return bare.replace(/^[\u0628\u0644](?=.{3})/u, '');
}

/** A word, and what is left of it behind letters that may be joined to it. */
export function readings(word: string): readonly (readonly [clitics: string, noun: string])[] {
  const found: (readonly [string, string])[] = [['', word]];
  const and = /^[\u0648\u0641]/u.exec(word)?.[0] ?? '';
  const rest = word.slice(and.length);
  if (and !== '') found.push([and, rest]);
  if (rest.startsWith('لل')) found.push([`${and}ل`, `${THE}${rest.slice(2)}`]);
  else if (/^[\u0628\u0644]/u.test(rest)) found.push([and + rest[0]!, rest.slice(1)]);
  return found.filter(([, noun]) => noun.length > 2);
}

/** Whether a word before a title makes it somebody else's: "نائب رئيس الحكومة", "مستشار الرئيس". */
export function isOfOther(before: string | undefined): boolean {
  return before !== undefined && OF_OTHER.test(before);
}

const OF_OTHER =
  /^(?:و|ف|ب|ل)?(?:ال)?(?:ناءب|ناءبه|مستشار|مستشاره|مساعد|ممثل|ممثله|مبعوث|سكرتير|اسم|مدير|حرم|نجل|ابن|زوجه|وكيل|منصب|صفه|مرشح|رءيس|وزير|انتخاب|ديوان|كبير|كبيره|موكب|نظيره|نظيرها)$/u;

/** Whether somebody is named as who holds the same office elsewhere: "ونظيره الإيراني فلان". */
export function isCounterpart(before: readonly string[]): boolean {
  const last = before.findLast((word) => !HONORIFICS.has(word));
  return COUNTERPART.test(last ?? '');
}

const COUNTERPART = /^[\u0648\u0628\u0644]?نظير(?:ه|ته|ها|تها)$/u;

/**
 * What somebody is made, behind his name: "تعيين خوسيه ريبيرو مدربا" makes him "المدرب". Whom he receives he is not: "استقبل فلان مدربا".
 */
export function postsBehind(
  before: readonly string[],
  behind: readonly string[],
): readonly (readonly string[])[] {
  const post = /^(.{3,})ا$/u.exec(behind[0] ?? '')?.[1] ?? '';
  if (!ALONE.has(post) || OTHERWISE.has(post)) return [];
  return before.some((word) => MAKING.test(word)) ? [[`${THE}${post}`]] : [];
}

const MAKING =
  /^[\u0648\u0628\u0644\u0641]?(?:تعيين|تسميه|تنصيب|اختيار|انتخاب|عين|عينت|سمي|سمت|نصب|نصبت|اختار|اختارت|انتخب|انتخبت)$/u;
