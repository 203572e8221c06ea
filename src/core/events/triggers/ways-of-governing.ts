import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const AS =
  'رئيسا|رئيسة|وزيرا|وزيرة|مديرا|مديرة|مدربا|مدربة|حاكما|محافظا|واليا|قائدا|أمينا|أمينة|مفوضا|ناطقا|متحدثا|مستشارا|مبعوثا|نائبا|سفيرا|مندوبا|ممثلا|عميدا|كاتبا|وليا|خلفا|على رأس|عضوا';
const DUTY = {
  'رئاسة الحكومة|رئاسة الوزراء|رئاسة مجلس الوزراء': 'the government',
  'رئاسة البرلمان|رئاسة مجلس النواب|رئاسة المجلس': 'parliament',
  'حقيبة|وزارة|الحقيبة': 'a ministry',
  'تدريب|بتدريب|العارضة الفنية|الإدارة الفنية|الإشراف|بالإشراف|قيادة المنتخب|زمام': 'a team',
  'مهمة|مهام|بمهمة|بمهام|مسؤولية|بمسؤولية|منصب|بمنصب|رئاسة|برئاسة|إدارة|بإدارة|قيادة|بقيادة':
    'an office',
};
const FROM_OFFICE =
  'من منصبه|عن منصبه|من منصبها|عن منصبها|من رئاسة|عن رئاسة|من قيادة|عن قيادة|من مهامه|من مهامها|من مناصبه|من منصب|عن منصب|عن رأس|من رأس|من صلاحياته|عن السلطة|من السلطة|عن الحكم|من الحكم|من إدارة|عن إدارة';

