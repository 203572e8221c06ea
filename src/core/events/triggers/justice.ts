import type { Frame, Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { withFrames } from './with-frames.ts';

const PEOPLE =
  'أشخاص|شخصا|مشتبها|مشتبه|متهمين|متهما|متظاهرين|متظاهرا|ناشطين|صحفيين|صحافيين|عناصر|مطلوبين|عشرات|العشرات|معارضين|شخصين';
const RELEASED = {
  'أسرى|الأسرى|أسيرا|سجينا|سجناء|السجناء|معتقلين|المعتقلين|معتقلا|أسير|أسيرات|الأسيرات|سجينات|معتقلات':
    'prisoners',
  'رهائن|الرهائن|محتجزين|المحتجزين|رهينة|محتجزات|المحتجزات|محتجزا|رهينتين|مجندات|المجندات':
    'hostages',
};

const PEOPLE_DIED: Frame = {
  english: 'People were killed in {o}',
  object: ['country', 'place'],
  by: ['في', 'ب'],
  nouns: { 'مصرعهم|حتفهم': '' },
};

/** Police and courts. */
export const JUSTICE: readonly Trigger[] = [
  {
    name: 'arrest',
    past: ['اعتقل', 'قبض', 'احتجز'],
    present: ['يعتقل', 'يحتجز'],
    masdar: ['اعتقال', 'توقيف', 'القبض', 'احتجاز', 'سجن', 'حبس'],
    passive: ['سجن', 'سجنت'],
    frames: [
      {
        english: '{s} arrested {o}',
        subject: ['country', 'organisation'],
        object: ['person'],
        by: ['direct', 'علي', 'ل'],
      },
      { english: '{o} was arrested', object: ['person'], by: ['direct', 'علي'] },
      {
        english: 'People were arrested in {o}',
        object: ['country', 'place'],
        by: ['في', 'ب'],
        nouns: { [PEOPLE]: '' },
      },
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
      {
        english: '{s} released {n}',
        subject: ['country', 'organisation', 'person'],
        nouns: RELEASED,
      },
      {
        english: '{o} saw {n} released',
        object: ['country', 'place'],
        by: ['في', 'ب'],
        nouns: RELEASED,
      },
    ],
    example: {
      text: 'أفرجت روسيا عن راشد الغنوشي في 17 أبريل 2024',
      english: 'Russia released Rached Ghannouchi, 17 April 2024',
    },
    counterexample: 'طالبت روسيا بالإفراج عن راشد الغنوشي في 17 أبريل 2024',
  },
  {
    name: 'sentence',
    past: ['قضى', 'أصدر'],
    present: ['يقضي', 'يحكم', 'يصدر'],
    masdar: ['الحكم', 'إصدار'],
    passive: ['حكم', 'حكمت'],
    frames: [
      {
        english: '{s} sentenced {o} to {n}',
        subject: ['organisation'],
        object: ['person'],
        by: ['علي'],
        nouns: {
          'بالسجن المؤبد|بالمؤبد|بالسجن مدى الحياة': 'life in prison',
          'بالسجن|بالحبس|بسجن|بحبس': 'prison',
          'بالإعدام|بإعدام': 'death',
        },
      },
      {
        english: '{o} was sentenced to {n}',
        object: ['person'],
        by: ['علي'],
        nouns: {
          'بالسجن المؤبد|بالمؤبد|السجن المؤبد|السجن مدى الحياة|بالسجن مدى الحياة': 'life in prison',
          'بالسجن|السجن|بالحبس|الحبس|بسجن|بحبس': 'prison',
          'بالإعدام|الإعدام|بإعدام': 'death',
          'بغرامة|غرامة': 'a fine',
        },
      },
      {
        english: '{o} was sentenced to {n}',
        object: ['person'],
        nouns: { 'بسجن|بحبس|حكما بسجن|حكما بحبس': 'prison', 'بإعدام|حكما بإعدام': 'death' },
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
    present: ['يعدم'],
    masdar: ['إعدام'],
    passive: [],
    frames: [
      {
        english: '{s} executed {o}',
        subject: ['country', 'organisation'],
        object: ['person'],
        by: ['direct', 'ل'],
      },
      { english: '{o} was executed', object: ['person'] },
      {
        english: 'People were executed in {o}',
        object: ['country', 'place'],
        by: ['في', 'ب'],
        nouns: { [PEOPLE]: '' },
      },
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
    present: ['يتهم'],
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
      text: 'في 10 أكتوبر 2022 اتهمت أوكرانيا روسيا بقصف المدينة',
      english: 'Ukraine accused Russia, 10 October 2022',
    },
    counterexample: 'اتهمت الصحافة وزارة في روسيا في 10 أكتوبر 2022',
  },
  {
    name: 'strike-work',
    past: ['أضرب', 'نظم', 'خاض', 'دخل', 'نفذ', 'بدأ', 'شن'],
    present: ['ينفذ', 'يخوض', 'يبدأ', 'يدخل'],
    masdar: [],
    passive: [],
    frames: [
      {
        english: '{s} went on {n}',
        subject: ['organisation', 'person'],
        nouns: {
          'إضراب عن الطعام|إضرابا عن الطعام|إضراب جوع|إضراب مفتوح عن الطعام|إضرابا مفتوحا عن الطعام':
            'hunger strike',
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
  trigger('arrest', {
    past: 'أوقف ألقى أودع',
    present: 'يوقف يلقي',
    masdar: 'إيقاف إلقاء إيداع',
    unless: 'كلمة كلمته كلمتها الكلمة خطابا خطابه مجلس_الأمن',
    frames: ['{s:state} arrested {o:person:direct,علي}', '{o:person:direct,علي} was arrested'],
    nouns: {
      'القبض|الشرطة|الأمن|قوات الأمن|أجهزة الأمن|الدرك|السجن|المباحث|فرقة|الفرقة|وحدات أمنية|الوحدات الأمنية|أعوان|السلطات|النيابة|شرطة':
        '',
    },
    example: [
      'ألقت السلطات القبض على راشد الغنوشي في 17 أبريل 2023',
      'Rached Ghannouchi was arrested, 17 April 2023',
    ],
    counterexample: 'أوقف دونالد ترامب المساعدات في 3 مارس 2025',
  }),
  trigger('release', {
    past: 'خرج غادر أخلى',
    present: 'يغادر يخرج',
    masdar: 'خروج إخلاء مغادرة',
    frames: ['{o:person} was released'],
    nouns: { 'من السجن|السجن|سجن|سجنه|سجنها|سبيل': '' },
    example: [
      'غادر راشد الغنوشي السجن في 3 مايو 2024',
      'Rached Ghannouchi was released, 3 May 2024',
    ],
    counterexample: 'غادر راشد الغنوشي القاعة في 3 مايو 2024',
  }),
  trigger('execute', {
    past: 'نفذ',
    present: 'ينفذ',
    masdar: 'تنفيذ',
    frames: [
      '{o:person:direct,في,ب} was executed',
      '{s:country} carried out a death sentence',
      '{s:org} carried out a death sentence',
      '{o:land:في,ب} saw a death sentence carried out',
    ],
    nouns: { 'حكم الإعدام|الإعدام|إعدام|أحكام الإعدام|عقوبة الإعدام|حكم القتل': '' },
    example: [
      'نفذت السعودية حكم الإعدام في 23 أبريل 2019',
      'Saudi Arabia carried out a death sentence, 23 April 2019',
    ],
    counterexample: 'طالبت السعودية بتنفيذ حكم الإعدام في 23 أبريل 2019',
  }),
  withFrames(
    trigger('die', {
      past: 'فارق انتقل لقي أسلم وافى',
      present: 'يفارق يلقى',
      frames: ['{s:person} died'],
      nouns: {
        'الحياة|رحمة الله|جوار ربه|المنية|الروح|حتفه|حتفها|مصرعه|مصرعها|الرفيق الأعلى|عفو الله|رحمته':
          '',
      },
      example: ['فارق حسني مبارك الحياة في 25 فبراير 2020', 'Hosni Mubarak died, 25 February 2020'],
      counterexample: 'انتقل حسني مبارك إلى مصر في 25 فبراير 2009',
    }),
    { last: [PEOPLE_DIED] },
  ),
  trigger('seize', {
    passive: 'سقطت سقط',
    masdar: 'سقوط',
    frames: ['{o:land} fell to {w:state:في,ب,direct}', '{o:land} fell'],
    nouns: { 'في يد|في أيدي|بيد|بأيدي|في قبضة|بين أيدي': '' },
    example: [
      'سقطت كابل في أيدي طالبان في 15 أغسطس 2021',
      'Kabul fell to the Taliban, 15 August 2021',
    ],
    counterexample: 'سقطت أمطار في كابل في 15 أغسطس 2021',
  }),
  trigger('protest', {
    past: 'تظاهر اعتصم احتج احتشد',
    present: 'يتظاهر يعتصم يحتج',
    masdar: 'تظاهر اعتصام',
    frames: [
      '{s:org} protested',
      '{s:country} protested',
      'People protested in {o:land:في,ب}',
      'People protested against {o:org:ضد}',
    ],
    example: ['تظاهر الآلاف في تونس في 25 يوليو 2022', 'People protested in Tunisia, 25 July 2022'],
    counterexample: 'من المقرر أن يتظاهر الآلاف في تونس في 25 يوليو 2022',
  }),
];
