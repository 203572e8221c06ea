import { ACTORS, LANDS, STATES, type Trigger } from '../trigger.ts';

/** Treaties, visits, relations between states. */
export const DIPLOMACY: readonly Trigger[] = [
  {
    name: 'sign',
    past: ['وقع', 'أبرم', 'أمضى'],
    present: ['يوقع', 'يبرم'],
    masdar: ['توقيع', 'إبرام', 'التوقيع', 'إمضاء'],
    passive: ['الموقعة', 'المبرمة'],
    frames: [
      {
        english: '{s} and {w} signed {o}',
        subject: ACTORS,
        object: ['agreement'],
        by: ['direct', 'علي'],
        with: ACTORS,
        withBy: ['مع'],
      },
      { english: '{s} signed {o}', subject: ACTORS, object: ['agreement'], by: ['direct', 'علي'] },
      {
        english: '{s} and {w} signed {n}',
        subject: ACTORS,
        with: ACTORS,
        withBy: ['مع'],
        nouns: {
          'مذكرة تفاهم|مذكرات تفاهم': 'a memorandum of understanding',
          'اتفاقية سلام|اتفاق سلام|معاهدة سلام': 'a peace agreement',
          'اتفاقية|اتفاق|اتفاقا|اتفاقات|اتفاقيات': 'an agreement',
          معاهدة: 'a treaty',
          بروتوكول: 'a protocol',
        },
      },
      {
        english: '{s} signed {n}',
        subject: ACTORS,
        nouns: {
          'مذكرة تفاهم|مذكرات تفاهم': 'a memorandum of understanding',
          'اتفاقية سلام|اتفاق سلام|معاهدة سلام': 'a peace agreement',
          'اتفاقية|اتفاق|اتفاقا|اتفاقات|اتفاقيات': 'an agreement',
          معاهدة: 'a treaty',
          'مرسوم|مرسوما|أمرا تنفيذيا': 'a decree',
          قانون: 'a law',
        },
      },
      { english: '{o} was signed', object: ['agreement'], by: ['direct', 'علي'] },
    ],
    example: {
      text: 'وقّعت روسيا وكوريا الشمالية معاهدة الشراكة الاستراتيجية الشاملة في 19 يونيو 2024',
      english:
        'Russia and North Korea signed the Comprehensive Strategic Partnership Treaty, 19 June 2024',
    },
    counterexample: 'وقع انفجار كبير في روسيا في 19 يونيو 2024',
  },
  {
    name: 'meet',
    past: ['التقى', 'اجتمع', 'قابل'],
    present: ['يلتقي', 'يجتمع'],
    masdar: ['لقاء', 'اجتماع'],
    passive: [],
    frames: [
      {
        english: '{s} met {o}',
        subject: ['person'],
        object: ['person'],
        by: ['direct', 'ب', 'مع'],
      },
      { english: '{s} met', subject: ['person'], several: true },
    ],
    example: {
      text: 'التقى فلاديمير بوتين كيم جونغ أون في بيونغ يانغ في 19 يونيو 2024',
      english: 'Vladimir Putin met Kim Jong Un in Pyongyang, 19 June 2024',
    },
    counterexample: 'لم يلتق فلاديمير بوتين كيم جونغ أون في 19 يونيو 2024',
  },
  {
    name: 'receive',
    past: ['استقبل'],
    present: ['يستقبل'],
    masdar: ['استقبال'],
    passive: [],
    frames: [{ english: '{s} received {o}', subject: ['person'], object: ['person'] }],
    example: {
      text: 'استقبل كيم جونغ أون سيرغي لافروف منتصف الشهر الماضي في بيونغ يانغ',
      english: 'Kim Jong Un received Sergey Lavrov in Pyongyang, mid-July 2025',
    },
    counterexample: 'سيستقبل كيم جونغ أون سيرغي لافروف في 3 سبتمبر 2025',
  },
  {
    name: 'visit',
    past: ['زار'],
    present: ['يزور'],
    masdar: ['زيارة'],
    passive: [],
    frames: [
      {
        english: '{s} visited {o}',
        subject: ['person'],
        object: LANDS,
        by: ['direct', 'الى', 'ل'],
      },
    ],
    example: {
      text: 'زار فلاديمير بوتين كوريا الشمالية في يونيو 2024',
      english: 'Vladimir Putin visited North Korea, June 2024',
    },
    counterexample: 'يعتزم فلاديمير بوتين زيارة كوريا الشمالية في يونيو 2026',
  },
  {
    name: 'arrive',
    past: ['وصل'],
    present: ['يصل'],
    masdar: ['وصول'],
    passive: [],
    frames: [
      { english: '{s} arrived in {o}', subject: ['person'], object: LANDS, by: ['الى', 'direct'] },
    ],
    example: {
      text: 'وصل سيرغي لافروف إلى بيونغ يانغ في 11 يوليو 2025',
      english: 'Sergey Lavrov arrived in Pyongyang, 11 July 2025',
    },
    counterexample: 'وصل سعر النفط في روسيا إلى 80 دولارا في 11 يوليو 2025',
  },
  {
    name: 'talk',
    past: ['أجرى', 'بحث'],
    present: ['يجري'],
    masdar: ['إجراء'],
    passive: [],
    frames: [
      {
        english: '{s} held {n} with {o}',
        subject: ACTORS,
        object: ACTORS,
        by: ['مع'],
        nouns: {
          'محادثات|مباحثات|مشاورات|اتصالا|اتصالا هاتفيا|مفاوضات': 'talks',
          'مناورات|تدريبات|تمرينات': 'military exercises',
        },
      },
    ],
    example: {
      text: 'أجرى سيرغي لافروف محادثات مع كيم جونغ أون في 12 يوليو 2025',
      english: 'Sergey Lavrov held talks with Kim Jong Un, 12 July 2025',
    },
    counterexample: 'لم يجر سيرغي لافروف محادثات مع كيم جونغ أون في 12 يوليو 2025',
  },
  {
    name: 'summit',
    past: ['عقد', 'انعقد', 'استضاف', 'احتضن'],
    present: ['يستضيف', 'يعقد'],
    masdar: ['عقد', 'انعقاد'],
    passive: [],
    frames: [
      {
        english: '{s} held {n} with {o}',
        subject: ACTORS,
        object: ACTORS,
        by: ['مع'],
        nouns: { قمة: 'a summit', 'اجتماعا|اجتماع|لقاء': 'a meeting' },
      },
      {
        english: '{s} held {n}',
        subject: ['person', 'country'],
        several: true,
        nouns: { قمة: 'a summit', 'اجتماعا|اجتماع': 'a meeting' },
      },
      {
        english: '{s} hosted {n}',
        subject: LANDS,
        nouns: { قمة: 'a summit', 'مؤتمرا|مؤتمر': 'a conference', 'اجتماعا|اجتماع': 'a meeting' },
      },
    ],
    example: {
      text: 'عقد دونالد ترامب قمة مع كيم جونغ أون في سنغافورة في 12 يونيو 2018',
      english: 'Donald Trump held a summit with Kim Jong Un in Singapore, 12 June 2018',
    },
    counterexample: 'من المقرر عقد قمة بين دونالد ترامب وكيم جونغ أون في 12 يونيو 2026',
  },
  {
    name: 'sever',
    past: ['قطع'],
    present: ['يقطع'],
    masdar: ['قطع'],
    passive: ['قطعت'],
    frames: [
      {
        english: '{s} severed relations with {o}',
        subject: STATES,
        object: STATES,
        by: ['مع', 'ب'],
        nouns: { 'العلاقات|علاقاتها|علاقاته|علاقات': 'relations' },
      },
    ],
    example: {
      text: 'قطعت المغرب علاقاتها مع إيران في 1 مايو 2018',
      english: 'Morocco severed relations with Iran, 1 May 2018',
    },
    counterexample: 'قطعت المغرب التيار الكهربائي في 1 مايو 2018',
  },
  {
    name: 'resume',
    past: ['استأنف', 'أعاد'],
    present: ['يستأنف'],
    masdar: ['استئناف'],
    passive: [],
    frames: [
      {
        english: '{s} and {o} resumed relations',
        subject: STATES,
        object: STATES,
        by: ['مع'],
        nouns: { 'العلاقات|علاقاتها|علاقات': 'relations' },
      },
      {
        english: '{s} resumed relations',
        subject: STATES,
        several: true,
        nouns: { 'العلاقات|علاقاتهما': 'relations' },
      },
    ],
    example: {
      text: 'استأنفت إيران والمغرب العلاقات الدبلوماسية في 10 مارس 2023',
      english: 'Iran and Morocco resumed relations, 10 March 2023',
    },
    counterexample: 'إذا استأنفت إيران والمغرب العلاقات في 10 مارس 2023',
  },
  {
    name: 'recognise',
    past: ['اعترف'],
    present: ['يعترف'],
    masdar: ['اعتراف'],
    passive: [],
    frames: [
      {
        english: '{s} recognised {o}',
        subject: ['country', 'organisation'],
        object: ['country', 'place', 'organisation'],
        by: ['ب'],
      },
    ],
    example: {
      text: 'اعترفت روسيا بكوريا الشمالية في 12 أكتوبر 1948',
      english: 'Russia recognised North Korea, 12 October 1948',
    },
    counterexample: 'اعترف المتهم في روسيا بجريمته في 12 أكتوبر 1948',
  },
  {
    name: 'join',
    past: ['انضم', 'انخرط'],
    present: ['ينضم'],
    masdar: ['انضمام'],
    passive: [],
    frames: [
      {
        english: '{s} joined {o}',
        subject: ['country', 'person', 'organisation'],
        object: ['organisation', 'agreement'],
        by: ['الى', 'ل'],
      },
    ],
    example: {
      text: 'انضمت فنلندا إلى حلف شمال الأطلسي في 4 أبريل 2023',
      english: 'Finland joined NATO, 4 April 2023',
    },
    counterexample: 'لن تنضم فنلندا إلى حلف شمال الأطلسي في 4 أبريل 2023',
  },
  {
    name: 'withdraw',
    past: ['انسحب', 'خرج'],
    present: ['ينسحب'],
    masdar: ['انسحاب', 'خروج'],
    passive: [],
    frames: [
      {
        english: '{s} withdrew from {o}',
        subject: ['country', 'organisation', 'person'],
        object: ['agreement', 'organisation', 'country', 'place'],
        by: ['من'],
      },
    ],
    example: {
      text: 'انسحبت الولايات المتحدة من اتفاقية باريس في 4 نوفمبر 2020',
      english: 'The United States withdrew from the Paris Agreement, 4 November 2020',
    },
    counterexample: 'نفت الولايات المتحدة أن تكون انسحبت من اتفاقية باريس في 4 نوفمبر 2020',
  },
  {
    name: 'ratify',
    past: ['صادق', 'صدق'],
    present: ['يصادق'],
    masdar: ['المصادقة', 'مصادقة', 'التصديق'],
    passive: [],
    frames: [
      {
        english: '{s} ratified {o}',
        subject: ACTORS,
        object: ['agreement'],
        by: ['علي', 'direct'],
      },
      { english: '{o} was ratified', object: ['agreement'], by: ['علي'] },
    ],
    example: {
      text: 'صادقت روسيا على معاهدة الشراكة الاستراتيجية الشاملة في 6 نوفمبر 2024',
      english: 'Russia ratified the Comprehensive Strategic Partnership Treaty, 6 November 2024',
    },
    counterexample: 'لو صادقت روسيا على معاهدة الشراكة الاستراتيجية الشاملة في 6 نوفمبر 2024',
  },
  {
    name: 'sanction',
    past: ['فرض'],
    present: ['يفرض'],
    masdar: ['فرض'],
    passive: [],
    frames: [
      {
        english: '{s} imposed {n} on {o}',
        subject: ['country', 'organisation', 'person'],
        object: ACTORS,
        by: ['علي', 'ضد'],
        nouns: {
          'عقوبات|عقوبات جديدة': 'sanctions',
          'رسوما|رسوم|رسوما جمركية|تعريفات': 'tariffs',
          'حصارا|حصار': 'a blockade',
        },
      },
    ],
    example: {
      text: 'فرض مجلس الأمن عقوبات على كوريا الشمالية في 14 أكتوبر 2006',
      english: 'The UN Security Council imposed sanctions on North Korea, 14 October 2006',
    },
    counterexample: 'هددت الولايات المتحدة بفرض عقوبات على روسيا في 14 أكتوبر 2024',
  },
];
