import { ACTORS, LANDS, STATES, type Trigger } from '../trigger.ts';

/** War, violence, tests of arms, disasters. */
export const CONFLICT: readonly Trigger[] = [
  {
    name: 'invade',
    past: ['غزا', 'اجتاح'],
    present: ['يغزو', 'يجتاح'],
    masdar: ['غزو', 'اجتياح'],
    passive: [],
    frames: [{ english: '{s} invaded {o}', subject: STATES, object: LANDS }],
    example: {
      text: 'غزت روسيا أوكرانيا في 24 فبراير 2022',
      english: 'Russia invaded Ukraine, 24 February 2022',
    },
    counterexample: 'لم تغز روسيا أوكرانيا في 24 فبراير 2021',
  },
  {
    name: 'occupy',
    past: ['احتل', 'ضم'],
    present: ['يحتل'],
    masdar: ['احتلال', 'ضم'],
    passive: [],
    frames: [
      {
        english: '{s} annexed or occupied {o}',
        subject: ['country', 'organisation'],
        object: LANDS,
        by: ['direct', 'ل'],
      },
    ],
    example: {
      text: 'ضمت روسيا القرم في 18 مارس 2014',
      english: 'Russia annexed or occupied Crimea, 18 March 2014',
    },
    counterexample: 'ضم الوفد ممثلين عن روسيا في 18 مارس 2014',
  },
  {
    name: 'attack',
    past: ['هاجم', 'قصف', 'شن', 'نفذ'],
    present: ['يهاجم', 'يقصف', 'يشن'],
    masdar: ['قصف'],
    passive: [],
    frames: [
      {
        english: '{s} launched {n} on {o}',
        subject: STATES,
        object: ['country', 'place', 'organisation'],
        by: ['علي', 'ضد', 'في'],
        nouns: {
          'غارات|غارة|ضربات جوية': 'air strikes',
          'هجوما|هجوم|هجمات|ضربات|ضربة': 'an attack',
          'حربا|حرب|حملة': 'a war',
          'عملية عسكرية': 'a military operation',
        },
      },
      {
        english: '{s} attacked {o}',
        subject: STATES,
        object: ['country', 'place', 'organisation'],
      },
    ],
    example: {
      text: 'شنت روسيا هجوما على أوكرانيا في 10 أكتوبر 2022',
      english: 'Russia launched an attack on Ukraine, 10 October 2022',
    },
    counterexample: 'شنت الصحف حملة في روسيا في 10 أكتوبر 2022',
  },
  {
    name: 'kill',
    past: ['قتل', 'اغتال'],
    present: ['يغتال'],
    masdar: ['مقتل', 'اغتيال'],
    passive: ['اغتيل', 'اغتيلت', 'استشهد'],
    frames: [
      { english: '{s} killed {o}', subject: ['country', 'organisation'], object: ['person'] },
      { english: '{o} was killed', object: ['person'] },
    ],
    example: {
      text: 'قُتل قاسم سليماني في بغداد في 3 يناير 2020',
      english: 'Qasem Soleimani was killed in Baghdad, 3 January 2020',
    },
    counterexample: 'نفت إيران أن يكون قاسم سليماني قتل في 3 يناير 2019',
  },
  {
    name: 'die',
    past: ['توفي', 'مات', 'رحل'],
    present: [],
    masdar: ['وفاة', 'رحيل'],
    passive: [],
    frames: [{ english: '{s} died', subject: ['person'] }],
    example: {
      text: 'توفي الباجي قائد السبسي في 25 يوليو 2019',
      english: 'Beji Caid Essebsi died, 25 July 2019',
    },
    counterexample: 'شائعات عن وفاة الباجي قائد السبسي في 27 يونيو 2019',
  },
  {
    name: 'seize',
    past: ['سيطر', 'استولى', 'استعاد'],
    present: ['يسيطر'],
    masdar: ['سيطرة', 'استعادة', 'السيطرة'],
    passive: [],
    frames: [
      { english: '{s} took control of {o}', subject: STATES, object: LANDS, by: ['علي', 'direct'] },
    ],
    example: {
      text: 'سيطرت حركة طالبان على كابل في 15 أغسطس 2021',
      english: 'Taliban took control of Kabul, 15 August 2021',
    },
    counterexample: 'سيطر القلق على كابل في 15 أغسطس 2021',
  },
  {
    name: 'deploy',
    past: ['أرسل', 'نشر'],
    present: ['يرسل', 'ينشر'],
    masdar: ['إرسال', 'نشر'],
    passive: [],
    frames: [
      {
        english: '{s} sent troops to {o}',
        subject: STATES,
        object: LANDS,
        by: ['الى', 'في', 'ب'],
        nouns: { 'قوات|قواتها|جنودا|جنود|جنودها|قوة': 'troops' },
      },
    ],
    example: {
      text: 'أرسلت كوريا الشمالية قوات إلى روسيا في أكتوبر 2024',
      english: 'North Korea sent troops to Russia, October 2024',
    },
    counterexample: 'نشرت كوريا الشمالية صورا في روسيا في أكتوبر 2024',
  },
  {
    name: 'test',
    past: ['اختبر', 'أجرى', 'جرب'],
    present: ['يختبر'],
    masdar: ['إجراء', 'اختبار'],
    passive: [],
    frames: [
      {
        english: '{s} {n}',
        subject: STATES,
        nouns: {
          'تجربة نووية|اختبارا نوويا|قنبلة|تجربتها النووية': 'carried out a nuclear test',
          'صاروخا|صواريخ|تجربة صاروخية': 'carried out a missile test',
        },
      },
    ],
    example: {
      text: 'أجرت كوريا الشمالية تجربة نووية في 9 أكتوبر 2006',
      english: 'North Korea carried out a nuclear test, 9 October 2006',
    },
    counterexample: 'تعتزم كوريا الشمالية إجراء تجربة نووية في 9 أكتوبر 2026',
  },
  {
    name: 'launch',
    past: ['أطلق'],
    present: ['يطلق'],
    masdar: ['إطلاق'],
    passive: [],
    frames: [
      {
        english: '{s} released {o}',
        subject: STATES,
        object: ['person'],
        nouns: { سراح: 'free' },
      },
      {
        english: '{s} launched {n}',
        subject: ACTORS,
        nouns: {
          'صاروخا|صاروخ|صواريخ|صاروخين': 'missiles',
          'قمرا صناعيا|قمرا اصطناعيا|قمر': 'a satellite',
          'عملية عسكرية|عملية': 'an operation',
          حملة: 'a campaign',
          مبادرة: 'an initiative',
          هجوما: 'an attack',
        },
      },
    ],
    example: {
      text: 'أطلقت كوريا الشمالية صاروخا في 4 يوليو 2017',
      english: 'North Korea launched missiles, 4 July 2017',
    },
    counterexample: 'أطلقت السلطات اسما على شارع في كوريا الشمالية في 4 يوليو 2017',
  },
  {
    name: 'outbreak',
    past: ['اندلع', 'انطلق', 'بدأ'],
    present: ['يندلع'],
    masdar: ['اندلاع'],
    passive: [],
    frames: [
      {
        english: '{n} broke out in {o}',
        object: LANDS,
        by: ['في', 'ب'],
        nouns: {
          'احتجاجات|مظاهرات|تظاهرات': 'Protests',
          'حرب|الحرب': 'War',
          'الثورة|ثورة|انتفاضة': 'An uprising',
          'اشتباكات|معارك': 'Fighting',
        },
      },
    ],
    example: {
      text: 'اندلعت احتجاجات في تونس في 17 ديسمبر 2010',
      english: 'Protests broke out in Tunisia, 17 December 2010',
    },
    counterexample: 'اندلع حريق في تونس في 17 ديسمبر 2010',
  },
  {
    name: 'protest',
    past: ['تظاهر', 'احتج', 'شهد', 'عرف'],
    present: ['يشهد', 'يتظاهر'],
    masdar: ['تظاهر'],
    passive: [],
    frames: [
      {
        english: '{n} took place in {s}',
        subject: LANDS,
        nouns: {
          'احتجاجات|مظاهرات|تظاهرات|مسيرات': 'Protests',
          'انتخابات|الانتخابات': 'Elections',
          'انقلابا|انقلاب': 'A coup',
          استفتاء: 'A referendum',
        },
      },
    ],
    example: {
      text: 'شهدت تونس انتخابات رئاسية في 15 سبتمبر 2019',
      english: 'Elections took place in Tunisia, 15 September 2019',
    },
    counterexample: 'شهدت تونس تساقط الأمطار في 15 سبتمبر 2019',
  },
  {
    name: 'disaster',
    past: ['ضرب'],
    present: ['يضرب'],
    masdar: [],
    passive: [],
    frames: [
      {
        english: '{n} struck {o}',
        object: LANDS,
        nouns: {
          'زلزال|الزلزال': 'An earthquake',
          'إعصار|الإعصار|عاصفة': 'A storm',
          'فيضانات|سيول': 'Floods',
          'تفجير|انفجار': 'An explosion',
        },
      },
    ],
    example: {
      text: 'ضرب زلزال المغرب في 8 سبتمبر 2023',
      english: 'An earthquake struck Morocco, 8 September 2023',
    },
    counterexample: 'ضرب المغرب موعدا مع التاريخ في 8 سبتمبر 2023',
  },
];
