import { LANDS, STATES, type Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { withFrames } from './with-frames.ts';

const CEASEFIRES = {
  'وقف لإطلاق النار|وقف إطلاق النار|لوقف إطلاق النار|وقفا لإطلاق النار|وقف إطلاق نار|لوقف إطلاق نار':
    'a ceasefire',
  'هدنة إنسانية|هدنة|الهدنة|لهدنة|تهدئة|التهدئة|لتهدئة': 'a truce',
};
const FIGHTING = {
  'اشتباكات|اشتباك|اشتباكات عنيفة|اشتباكات مسلحة|الاشتباكات|مواجهات': 'clashes',
  'معارك|معارك عنيفة|معركة|المعارك|قتال|القتال': 'fighting',
};
const AIR_STRIKES = {
  'غارات|غارات جوية|بغارات|سلسلة غارات|الغارات': 'air strikes',
  'غارة|غارة جوية|بغارة|بغارة جوية': 'an air strike',
  'ضربات جوية|بضربات جوية|ضربات|بضربات': 'strikes',
  'ضربة جوية|ضربة|بضربة|ضربة صاروخية': 'a strike',
  'طائرة مسيرة|بطائرة مسيرة|بمسيرة|مسيرة|بمسيرات|مسيرات|طائرات مسيرة|بطائرات مسيرة':
    'a drone attack',
  'بصواريخ|بصاروخ|بالصواريخ|بصاروخ باليستي|بصواريخ باليستية|صواريخ': 'a missile attack',
  'قصف|قصفا|قصف جوي|قصفا جويا': 'a bombardment',
};

/** Fighting. New lines for the verbs of `conflict.ts` that a single row cannot tell apart. */
export const FIGHTING_EVENTS: readonly Trigger[] = [
  trigger('shell', {
    past: 'قصف دك أمطر',
    present: 'يقصف يدك يمطر',
    masdar: 'قصف',
    frames: [
      '{s:state} shelled {o:state:direct,ل}',
      '{s:org} shelled targets',
      '{s:country} shelled targets',
    ],
    nouns: {
      'بالمدفعية|بالمدفعية الثقيلة|مدفعيا|بقذائف|بقذائف الهاون|بالقذائف|بالهاون|بقذيفة': '',
    },
    example: [
      'قصفت قوات الدعم السريع الخرطوم بالمدفعية في 3 مايو 2024',
      'The Rapid Support Forces shelled Khartoum, 3 May 2024',
    ],
    counterexample: 'دكت المدفعية مواقع حول حلب في 3 مايو 2024',
  }),
  trigger('strike', {
    past: 'قصف',
    present: 'يقصف',
    frames: [
      '{s:state} bombed {o:state:direct,ل}',
      '{s:org} carried out bombing',
      '{s:country} carried out bombing',
    ],
    example: ['قصفت إسرائيل دمشق في 16 يوليو 2025', 'Israel bombed Damascus, 16 July 2025'],
    counterexample: 'هددت إسرائيل بقصف دمشق في 16 يوليو 2025',
  }),
  withFrames(
    trigger('strike', {
      masdar: 'قصف القصف',
      frames: ['{s:state} bombed {o:state:direct,ل}'],
      example: ['تم قصف دمشق في 16 يوليو 2025', 'Damascus was bombed, 16 July 2025'],
      counterexample: 'لم يتم قصف دمشق في 16 يوليو 2025',
    }),
    { last: [{ english: '{o} was bombed', object: ['place'], by: ['direct', 'علي'] }] },
  ),
  withFrames(
    trigger('strike', {
      past: 'تعرض',
      present: 'يتعرض',
      masdar: 'تعرض',
      frames: [
        '{s:land} came under {n} from {w:state:من}',
        '{s:land} came under {n}',
        '{s:org} came under {n}',
      ],
      nouns: {
        'لقصف جوي|لغارة|لغارات|لغارة جوية|لغارات جوية|لضربات جوية': 'an air attack',
        'لقصف صاروخي|لهجوم صاروخي|لهجمات صاروخية': 'a missile attack',
        'لقصف|للقصف': 'bombardment',
        'لهجوم سيبراني|لهجوم إلكتروني|لهجمات سيبرانية|لاختراق': 'a cyber attack',
        'لهجوم|لهجمات|لاعتداء|لعدوان|لضربات|لضربة': 'attack',
      },
      example: [
        'تعرضت دمشق لقصف عنيف في 16 يوليو 2025',
        'Damascus came under bombardment, 16 July 2025',
      ],
      counterexample: 'تعرضت دمشق لانتقادات واسعة في 16 يوليو 2025',
    }),
    {
      last: [
        {
          english: '{s} was the target of an assassination attempt',
          subject: ['person'],
          nouns: { 'لمحاولة اغتيال|لمحاولة قتل|لمحاولة اغتيال فاشلة': '' },
        },
      ],
    },
  ),
  withFrames(
    trigger('strike', {
      past: 'شن نفذ استهدف وجه أغار ضرب',
      present: 'يشن ينفذ يستهدف',
      masdar: 'شن تنفيذ استهداف',
      frames: [
        '{s:state} launched {n} on {o:state:علي,ضد}',
        '{s:state} launched {n} on {o:state}',
        '{s:state} launched {n} in {o:country:في}',
        '{s:org} launched {n}',
        '{s:country} launched {n}',
      ],
      nouns: AIR_STRIKES,
      example: [
        'استهدفت إسرائيل دمشق بغارات جوية في 16 يوليو 2025',
        'Israel launched air strikes on Damascus, 16 July 2025',
      ],
      counterexample: 'استهدفت إسرائيل في دمشق زيادة الصادرات في 16 يوليو 2025',
    }),
    {
      last: [
        {
          english: '{o} was hit by {n}',
          object: ['place'],
          by: ['direct', 'علي'],
          nouns: AIR_STRIKES,
        },
      ],
    },
  ),
  trigger('shoot-down', {
    past: 'أسقط',
    present: 'يسقط',
    masdar: 'إسقاط',
    frames: ['{s:state} shot down {n}', '{o:land:في,ب} saw {n} shot down'],
    nouns: {
      'طائرة مسيرة|مسيرة|طائرة بدون طيار|طائرة من دون طيار|درون': 'a drone',
      'مسيرات|طائرات مسيرة|طائرات بدون طيار|مسيرتين|طائرتين مسيرتين': 'drones',
      'مقاتلة|طائرة مقاتلة|طائرة حربية|طائرة عسكرية': 'a warplane',
      'مروحية|طائرة مروحية|طوافة': 'a helicopter',
      'مقاتلات|طائرات': 'aircraft',
      'طائرة|الطائرة|طائرة الركاب': 'an aircraft',
      'صاروخ|صاروخا|صواريخ|صاروخين': 'missiles',
      'منطاد|منطادا|بالون|المنطاد': 'a balloon',
    },
    example: ['أسقطت إيران طائرة مسيرة في 20 يونيو 2019', 'Iran shot down a drone, 20 June 2019'],
    counterexample: 'أسقطت إيران الجنسية عن معارض في 20 يونيو 2019',
  }),
  trigger('intercept', {
    past: 'اعترض تصدى دمر',
    present: 'يعترض يتصدى',
    masdar: 'اعتراض التصدي',
    frames: ['{s:state} intercepted {n} from {o:land:من}', '{s:state} intercepted {n}'],
    nouns: {
      'صاروخا باليستيا|صاروخ باليستي|صاروخا|صاروخ|لصاروخ': 'a missile',
      'صواريخ|صاروخين|صواريخ باليستية|لصواريخ': 'missiles',
      'طائرة مسيرة|مسيرة|لمسيرة|لطائرة مسيرة': 'a drone',
      'مسيرات|طائرات مسيرة|مسيرتين|لمسيرات|لطائرات مسيرة': 'drones',
      'سفينة|ناقلة|ناقلة نفط|قارب|قاربا|السفينة': 'a ship',
      'سفن|قوارب|أسطول|الأسطول|أسطول الصمود': 'ships',
    },
    example: [
      'اعترضت إسرائيل صاروخا من اليمن في 4 مايو 2025',
      'Israel intercepted a missile from Yemen, 4 May 2025',
    ],
    counterexample: 'اعترضت إسرائيل على القرار في 4 مايو 2025',
  }),
  trigger('clash', {
    past: 'اشتبك تقاتل',
    present: 'يشتبك',
    masdar: 'اشتباك',
    frames: ['{s} clashed with {o::مع}'],
    example: [
      'اشتبك حزب الله مع إسرائيل في 8 أكتوبر 2023',
      'Hezbollah clashed with Israel, 8 October 2023',
    ],
    counterexample: 'لم يشتبك حزب الله مع إسرائيل في 8 أكتوبر 2023',
  }),
  withFrames(
    trigger('clash', {
      past: 'وقع دارت نشب تجدد احتدم اندلع',
      present: 'يدور ينشب يتجدد',
      masdar: 'وقوع نشوب تجدد اندلاع',
      frames: ['{n} took place in {o:land:في,ب,direct}'],
      nouns: FIGHTING,
      example: [
        'دارت اشتباكات عنيفة بين حزب الله وإسرائيل في 8 أكتوبر 2023',
        'Hezbollah and Israel fought, 8 October 2023',
      ],
      counterexample: 'تجدد اللقاء بين الأهلي والزمالك في 8 أكتوبر 2023',
    }),
    { first: [{ english: '{s} fought', subject: STATES, several: true, nouns: FIGHTING }] },
  ),
  trigger('recapture', {
    past: 'استعاد استرد',
    present: 'يستعيد يسترد',
    masdar: 'استعادة استرداد',
    frames: ['{s:state} recaptured {o:land:direct,علي,ل}'],
    example: [
      'استعاد الجيش السوداني السيطرة على الخرطوم في 26 مارس 2025',
      "Sudan's army recaptured Khartoum, 26 March 2025",
    ],
    counterexample: 'استعاد السودان عافيته في الخرطوم في 26 مارس 2025',
  }),
  withFrames(
    trigger('besiege', {
      past: 'حاصر طوق',
      present: 'يحاصر يطوق',
      masdar: 'حصار محاصرة تطويق',
      frames: ['{s:state} besieged {o:state:direct,ل}'],
      example: [
        'حاصرت قوات الدعم السريع الخرطوم في 15 أبريل 2023',
        'The Rapid Support Forces besieged Khartoum, 15 April 2023',
      ],
      counterexample: 'حاصرت الأسئلة وزيرا من السودان في 15 أبريل 2023',
    }),
    { last: [{ english: '{o} was besieged', object: ['place'] }] },
  ),
  trigger('withdraw-forces', {
    past: 'سحبت',
    exact: 'سحبتا سحبوا',
    present: 'يسحب',
    masdar: 'سحب',
    frames: [
      '{s:state} withdrew troops from {o:land:من}',
      '{s:state} withdrew troops',
      'Troops were withdrawn from {o:land:من}',
    ],
    nouns: {
      'قوات|قواته|قواتها|قواتهما|القوات|جنودا|جنود|جنوده|جنودها|جيشه|جيشها|الجيش|آخر جندي|جنودهما|قواتهم|جنودهم':
        'troops',
    },
    example: [
      'سحبت فرنسا قواتها من العراق في 25 مارس 2020',
      'France withdrew troops from Iraq, 25 March 2020',
    ],
    counterexample: 'سحبت فرنسا منتجا من أسواق العراق في 25 مارس 2020',
  }),
  withFrames(
    trigger('withdraw-forces', {
      past: 'انسحب غادر',
      present: 'ينسحب يغادر',
      masdar: 'انسحاب جلاء مغادرة خروج',
      frames: ['Troops left {o:land:direct,من,عن}'],
      nouns: { 'القوات|قوات|الجيش|جيش|الجنود|جنود|آخر جندي|آخر الجنود|القوة': '' },
      example: ['انسحبت القوات من كابل في 30 أغسطس 2021', 'Troops left Kabul, 30 August 2021'],
      counterexample: 'انسحبت الشركة من كابل في 30 أغسطس 2021',
    }),
    {
      first: [
        {
          english: '{s} withdrew from {o}',
          subject: ['country', 'organisation'],
          object: LANDS,
          by: ['من'],
        },
      ],
    },
  ),
  withFrames(
    trigger('cease-fire', {
      past: 'توصل اتفق أبرم وافق وقع',
      present: 'يتوصل يتفق يوافق',
      masdar: 'التوصل الاتفاق إبرام توقيع',
      frames: [
        '{s} and {w::مع} agreed to {n}',
        '{s:state} agreed to {n}',
        '{n} was agreed in {o:land:في,ب}',
      ],
      nouns: CEASEFIRES,
      example: [
        'توصل لبنان وإسرائيل إلى اتفاق لوقف إطلاق النار في 27 نوفمبر 2024',
        'Lebanon and Israel agreed to a ceasefire, 27 November 2024',
      ],
      counterexample: 'دعا لبنان إسرائيل إلى التوصل إلى وقف لإطلاق النار في 27 نوفمبر 2024',
    }),
    {
      first: [{ english: '{s} agreed to {n}', subject: STATES, several: true, nouns: CEASEFIRES }],
    },
  ),
  trigger('cease-fire', {
    past: 'دخل بدأ سرى',
    present: 'يدخل يبدأ يسري',
    masdar: 'دخول بدء سريان',
    frames: ['{n} between {o::بين} took effect', '{n} took effect in {o:land:في,ب}'],
    nouns: {
      'وقف إطلاق النار بين|وقف إطلاق النار حيز|وقف لإطلاق النار حيز|سريان وقف إطلاق النار|سريان اتفاق وقف إطلاق النار|اتفاق وقف إطلاق النار|تنفيذ وقف إطلاق النار|وقف إطلاق النار في':
        'a ceasefire',
      'الهدنة بين|الهدنة حيز|هدنة حيز|سريان الهدنة|الهدنة في|الهدنة الإنسانية': 'a truce',
    },
    example: [
      'دخل اتفاق وقف إطلاق النار بين إسرائيل وحزب الله حيز التنفيذ في 27 نوفمبر 2024',
      'A ceasefire between Israel and Hezbollah took effect, 27 November 2024',
    ],
    counterexample: 'دخلت شاحنات من مصر إلى غزة في 27 نوفمبر 2023',
  }),
];
