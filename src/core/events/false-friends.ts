import { fold } from '../text/fold.ts';
import type { Word } from './sentence.ts';
import { speechAsideAt } from './speech-aside.ts';

/** Verbal nouns that mean something else with the word behind them: "تعيين الحدود" appoints nobody. */
const FALSE_FRIENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    تعيين: 'الحدود حدود الموقع موقع',
    حل: 'الدولتين الأزمة أزمة سياسي النزاع نزاع الخلاف الخلافات المشكلة وسط عادل دائم المشاكل القضية',
    قطع: 'الطريق الطرق الغيار غيار التيار الكهرباء الشك',
    ضرب: 'المثل الاقتصاد السياحة الأمثال',
    فتح: 'الباب باب المجال صفحة شهية',
  }).map(([noun, next]) => [fold(noun), new Set(next.split(' ').map(fold))]),
);

/** Verbs of their own that look like another behind "and": "وصفت" describes, and is no "and she killed". */
const WHOLE = new Set(['وصفت', 'وصفوا'].map(fold));

/** Whether a word, by itself or with the one behind it, is no event though a verb of the tables is spelt so. */
export function isFalseFriend(words: readonly Word[], at: number): boolean {
  const { bare, text } = words[at]!;
  if (WHOLE.has(text) || isCiting(words, at)) return true;
  // "في بيان نشره أمس": what was said in it is told, and nothing is sent out.
  if (ISSUED.test(text) && speechAsideAt(words, at) >= 0) return true;
  const next = words[at + 1];
  if (next === undefined || next.separated) return false;
  if (text === VOICE && isAttributed(words[at - 1])) return true;
  if (
    text === STUDENT &&
    at > 0 &&
    !words[at]!.separated &&
    next.mention?.party.kind === 'organisation'
  )
    return words[at - 1]!.mention === null && !HAVING.has(words[at - 1]!.text);
  return [bare, bare.replace(/^(?:ب|ل)(?=.{2})/u, '')].some(
    (noun) => FALSE_FRIENDS.get(noun)?.has(next.text) === true,
  );
}

const ISSUED = /^(?:نشر|نشرت|ينشر|تنشر)(?:ه|ها)?$/u;
const CITING = new Set('استشهد استشهدت يستشهد تستشهد'.split(' ').map(fold));
/** What is cited: behind it no martyr stands. */
const CITED = new Set(
  `بقول بقوله بأقوال بآية بآيات بالآية بمقولة بكلام بكلمة بتقرير بتقارير بقمة بالقمة بحديث بدراسة بدراسات بأرقام بتصريح بتصريحات بتجربة بمثال
  بأبيات ببيان بوثيقة بوثائق بخطاب بمقال`
    .split(/\s+/u)
    .map(fold),
);

/** "استشهد فلان بالقمة التي": he cites it; "استشهد فلان بغارة" is a death. */
function isCiting(words: readonly Word[], at: number): boolean {
  if (!CITING.has(words[at]!.bare)) return false;
  for (let i = at + 1; i <= at + REACH && i < words.length; i++) {
    const { text, separated, date, isVerb } = words[i]!;
    if (separated || date !== null || isVerb) return false;
    if (CITED.has(text)) return true;
  }
  return false;
}

const VOICE = fold('صوت');

/** "توفي طالب جامعة القاهرة" is a student; "طالب الاتحاد" and "وطالب الاتحاد" demand. */
const STUDENT = fold('طالب');
const HAVING = new Set(['قد', 'فقد', 'الذي', 'حيث', 'كما', 'فيما'].map(fold));

/** "الفيلم التونسي صوت هند رجب": behind an attribute it is a voice, not a vote. */
function isAttributed(before: Word | undefined): boolean {
  return before?.mention?.role === 'nisba' || before?.text.startsWith('ال') === true;
}

const LEFT = new Set('رحل رحلت رحلا رحلوا يرحل ترحل'.split(' ').map(fold));
const AWAY = new Set(['عن', 'إلى', 'من', 'نحو'].map(fold));
/** What one leaves who dies, and what one goes to. */
const LIFE = new Set(
  'عمر سن الحياة دنيانا الدنيا عالمنا هذا هذه صفحة جوار رحمة الرفيق مثواه السماء بعد'
    .split(' ')
    .map(fold),
);
const REACH = 8;

/** "رحل فلان عن ليفربول" is no death; "رحل عن 70 عاما" is one. */
export function isDeparture(words: readonly Word[], at: number): boolean {
  if (!LEFT.has(words[at]!.bare) && !LEFT.has(words[at]!.text)) return false;
  for (let i = at + 1; i <= at + REACH && i < words.length; i++) {
    const { text, separated, date, isVerb } = words[i]!;
    if (separated || date !== null || isVerb) return false;
    if (!AWAY.has(text)) continue;
    const next = words[i + 1];
    return next?.date === null && !LIFE.has(next.text) && !AGE.test(next.text);
  }
  return false;
}

/** "عن 70 عاما", "عن ثمانين", "عن سبعة وسبعين". */
const AGE =
  /^\d|^(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|واحد|احدي|اثنين|اثنتين)(?:ين)?$|^(?:ناهز|يناهز)$/u;
