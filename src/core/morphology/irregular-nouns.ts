import { BROKEN_PLURALS } from '../library-search/broken-plurals.ts';

/**
 * Nouns whose forms no rule gives, beside the plurals that a table of the library's search lists: the five nouns with a long
 * vowel before another noun or a pronoun, words of two letters, plurals of other roots.
 */
const IRREGULAR = `
أب أبو أبا أبي آباء; أخ أخو أخا أخي إخوة إخوان; حم حمو حما حمي; فم فو فا أفواه; ذو ذا ذي ذوو ذوي ذات ذوا ذواتا ذوات;
أخت أخوات; بنت بنات; ابن أبناء بنو بني بنون بنين; ابنة بنات; امرأة نساء نسوة مرأة; أم أمهات; إنسان ناس أناس; سنة سنوات سنين سنون; مئة مئات مائة;
ماء مياه; شفة شفاه; يد أيد أيدي أياد; دم دماء; اسم أسماء; شيء أشياء; أهل أهالي أهال; أرض أراض أراضي; ليلة ليال ليالي; يوم أيام;
حديث أحاديث; طريق طرق طرقات; إله آلهة; لغة لغات; شاة شياه; رأس رؤوس; رئيس رؤساء; بئر آبار; رأي آراء; فأس فؤوس; كأس كؤوس; مسألة مسائل;
آخر أخرى آخرون أخر; أول أولى أوائل; واحد إحدى; اثنان اثنين اثنتان اثنتين; جديد جدد; كلا كلتا كلي كلتي; أولو أولي
`;

/** Singulars by each of their listed forms, and all of them. */
const LISTED = new Set<string>();
const SINGULARS = new Map<string, string[]>();
for (const row of `${IRREGULAR};${BROKEN_PLURALS}`.split(';')) {
  const [singular, ...forms] = row.trim().split(/\s+/u);
  if (singular === undefined) continue;
  LISTED.add(singular);
  for (const form of forms) {
    const same = SINGULARS.get(form);
    if (same === undefined) SINGULARS.set(form, [singular]);
    else if (!same.includes(singular)) same.push(singular);
  }
}

/** What nouns a listed plural or other form belongs to; none for words that are not listed. */
export function listedSingulars(form: string): readonly string[] {
  return SINGULARS.get(form) ?? [];
}

/** Whether a word is a singular of the tables: كتاب is one, and a plural. */
export function isListedSingular(word: string): boolean {
  return LISTED.has(word);
}
