import type { Trigger } from '../trigger.ts';

/** Police and courts. */
export const JUSTICE: readonly Trigger[] = [
  {
    name: 'arrest',
    past: ['اعتقل', 'أوقف'],
    present: ['يعتقل'],
    masdar: ['اعتقال', 'إيقاف', 'توقيف'],
    passive: [],
    frames: [
      { english: '{s} arrested {o}', subject: ['country', 'organisation'], object: ['person'] },
      { english: '{o} was arrested', object: ['person'] },
    ],
    example: {
      text: 'اعتقلت الشرطة راشد الغنوشي في 17 أبريل 2023',
      english: 'Rached Ghannouchi was arrested, 17 April 2023',
    },
    counterexample: 'مر الأسبوع دون أن يعتقل راشد الغنوشي في 17 أبريل 2023',
  },
  {
    name: 'release',
    past: ['أفرج'],
    present: ['يفرج'],
    masdar: ['الإفراج', 'إفراج'],
    passive: [],
    frames: [
      {
        english: '{s} released {o}',
        subject: ['country', 'organisation'],
        object: ['person'],
        by: ['عن'],
      },
      { english: '{o} was released', object: ['person'], by: ['عن'] },
    ],
    example: {
      text: 'أفرجت روسيا عن راشد الغنوشي في 17 أبريل 2024',
      english: 'Russia released Rached Ghannouchi, 17 April 2024',
    },
    counterexample: 'طالبت روسيا بالإفراج عن راشد الغنوشي في 17 أبريل 2024',
  },
  {
    name: 'sentence',
    past: ['حكم', 'قضى'],
    present: [],
    masdar: ['الحكم'],
    passive: [],
    frames: [
      {
        english: '{o} was sentenced to {n}',
        object: ['person'],
        by: ['علي'],
        nouns: { 'بالسجن|السجن': 'prison', 'بالإعدام|الإعدام': 'death', بالمؤبد: 'life in prison' },
      },
    ],
    example: {
      text: 'حكمت محكمة على راشد الغنوشي بالسجن في 5 فبراير 2025',
      english: 'Rached Ghannouchi was sentenced to prison, 5 February 2025',
    },
    counterexample: 'حكم راشد الغنوشي على المشهد في 5 فبراير 2025',
  },
  {
    name: 'execute',
    past: ['أعدم'],
    present: [],
    masdar: ['إعدام'],
    passive: [],
    frames: [
      { english: '{s} executed {o}', subject: ['country', 'organisation'], object: ['person'] },
      { english: '{o} was executed', object: ['person'] },
    ],
    example: {
      text: 'أُعدم صدام حسين في 30 ديسمبر 2006',
      english: 'Saddam Hussein was executed, 30 December 2006',
    },
    counterexample: 'لولا العفو لأعدم صدام حسين في 30 ديسمبر 2003',
  },
  {
    name: 'accuse',
    past: ['اتهم'],
    present: [],
    masdar: [],
    passive: [],
    frames: [
      {
        english: '{s} accused {o}',
        subject: ['country', 'organisation', 'person'],
        object: ['country', 'organisation', 'person'],
      },
    ],
    example: {
      text: 'اتهمت أوكرانيا روسيا بقصف المدينة في 10 أكتوبر 2022',
      english: 'Ukraine accused Russia, 10 October 2022',
    },
    counterexample: 'اتهمت الصحافة وزارة في روسيا في 10 أكتوبر 2022',
  },
  {
    name: 'strike',
    past: ['أضرب', 'نظم', 'خاض', 'دخل'],
    present: ['ينفذ', 'يخوض'],
    masdar: [],
    passive: [],
    frames: [
      {
        english: '{s} went on {n}',
        subject: ['organisation', 'person'],
        nouns: {
          'إضراب عن الطعام|إضرابا عن الطعام': 'hunger strike',
          'إضرابا|إضراب|إضرابا عاما': 'strike',
        },
      },
    ],
    example: {
      text: 'نظم الاتحاد العام التونسي للشغل إضرابا عاما في 16 يونيو 2022',
      english: 'The Tunisian General Labour Union went on strike, 16 June 2022',
    },
    counterexample: 'هدد الاتحاد العام التونسي للشغل بتنظيم إضراب في 16 يونيو 2022',
  },
];
