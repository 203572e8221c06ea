import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const IN_THE_GRIP =
  'في قبضة الأمن|في قبضة الشرطة|في قبضة العدالة|في قبضة القضاء|في قبضة السلطات|في قبضة رجال الأمن|في قبضة مصالح الأمن|في قبضة قوات الأمن|في قبضة الدرك|في قبضة المباحث|في يد الشرطة|في أيدي الشرطة|بقبضة الأمن|في شباك الأمن';
const BEHIND_BARS =
  'خلف القضبان|وراء القضبان|خلف أسوار السجن|وراء أسوار السجن|في غياهب السجن|في السجن|السجن';
const WAVE =
  'حملة توقيفات|حملة اعتقالات|حملة إيقافات|حملة الاعتقالات|حملة التوقيفات|موجة اعتقالات|سلسلة توقيفات|الاعتقالات|التوقيفات|الإيقافات|اعتقالات|توقيفات|إيقافات|قرار إيقاف|أمر اعتقال';
const PENALTIES = {
  'بالسجن المؤبد|بالمؤبد|السجن المؤبد|بالسجن مدى الحياة': 'life in prison',
  'بالإعدام|بإعدام|الإعدام|عقوبة الإعدام': 'death',
  'بالسجن|بسجن|بالحبس|بحبس|عقوبة السجن|عقوبة سجنية|عقوبة بالسجن|عقوبات بالسجن|حكم بالسجن|أحكام بالسجن|عقوبة الحبس|سجنه|سجنها|حبسه|السجن|الحبس':
    'prison',
};

/** Arrests, verdicts and releases told with a verb that says little, or by what befell somebody. */
export const WAYS_OF_JUDGING: readonly Trigger[] = [
  trigger('arrest', {
    past: 'سقط وقع',
    present: 'يسقط',
    masdar: 'سقوط وقوع',
    nouns: { [IN_THE_GRIP]: '' },
    frames: ['{s:person} was arrested'],
    example: [
      'سقط راشد الغنوشي في قبضة الأمن في 17 أبريل 2023',
      'Rached Ghannouchi was arrested, 17 April 2023',
    ],
    counterexample: 'سقط راشد الغنوشي في الامتحان في 17 أبريل 1963',
  }),
  trigger('arrest', {
    exact: 'اقتيد اقتيدت سيق سيقت',
    nouns: {
      'إلى مقر|إلى مركز|إلى مخفر|إلى ثكنة|إلى جهة مجهولة|إلى قسم|إلى مقرات|إلى السجن|إلى سجن|مكبل اليدين|إلى الفرقة|إلى مخافر':
        '',
    },
    unless: 'المستشفى',
    frames: ['{o:person} was taken into custody'],
    example: [
      'اقتيد راشد الغنوشي إلى مقر أمني في 17 أبريل 2023',
      'Rached Ghannouchi was taken into custody, 17 April 2023',
    ],
    counterexample: 'سيق راشد الغنوشي إلى المستشفى في 17 أبريل 2023',
  }),
  trigger('arrest', {
    exact: 'زج زجت',
    masdar: 'الزج زج الإلقاء',
    nouns: { [BEHIND_BARS]: '' },
    frames: ['{s:state} sent {o:person:ب} to prison', '{o:person:ب} was sent to prison'],
    example: [
      'زُجّ براشد الغنوشي في السجن في 17 أبريل 2023',
      'Rached Ghannouchi was sent to prison, 17 April 2023',
    ],
    counterexample: 'زُجّ براشد الغنوشي في جدل لا ينتهي في 17 أبريل 2013',
  }),
  trigger('arrest', {
    passive: 'شملت شمل طالت طال',
    nouns: { [WAVE]: '' },
    frames: ['{o:person} was arrested'],
    example: [
      'شملت حملة اعتقالات راشد الغنوشي في 17 أبريل 2023',
      'Rached Ghannouchi was arrested, 17 April 2023',
    ],
    counterexample: 'شملت حملة التلقيح راشد الغنوشي في 17 أبريل 2021',
  }),
  trigger('sentence', {
    passive: 'سلط سلطت طالت طال',
    nouns: PENALTIES,
    frames: ['{o:person:علي,direct} was sentenced to {n}'],
    example: [
      'سُلّطت على راشد الغنوشي عقوبة بالسجن في 1 فبراير 2024',
      'Rached Ghannouchi was sentenced to prison, 1 February 2024',
    ],
    counterexample: 'سُلّطت على راشد الغنوشي الأضواء في 1 فبراير 2014',
  }),
  trigger('sentence', {
    past: 'ثبت أيد أقر',
    present: 'يثبت يؤيد',
    masdar: 'تثبيت تأييد',
    nouns: PENALTIES,
    frames: ['{o:person:علي,ضد,direct,ب} had a sentence upheld: {n}'],
    example: [
      'ثبتت محكمة النقض عقوبة السجن بحق راشد الغنوشي في 1 فبراير 2024',
      'Rached Ghannouchi had a sentence upheld: prison, 1 February 2024',
    ],
    counterexample: 'ثبتت الرؤية لدى راشد الغنوشي في 1 فبراير 2024',
  }),
  trigger('sentence', {
    past: 'صدر',
    nouns: {
      'حكم بإعدام|حكم غيابي بإعدام|حكم يقضي بإعدام|بإعدام': 'death',
      'بسجن|بحبس|حكم بسجن|حكم بحبس|حكم غيابي بسجن|حكم يقضي بسجن|أحكام بسجن': 'prison',
    },
    frames: ['{o:person:direct,علي,ب} was sentenced to {n}'],
    example: [
      'صدر حكم غيابي بسجن راشد الغنوشي في 1 فبراير 2024',
      'Rached Ghannouchi was sentenced to prison, 1 February 2024',
    ],
    counterexample: 'صدر كتاب عن سجن راشد الغنوشي في 1 فبراير 2024',
  }),
  trigger('arrest', {
    past: 'ضبط',
    onlyPassive: true,
    frames: ['{o:person} was arrested'],
    example: ['ضُبط راشد الغنوشي في 17 أبريل 2023', 'Rached Ghannouchi was arrested, 17 April 2023'],
    counterexample: 'ضبط راشد الغنوشي ساعته في 17 أبريل 2023',
  }),
  trigger('arrest', {
    exact: 'احتفظت',
    nouns: {
      'الوحدات الأمنية|فرقة|الفرقة|النيابة|النيابة العمومية|السلطات|السلط|قوات الأمن|الشرطة|أعوان|القطب':
        '',
    },
    frames: ['{o:person:ب} was detained'],
    example: [
      'احتفظت الوحدات الأمنية براشد الغنوشي في 17 أبريل 2023',
      'Rached Ghannouchi was detained, 17 April 2023',
    ],
    counterexample: 'احتفظت السلطات برفات راشد الغنوشي في 17 أبريل 2023',
  }),
  trigger('release', {
    past: 'عاد',
    nouns: { 'إلى الحرية|إلى حضن عائلته|إلى عائلته|إلى فضاء الحرية': '' },
    frames: ['{s:person} was released'],
    example: [
      'عاد راشد الغنوشي إلى الحرية في 3 مايو 2024',
      'Rached Ghannouchi was released, 3 May 2024',
    ],
    counterexample: 'عاد راشد الغنوشي إلى الكتابة في 3 مايو 2024',
  }),
];
