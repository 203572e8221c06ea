/**
 * Given names that papers spell each in its own way, one line a name: with the long vowel or without it, by the French
 * sound in Beirut and the Maghreb and by the English one elsewhere. Seen beside one another in Lebanese, Egyptian,
 * Maghrebi and Gulf papers; names that another person bears (ماتيو beside ماثيو) are two lines or none.
 */
const SPELLINGS: readonly (readonly string[])[] = [
  ['جوزيف', 'جوزف', 'جوزاف'],
  ['ميشيل', 'ميشال'],
  ['بيير', 'بيار'],
  ['نيكولا', 'نيقولا', 'نقولا'],
  ['كميل', 'كاميل'],
  ['فرانسوا', 'فرنسوا'],
  ['فرانسيس', 'فرنسيس'],
  ['إيمانويل', 'إمانويل'],
  ['ديفيد', 'ديفد', 'دايفيد'],
  ['ويليام', 'وليام', 'وليم'],
  ['أنتوني', 'أنطوني'],
  ['جيمس', 'جايمس'],
  ['ستيفن', 'ستيفين'],
  ['تشارلز', 'شارلز'],
  ['ألكسندر', 'ألكساندر'],
  ['دميتري', 'ديمتري', 'دمتري'],
  ['ماكسيم', 'مكسيم'],
  ['أندريه', 'أندري'],
  ['فيكتور', 'فكتور'],
  ['تيريزا', 'تيريسا'],
];

const BY_SPELLING = new Map(SPELLINGS.flatMap((all) => all.map((one) => [one, all] as const)));

/**
 * A full name with one of its given names spelt as another paper spells it.
 *
 * @returns without the name itself; empty for a name of one word, which may be any bearer's
 * @example givenNameSpellings('جوزيف عون') // ['جوزف عون', 'جوزاف عون']
 */
export function givenNameSpellings(name: string): string[] {
  const words = name.split(' ');
  if (words.length === 1) return [];
  return words.flatMap((word, i) =>
    (BY_SPELLING.get(word) ?? [])
      .filter((other) => other !== word)
      .map((other) => words.with(i, other).join(' ')),
  );
}
