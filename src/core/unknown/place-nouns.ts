import {
  nounReadings,
  nounTable,
  type FoundNoun,
  type NounMeaning,
  type NounTable,
} from './announcing-noun.ts';
import { fold } from '../text/fold.ts';
import { folded } from './word-list.ts';

/** A class of nouns that announce a place, and what may follow them as its name. */
export interface PlaceNouns {
  name: string;
  nouns: NounTable;
  /**
   * Whether the noun is part of the name: "نهر سيفار", but "بلدة سيفار". That of a building is not before
   * a foreign name, which names it by itself: "مطار غالفستر", but "شارع النور".
   */
  included: 'always' | 'never' | 'unless-foreign';
  /**
   * What word with the article is a name there: any noun ("حي السلام"), one that is no everyday word
   * ("نهر الليطاني"), or none ("محطة الوقود").
   */
  definite: 'noun' | 'unknown' | 'none';
  example: string;
  counterexample: string;
}

/** Places by the noun before their name. */
export const PLACE_NOUNS: readonly PlaceNouns[] = [
  {
    name: 'settlement',
    nouns: nounTable(`
      city: مدينة مدينتي مدن; town: بلدة بلدتي بلدات; village: قرية قريتي قرى; district: ناحية ناحيتي; district: قضاء قضائي أقضية;
      governorate: محافظة محافظتي محافظات; state: ولاية ولايتي ولايات;
      quarter: حي حيي أحياء; suburb: ضاحية ضواحي; hamlet: دوار دواوير دواري; municipality: بلدية بلديتي;
      border crossing: معبر معبري; port: ميناء ميناءي موانئ; port: مرفأ; border crossing: منفذ; camp: مخيم مخيمي مخيمات`),
    included: 'never',
    definite: 'noun',
    example: 'في بلدة تازمالت شرقي البلاد',
    counterexample: 'في مدينة ساحلية كبيرة',
  },
  {
    name: 'region',
    nouns: nounTable(`
      province: مقاطعة مقاطعتي مقاطعات;
      region: إقليم إقليمي أقاليم; area: منطقة منطقتي مناطق; district: مديرية مديريتي
      مديريات; district: معتمدية; island: جزيرة جزيرتي; plain: سهل سهول; oasis: واحة;
      marshes: هور أهوار; coast: ساحل سواحل; market: سوق أسواق; temple: معبد`),
    included: 'never',
    definite: 'unknown',
    example: 'من مقاطعة غالفستر إلى البحر',
    counterexample: 'من منطقة الحكومة إلى البحر',
  },
  {
    name: 'seat of a governor',
    nouns: nounTable(': محافظ والي معتمد قائمقام'),
    included: 'never',
    definite: 'unknown',
    example: 'التقى محافظ غالفستر أهالي القرية',
    counterexample: 'التقى محافظ المصرف أهالي القرية',
  },
  {
    name: 'country around a place, or its people',
    nouns: nounTable(
      ': سكان أهالي أبناء أعيان وجهاء فلاحو مزارعو صيادو تجار ريف أرياف ضيعات جرود مرتفعات طريق مدارس مطمر',
    ),
    included: 'never',
    definite: 'unknown',
    example: 'احتج أهالي الطحاين أمس',
    counterexample: 'احتج أهالي الضحايا أمس',
  },
  {
    name: 'natural feature',
    nouns: nounTable(`
      river: نهر; mountain: جبل; mountains: جبال; lake: بحيرة; valley: وادي; strait: مضيق; gulf: خليج;
      creek: خور; heights: هضبة; islands: جزر; dam: سد; cave: كهف`),
    included: 'always',
    definite: 'noun',
    example: 'فاض نهر غالفستر',
    counterexample: 'فاض نهر كبير',
  },
  {
    name: 'road or square',
    nouns: nounTable(`
      street: شارع; square: ساحة; square: ميدان; bridge: جسر; bridge: كوبري كبري; corniche: كورنيش`),
    included: 'unless-foreign',
    definite: 'noun',
    example: 'اعتصم الناس في ساحة النور أمس',
    counterexample: 'في شارع مزدحم',
  },
  {
    name: 'place of worship or burial',
    nouns: nounTable(`
      mosque: مسجد; mosque: جامع; church: كنيسة; cathedral: كاتدرائية; monastery: دير; cemetery: مقبرة مقابر; shrine: ضريح;
      minaret: منارة; minaret: مئذنة`),
    included: 'unless-foreign',
    definite: 'noun',
    example: 'صلى في جامع العطار',
    counterexample: 'صلى في مسجد القرية',
  },
  {
    name: 'building or site',
    nouns: nounTable(`
      airport: مطار; palace: قصر; fort: حصن; castle: قلعة; tower: برج; stadium: ملعب; stadium: استاد ستاد; prison: سجن;
      base: قاعدة; field: حقل; hotel: فندق; station: محطة; reactor: مفاعل; mine: منجم مناجم; refinery: مصفاة;
      park: حديقة`),
    included: 'unless-foreign',
    definite: 'unknown',
    example: 'نقل السجناء إلى سجن غالفستر',
    counterexample: 'نقل المرضى إلى محطة القطار',
  },
];

