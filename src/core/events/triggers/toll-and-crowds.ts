import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const PEOPLE =
  'شخصا|أشخاص|شخصين|شخص|قتيلا|قتلى|فلسطينيا|فلسطينيين|مدنيا|مدنيين|مواطنا|مواطنين|جنديا|جنود|تلاميذ|تلميذا|طفلا|أطفال|عمال|عاملا|ركاب|راكبا|مهاجرا|مهاجرين|آخرين|عناصر|أفراد';

/** What happened to people without a name, told by how many they were. */
export const TOLL_AND_CROWDS: readonly Trigger[] = [
  trigger('disaster', {
    exact: 'أصيب وأصيب تعرض وتعرض نقل ونقل',
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
    exact: 'قتل وقتل لقي ولقي استشهد واستشهد',
    nouns: { [PEOPLE]: '' },
    unless: 'حادث سير غرق انقلاب',
    frames: ['People were killed in {o:place:في,ب}'],
    example: [
      'قتل خمسة أشخاص في القاهرة في 3 مايو 2024',
      'People were killed in Cairo, 3 May 2024',
    ],
    counterexample: 'لقي المعرض إقبالا في القاهرة في 3 مايو 2024',
  }),
  trigger('meet', {
    past: 'عقد',
    present: 'يعقد',
    masdar: 'انعقاد',
    nouns: {
      'جلسة|جلسة طارئة|جلسته|جلستها': 'a session',
      'اجتماعا|اجتماعها|اجتماعه|اجتماع': 'a meeting',
    },
    frames: ['{s:org} held {n} with {w::مع}', '{s:org} held {n}'],
    example: [
      'عقدت الأمم المتحدة جلسة طارئة في 3 مايو 2024',
      'The United Nations held a session, 3 May 2024',
    ],
    counterexample: 'عقدت الأمم المتحدة آمالا في 3 مايو 2024',
  }),
  trigger('meet', {
    past: 'اجتمع',
    present: 'يجتمع',
    frames: ['{s:org} met'],
    example: ['اجتمعت الأمم المتحدة في 3 مايو 2024', 'The United Nations met, 3 May 2024'],
    counterexample: 'اجتمعت في الأمم المتحدة الأسباب كلها في 3 مايو 2024',
  }),
  trigger('seize', {
    past: 'احتجز اختطف صادر',
    present: 'يحتجز يصادر',
    nouns: {
      'سفينة|السفينة|سفن|ناقلة|ناقلات|زورق|قارب|باخرة': 'a ship',
      'شحنة|شحنات|أسلحة|أموال|مخدرات': 'goods',
    },
    frames: ['{s} seized {n} of {o:country:ل}', '{s} seized {n}'],
    example: ['احتجزت إيران سفينة في 3 مايو 2024', 'Iran seized a ship, 3 May 2024'],
    counterexample: 'احتجزت إيران أنفاسها في 3 مايو 2024',
  }),
  trigger('announce', {
    past: 'أعلن',
    present: 'يعلن',
    nouns: {
      'خفضا|خفض|تخفيض|تخفيضا|تقليص': 'a cut',
      'زيادة|رفع|مضاعفة': 'a rise',
      'السلامة الوطنية|حالة الاستنفار|الاستنفار|حالة التأهب': 'a state of emergency',
      'أسماء الفائزين|الفائزين|الفائز|نتائج|النتائج|الحصيلة|حصيلة': 'results',
      'فتح|إعادة فتح|استئناف': 'a resumption',
      'تعليق|وقف|إيقاف|إغلاق': 'a halt',
      'تشكيل|تشكيلة|إنشاء|تأسيس|إحداث': 'a new body',
    },
    frames: ['{s} announced {n}'],
    example: ['أعلنت روسيا خفضا جديدا في 3 مايو 2024', 'Russia announced a cut, 3 May 2024'],
    counterexample: 'أعلنت روسيا رأيها في 3 مايو 2024',
  }),
];
