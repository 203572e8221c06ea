import type { Kind } from '../../kind.ts';
import type { Homograph } from './homograph.ts';

/**
 * Names that begin or end a longer name of something else. A glossary that holds the longer one finds it
 * first; one that does not must not take its part for the whole.
 *
 * One row: the name, its kind, the words before it and the words after it that make it another name, an
 * example, and a text in which it is itself.
 */
const LONGER = [
  ['غينيا', 'country', 'بابوا', 'بيساو الاستوائية الجديدة', 'غينيا بيساو', 'وصل إلى غينيا أمس'],
  ['كوريا', 'country', '', 'الشمالية الجنوبية', 'كوريا الجنوبية', 'تقسيم كوريا بعد الحرب'],
  ['السودان', 'country', 'تحرير', 'الجنوبي الفرنسي', 'السودان الجنوبي', 'وصل إلى السودان أمس'],
  ['أفريقيا', 'place', 'جنوب', 'الوسطى', 'أفريقيا الوسطى', 'دول أفريقيا كلها'],
  [
    'أمريكا أميركا',
    'country',
    '',
    'اللاتينية الجنوبية الشمالية الوسطى',
    'أمريكا اللاتينية',
    'قالت أمريكا إنها سترد',
  ],
  ['أيرلندا', 'country', '', 'الشمالية', 'أيرلندا الشمالية', 'فازت أيرلندا أمس'],
  ['فيتنام', 'country', '', 'الشمالية الجنوبية', 'فيتنام الجنوبية', 'حرب فيتنام'],
  [
    'ألمانيا',
    'country',
    '',
    'الشرقية الغربية الديمقراطية النازية',
    'ألمانيا الشرقية',
    'قالت ألمانيا إنها ترحب',
  ],
  [
    'اليمن',
    'country',
    '',
    'الجنوبي الديمقراطي والبركات والبركة والإقبال',
    'اليمن الجنوبي',
    'وصل إلى اليمن أمس',
  ],
  ['روسيا', 'country', '', 'البيضاء', 'روسيا البيضاء', 'قالت روسيا إنها ترحب'],
  ['الهند', 'country', 'جوز', 'الصينية', 'جوز الهند', 'قالت الهند إنها ترحب'],
  ['الصين', 'country', '', 'الوطنية', 'الصين الوطنية', 'قالت الصين إنها ترحب'],
  ['قبرص', 'country', '', 'الشمالية', 'قبرص الشمالية', 'وصل إلى قبرص أمس'],
  ['فرجينيا فيرجينيا', 'place', '', 'الغربية وولف', 'فرجينيا الغربية', 'فاز في فرجينيا أمس'],
  ['سوريا', 'country', '', 'الديمقراطية', 'قوات سوريا الديمقراطية', 'قالت سوريا إنها ترحب'],
  [
    'الاتحاد_الأوروبي الاتحاد_الأفريقي',
    'organisation',
    '',
    'لكرة للسباحة لألعاب للتنس لليد للدراجات',
    'الاتحاد الأوروبي لكرة القدم',
    'قال الاتحاد الأوروبي إنه يرحب',
  ],
  ['القدس', 'place', 'فيلق سرايا قوة', 'العربي', 'فيلق القدس', 'سكان القدس'],
  ['مكة', 'place', 'فتح', '', 'فتح مكة', 'وصل إلى مكة'],
  ['دورتموند', 'organisation', 'مدينة', '', 'مدينة دورتموند', 'فاز دورتموند أمس'],
  ['باريس', 'place', '', 'سان هيلتون جاكسون', 'باريس هيلتون', 'وصل إلى باريس أمس'],
  [
    'الضفة_الغربية',
    'place',
    '',
    'للنهر لنهر للقناة لقناة',
    'الضفة الغربية للنهر',
    'مدن الضفة الغربية',
  ],
] as const satisfies readonly (readonly [string, Kind, string, string, string, string])[];

export const LONGER_NAMES: readonly Homograph[] = LONGER.map(
  ([letters, kind, before, after, other, itself]) => ({
    letters,
    word: { gloss: `a part of another name: ${other}`, prior: 0, part: 'noun', before, after },
    senses: [{ label: 'itself', kinds: [kind], prior: 2 }],
    shows: [
      [other, 'word'],
      [itself, 'itself'],
    ],
  }),
);
