import { fold } from '../text/fold.ts';
import { arabicKeys } from './arabic-stem.ts';
import { BROKEN_PLURALS } from './broken-plurals.ts';

/**
 * Words of one deed: its noun, and who does it or suffers it. Not its tenses: انقلب is of lorries, انقلاب of generals. Who
 * looks for تهجير wants مهجرون as well, after what says تهجير. Moulds are of the letters that the stemmer leaves; `1`, `2` and
 * `3` are those of the root. The first that a word has counts: what is told by more letters stands before what fewer tell.
 *
 * | mould | makes | example |
 * | --- | --- | --- |
 * | ت12ي3 | م123 | تهجير, مهجر |
 * | ا1ت2ا3 | م1ت23 | اعتقال, معتقل |
 * | ت1ا23 | مت1ا23 | تظاهر, متظاهر |
 */
const MOULDS: readonly (readonly [string, string])[] = [
  ['است12ا3', 'مست123'],
  ['مست123', 'است12ا3'],
  ['ا1ت2ا2', 'م1ت2'],
  ['م1ت2', 'ا1ت2ا2'],
  ['ا1ت2ا3', 'م1ت23'],
  ['م1ت23', 'ا1ت2ا3'],
  ['ان12ا3', 'من123'],
  ['من123', 'ان12ا3'],
  ['مت1ا23', 'ت1ا23'],
  ['ت1ا23', 'مت1ا23'],
  ['مت123', 'ت123'],
  ['ت12ي3', 'م123'],
  ['ا1تا2', 'م1تا2'],
  ['م1تا2', 'ا1تا2'],
  ['ا12ا3', 'م123'],
  ['ت123', 'مت123'],
  ['م123', 'ت12ي3 ا12ا3'],
];

/** Of deeds whose words no mould tells from others. */
const FAMILIES = `
سكن إسكان; نزوح نازح; لجوء لاجئ; هجوم مهاجم; فقدان مفقود; اغتيال اغتيل; إصابة مصاب; إدانة مدان; إقالة مقال; استقالة مستقيل;
خطف مخطوف اختطاف مختطف; قتل قتيل مقتل; دعم مدعوم; غرق غريق; اعتداء معتد; تصدير صادرات; استيراد واردات; ولادة مولود; وفاة متوفى;
حظر محظور; نهب منهوب; سرقة مسروق; حرق محروق إحراق; جوع مجاعة تجويع; بطالة عاطل; صيد صياد; فوز فائز; انتخاب ناخب;
انتحار انتحاري; زيارة زائر; احتيال محتال; انهيار منهار; إعاقة معاق; إقامة مقيم; إنقاذ منقذ; تظاهر متظاهر مظاهرة;
حصار محاصر; قتال مقاتل; دفاع مدافع; جهاد مجاهد; علاج معالج; حساب محاسب; إنتاج منتج; تجسس جاسوس; فساد فاسد
`;

/** Of these letters, and no deed's: society, laboratory, future, team, Muslim, theatre, stage. */
const OTHERS =
  'مستشفى مجتمع مختبر مستقبل منتخب منتصف معتدل مؤتمر محترم مسلم مقرر معلق مدرج محرم معدم مجرد منطق مفرد مجمل مسرح مرحلة';

const KEPT = new Set(['\u0627', '\u062a', '\u0645', '\u0646', '\u0633', '\u064a']); // alef ta mim nun sin ya
const READERS = MOULDS.map(([from, to]) => ({ reads: readerOf(from), makes: to.split(' ') }));
const NO_DEED = new Set(OTHERS.split(' ').map(keyOf));
/** Places and tools: a word whose plural is of the mould مفاعل (مركز, مصدر) is no participle. */
for (const row of BROKEN_PLURALS.split(';')) {
  const [singular = '', ...plurals] = row.trim().split(/\s+/u);
  if (plurals.some((one) => /^\u0645.\u0627..$/u.test(fold(one)))) NO_DEED.add(keyOf(singular));
}
const KIN = new Map<string, string[]>();
for (const row of FAMILIES.split(';')) {
  const family = row.trim().split(/\s+/u).map(keyOf);
  for (const one of family)
    KIN.set(one, [...(KIN.get(one) ?? []), ...family.filter((other) => other !== one)]);
}

/**
 * Keys of words that belong to the same deed; most of what is made by a mould is no word, and no article has it.
 *
 * @param key as `arabicKeys` has it
 * @example kindredKeys('تهجير') // ['مهجر']
 */
export function kindredKeys(key: string): string[] {
  const found = [...(KIN.get(key) ?? [])];
  const mould = NO_DEED.has(key) ? undefined : READERS.find(({ reads }) => reads(key) !== null);
  const root = mould?.reads(key);
  if (root)
    for (const made of mould!.makes) found.push(made.replace(/[123]/gu, (place) => root[place]!));
  return [...new Set(found)].filter((one) => one !== key && !NO_DEED.has(one));
}

type Root = Readonly<Record<string, string>>;

/** Reads the letters of the root out of a word of this mould; null where it is of another. */
function readerOf(mould: string): (word: string) => Root | null {
  return (word) => {
    if (word.length !== mould.length) return null;
    const root: Record<string, string> = {};
    for (const [i, place] of [...mould].entries()) {
      const letter = word[i]!;
      if (KEPT.has(place)) {
        if (letter !== place) return null;
      } else if ((root[place] ??= letter) !== letter) return null;
    }
    return root;
  };
}

function keyOf(word: string): string {
  return arabicKeys(word)[0]!;
}