/** Who comes into office and goes, in the words of gazettes and of those who report them. */
export const WAYS_OF_GOVERNING: readonly Trigger[] = [
  trigger('appoint', {
    exact: 'نصبت',
    masdar: 'تنصيب انتداب',
    nouns: { [AS]: '' },
    unless: 'شارع قاعة أفضل لأفضل لاعبا فيلما تمثال تمثالا خيمة',
    frames: ['{s} appointed {o:person}', '{o:person} was appointed'],
    example: [
      'نُصّبت نجلاء بودن رئيسة للحكومة في 29 سبتمبر 2021',
      'Najla Bouden was appointed, 29 September 2021',
    ],
    counterexample: 'نُصّبت خيمة أمام نجلاء بودن في 29 سبتمبر 2021',
  }),
  trigger('appoint', {
    exact: 'نصب',
    nouns: {
      'مدربا|مدربة|وزيرا|وزيرة|واليا|محافظا|قائدا|مديرا|مديرة|سفيرا|أمينا|عميدا|كاتبا': '',
    },
    frames: ['{s} installed {o:person}', '{o:person} was installed'],
    example: [
      'نُصّب راشد الغنوشي وزيرا في 29 سبتمبر 2021',
      'Rached Ghannouchi was installed, 29 September 2021',
    ],
    counterexample: 'نصب رجل نفسه مديرا في مقهى نجلاء بودن في 29 سبتمبر 2021',
  }),
  trigger('appoint', {
    past: 'اختار انتدب',
    present: 'يختار',
    nouns: { [AS]: '' },
    frames: ['{s} chose {o:person}'],
    example: [
      'اختار قيس سعيد نجلاء بودن رئيسة للحكومة في 29 سبتمبر 2021',
      'Kais Saied chose Najla Bouden, 29 September 2021',
    ],
    counterexample: 'اختار قيس سعيد الصمت عن نجلاء بودن في 29 سبتمبر 2021',
  }),
  trigger('appoint', {
    past: 'وقع',
    nouns: { 'اختيار|الاختيار': '' },
    unless: 'لتمثيل لحمل ضمن بين لتقديم أفضل',
    frames: ['{s} chose {o:person:علي}', '{o:person:علي} was chosen'],
    example: [
      'وقع اختيار قيس سعيد على نجلاء بودن لرئاسة الحكومة في 29 سبتمبر 2021',
      'Kais Saied chose Najla Bouden, 29 September 2021',
    ],
    counterexample: 'وقع اختيار قيس سعيد على باريس في 29 سبتمبر 2021',
  }),
  trigger('appoint', {
    past: 'أسند قلد',
    exact: 'عهدت',
    present: 'يسند',
    masdar: 'إسناد',
    nouns: DUTY,
    frames: [
      '{s} put {o:person:الى,ل,direct} in charge of {n}',
      '{o:person:الى,ل} was put in charge of {n}',
    ],
    example: [
      'أسند قيس سعيد حقيبة المالية إلى نجلاء بودن في 29 سبتمبر 2021',
      'Kais Saied put Najla Bouden in charge of a ministry, 29 September 2021',
    ],
    counterexample: 'أسند قيس سعيد ظهره إلى الجدار في 29 سبتمبر 2021',
  }),
  trigger('take-office', {
    exact: 'آلت أسندت',
    nouns: DUTY,
    frames: ['{o:person:الى,ل} took over {n}'],
    example: [
      'آلت رئاسة الحكومة إلى نجلاء بودن في 11 أكتوبر 2021',
      'Najla Bouden took over the government, 11 October 2021',
    ],
    counterexample: 'آلت الأمور إلى نجلاء بودن في 11 أكتوبر 2021',
  }),
  trigger('elect', {
    past: 'جدد',
    present: 'يجدد',
    masdar: 'تجديد',
    nouns: {
      'أمينا عاما|رئيسا|رئيسة|كاتبا أولا|أمينة عامة|على رأس|لولاية|لعهدة|لمدة نيابية|لفترة': '',
    },
    unless: 'عقد عقده العقد لاعبا اشتراكه',
    frames: ['{s:org} elected {o:person:في,ب,ل} again', '{o:person:في,ب} was elected again'],
    example: [
      'جدد الاتحاد العام التونسي للشغل ثقته في راشد الغنوشي أمينا عاما في 3 مايو 2024',
      'The Tunisian General Labour Union elected Rached Ghannouchi again, 3 May 2024',
    ],
    counterexample: 'جدد الأهلي عقد راشد الغنوشي لولاية أخرى في 3 مايو 2024',
  }),
  trigger('dismiss', {
    past: 'أطاح',
    present: 'يطيح',
    masdar: 'إطاحة الإطاحة',
    nouns: {
      'بوزير|بوزيرة|بالوزير|بالوزيرة|بمدير|بمدرب|بالمدرب|بوالي|بمحافظ|برئيس الحكومة|برئيسة الحكومة|برئيس الوزراء|بقائد|بمستشار|بالمدير|بسفير|من منصبه|من رئاسة|من على رأس|من قيادة|من تدريب|من وزارة':
        '',
    },
    frames: ['{s} removed {o:person:ب}'],
    example: [
      'أطاح قيس سعيد برئيسة الحكومة نجلاء بودن في 1 أغسطس 2023',
      'Kais Saied removed Najla Bouden, 1 August 2023',
    ],
    counterexample: 'أطاح الأهلي بالزمالك من الكأس في 1 أغسطس 2023',
  }),
  trigger('dismiss', {
    exact: 'أزيح أزيحت نحي نحيت جردت أبعد أبعدت أقصي أقصيت أعفي أعفيت عزل عزلت',
    masdar: 'تنحية إبعاد إزاحة تجريد',
    nouns: { [FROM_OFFICE]: '' },
    frames: ['{s} removed {o:person}', '{o:person} was removed'],
    example: [
      'أزيحت نجلاء بودن من رئاسة الحكومة في 1 أغسطس 2023',
      'Najla Bouden was removed, 1 August 2023',
    ],
    counterexample: 'أزيحت الستارة عن نجلاء بودن في 1 أغسطس 2023',
  }),
  trigger('dismiss', {
    past: 'استغنى تخلى فك أنهى وضع',
    present: 'يستغني يتخلى ينهي',
    masdar: 'الاستغناء التخلي',
    nouns: {
      'عن خدمات|خدمات|خدماته|حدا لمهمة|حدا لمهام|حدا لعقد|حدا لمشوار|حدا لمسيرة|ارتباطه|ارتباطها|مشواره مع|تعاقده مع|مسيرته مع':
        '',
    },
    frames: ['{s:org} parted with {o:person:عن,ب,مع,ل,direct}'],
    example: [
      'استغنى الأهلي عن خدمات راشد الغنوشي في 3 مايو 2024',
      'Al Ahly parted with Rached Ghannouchi, 3 May 2024',
    ],
    counterexample: 'استغنى الأهلي عن خدمات الحراسة في 3 مايو 2024',
  }),
  trigger('resign', {
    past: 'وضع أودع رفع قدم سلم',
    present: 'يضع يودع يرفع يقدم',
    masdar: 'إيداع وضع',
    nouns: {
      'استقالته|استقالتها|استقالة حكومته|استقالة حكومتها|استقالة الحكومة': '',
    },
    frames: ['{s:person} resigned'],
    example: [
      'وضعت نجلاء بودن استقالتها بين يدي قيس سعيد في 3 مايو 2022',
      'Najla Bouden resigned, 3 May 2022',
    ],
    counterexample: 'وضعت نجلاء بودن خطتها بين يدي قيس سعيد في 3 مايو 2022',
  }),
  trigger('resign', {
    past: 'ترجل',
    present: 'يترجل',
    masdar: 'ترجل',
    nouns: {
      'عن منصبه|عن منصبها|عن رئاسة|عن كرسي|عن قيادة|عن الرئاسة|عن الحكم|عن العرش|عن السلطة|من منصبه|عن زعامة':
        '',
    },
    frames: ['{s:person} resigned'],
    example: [
      'ترجل حسني مبارك عن منصبه في 11 فبراير 2011',
      'Hosni Mubarak resigned, 11 February 2011',
    ],
    counterexample: 'ترجل حسني مبارك عن حصانه في 11 فبراير 2001',
  }),
  trigger('resign', {
    masdar: 'استقالة',
    frames: ['{o:person} resigned'],
    example: [
      'وافق قيس سعيد على استقالة نجلاء بودن في 3 مايو 2022',
      'Najla Bouden resigned, 3 May 2022',
    ],
    counterexample: 'رفض قيس سعيد استقالة نجلاء بودن في 3 مايو 2022',
  }),
  trigger('dismiss', {
    exact: 'أنهيت',
    nouns: { 'مهام|مهامه|مهامها|تكليف|خدمات|خدماته': '' },
    frames: ['The term of {o:person} was ended'],
    example: [
      'أُنهيت مهام نجلاء بودن في 1 أغسطس 2023',
      'The term of Najla Bouden was ended, 1 August 2023',
    ],
    counterexample: 'أُنهيت أشغال مكتب نجلاء بودن في 1 أغسطس 2023',
  }),
];
