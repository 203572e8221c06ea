import { ACTORS, LANDS, type Trigger } from '../trigger.ts';

/** Signatures, meetings, visits. */
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
      {
        english: '{w} signed {o}',
        object: ['agreement'],
        by: ['direct', 'علي'],
        with: ACTORS,
        withBy: ['بين'],
      },
      { english: '{o} was signed', object: ['agreement'], by: ['direct', 'علي'] },
    ],
    example: {
      text: 'وقّعت روسيا وكوريا الشمالية معاهدة الشراكة الاستراتيجية الشاملة في 19 يونيو 2024',
      english:
        'Russia and North Korea signed the Comprehensive Strategic Partnership Treaty, 19 June 2024',
    },
    counterexample: 'وقع اختيار الجمهور على فيلم من روسيا في 19 يونيو 2024',
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
    frames: [
      {
        english: '{s} received {o}',
        subject: ['person'],
        object: ['person'],
        by: ['direct', 'ل'],
      },
      // "حيث استقبله الرئيس": a team, whom a pronoun alone stands for.
      {
        english: '{s} received {o}',
        subject: ['person'],
        object: ['organisation'],
        by: ['none'],
      },
    ],
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
    past: ['عقد', 'انعقد'],
    present: ['يعقد', 'ينعقد'],
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
    ],
    example: {
      text: 'عقد دونالد ترامب قمة مع كيم جونغ أون في سنغافورة في 12 يونيو 2018',
      english: 'Donald Trump held a summit with Kim Jong Un in Singapore, 12 June 2018',
    },
    counterexample: 'من المقرر عقد قمة بين دونالد ترامب وكيم جونغ أون في 12 يونيو 2026',
  },
];
