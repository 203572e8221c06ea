import { ACTORS, type Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Plain lines for verbs whose richer rows ask for more than a clause says; they come last. */
export const FURTHER_ROWS: readonly Trigger[] = [
  trigger('kidnap', {
    past: 'خطف اختطف',
    present: 'يخطف يختطف',
    masdar: 'خطف اختطاف',
    frames: ['{s:org} carried out a kidnapping'],
    example: [
      'خطفت قوات الدعم السريع عشرات المدنيين في 3 مايو 2024',
      'The Rapid Support Forces carried out a kidnapping, 3 May 2024',
    ],
    counterexample: 'خطفت الأضواء في 3 مايو 2024',
  }),
  trigger('approve', {
    past: 'وافق صادق أقر',
    present: 'يوافق يصادق يقر',
    masdar: 'الموافقة المصادقة إقرار',
    nouns: {
      'قانون|القانون|مشروع قانون|قانون المالية|قوانين': 'a law',
      'الموازنة|الميزانية|موازنة|ميزانية': 'a budget',
      'تعديلات|التعديلات|تعديلا': 'amendments',
      'اتفاق|اتفاقية|الاتفاق|الاتفاقية|انضمام': 'an agreement',
    },
    frames: ['{s:org} approved {n}'],
    example: [
      'وافق مجلس الأمن على مشروع قانون في 3 مايو 2024',
      'The UN Security Council approved a law, 3 May 2024',
    ],
    counterexample: 'وافق مجلس الأمن هواه في 3 مايو 2024',
  }),
  trigger('cease-fire', {
    past: 'دخل سرى بدأ',
    present: 'يدخل يسري',
    nouns: { 'حيز التنفيذ|حيز النفاذ|التنفيذ|النفاذ|سريان': '' },
    frames: ['A ceasefire between {o::بين} took effect'],
    example: [
      'دخل وقف لإطلاق النار بين روسيا وأوكرانيا حيز التنفيذ في 27 نوفمبر 2024',
      'A ceasefire between Russia and Ukraine took effect, 27 November 2024',
    ],
    counterexample: 'دخل الوفد بين إسرائيل وحزب الله في 27 نوفمبر 2023',
  }),
  trigger('crash', {
    past: 'تحطم سقط تحطمت',
    masdar: 'تحطم سقوط',
    nouns: { 'طائرة|طائرته|طائرتها|مروحية|مروحيته|مقاتلة|إحدى طائراتها': 'aircraft' },
    frames: [
      'An {n} of {o:org:ل} crashed',
      'An {n} of {s} crashed',
      'An {n} with {o:person} crashed',
    ],
    example: [
      'تحطمت طائرة تابعة لحزب الله في 3 مايو 2024',
      'An aircraft of Hezbollah crashed, 3 May 2024',
    ],
    counterexample: 'تحطمت آمال اليمن في 3 مايو 2024',
  }),
  trigger('announce', {
    past: 'أعلن',
    present: 'يعلن',
    masdar: 'إعلان',
    nouns: {
      'الأحكام العرفية': 'martial law',
      الحداد: 'mourning',
      التعبئة: 'mobilisation',
      'حظر التجول': 'a curfew',
    },
    frames: ['{s} declared {n}'],
    example: [
      'أعلن عمر البشير الأحكام العرفية في 3 مايو 2014',
      'Omar al-Bashir declared martial law, 3 May 2014',
    ],
    counterexample: 'أعلن عمر البشير رأيه في 3 مايو 2014',
  }),
  trigger('announce', {
    past: 'أعلن',
    present: 'يعلن',
    frames: ['{s:person} announced {o:event:عن}'],
    example: [
      'أعلن إيمانويل ماكرون عن كأس العالم في 3 مايو 2024',
      'Emmanuel Macron announced the World Cup, 3 May 2024',
    ],
    counterexample: 'لم يعلن إيمانويل ماكرون عن كأس العالم في 3 مايو 2024',
  }),
  trigger('agree', {
    past: 'اتفق توافق',
    present: 'يتفق',
    nouns: { على: '' },
    frames: ['{s} and {w::مع} reached an agreement'],
    example: [
      'اتفقت قطر مع تركيا على نص معاهدة في 13 مارس 2025',
      'Qatar and Turkey reached an agreement, 13 March 2025',
    ],
    counterexample: 'لم تتفق قطر مع تركيا على شيء في 13 مارس 2025',
  }),
  {
    ...trigger('agree', {
      past: 'اتفق توافق',
      present: 'يتفق',
      frames: [],
      example: [
        'اتفقت قطر وتركيا على نص معاهدة في 13 مارس 2025',
        'Qatar and Turkey reached an agreement, 13 March 2025',
      ],
      counterexample: 'لم تتفق قطر وتركيا على شيء في 13 مارس 2025',
    }),
    frames: [
      { english: '{s} reached an agreement', subject: ACTORS, several: true, nouns: { على: '' } },
    ],
  },
  trigger('award', {
    past: 'تسلم نال حصد أحرز',
    present: 'يتسلم ينال يحصد يحرز',
    masdar: 'تسلم نيل',
    nouns: { 'جائزة|الجائزة|نوبل|جوائز|وساما|وسام': '' },
    frames: ['{s} received {o:event}', '{s} received a prize'],
    example: [
      'تسلم إيمانويل ماكرون جائزة نوبل للسلام في 10 ديسمبر 2024',
      'Emmanuel Macron received the Nobel Peace Prize, 10 December 2024',
    ],
    counterexample: 'تسلم إيمانويل ماكرون رسالة في 10 ديسمبر 2024',
  }),
  trigger('withdraw-forces', {
    past: 'انسحب',
    present: 'ينسحب',
    masdar: 'انسحاب',
    frames: ['{s:org} withdrew'],
    example: ['انسحب حزب الله من موقع مستحدث في 3 مايو 2024', 'Hezbollah withdrew, 3 May 2024'],
    counterexample: 'لم ينسحب حزب الله من الموقع في 3 مايو 2024',
  }),
  trigger('demand', {
    past: 'طالب',
    present: 'يطالب',
    frames: ['{s:person} made demands'],
    example: [
      'طالب أردوغان الحكومة بالتريث في 3 مايو 2024',
      'Recep Tayyip Erdogan made demands, 3 May 2024',
    ],
    counterexample: 'لم يطالب أردوغان بشيء في 3 مايو 2024',
  }),
  trigger('promise', {
    past: 'تعهد',
    present: 'يتعهد',
    masdar: 'تعهد',
    frames: ['{s} made a pledge'],
    example: [
      'تعهد البنك الدولي بتمويل المرحلة الثانية في 3 مايو 2024',
      'The World Bank made a pledge, 3 May 2024',
    ],
    counterexample: 'لم يتعهد البنك الدولي بشيء في 3 مايو 2024',
  }),
  trigger('launch', {
    past: 'أطلق',
    present: 'يطلق',
    masdar: 'إطلاق',
    nouns: { 'قمره|قمرها|قمرا|أقمارا': 'a satellite', 'مسباره|مسبارها': 'a probe' },
    frames: ['{s} launched {n}'],
    example: [
      'أطلق المغرب قمره الصناعي في 20 نوفمبر 2018',
      'Morocco launched a satellite, 20 November 2018',
    ],
    counterexample: 'أطلق المغرب نداء في 20 نوفمبر 2018',
  }),
  trigger('summit', {
    past: 'انعقد التأم',
    present: 'ينعقد',
    masdar: 'انعقاد',
    frames: ['{s:event} took place'],
    example: [
      'انعقدت كأس العالم في قطر في نوفمبر 2022',
      'The World Cup took place in Qatar, November 2022',
    ],
    counterexample: 'لم تنعقد كأس العالم في قطر في نوفمبر 2021',
  }),
];
