import type { Kind } from '../../kind.ts';
import type { Homograph } from './homograph.ts';

/**
 * Names that are themselves nearly everywhere and everyday words in set phrases: foods, plants, parts of
 * the body, the calendar. One row: the letters, the kind, whether they are a nisba, the words before and
 * after that make the phrase, an example, and a text in which the place is meant.
 */
const PHRASES = [
  ['سوداني السوداني', 'country', true, 'فول الفول', '', 'كيس فول سوداني', 'مسؤول سوداني'],
  ['الألمانية', 'country', true, 'الحصبة', '', 'لقاح الحصبة الألمانية', 'قالت الخارجية الألمانية'],
  [
    'القمري القمرية قمري قمرية',
    'country',
    true,
    'التقويم السنة الشهر تقويم شهر سنة الحروف الأشهر',
    '',
    'التقويم القمري',
    'الرئيس القمري',
  ],
  [
    'العاجي العاجية',
    'country',
    true,
    'برج برجه البرج برجها أبراج',
    '',
    'يعيش في برجه العاجي',
    'اللاعب العاجي',
  ],
  [
    'حمص',
    'place',
    false,
    'طبق صحن علبة حبات كيلو فتة',
    'بالطحينة مطحون مسلوق وفول',
    'طبق حمص',
    'وصل إلى حمص',
  ],
  [
    'حلب',
    'place',
    false,
    'آلة آلات',
    'الأبقار البقر الأغنام الماعز الحليب النوق البقرة',
    'حلب الأبقار',
    'وصل إلى حلب',
  ],
  ['عدن', 'place', false, 'جنة جنات جنتي', '', 'جنات عدن', 'وصل إلى عدن'],
  ['مأرب', 'place', false, '', 'أخرى شخصية سياسية خاصة', 'لمآرب شخصية', 'وصل إلى مأرب'],
  ['الرباط', 'place', false, 'قطع', 'الصليبي الصليبية المقدس', 'في الرباط الصليبي', 'قالت الرباط'],
  [
    'القاهرة',
    'place',
    false,
    'القوة القوى الظروف الطبيعة الأسباب ظروف',
    '',
    'الظروف القاهرة',
    'قالت القاهرة',
  ],
  ['القرم', 'place', false, 'أشجار شجر غابات شجيرات', '', 'غابات القرم', 'ضم القرم'],
  ['فاس', 'place', false, '', 'حادة حاد خشبية وقطع', 'ضربه بفأس حادة', 'وصل إلى فاس'],
] as const satisfies readonly (readonly [string, Kind, boolean, string, string, string, string])[];

export const SET_PHRASES: readonly Homograph[] = PHRASES.map(
  ([letters, kind, nisba, before, after, phrase, itself]) => ({
    letters,
    word: { gloss: `in a set phrase: ${phrase}`, prior: 0, part: 'noun', before, after },
    senses: [{ label: 'itself', kinds: [kind], nisba, prior: 2 }],
    shows: [
      [phrase, 'word'],
      [itself, 'itself'],
    ],
  }),
);