/** Nouns of places that no name consists of: "مدينة الملاهي", "مسجد القرية", "ساحة المعركة". */
export const NO_PLACE_NAMES = folded(`
  جليد سيليكون نار دخان ركام نفايات
  ملاهي ألعاب أشباح أحلام مستقبل معركة حرب قتال قرية بلدة مدينة حي منطقة محافظة بلاد عاصمة جامعة مدرسة مخيم مستقبلية
  جوار حدود ساحل شمال جنوب شرق غرب وسط نازحين لاجئين إيواء عبور صيد شحن وقود مياه كهرباء قطار حافلات رئيس رئيسي
  رئيسية رئيسي عام دولي دولية محلي محلية قديم قديمة جديد جديدة كبير كبيرة نفسه نفسها واحد واحدة ثاني ثانية أولى
  قطر عهد فقيه دولة بحر نهر أول عليا مطار محطة كنيسة مسجد جامع سجن ملعب فندق سوق حرب شهيد أفلام جنة شرقي شرقية غربي غربية شمالي شمالية جنوبي جنوبية ذاته ذاتها صناعية حرة عازلة خضراء مجاور مجاورة`);

/** Broken and sound plurals of the table: what agrees with them is feminine, "مناطق آمنة". */
export const PLURAL_PLACES = folded(
  'أقضية مناجم مدن بلدات قرى أحياء ضواحي مناطق أقاليم مقاطعات محافظات مخيمات موانئ أسواق سهول مديريات',
);

/** First words of place names that are everyday words: "دير البحر", "رأس الوادي", "كفر سلوان". */
export const PLACE_HEADS = folded(
  'دير بيت كفر عين تل خان رأس أم أبو بئر برج قلعة سيدي بني شرم باب حمام تلة جبل وادي حوش قصر عقبة مرسى سوق ميت كوم نجع عزبة منشأة حاسي سان سانت ود شبرا أولاد آيت سيد',
);

/** Those of them that hardly begin anything else: "من ود النورة", "في كفر سلوان". */
export const SURE_PLACE_HEADS = folded('كفر ميت نجع حاسي ود شبرا آيت أولاد');

/** Whether letters without particles begin names of places: كفر in "كفر سلوان". */
export function isPlaceHead(letters: string): boolean {
  return PLACE_HEADS.has(fold(letters));
}

export interface FoundPlaceNoun extends FoundNoun {
  row: PlaceNouns;
  meaning: NounMeaning;
}

/** The noun of the table that a folded word is, without the article; null for none. */
export function placeNoun(word: string): FoundPlaceNoun | null {
  for (const found of nounReadings(word)) {
    if (found.definite) continue;
    for (const row of PLACE_NOUNS) {
      const meaning = row.nouns.get(found.noun);
      if (meaning !== undefined) return { ...found, row, meaning };
    }
  }
  return null;
}

/** Whether a folded word is a plural of the table, particles before it or not. */
export function isPluralPlace(word: string): boolean {
  return nounReadings(word).some(({ noun, definite }) => !definite && PLURAL_PLACES.has(noun));
}

/** Whether a folded word is a noun of the table, the article before it or not. */
export function isPlaceNoun(word: string): boolean {
  return nounReadings(word).some(({ noun }) => PLACE_NOUNS.some(({ nouns }) => nouns.has(noun)));
}
