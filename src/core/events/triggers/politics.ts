import { ACTORS, type Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const STATEMENTS = {
  'الحرب على|الحرب': 'war',
  'استقلالها|استقلاله|استقلال|الاستقلال': 'independence',
  'حالة الطوارئ|الطوارئ': 'a state of emergency',
  'وقف إطلاق النار|وقفا لإطلاق النار|هدنة': 'a ceasefire',
  'ترشحه|ترشحها': 'a candidacy',
  'قيام دولة|قيام الدولة': 'a state',
  'التعبئة الجزئية|التعبئة العامة|تعبئة': 'a mobilisation',
};

/** Offices, elections, institutions, laws. */
export const POLITICS: readonly Trigger[] = [
  {
    name: 'announce',
    past: ['أعلن'],
    present: ['يعلن'],
    masdar: ['إعلان'],
    passive: [],
    frames: [{ english: '{s} declared {n}', subject: ACTORS, nouns: STATEMENTS }],
    unless: [' تخليها ', ' تخليه ', ' انسحابها ', ' خرق ', ' انتهاك ', ' رفضها ', ' رفضه '],
    example: {
      text: 'أعلنت الجزائر استقلالها في 5 يوليو 1962',
      english: 'Algeria declared independence, 5 July 1962',
    },
    counterexample: 'أعلنت الجزائر أن الأسعار ارتفعت في 5 يوليو 2022',
  },
  {
    name: 'elect',
    past: ['انتخب'],
    present: ['ينتخب'],
    masdar: ['انتخاب'],
    passive: [],
    frames: [
      { english: '{s} elected {o}', subject: ['organisation', 'country'], object: ['person'] },
      {
        english: '{o} was elected {n} of {w}',
        object: ['person'],
        with: ['organisation'],
        withBy: ['ل'],
        nouns: {
          'رئيسا|رئيسة': 'head',
          'أمينا عاما|أمينة عامة': 'secretary-general',
          'زعيما|زعيمة': 'leader',
        },
      },
      { english: '{o} was elected', object: ['person'] },
    ],
    example: {
      text: 'انتُخب دونالد ترامب رئيسا للولايات المتحدة في 5 نوفمبر 2024',
      english: 'Donald Trump was elected, 5 November 2024',
    },
    counterexample: 'ما انتخب دونالد ترامب رئيسا في 5 نوفمبر 2020',
  },
  {
    name: 'win-election',
    past: ['فاز'],
    present: ['يفوز'],
    masdar: ['فوز'],
    passive: [],
    frames: [
      {
        english: '{s} defeated {w} in {n}',
        subject: ['person'],
        with: ['person'],
        withBy: ['علي'],
        nouns: { 'الانتخابات|انتخابات|الاقتراع|اقتراع|الرئاسيات|السباق': 'the election' },
      },
      {
        english: '{s} won {n}',
        subject: ['person', 'organisation'],
        nouns: {
          'بالانتخابات|في الانتخابات|انتخابات|بالرئاسة|بالرئاسيات|بولاية': 'the election',
          'بجائزة نوبل|جائزة نوبل': 'the Nobel Prize',
        },
      },
    ],
    example: {
      text: 'فاز دونالد ترامب في الانتخابات الرئاسية في 5 نوفمبر 2024',
      english: 'Donald Trump won the election, 5 November 2024',
    },
    counterexample: 'فاز المنتخب على تونس في 5 نوفمبر 2024',
  },
  {
    name: 'appoint',
    past: ['عين', 'كلف'],
    present: ['يعين', 'يكلف'],
    masdar: ['تعيين', 'تكليف'],
    passive: [],
    frames: [
      {
        english: '{s} appointed {o}',
        subject: ['person', 'organisation', 'country'],
        object: ['person'],
      },
      {
        english: '{o} was appointed {n}',
        object: ['person'],
        nouns: {
          'رئيسا للوزراء|رئيس وزراء|رئيسا للحكومة|بتشكيل الحكومة': 'prime minister',
          'وزيرا للخارجية|وزير خارجية': 'foreign minister',
          'وزيرا للدفاع': 'defence minister',
          'سفيرا|سفيرة': 'ambassador',
          'أمينا عاما': 'secretary-general',
          'مبعوثا|مبعوثا خاصا': 'envoy',
        },
      },
    ],
    example: {
      text: 'عيّن قيس سعيد نجلاء بودن رئيسة للحكومة في 29 سبتمبر 2021',
      english: 'Kais Saied appointed Najla Bouden, 29 September 2021',
    },
    counterexample: 'ينوي قيس سعيد تعيين نجلاء بودن في 29 سبتمبر 2021',
  },
  {
    name: 'dismiss',
    past: ['أقال', 'عزل', 'أعفى'],
    present: ['يقيل', 'يعزل'],
    masdar: ['إقالة', 'عزل', 'إعفاء'],
    passive: ['أقيل', 'أقيلت'],
    frames: [
      { english: '{s} dismissed {o}', subject: ['person', 'organisation'], object: ['person'] },
      { english: '{o} was dismissed', object: ['person'] },
    ],
    example: {
      text: 'أقال قيس سعيد نجلاء بودن في 1 أغسطس 2023',
      english: 'Kais Saied dismissed Najla Bouden, 1 August 2023',
    },
    counterexample: 'طالب الحزب بإقالة نجلاء بودن في 1 أغسطس 2023',
  },
  {
    name: 'resign',
    past: ['استقال', 'تنحى'],
    present: ['يستقيل', 'يتنحى'],
    masdar: ['استقالة', 'تنحي'],
    passive: [],
    frames: [{ english: '{s} resigned', subject: ['person'] }],
    example: {
      text: 'استقال حسني مبارك في 11 فبراير 2011',
      english: 'Hosni Mubarak resigned, 11 February 2011',
    },
    counterexample: 'دعت الحركة إلى استقالة حسني مبارك في 11 فبراير 2011',
  },
  {
    name: 'take-office',
    past: ['تولى', 'تسلم', 'أدى'],
    present: ['يتولى', 'يؤدي'],
    masdar: ['تولي'],
    passive: [],
    frames: [
      {
        english: '{s} {n}',
        subject: ['person'],
        nouns: {
          'اليمين الدستورية|اليمين القانونية|اليمين': 'was sworn in',
          'الرئاسة|رئاسة|منصبه|منصبها|مهامه|مهامها|الحكم|السلطة|العرش|مقاليد': 'took office',
        },
      },
    ],
    example: {
      text: 'تولى كيم جونغ أون السلطة في ديسمبر 2011',
      english: 'Kim Jong Un took office, December 2011',
    },
    counterexample: 'أدى كيم جونغ أون دورا كبيرا في ديسمبر 2011',
  },
  {
    name: 'overthrow',
    past: ['أطاح'],
    present: ['يطيح'],
    masdar: ['الإطاحة', 'إطاحة'],
    passive: ['أطيح'],
    frames: [
      {
        english: '{s} overthrew {o}',
        subject: ['person', 'organisation'],
        object: ['person'],
        by: ['ب'],
      },
      { english: '{o} was overthrown', object: ['person'], by: ['ب'] },
    ],
    example: {
      text: 'أُطيح بعمر البشير في 11 أبريل 2019',
      english: 'Omar al-Bashir was overthrown, 11 April 2019',
    },
    counterexample: 'فشلت محاولة الإطاحة بعمر البشير في 11 أبريل 1990',
  },
  {
    name: 'found',
    past: ['أسس', 'تأسس', 'أنشأ'],
    present: ['يؤسس'],
    masdar: ['تأسيس', 'إنشاء'],
    passive: ['أسست', 'أنشئ', 'أنشئت'],
    frames: [
      {
        english: '{s} founded {o}',
        subject: ['person', 'country', 'organisation'],
        object: ['organisation', 'place'],
      },
      { english: '{o} was founded', object: ['organisation', 'country', 'place'] },
    ],
    example: {
      text: 'تأسست الأمم المتحدة في 24 أكتوبر 1945',
      english: 'The United Nations was founded, 24 October 1945',
    },
    counterexample: 'احتمال تأسيس الأمم المتحدة لمكتب في 24 أكتوبر 2024',
  },
  {
    name: 'adopt',
    past: ['تبنى', 'اعتمد', 'أقر', 'أصدر'],
    present: ['يتبنى', 'يعتمد', 'يقر', 'يصدر'],
    masdar: ['تبني', 'اعتماد', 'إقرار', 'إصدار'],
    passive: [],
    frames: [
      { english: '{s} adopted {o}', subject: ['organisation', 'country'], object: ['agreement'] },
      {
        english: '{s} adopted {n}',
        subject: ['organisation', 'country'],
        nouns: {
          'القرار|قرارا|قرار': 'a resolution',
          'دستورا|الدستور|دستور': 'a constitution',
          'قانونا|القانون|قانون': 'a law',
          'إعلانا|إعلان': 'a declaration',
        },
      },
    ],
    example: {
      text: 'تبنى مجلس الأمن قرارا بشأن كوريا الشمالية في 2 مارس 2016',
      english: 'The UN Security Council adopted a resolution, 2 March 2016',
    },
    counterexample: 'رفض مجلس الأمن إقرار قانون في 2 مارس 2016',
  },
  {
    name: 'approve',
    past: ['وافق'],
    present: ['يوافق'],
    masdar: ['موافقة'],
    passive: [],
    frames: [{ english: '{s} approved {o}', subject: ACTORS, object: ['agreement'], by: ['علي'] }],
    example: {
      text: 'وافقت روسيا على اتفاقية باريس في 23 سبتمبر 2019',
      english: 'Russia approved the Paris Agreement, 23 September 2019',
    },
    counterexample: 'لم توافق روسيا على الاقتراح في 23 سبتمبر 2019',
  },
  {
    name: 'open',
    past: ['افتتح', 'دشن'],
    present: ['يفتتح', 'يدشن'],
    masdar: ['افتتاح', 'تدشين'],
    passive: [],
    frames: [
      {
        english: '{s} opened {n}',
        subject: ['person', 'country', 'organisation'],
        nouns: {
          'سفارة|سفارتها|السفارة': 'an embassy',
          'قنصلية|قنصليتها': 'a consulate',
          'مطار|المطار|مطارا': 'an airport',
          محطة: 'a station',
          'مؤتمر|المؤتمر': 'a conference',
          'معرض|المعرض': 'an exhibition',
        },
      },
      {
        english: '{s} opened {o}',
        subject: ['person'],
        object: ['place', 'organisation', 'event'],
      },
    ],
    example: {
      text: 'افتتحت الولايات المتحدة سفارتها في القدس في 14 مايو 2018',
      english: 'The United States opened an embassy in Jerusalem, 14 May 2018',
    },
    counterexample: 'افتتحت الأسواق في الولايات المتحدة على ارتفاع في 14 مايو 2018',
  },
  trigger('veto', {
    past: 'استخدم أشهر رفع',
    present: 'يستخدم يشهر يرفع',
    frames: ['{s:country} used {n}'],
    nouns: { 'حق النقض|الفيتو': 'its veto' },
    example: [
      'استخدمت الولايات المتحدة حق النقض في 18 أبريل 2024',
      'The United States used its veto, 18 April 2024',
    ],
    counterexample: 'استخدمت الولايات المتحدة لغة حازمة في 18 أبريل 2024',
  }),
];
