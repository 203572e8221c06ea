import { ACTORS, type Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { withFrames } from './with-frames.ts';

/** Strikes and other violence told otherwise, strikes told by a noun, and what else the other tables lack; they come last. */
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
  trigger('assassinate', {
    past: 'اغتال',
    present: 'يغتال',
    masdar: 'اغتيال',
    nouns: {
      'مسؤولا|مسؤولين|قياديا|قياديين|قائدا|عالما|صحفيا|صحافيا|ضابطا|عناصر|قادة|ناشطا|عضوا': '',
    },
    frames: ['{s:org} carried out an assassination', '{s:country} carried out an assassination'],
    example: [
      'اغتالت إسرائيل مسؤولا بارزا في 15 يناير 2025',
      'Israel carried out an assassination, 15 January 2025',
    ],
    counterexample: 'لم تغتل إسرائيل مسؤولا في 15 يناير 2025',
  }),
  trigger('invade', {
    past: 'توغل',
    present: 'يتوغل',
    masdar: 'توغل',
    frames: ['{s:state} made an incursion into {o:land:في,ب,الى}'],
    example: [
      'توغلت القوات الإسرائيلية في سوريا في 3 مايو 2025',
      "Israel's forces made an incursion into Syria, 3 May 2025",
    ],
    counterexample: 'توغل فلاديمير بوتين في الحديث عن سوريا في 3 مايو 2025',
  }),
  trigger('attack', {
    past: 'استأنف جدد',
    present: 'يستأنف يجدد',
    masdar: 'استئناف',
    nouns: { 'الحرب|القتال|القصف|غاراتها|هجماتها|عملياتها العسكرية|عدوانها|هجومها': '' },
    frames: ['{s:state} resumed its attack on {o:state:علي,في}', '{s:state} resumed its attack'],
    example: [
      'استأنفت إسرائيل الحرب على غزة في 18 مارس 2025',
      'Israel resumed its attack on Gaza, 18 March 2025',
    ],
    counterexample: 'هددت إسرائيل باستئناف الحرب على غزة في 18 مارس 2025',
  }),
  trigger('attack', {
    past: 'استهدف هاجم',
    unless: 'عقوبات بعقوبات رسوم برسوم إعلانية',
    frames: ['{s:state} attacked {o:state:direct}'],
    example: ['هاجم حزب الله إسرائيل في 3 مايو 2024', 'Hezbollah attacked Israel, 3 May 2024'],
    counterexample: 'لم يهاجم حزب الله إسرائيل في 3 مايو 2024',
  }),
  trigger('attack', {
    past: 'استهدف هاجم',
    present: 'يستهدف يهاجم',
    masdar: 'استهداف مهاجمة',
    frames: [
      '{s:state} attacked targets in {o:land:في,ب}',
      '{s:org} attacked targets',
      '{s:country} attacked targets',
    ],
    example: [
      'استهدفت أوكرانيا مصفاة في روسيا في 3 مايو 2025',
      'Ukraine attacked targets in Russia, 3 May 2025',
    ],
    counterexample: 'تستهدف أوكرانيا السياح من روسيا منذ 3 مايو 2025',
  }),
  trigger('attack', {
    past: 'شن نفذ',
    present: 'يشن',
    masdar: 'شن',
    nouns: {
      'غارات|غارة|سلسلة غارات|ضربات جوية|ضربات': 'air strikes',
      'هجوما|هجوم|هجمات|عملية': 'an attack',
    },
    frames: ['{s:state} launched {n} in {o:land:في}'],
    example: [
      'شنت إسرائيل غارات على بلدات في جنوب لبنان في 18 سبتمبر 2024',
      'Israel launched air strikes in Lebanon, 18 September 2024',
    ],
    counterexample: 'هددت إسرائيل بشن غارات في لبنان في 18 سبتمبر 2024',
  }),
  trigger('recapture', {
    past: 'حرر انتزع',
    present: 'يحرر',
    masdar: 'تحرير انتزاع',
    frames: ['{s:org} recaptured {o:land:direct,علي,ل}'],
    example: [
      'حرر الجيش العراقي بغداد في 3 مايو 2017',
      "Iraq's army recaptured Baghdad, 3 May 2017",
    ],
    counterexample: 'حرر الجيش العراقي محضرا في بغداد في 3 مايو 2017',
  }),
  trigger('kill', {
    past: 'قتل',
    masdar: 'مقتل استشهاد',
    passive: 'استشهد استشهدت',
    nouns: { 'منتسبي|عناصر|جنود|أفراد|عنصرا|جنديا|ضابطا|ضباط|مقاتلي|مسلحي|أعضاء': '' },
    frames: ['Members of {o:org:من,direct} were killed'],
    example: [
      'قتل ثلاثة من عناصر حزب الله في 3 مايو 2024',
      'Members of Hezbollah were killed, 3 May 2024',
    ],
    counterexample: 'قتل حزب الله الوقت في 3 مايو 2024',
  }),
  trigger('outbreak', {
    past: 'اندلع تفجر',
    present: 'يندلع',
    masdar: 'اندلاع تفجر',
    frames: ['{s:event} broke out'],
    example: [
      'اندلعت الثورة التونسية في 17 ديسمبر 2010',
      'The Tunisian Revolution broke out, 17 December 2010',
    ],
    counterexample: 'لم تندلع الثورة التونسية في 17 ديسمبر 2009',
  }),
];
