import { ACTORS, type Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { withFrames } from './with-frames.ts';

/** Strikes told by a noun, and what else the other tables lack; they come last. */
export const STRIKES_AND_GAINS: readonly Trigger[] = [
  trigger('strike', {
    masdar: 'غارة غارات قصف ضربة ضربات هجوم هجمات',
    frames: ['{o:land:علي,في} was attacked'],
    example: [
      'أسفرت غارة إسرائيلية على دمشق في 16 يوليو 2025 عن ثلاثة قتلى',
      'Damascus was attacked by Israel, 16 July 2025',
    ],
    counterexample: 'هددت إسرائيل بغارة على دمشق في 16 يوليو 2025',
  }),
  withFrames(
    trigger('talk', {
      past: 'بحث تباحث ناقش تشاور',
      present: 'يبحث يتباحث يناقش',
      frames: [],
      example: [
        'بحث وزيرا روسيا والصين الأمر في 12 يوليو 2025',
        'Russia and China held talks, 12 July 2025',
      ],
      counterexample: 'لم يبحث وزيرا روسيا والصين الأمر في 12 يوليو 2025',
    }),
    { last: [{ english: '{s} held talks', subject: ACTORS, several: true }] },
  ),
  trigger('grant', {
    past: 'حصل تلقى تسلم',
    present: 'يحصل يتلقى يتسلم',
    masdar: 'حصول تلقي',
    nouns: {
      'قرض|قرضا|قروض': 'a loan',
      'منحة|هبة|تمويل|تمويلا|وديعة|دعم مالي': 'funding',
      'مساعدات|مساعدة|معونات|مساعدات إنسانية': 'aid',
    },
    frames: ['{w:actor:من} granted {n} to {s:state}', '{s:country} received {n}'],
    example: [
      'حصلت تونس على قرض من البنك الدولي في 3 يوليو 2023',
      'The World Bank granted a loan to Tunisia, 3 July 2023',
    ],
    counterexample: 'لم تحصل تونس على قرض من البنك الدولي في 3 يوليو 2023',
  }),
  trigger('arrest', {
    past: 'فكك',
    present: 'يفكك',
    masdar: 'تفكيك',
    nouns: { 'خلية|شبكة|خلايا|عصابة|شبكات': '' },
    frames: ['{s:org} broke up a cell or a gang', '{s:country} broke up a cell or a gang'],
    example: [
      'فككت السلطات التونسية خلية إرهابية في 3 مايو 2024',
      "Tunisia's authorities broke up a cell or a gang, 3 May 2024",
    ],
    counterexample: 'فككت السلطات التونسية جهازا قديما في 3 مايو 2024',
  }),
  trigger('win-match', {
    past: 'حقق سجل انتزع',
    present: 'يحقق يسجل',
    nouns: { 'فوزا|انتصارا|الفوز|فوزه|فوزها|فوزا ثمينا': '' },
    frames: ['{s} defeated {o::علي}', '{s:org} won a match'],
    example: [
      'حقق الأهلي فوزا كبيرا على الزمالك في 8 مارس 2025',
      'Al Ahly defeated Zamalek, 8 March 2025',
    ],
    counterexample: 'حقق الأهلي أرباحا في 8 مارس 2025',
  }),
  trigger('elect', {
    past: 'انتخب',
    present: 'ينتخب',
    nouns: { 'عضوا|عضوة|رئيسا|رئيسة|عضوا غير دائم': '' },
    frames: ['{s:org} elected {o:country}'],
    example: [
      'انتخبت الأمم المتحدة الجزائر عضوا في 6 يونيو 2023',
      'The United Nations elected Algeria, 6 June 2023',
    ],
    counterexample: 'لم تنتخب الأمم المتحدة الجزائر عضوا في 6 يونيو 2022',
  }),
  trigger('repeal', {
    past: 'ألغى رفع أنهى',
    present: 'يلغي يرفع ينهي',
    masdar: 'إلغاء رفع إنهاء',
    nouns: { 'حالة الطوارئ|الطوارئ': 'a state of emergency', 'حظر التجول': 'a curfew' },
    frames: ['{s} lifted {n}'],
    example: [
      'ألغت فرنسا حالة الطوارئ في 1 نوفمبر 2017',
      'France lifted a state of emergency, 1 November 2017',
    ],
    counterexample: 'لم تلغ فرنسا حالة الطوارئ في 1 نوفمبر 2016',
  }),
];
