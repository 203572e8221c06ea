import { fold } from '../text/fold.ts';
import type { ArticleWord } from './article-words.ts';
import { folded } from './word-list.ts';

/** An office in English, as far as every word of it is understood. */
export interface EnglishOffice {
  /** In lower case: "foreign minister". */
  english: string;
  /** Entry of the country whose office it is, or null. */
  of: string | null;
  /** Whether the office is one of a state ("foreign minister of Chile"), else a trade ("poet, Chile"). */
  state: boolean;
}

/** Offices of states and bodies, then trades, each in the forms that stand before a name. */
const OFFICES: readonly (readonly [english: string, arabic: string])[] = [
  [
    'prime minister',
    'رئيس الوزراء|رئيسة الوزراء|رئيس وزراء|رئيس الحكومة|رئيسة الحكومة|الوزير الأول',
  ],
  ['president', 'الرئيس|الرئيسة|رئيس الجمهورية|رئيس|رئيسة'],
  ['vice president', 'نائب الرئيس|نائبة الرئيس'],
  ['foreign minister', 'وزير الخارجية|وزيرة الخارجية|وزير خارجية|وزيرة خارجية'],
  ['deputy foreign minister', 'نائب وزير الخارجية|نائبة وزير الخارجية'],
  ['defence minister', 'وزير الدفاع|وزيرة الدفاع|وزير دفاع'],
  ['interior minister', 'وزير الداخلية|وزيرة الداخلية|وزير داخلية'],
  ['finance minister', 'وزير المالية|وزيرة المالية|وزير مالية'],
  ['economy minister', 'وزير الاقتصاد|وزيرة الاقتصاد'],
  ['justice minister', 'وزير العدل|وزيرة العدل'],
  ['health minister', 'وزير الصحة|وزيرة الصحة'],
  ['culture minister', 'وزير الثقافة|وزيرة الثقافة'],
  ['energy minister', 'وزير الطاقة|وزيرة الطاقة|وزير النفط'],
  ['trade minister', 'وزير التجارة|وزيرة التجارة'],
  ['education minister', 'وزير التربية|وزيرة التربية|وزير التعليم|وزيرة التعليم'],
  ['minister', 'الوزير|الوزيرة'],
  ['speaker of parliament', 'رئيس البرلمان|رئيسة البرلمان|رئيس مجلس النواب'],
  ['chief of staff', 'رئيس الأركان|رئيس هيئة الأركان'],
  ['ambassador', 'السفير|السفيرة|سفير|سفيرة'],
  ['envoy', 'المبعوث|المبعوثة'],
  ['king', 'الملك|ملك'],
  ['queen', 'الملكة|ملكة'],
];
const TRADES: readonly (readonly [english: string, arabic: string])[] = [
  ['secretary-general', 'الأمين العام|الأمينة العامة'],
  ['pope', 'البابا'],
  ['member of parliament', 'النائب|النائبة'],
  ['senator', 'السيناتور|السناتور'],
  ['general', 'الجنرال|الفريق|اللواء'],
  ['spokesperson', 'المتحدث|المتحدثة|الناطق|الناطقة|المتحدث الرسمي|الناطق الرسمي'],
  ['writer', 'الكاتب|الكاتبة|الأديب|الأديبة|المؤلف|المؤلفة'],
  ['poet', 'الشاعر|الشاعرة'],
  ['novelist', 'الروائي|الروائية'],
  ['film director', 'المخرج|المخرجة'],
  ['actor', 'الممثل'],
  ['actress', 'الممثلة'],
  ['singer', 'المطرب|المطربة|المغني|المغنية'],
  ['artist', 'الفنان|الفنانة'],
  ['journalist', 'الصحفي|الصحفية|الصحافي|الصحافية|الإعلامي|الإعلامية'],
  ['researcher', 'الباحث|الباحثة'],
  ['economist', 'الخبير الاقتصادي|الخبيرة الاقتصادية'],
  ['analyst', 'المحلل|المحللة|المحلل السياسي|المحللة السياسية'],
  ['historian', 'المؤرخ|المؤرخة'],
  ['lawyer', 'المحامي|المحامية'],
  ['judge', 'القاضي|القاضية'],
  ['activist', 'الناشط|الناشطة'],
  ['coach', 'المدرب|المدربة'],
  ['player', 'اللاعب|اللاعبة'],
  ['striker', 'المهاجم'],
  ['defender', 'المدافع'],
  ['goalkeeper', 'الحارس|حارس المرمى'],
];

const STATE = table(OFFICES);
const TRADE = table(TRADES);
const FORMER = folded('السابق السابقة الأسبق');
/** What may stand after an office and changes nothing in it. */
const IDLE = folded('الحالي الحالية الجديد الجديدة الراحل الراحلة الشاب الشابة');

function table(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(([english, arabic]) => arabic.split('|').map((form) => [fold(form), english])),
  );
}

/**
 * The office that stands as words `[first, last]` in English; null where a word of it is not understood.
 *
 * @param clitics units of proclitics on the first word
 * @example officeInEnglish(of "وزير الخارجية التشيلي السابق") // former foreign minister, of chile
 */
export function officeInEnglish(
  words: readonly ArticleWord[],
  first: number,
  last: number,
  clitics: number,
): EnglishOffice | null {
  const heads: string[] = [];
  let of: string | null = null;
  let former = false;
  for (let i = first; i <= last; i++) {
    const { folded: said, known } = words[i]!;
    if (known) {
      if (known.kind !== 'country' || (of !== null && of !== known.entry)) return null;
      of = known.entry;
    } else if (FORMER.has(said)) former = true;
    else if (!IDLE.has(said)) {
      if (of !== null) return null; // "رئيس روسيا للشؤون": more follows than is understood
      heads.push(i === first ? withoutProclitics(said, clitics) : said);
    }
  }
  const phrase = heads.join(' ');
  const english = STATE.get(phrase) ?? TRADE.get(phrase);
  if (english === undefined) return null;
  return { english: former ? `former ${english}` : english, of, state: STATE.has(phrase) };
}

function withoutProclitics(word: string, clitics: number): string {
  const swallowed = clitics > 0 && /^[\u0648\u0641]?\u0644\u0644/u.test(word);
  return (swallowed ? '\u0627' : '') + word.slice(clitics);
}
