import { ACTORS, LANDS, STATES, type Trigger } from '../trigger.ts';

const ATTACKS = {
  'غارات|غارة|ضربات جوية': 'air strikes',
  'هجوما|هجوم|هجمات|ضربات|ضربة|هجوما واسعا|هجوما صاروخيا|هجوما بريا': 'an attack',
  'حربا|حرب|الحرب|عدوانا|عدوان': 'a war',
  'عملية عسكرية|عملية برية|عمليات عسكرية': 'a military operation',
};
const TROOPS = {
  'قوات|قواتها|قواته|القوات|جنودا|جنود|جنودها|قوة|بقوات|تعزيزات عسكرية|بتعزيزات عسكرية|وحدات عسكرية|وحدات|وحداتها|مشاة بحريتها|مشاة البحرية|جيشها':
    'troops',
  'سفنا حربية|سفن حربية|حاملة طائرات|حاملة الطائرات|مدمرة|سفينة حربية': 'warships',
};
const MISSILES = {
  'صاروخا|صاروخ|صواريخ|صاروخين|الصواريخ|صاروخا باليستيا|صواريخ باليستية': 'missiles',
};
const WERE_KILLED = {
  'شخص|مدني|شاب|متظاهر|طفل|صحفي|صحافي|صحافية|رجل|امرأة|فلسطيني': 'A person was',
  'جندي|الجندي|جنديا': 'A soldier was',
  'أشخاص|شخصا|أشخاصا|مدنيين|مدنيا|المدنيين|قتلى|جنود|متظاهرين|متظاهرا|فلسطينيين|فلسطينيا|أطفال|شخصين|شخصان|آخرين|مدنيون|الأشخاص':
    'People were',
};

/** War, violence, tests of arms. */
export const CONFLICT: readonly Trigger[] = [
  {
    name: 'invade',
    past: ['غزا', 'اجتاح'],
    present: ['يغزو', 'يجتاح'],
    masdar: ['غزو', 'اجتياح', 'الغزو'],
    passive: [],
    frames: [{ english: '{s} invaded {o}', subject: STATES, object: LANDS, by: ['direct', 'ل'] }],
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
    past: ['هاجم', 'شن', 'نفذ', 'اقتحم', 'باشر'],
    present: ['يهاجم', 'يشن', 'يقتحم', 'ينفذ'],
    masdar: ['شن', 'تنفيذ', 'مهاجمة', 'اقتحام'],
    passive: [],
    frames: [
      {
        english: '{s} launched {n} on {o}',
        subject: STATES,
        object: ['country', 'place', 'organisation'],
        by: ['علي', 'ضد'],
        nouns: ATTACKS,
      },
      {
        english: '{s} launched {n} in {o}',
        subject: STATES,
        object: ['country'],
        by: ['في'],
        nouns: ATTACKS,
      },
      { english: '{s} launched {n}', subject: ['country', 'organisation'], nouns: ATTACKS },
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
    past: ['قتل', 'صفى'],
    present: ['يقتل'],
    masdar: ['مقتل', 'قتل', 'تصفية', 'استشهاد'],
    passive: ['استشهد', 'استشهدت'],
    frames: [
      { english: '{s} killed {o}', subject: ['country', 'organisation'], object: ['person'] },
      { english: '{o} was killed', object: ['person'] },
      { english: '{n} killed in {o}', object: LANDS, by: ['في', 'ب'], nouns: WERE_KILLED },
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
    present: ['يتوفى', 'يموت', 'يرحل'],
    masdar: ['وفاة'],
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
    past: ['سيطر', 'استولى', 'بسط', 'أحكم'],
    present: ['يسيطر', 'يستولي', 'يبسط'],
    masdar: ['سيطرة', 'السيطرة', 'استيلاء', 'الاستيلاء'],
    passive: [],
    frames: [{ english: '{s} took control of {o}', subject: STATES, object: LANDS, by: ['علي'] }],
    example: {
      text: 'سيطرت حركة طالبان على كابل في 15 أغسطس 2021',
      english: 'The Taliban took control of Kabul, 15 August 2021',
    },
    counterexample: 'سيطر القلق على كابل في 15 أغسطس 2021',
  },
  {
    name: 'deploy',
    past: ['أرسل', 'نشر', 'دفعت'],
    present: ['يرسل', 'ينشر'],
    masdar: ['إرسال', 'نشر'],
    passive: [],
    frames: [
      {
        english: '{s} sent {n} to {o}',
        subject: STATES,
        object: LANDS,
        by: ['الى', 'في', 'ب'],
        nouns: TROOPS,
      },
      { english: '{s} deployed {n}', subject: STATES, nouns: TROOPS },
      { english: '{n} were deployed in {o}', object: LANDS, by: ['في', 'ب'], nouns: TROOPS },
    ],
    example: {
      text: 'أرسلت كوريا الشمالية قوات إلى روسيا في أكتوبر 2024',
      english: 'North Korea sent troops to Russia, October 2024',
    },
    counterexample: 'نشرت كوريا الشمالية صورا في روسيا في أكتوبر 2024',
  },
  {
    name: 'test',
    past: ['اختبر', 'أجرى', 'جرب', 'نفذ'],
    present: ['يختبر', 'يجري', 'يجرب'],
    masdar: ['إجراء', 'اختبار'],
    passive: [],
    frames: [
      {
        english: '{s} {n}',
        subject: STATES,
        nouns: {
          'تجربة نووية|أولى تجاربها النووية|تجاربها النووية|تجاربها|اختبارا نوويا|قنبلة|تجربتها النووية|تفجير نووي|تفجيرا نوويا|أول تجربة نووية':
            'carried out a nuclear test',
          'صاروخا|صواريخ|تجربة صاروخية|صاروخ|تجارب صاروخية': 'carried out a missile test',
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
    name: 'attack',
    past: ['أطلق'],
    present: ['يطلق'],
    masdar: ['إطلاق'],
    passive: [],
    frames: [
      {
        english: '{s} fired {n} at {o}',
        subject: STATES,
        object: STATES,
        by: ['علي', 'الى', 'ضد'],
        nouns: MISSILES,
      },
    ],
    example: {
      text: 'أطلقت إيران صواريخ على إسرائيل في 1 أكتوبر 2024',
      english: 'Iran fired missiles at Israel, 1 October 2024',
    },
    counterexample: 'أطلقت إيران صاروخا إلى الفضاء في 1 أكتوبر 2024',
  },
  {
    name: 'launch',
    past: ['أطلق'],
    present: ['يطلق'],
    masdar: ['إطلاق'],
    passive: [],
    frames: [
      {
        english: '{s} launched {n}',
        subject: ACTORS,
        nouns: {
          ...MISSILES,
          'قمرا صناعيا|قمرا اصطناعيا|قمر|القمر الصناعي': 'a satellite',
          'مركبة فضائية|مركبة|مسبارا|مسبار': 'a spacecraft',
          'عملية عسكرية|عملية': 'an operation',
          'حملة|الحملة': 'a campaign',
          'مبادرة|المبادرة': 'an initiative',
          'هجوما|هجوم': 'an attack',
          'منصة|خدمة|تطبيقا': 'a service',
          'مشروعا|مشروع|برنامجا|برنامج': 'a programme',
        },
      },
    ],
    example: {
      text: 'أطلقت كوريا الشمالية صاروخا في 4 يوليو 2017',
      english: 'North Korea launched missiles, 4 July 2017',
    },
    counterexample: 'أطلقت السلطات اسما على شارع في كوريا الشمالية في 4 يوليو 2017',
  },
];
