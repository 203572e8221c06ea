/** Words that are not spelled as they are read, with or without marks, as they would be. Keys hold no marks. */
export const RESPELLED: ReadonlyMap<string, string> = new Map([
  ['عمرو', 'عَمْر'], //          a waw that is not read
  ['مائة', 'مِئَة'], //           an alef that is not read
  ['داود', 'دَاوُود'], //         a long u that is not written
  ['طه', 'طَاهَا'], //            long vowels that are not written
  ['الرحمن', 'الرَّحْمَان'],
  ['هذا', 'هَاذَا'],
  ['هذه', 'هَاذِهِ'],
  ['لكن', 'لَاكِن'],
  ['إله', 'إِلَاه'],
]);

/** Words whose spelling follows no rule, in ALA-LC. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['الله', 'Allāh'], //     its article is part of the name
  ['لله', 'lillāh'],
  ['بالله', 'billāh'],
  ['والله', 'wa-Allāh'],
  ['الذي', 'alladhī'], //   one lam for the article and the word
  ['التي', 'allatī'],
]);

/**
 * Short words of names that the press leaves without marks because they have one reading there. Any other
 * word without marks has no reliable transliteration.
 */
export const UNMARKED: ReadonlyMap<string, string> = new Map([
  ['أبو', 'Abū'],
  ['أبي', 'Abī'],
  ['آل', 'Āl'],
  ['في', 'fī'],
  ['من', 'min'],
  ['على', 'ʻalá'],
  ['إلى', 'ilá'],
  ['و', 'wa'],
]);

/**
 * Son and daughter between names, with or without marks: in ALA-LC بن and ابن are both ibn,
 * newspapers write what they hear. At the beginning بن is that of a North African name: بن علي, Bin ʻAlī.
 */
export const SONS: ReadonlyMap<string, Record<'ala-lc' | 'plain' | 'first', string>> = new Map([
  ['بن', { 'ala-lc': 'ibn', plain: 'bin', first: 'Bin' }],
  ['ابن', { 'ala-lc': 'ibn', plain: 'ibn', first: 'Ibn' }],
  ['بنت', { 'ala-lc': 'bint', plain: 'bint', first: 'Bint' }],
]);

/** Words that English and ALA-LC leave in lower case within a name. */
export const LOWER_CASE = new Set([
  'fī',
  'min',
  'ʻalá',
  'ilá',
  'wa',
  'ʻan',
  'ʻinda',
  'bayna',
  'alladhī',
  'allatī',
  'lillāh',
  'billāh',
]);

/**
 * Nouns that govern the proper name after them: مدينة غزة is Madīnat Ghazzah, the city of Gaza. Before a
 * word without an article, a noun that is none of these may be a name itself: فاطمة يوسف, Fāṭimah Yūsuf.
 */
export const GOVERNING = new Set(
  `مدينة بلدة قرية ولاية محافظة مقاطعة منطقة ضاحية جزيرة بحيرة قناة قلعة جامعة مدرسة كلية جمهورية مملكة إمارة
   دولة وزارة رئاسة حكومة لجنة هيئة وكالة منظمة حركة جماعة جبهة كتيبة فرقة شركة مجموعة صحيفة مجلة إذاعة
   اتفاقية معاهدة وثيقة مبادرة قضية أزمة معركة عملية ثورة حملة غزوة سورة قاعدة محطة سفارة بعثة قمة عاصمة`.split(
    /\s+/u,
  ),
);
