import { ACTORS, type Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { withFrames } from './with-frames.ts';

const TALKS = {
  'جلسة مباحثات|مباحثات|محادثات|جلسة محادثات|مشاورات|مباحثات ثنائية|جلسة مشاورات|مباحثات موسعة|مباحثات رسمية|مفاوضات|جولة|جولة جديدة|من المفاوضات|من المحادثات':
    'talks',
  'لقاء|لقاء ثنائيا|اجتماعا|اجتماعا ثنائيا|جلسة عمل|اجتماع': 'a meeting',
};

/** Journeys, receptions and talks beyond the plain verbs of `diplomacy.ts`. */
export const VISITS_AND_TALKS: readonly Trigger[] = [
  trigger('arrive', {
    past: 'حل',
    present: 'يحل',
    frames: ['{s:person} arrived in {o:land:ب}'],
    example: [
      'حل سيرغي لافروف ببغداد في 5 فبراير 2023',
      'Sergey Lavrov arrived in Baghdad, 5 February 2023',
    ],
    counterexample: 'حلت نجلاء بودن مشكلة في باريس في 5 فبراير 2023',
  }),
  trigger('arrive', {
    past: 'حط نزل هبط',
    present: 'يحط ينزل',
    nouns: { 'الرحال|رحاله|رحالها|رحالهما|ضيفا|طائرته|طائرتها': '' },
    frames: ['{s:person} arrived in {o:land:ب,في,علي}'],
    example: [
      'حط سيرغي لافروف الرحال بتونس في 20 ديسمبر 2023',
      'Sergey Lavrov arrived in Tunisia, 20 December 2023',
    ],
    counterexample: 'حط سيرغي لافروف من شأن تونس في 20 ديسمبر 2023',
  }),
  trigger('arrive', {
    past: 'دخل',
    present: 'يدخل',
    masdar: 'دخول',
    frames: ['{s:person} entered {o:land:direct,الى}'],
    example: ['دخل بشار الأسد دمشق في 3 مايو 2012', 'Bashar al-Assad entered Damascus, 3 May 2012'],
    counterexample: 'دخل بشار الأسد التاريخ في 3 مايو 2012',
  }),
  trigger('visit', {
    past: 'استهل بدأ اختتم أنهى',
    present: 'يستهل يبدأ يختتم ينهي',
    nouns: { 'زيارة|زيارته|زيارتها|جولة|جولته|زيارة رسمية|زيارة عمل': '' },
    frames: ['{s:person} visited {o:land:الى,ل,ب}'],
    example: [
      'اختتم إيمانويل ماكرون زيارة إلى المغرب في 30 أكتوبر 2024',
      'Emmanuel Macron visited Morocco, 30 October 2024',
    ],
    counterexample: 'اختتم إيمانويل ماكرون خطابه إلى المغرب في 30 أكتوبر 2024',
  }),
  withFrames(
    trigger('talk', {
      past: 'عقد أجرى',
      present: 'يعقد يجري',
      masdar: 'عقد إجراء',
      nouns: TALKS,
      frames: ['{s} held {n} with {o::مع}', '{s:person} held {n} with {o:person:ب}'],
      example: [
        'عقد سيرغي لافروف جلسة مباحثات مع كيم جونغ أون في 12 يوليو 2025',
        'Sergey Lavrov held talks with Kim Jong Un, 12 July 2025',
      ],
      counterexample: 'لم يعقد سيرغي لافروف مباحثات مع كيم جونغ أون في 12 يوليو 2025',
    }),
    { last: [{ english: '{s} held {n}', subject: ACTORS, several: true, nouns: TALKS }] },
  ),
  trigger('talk', {
    past: 'بدأ انطلق جرى استؤنف تواصل انعقد عقد التأم دار',
    present: 'ينطلق يجري يستأنف',
    masdar: 'انطلاق بدء استئناف انعقاد',
    passive: 'استؤنفت استؤنف',
    nouns: {
      'محادثات|المحادثات|مباحثات|المباحثات|مفاوضات|المفاوضات|مشاورات|جولة|جولة جديدة|الجولة|حوار|الحوار':
        'Talks',
      'لقاء|اجتماع|اللقاء|الاجتماع': 'A meeting',
    },
    frames: ['{n} between {o::بين} took place'],
    example: [
      'انطلقت مفاوضات بين روسيا وأوكرانيا في 16 مايو 2025',
      'Talks between Russia and Ukraine took place, 16 May 2025',
    ],
    counterexample: 'فشلت مفاوضات بين روسيا وأوكرانيا في 16 مايو 2025',
  }),
  trigger('talk', {
    past: 'استأنف واصل خاض بدأ اختتم',
    present: 'يستأنف يواصل يخوض يبدأ يختتم',
    masdar: 'استئناف',
    nouns: {
      'المفاوضات|المحادثات|المباحثات|مفاوضات|محادثات|مباحثات|جولة|الجولة|المشاورات|مشاورات': '',
    },
    frames: ['{s:state} held talks with {o:state:مع}', '{s:country} held talks'],
    example: [
      'استأنفت إيران والولايات المتحدة المفاوضات في 12 أبريل 2025',
      'Iran and the United States held talks, 12 April 2025',
    ],
    counterexample: 'رفضت إيران استئناف المفاوضات في 12 أبريل 2025',
  }),
  trigger('talk', {
    past: 'تباحث تحادث تشاور تداول بحث ناقش استعرض تناول',
    present: 'يتباحث يتشاور يبحث يناقش يستعرض',
    frames: ['{s:person} held talks with {o:person:مع}'],
    example: [
      'بحث سيرغي لافروف مع كيم جونغ أون التعاون في 12 يوليو 2025',
      'Sergey Lavrov held talks with Kim Jong Un, 12 July 2025',
    ],
    counterexample: 'بحث سيرغي لافروف عن حل في 12 يوليو 2025',
  }),
  trigger('talk', {
    past: 'أجرى تلقى',
    present: 'يجري يتلقى',
    masdar: 'إجراء تلقي',
    nouns: {
      'اتصالا هاتفيا|اتصالين هاتفيين|اتصالات هاتفية|اتصالا|اتصال هاتفي|مكالمة هاتفية|مكالمة|محادثة هاتفية|اتصالا مرئيا':
        '',
    },
    frames: ['{s:person} spoke by telephone with {o:person:مع,ب,من}'],
    example: [
      'أجرى قيس سعيد اتصالا هاتفيا بإيمانويل ماكرون في 3 مايو 2024',
      'Kais Saied spoke by telephone with Emmanuel Macron, 3 May 2024',
    ],
    counterexample: 'أجرى قيس سعيد حوارا مع صحيفة في 3 مايو 2024',
  }),
  trigger('talk', {
    past: 'اتصل',
    present: 'يتصل يهاتف',
    nouns: { 'هاتفيا|ب|بالرئيس|بنظيره|برئيس|بوزير': '' },
    frames: ['{s:person} spoke by telephone with {o:person:direct,ب}'],
    example: [
      'اتصل قيس سعيد هاتفيا بإيمانويل ماكرون في 3 مايو 2024',
      'Kais Saied spoke by telephone with Emmanuel Macron, 3 May 2024',
    ],
    counterexample: 'اتصل الأمر بإيمانويل ماكرون في 3 مايو 2024',
  }),
  trigger('receive', {
    past: 'استقبل التقى',
    present: 'يستقبل يلتقي',
    masdar: 'استقبال',
    nouns: { 'وفدا|وفد|وفدا من|مسؤولين': '' },
    frames: ['{s:person} received a delegation from {o:state:من}'],
    example: [
      'استقبل قيس سعيد وفدا من البنك الدولي في 3 مايو 2024',
      'Kais Saied received a delegation from the World Bank, 3 May 2024',
    ],
    counterexample: 'لم يستقبل قيس سعيد وفدا من البنك الدولي في 3 مايو 2024',
  }),
  trigger('summit', {
    past: 'ترأس',
    present: 'يترأس',
    masdar: 'ترؤس',
    nouns: {
      'قمة|القمة|أعمال القمة': 'a summit',
      'اجتماعا|الاجتماع|اجتماع|جلسة|المجلس الوزاري|مجلسا وزاريا': 'a meeting',
      'مؤتمرا|المؤتمر|مؤتمر': 'a conference',
    },
    frames: ['{s:person} chaired {n}'],
    example: ['ترأس قيس سعيد قمة في 3 مايو 2024', 'Kais Saied chaired a summit, 3 May 2024'],
    counterexample: 'ترأس قيس سعيد الجمعية عشر سنوات حتى 3 مايو 2024',
  }),
  trigger('summit', {
    past: 'انطلق بدأ افتتح اختتم انتهى',
    present: 'ينطلق يبدأ يفتتح يختتم ينتهي',
    masdar: 'انطلاق اختتام افتتاح',
    nouns: {
      'أعمال القمة|القمة|قمة|أعمال|أشغال|المؤتمر|مؤتمر|المنتدى|منتدى|فعاليات|الدورة|الجمعية العامة':
        '',
    },
    frames: ['{s:event} took place'],
    example: [
      'انطلقت فعاليات كأس العالم في 20 نوفمبر 2022',
      'The World Cup took place, 20 November 2022',
    ],
    counterexample: 'لم تنطلق فعاليات كأس العالم في 20 نوفمبر 2021',
  }),
  trigger('leave', {
    past: 'غادر',
    present: 'يغادر',
    masdar: 'مغادرة',
    nouns: { 'البلاد|تراب الوطن|الأراضي': '' },
    frames: ['{s:person} left the country'],
    example: [
      'غادر بشار الأسد البلاد في 8 ديسمبر 2024',
      'Bashar al-Assad left the country, 8 December 2024',
    ],
    counterexample: 'لم يغادر بشار الأسد البلاد في 8 ديسمبر 2023',
  }),
  trigger('flee', {
    past: 'لجأ لاذ',
    present: 'يلجأ',
    masdar: 'لجوء',
    frames: ['{s:person} fled to {o:land:الى,ب}'],
    example: [
      'لجأ بشار الأسد إلى روسيا في 8 ديسمبر 2024',
      'Bashar al-Assad fled to Russia, 8 December 2024',
    ],
    counterexample: 'لجأ بشار الأسد إلى القوة في 8 ديسمبر 2011',
  }),
  trigger('speak', {
    past: 'عقد',
    present: 'يعقد',
    masdar: 'عقد',
    nouns: {
      'مؤتمرا صحفيا|مؤتمرا صحافيا|مؤتمر صحفي|مؤتمر صحافي|ندوة صحفية|ندوة صحافية|لقاء صحفيا': '',
    },
    frames: ['{s:person} spoke to the press'],
    example: [
      'عقد قيس سعيد مؤتمرا صحفيا في 3 مايو 2024',
      'Kais Saied spoke to the press, 3 May 2024',
    ],
    counterexample: 'عقد قيس سعيد اجتماعا في 3 مايو 2024',
  }),
  trigger('host', {
    past: 'استضاف احتضن',
    present: 'يستضيف يحتضن',
    masdar: 'استضافة احتضان',
    nouns: {
      'اجتماعا|اجتماع|الاجتماع|اجتماعات': 'a meeting',
      'الاجتماعات|اجتماعاته|اجتماعاتها': 'meetings',
      'نسخة|النسخة|دورة|الدورة|فعاليات|ملتقى|الملتقى|ندوة|أعمال|اللقاء|لقاء': 'a gathering',
    },
    frames: ['{s:state} hosted {n}'],
    example: ['استضافت قطر اجتماعا في 3 مايو 2024', 'Qatar hosted a meeting, 3 May 2024'],
    counterexample: 'لم تستضف قطر اجتماعا في 3 مايو 2024',
  }),
];
