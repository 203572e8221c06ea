import { LANDS, STATES, type Frame, type Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { withFrames } from './with-frames.ts';

const TOOK_PEOPLE: Frame = {
  english: '{s} kidnapped people',
  subject: ['organisation', 'country'],
  nouns: { 'رهائن|أشخاص|شخصا|طلاب|طالبا|تلميذا|تلاميذ|مدنيين|عمال|أطفال': '' },
};
const PEOPLE_KIDNAPPED: Frame = {
  english: '{n} kidnapped in {o}',
  object: LANDS,
  by: ['في', 'ب', 'من'],
  nouns: {
    'أشخاص|شخصا|تلاميذ|تلميذا|طلاب|طالبا|تلميذة|مدنيين|عمال|سياح|عاملين|رهائن|أطفال|مواطنين':
      'People were',
    'شخص|سائح|صحفي|صحافي|صحفيا|صحافيا|مواطن|مهندس|طبيب|رجل|امرأة': 'A person was',
  },
};

const PRISONERS = {
  'الأسرى|أسرى|السجناء|سجناء|للأسرى|للسجناء|بالأسرى|أسرى الحرب|أسيرا|أسير|سجينا|سجين|محتجزين|تبادل أسرى|تبادل الأسرى':
    '',
};

const WOUNDED =
  'برصاص|بالرصاص|برصاصة|بجروح|بجراح|بجروح خطيرة|بطلق|بطلقات|بطلقة|بشظايا|بنيران|بعيار|في هجوم|في غارة|في انفجار|في تفجير|في حادث|في إطلاق|في محاولة';

const PEOPLE_WOUNDED: Frame = {
  english: '{n} wounded in {o}',
  object: LANDS,
  by: ['في', 'ب', 'علي'],
  nouns: {
    'أشخاص بجروح|شخصا بجروح|أشخاص برصاص|مدنيين بجروح|جنود بجروح|جنديا بجروح|آخرين بجروح|آخرون بجروح|متظاهرين بجروح|متظاهرا بجروح|طفلا بجروح|أطفال بجروح':
      'People were',
    'شخص بجروح|شخص برصاص|شاب برصاص|شاب بجروح|طفل برصاص|رجل بجروح': 'A person was',
    'جندي بجروح': 'A soldier was',
  },
};

/** Violence against persons, and courts. */
export const CAPTIVES_AND_COURTS: readonly Trigger[] = [
  trigger('surrender', {
    past: 'استسلم',
    present: 'يستسلم',
    masdar: 'استسلام',
    frames: ['{s:actor} surrendered to {o:actor:ل}', '{s:actor} surrendered'],
    example: ['استسلمت ألمانيا في 8 مايو 1945', 'Germany surrendered, 8 May 1945'],
    counterexample: 'رفضت ألمانيا أن تستسلم في 8 مايو 1944',
  }),
  trigger('assassinate', {
    past: 'اغتال',
    present: 'يغتال',
    masdar: 'اغتيال',
    passive: 'اغتيل اغتيلت',
    frames: ['{s:state} assassinated {o:person:direct,ل}', '{o:person} was assassinated'],
    example: [
      'اغتيل قاسم سليماني ببغداد في 3 يناير 2020',
      'Qasem Soleimani was assassinated in Baghdad, 3 January 2020',
    ],
    counterexample: 'فشلت محاولة اغتيال قاسم سليماني في 3 يناير 2019',
  }),
  withFrames(
    trigger('wound', {
      past: 'أصيب',
      present: 'يصاب',
      masdar: 'إصابة',
      passive: 'جرح جرحت',
      frames: ['{o:person} was wounded'],
      nouns: { [WOUNDED]: '' },
      example: [
        'أصيب دونالد ترامب برصاصة في 13 يوليو 2024',
        'Donald Trump was wounded, 13 July 2024',
      ],
      counterexample: 'أصيب دونالد ترامب بفيروس كورونا في 2 أكتوبر 2020',
    }),
    { last: [PEOPLE_WOUNDED] },
  ),
  withFrames(
    trigger('kidnap', {
      past: 'اختطف',
      present: 'يختطف',
      masdar: 'اختطاف خطف',
      frames: ['{s:state} kidnapped {o:person:direct,ل}', '{o:person} was kidnapped'],
      example: [
        'اختُطفت نجلاء بودن في باريس في 3 مايو 2023',
        'Najla Bouden was kidnapped in Paris, 3 May 2023',
      ],
      counterexample: 'نفت الشرطة اختطاف نجلاء بودن في 3 مايو 2023',
    }),
    { last: [TOOK_PEOPLE, PEOPLE_KIDNAPPED] },
  ),
  withFrames(
    trigger('kidnap', {
      past: 'خطف',
      present: 'يخطف',
      frames: ['{s:org} kidnapped {o:person}'],
      example: [
        'خطف مسلحون 20 تلميذا في العراق في 3 مايو 2014',
        'People were kidnapped in Iraq, 3 May 2014',
      ],
      counterexample: 'خطف دونالد ترامب الأضواء في باريس في 3 مايو 2014',
    }),
    { last: [TOOK_PEOPLE, PEOPLE_KIDNAPPED] },
  ),
  withFrames(
    trigger('exchange-prisoners', {
      past: 'تبادلت تبادلتا تبادلا',
      present: 'يتبادل',
      masdar: 'تبادل عملية صفقة',
      frames: [
        '{s:state} and {w:state:مع} exchanged prisoners',
        '{s:state} took part in a prisoner exchange',
      ],
      nouns: PRISONERS,
      example: [
        'تبادلت روسيا وأوكرانيا أسرى الحرب في 25 مايو 2025',
        'Russia and Ukraine exchanged prisoners, 25 May 2025',
      ],
      counterexample: 'تبادلت روسيا وأوكرانيا الاتهامات في 25 مايو 2025',
    }),
    {
      first: [
        { english: '{s} exchanged prisoners', subject: STATES, several: true, nouns: PRISONERS },
      ],
    },
  ),
  trigger('charge', {
    past: 'وجه',
    present: 'يوجه',
    masdar: 'توجيه',
    frames: ['{s:country} charged {o:person:الى,ل}', '{o:person:الى,ل} was charged'],
    nouns: {
      'تهمة|تهما|تهم|تهمتي|الاتهام|لائحة اتهام|تهمتين|اتهاما رسميا|الاتهام رسميا|التهمة': '',
    },
    example: [
      'وجهت النيابة إلى راشد الغنوشي تهمة التآمر في 20 أبريل 2023',
      'Rached Ghannouchi was charged, 20 April 2023',
    ],
    counterexample: 'وجه قيس سعيد إلى راشد الغنوشي دعوة في 20 أبريل 2021',
  }),
  trigger('try', {
    passive: 'مثل مثلت',
    masdar: 'مثول',
    frames: ['{o:person} appeared in court'],
    nouns: {
      'أمام المحكمة|أمام القضاء|أمام محكمة|أمام قاض|أمام القاضي|أمام قاضي|أمام المحكمة الجنائية|أمام قاضي التحقيق|أمام العدالة':
        '',
    },
    example: [
      'مثل عمر البشير أمام المحكمة في 19 أغسطس 2019',
      'Omar al-Bashir appeared in court, 19 August 2019',
    ],
    counterexample: 'لم يمثل عمر البشير أمام المحكمة في 19 أغسطس 2019',
  }),
  trigger('try', {
    past: 'بدأ انطلق افتتح',
    present: 'يبدأ',
    masdar: 'بدء انطلاق',
    frames: ['{o:person} went on trial', 'A trial over {o:event:في,ب} began'],
    nouns: { 'محاكمة|محاكمته|محاكمتها|المحاكمة': '' },
    example: [
      'بدأت محاكمة حسني مبارك في 3 أغسطس 2011',
      'Hosni Mubarak went on trial, 3 August 2011',
    ],
    counterexample: 'بدأ حسني مبارك حديثه في 3 أغسطس 2009',
  }),
  trigger('try', {
    passive: 'حوكم حوكمت',
    masdar: 'محاكمة',
    frames: ['{o:person} was tried'],
    example: ['حوكم صدام حسين في 19 أكتوبر 2005', 'Saddam Hussein was tried, 19 October 2005'],
    counterexample: 'طالبت إيران بمحاكمة صدام حسين في 19 أكتوبر 2003',
  }),
  trigger('acquit', {
    past: 'برأ',
    passive: 'برأ برأت برئ برئت',
    masdar: 'تبرئة',
    frames: ['{o:person} was acquitted'],
    example: [
      'برأت المحكمة حسني مبارك في 2 مارس 2017',
      'Hosni Mubarak was acquitted, 2 March 2017',
    ],
    counterexample: 'لم تبرئ المحكمة حسني مبارك في 2 مارس 2014',
  }),
  trigger('acquit', {
    past: 'قضى أصدر نال',
    present: 'يقضي يحكم',
    passive: 'حكم حكمت',
    frames: ['{o:person:direct,علي} was acquitted'],
    nouns: { 'ببراءة|بالبراءة|البراءة|بتبرئة|حكما ببراءة|حكما بالبراءة': '' },
    example: [
      'قضت المحكمة ببراءة حسني مبارك في 2 مارس 2017',
      'Hosni Mubarak was acquitted, 2 March 2017',
    ],
    counterexample: 'قضى حسني مبارك عامين في مصر في 2 مارس 2017',
  }),
  trigger('pardon', {
    present: 'يعفو',
    exact: 'عفا عفت',
    masdar: 'العفو عفو',
    frames: ['{s:actor} pardoned {o:person:عن}', '{o:person:عن} was pardoned'],
    example: [
      'عفا الرئيس عن راشد الغنوشي في 5 يوليو 2024',
      'Rached Ghannouchi was pardoned, 5 July 2024',
    ],
    counterexample: 'طالب الحزب بالعفو عن راشد الغنوشي في 5 يوليو 2024',
  }),
  trigger('pardon', {
    past: 'أصدر منح',
    present: 'يصدر يمنح',
    masdar: 'إصدار منح',
    frames: ['{s:actor} pardoned {o:person:عن,ل}', '{s:person} granted a pardon'],
    nouns: {
      'عفوا رئاسيا|عفوا|عفوا خاصا|عفوا عاما|العفو|مرسوم عفو|أمرا بالعفو|قرارا بالعفو|عفوا ملكيا':
        '',
    },
    example: [
      'أصدر قيس سعيد عفوا عن راشد الغنوشي في 5 يوليو 2024',
      'Kais Saied pardoned Rached Ghannouchi, 5 July 2024',
    ],
    counterexample: 'أصدر قيس سعيد بيانا عن راشد الغنوشي في 5 يوليو 2024',
  }),
  trigger('extradite', {
    past: 'سلم رحلت أبعدت',
    present: 'يسلم يرحل',
    masdar: 'تسليم ترحيل إبعاد',
    frames: [
      '{s:country} handed over {o:person:direct,ل} to {w:state:الى,ل}',
      '{s:org} handed over {o:person:direct,ل} to {w:state:الى,ل}',
    ],
    example: [
      'سلمت فرنسا راشد الغنوشي إلى تونس في 4 مايو 2025',
      'France handed over Rached Ghannouchi to Tunisia, 4 May 2025',
    ],
    counterexample: 'سلم قيس سعيد رسالة إلى فرنسا في 4 مايو 2025',
  }),
  trigger('extradite', {
    masdar: 'تسليم ترحيل',
    frames: ['{o:person} was handed over to {w:state:الى,ل}'],
    example: [
      'تم تسليم عمر البشير إلى المحكمة الجنائية الدولية في 4 مايو 2025',
      'Omar al-Bashir was handed over to the International Criminal Court, 4 May 2025',
    ],
    counterexample: 'تعهد السودان بتسليم عمر البشير إلى المحكمة الجنائية الدولية في 4 مايو 2025',
  }),
];
