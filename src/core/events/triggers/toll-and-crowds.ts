import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const PEOPLE =
  'شخصا|أشخاص|شخصين|شخص|قتيلا|قتلى|فلسطينيا|فلسطينيين|مدنيا|مدنيين|مواطنا|مواطنين|جنديا|جنود|تلاميذ|تلميذا|طفلا|أطفال|عمال|عاملا|ركاب|راكبا|مهاجرا|مهاجرين|آخرين|عناصر|أفراد';

/** What happened to people without a name, told by how many they were. */
export const TOLL_AND_CROWDS: readonly Trigger[] = [
  trigger('disaster', {
    exact: 'أصيب تعرض نقل',
    nouns: { 'اختناق|اختناقات|تسمم|بتسمم|تسممات|غازات': '' },
    frames: ['People fell ill in {o:place:في,ب}'],
    example: [
      'أصيب عشرات التلاميذ بحالات اختناق في القاهرة في 3 مايو 2024',
      'People fell ill in Cairo, 3 May 2024',
    ],
    counterexample: 'أصيب الجمهور بالملل في القاهرة في 3 مايو 2024',
  }),
  trigger('strike-work', {
    past: 'دخل أضرب نفذ شن خاض',
    present: 'يدخل يضرب ينفذ يخوض',
    nouns: { 'إضراب|إضرابا|بإضراب|عن العمل|اعتصام|إضرابات': '' },
    frames: ['{s:org} went on strike', 'People went on strike in {o:land:في,ب}'],
    example: [
      'دخل عمال النقل في اليمن في إضراب في 3 مايو 2024',
      'People went on strike in Yemen, 3 May 2024',
    ],
    counterexample: 'دخل عمال النقل إلى اليمن في 3 مايو 2024',
  }),
  trigger('kill', {
    exact: 'قتل لقي استشهد',
    nouns: { [PEOPLE]: '' },
    unless: 'حادث سير غرق انقلاب',
    frames: ['People were killed in {o:place:في,ب}'],
    example: [
      'قتل خمسة أشخاص في القاهرة في 3 مايو 2024',
      'People were killed in Cairo, 3 May 2024',
    ],
    counterexample: 'لقي المعرض إقبالا في القاهرة في 3 مايو 2024',
  }),
  trigger('arrest', {
    past: 'أوقف اعتقل احتجز ضبط',
    present: 'يوقف يعتقل',
    nouns: {
      'شابا|شبان|شخصا|شخصين|أشخاص|متظاهرا|متظاهرين|المتظاهرين|محتجا|محتجين|المحتجين|مهاجرا|مهاجرين|مشتبها|مشتبهين|ناشطا|ناشطين|نشطاء|عاملا|طالبا|طلاب|فلسطينيا|فلسطينيين|صحفيا|صحفيين|مواطنا|مواطنين':
        '',
    },
    unless: 'سيارة شاحنة كيلوغراما طنا كمية',
    frames: ['People were arrested in {o:land:في,ب}'],
    example: [
      'أوقفت الشرطة 37 شابا في باريس في 30 سبتمبر 2024',
      'People were arrested in Paris, 30 September 2024',
    ],
    counterexample: 'أوقفت الشرطة حركة السير في باريس في 30 سبتمبر 2024',
  }),
  trigger('deploy', {
    past: 'دخل',
    present: 'يدخل',
    frames: ['{s:org} entered {o:land}'],
    example: [
      'دخلت قوات الدعم السريع السودان في 3 مايو 2023',
      'The Rapid Support Forces entered Sudan, 3 May 2023',
    ],
    counterexample: 'دخلت قوات الدعم السريع في مفاوضات حول السودان في 3 مايو 2023',
  }),
  trigger('strike-work', {
    past: 'أضرب',
    present: 'يضرب',
    nouns: {
      'العمال|عمال|موظفو|طيارو|سائقو|أطباء|أساتذة|أعوان|صحفيو|مضيفو|مستخدمو|شغيلة|إطارات':
        'Workers',
    },
    unless: 'الطعام جوع',
    frames: ['{n} went on strike'],
    example: [
      'أضرب عمال الأمم المتحدة في 3 مايو 2024',
      'Workers of the United Nations went on strike, 3 May 2024',
    ],
    counterexample: 'أضرب عمال الأمم المتحدة عن الطعام في 3 مايو 2024',
  }),
  trigger('kill', {
    past: 'قضى قضت',
    nouns: {
      'بغارة|بغارات|بقصف|بصاروخ|برصاص|بانفجار|بضربة|في غارة|في غارات|في قصف|في انفجار|في ضربة|في هجوم|في تفجير':
        '',
    },
    frames: ['{o:person} was killed'],
    example: [
      'قضى حسن نصر الله في غارة إسرائيلية في 27 سبتمبر 2024',
      'Hassan Nasrallah was killed by Israel, 27 September 2024',
    ],
    counterexample: 'قضى حسن نصر الله عامين في لبنان في 27 سبتمبر 2024',
  }),
];
