import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const APPOINTING = 'بتعيين|بتكليف|بترقية|بتنصيب|تعيين|بإعادة تعيين|بتسمية|قرارا بتعيين|يقضي بتعيين';
const DISMISSING =
  'بإعفاء|بإقالة|بعزل|بإنهاء مهام|بإنهاء خدمات|بإنهاء خدمة|بإنهاء تكليف|إعفاء|إقالة|إنهاء مهام|بإحالة|يقضي بإعفاء|بتنحية';

/** What a decree says: who comes and who goes, parliaments dissolved, confidence given; they come before the plain rows. */
export const DECREES: readonly Trigger[] = [
  trigger('appoint', {
    past: 'أصدر أسدى وقع أمر صدر',
    present: 'يصدر يوقع',
    masdar: 'إصدار صدور',
    passive: 'صدرت',
    nouns: { [APPOINTING]: '' },
    unless: 'الحدود حدود',
    frames: ['{s:person} appointed {o:person}', '{o:person} was appointed'],
    example: [
      'أصدر قيس سعيد أمرا بتعيين نجلاء بودن رئيسة للحكومة في 29 سبتمبر 2021',
      'Kais Saied appointed Najla Bouden, 29 September 2021',
    ],
    counterexample: 'أصدر قيس سعيد بيانا عن نجلاء بودن في 29 سبتمبر 2021',
  }),
  trigger('appoint', {
    past: 'نصب',
    present: 'ينصب',
    masdar: 'تنصيب',
    nouns: {
      'القائد الجديد|المدير العام|الوالي|الولاة|أعضاء|رئيس أركان|الرئيس الجديد|المدير الجديد|على رأس':
        'a new office-holder',
    },
    frames: ['{s:person} installed {o:person}', '{s:person} installed {n}'],
    example: [
      'نصب قيس سعيد القائد الجديد في 3 مايو 2024',
      'Kais Saied installed a new office-holder, 3 May 2024',
    ],
    counterexample: 'نصب قيس سعيد كمينا في 3 مايو 2024',
  }),
  trigger('dismiss', {
    past: 'أصدر أسدى وقع أمر صدر قرر',
    present: 'يصدر يوقع يقرر',
    masdar: 'إصدار صدور',
    passive: 'صدرت',
    nouns: { [DISMISSING]: '' },
    frames: ['{s:person} dismissed {o:person}', '{o:person} was dismissed'],
    example: [
      'أصدر قيس سعيد أمرا بإنهاء مهام نجلاء بودن في 1 أغسطس 2023',
      'Kais Saied dismissed Najla Bouden, 1 August 2023',
    ],
    counterexample: 'أصدر قيس سعيد أمرا بتكريم نجلاء بودن في 1 أغسطس 2023',
  }),
  trigger('dissolve', {
    past: 'حل',
    onlyPassive: true,
    frames: ['{o:org} was dissolved'],
    example: ['حُلّ مجلس الأمن في 3 مايو 2024', 'The UN Security Council was dissolved, 3 May 2024'],
    counterexample: 'حل الأهلي ثانيا في 3 مايو 2024',
  }),
  trigger('dissolve', {
    masdar: 'حل',
    frames: ['{o:org} was dissolved'],
    example: [
      'تم حل مجلس الأمن في 3 مايو 2024',
      'The UN Security Council was dissolved, 3 May 2024',
    ],
    counterexample: 'بحث حل النزاع مع مجلس الأمن في 3 مايو 2024',
  }),
  trigger('dissolve', {
    past: 'أصدر وقع قرر أعلن أمر قضى',
    present: 'يصدر يقرر يعلن',
    masdar: 'إصدار',
    nouns: {
      'بحل البرلمان|بحل مجلس الأمة|بحل مجلس النواب|بحل المجلس|بحل الجمعية الوطنية|بحل الكنيست|حل البرلمان|حل مجلس الأمة|حل مجلس النواب|حل الجمعية الوطنية|حل المجلس|بحل المجلس الشعبي':
        'parliament',
      'بحل الحكومة|حل الحكومة|حل مجلس الوزراء': 'the government',
    },
    frames: ['{s:person} dissolved {n}', '{s:org} dissolved {n}'],
    example: [
      'أعلن إيمانويل ماكرون حل الجمعية الوطنية في 9 يونيو 2024',
      'Emmanuel Macron dissolved parliament, 9 June 2024',
    ],
    counterexample: 'أعلن إيمانويل ماكرون رفضه حل الجمعية الوطنية في 9 يونيو 2023',
  }),
  trigger('form-government', {
    past: 'أجرى أدخل أقر',
    present: 'يجري يدخل',
    masdar: 'إجراء',
    nouns: {
      'تعديلا وزاريا|تعديلا حكوميا|تعديل وزاري|تحويرا وزاريا|تحوير وزاري|تغييرا حكوميا|تغييرا وزاريا|تعديلا على الحكومة|تعديلات وزارية|تغييرا حكوميا جزئيا|تعديلا وزاريا واسعا|تعديلا وزاريا محدودا':
        '',
    },
    frames: ['{s:person} reshuffled the government'],
    example: [
      'أجرى قيس سعيد تحويرا وزاريا في 25 أوت 2024',
      'Kais Saied reshuffled the government, 25 August 2024',
    ],
    counterexample: 'أجرى قيس سعيد تعديلا دستوريا في 25 أوت 2024',
  }),
  trigger('vote', {
    past: 'منح جدد حجب سحب',
    present: 'يمنح يجدد يحجب يسحب',
    masdar: 'منح حجب سحب تجديد',
    nouns: { 'الثقة|ثقته|ثقتها|ثقة البرلمان': '' },
    frames: [
      '{s:org} voted on confidence in {o:person:ل,عن,من,direct,في}',
      '{s:org} voted on confidence',
    ],
    example: [
      'منح مجلس الأمن الثقة لنجلاء بودن في 3 مايو 2022',
      'The UN Security Council voted on confidence in Najla Bouden, 3 May 2022',
    ],
    counterexample: 'منح مجلس الأمن وقتا لنجلاء بودن في 3 مايو 2022',
  }),
  trigger('vote', {
    past: 'نال حاز حصل',
    present: 'ينال',
    masdar: 'نيل',
    nouns: {
      'ثقة البرلمان|ثقة مجلس النواب|الثقة|بثقة البرلمان|على ثقة البرلمان|على الثقة|ثقة مجلس نواب|ثقة المجلس|ثقة النواب|ثقة الكنيست':
        '',
    },
    frames: ['{s:person} won a vote of confidence'],
    example: [
      'نالت نجلاء بودن ثقة البرلمان في 3 مايو 2022',
      'Najla Bouden won a vote of confidence, 3 May 2022',
    ],
    counterexample: 'نالت نجلاء بودن إعجاب البرلمان في 3 مايو 2022',
  }),
  trigger('nominate', {
    past: 'قدم أودع سحب',
    present: 'يقدم يودع',
    masdar: 'تقديم إيداع',
    nouns: {
      'ملف ترشحه|أوراق ترشحه|أوراق ترشحها|ملف ترشحها|ملف ترشيحه|أوراق ترشيحه|مطلب ترشحه|طلب ترشحه':
        '',
    },
    frames: ['{s:person} put in his candidacy'],
    example: [
      'قدم راشد الغنوشي أوراق ترشحه في 3 مايو 2019',
      'Rached Ghannouchi put in his candidacy, 3 May 2019',
    ],
    counterexample: 'قدم راشد الغنوشي أوراقه في 3 مايو 2019',
  }),
  trigger('ratify', {
    past: 'صدق صادق',
    present: 'يصدق يصادق',
    masdar: 'تصديق التصديق',
    nouns: {
      'قانون|القانون|قانون المالية|قانون الموازنة|قوانين|تعديلات|التعديلات|تعديل': 'a law',
      'اتفاقية|الاتفاقية|اتفاق|الاتفاق|معاهدة|بروتوكول|اتفاقيات': 'an agreement',
    },
    frames: ['{s:person} ratified {n}'],
    example: [
      'صدّق حسني مبارك على قانون جديد في 3 مايو 2009',
      'Hosni Mubarak ratified a law, 3 May 2009',
    ],
    counterexample: 'صدّق حسني مبارك الوعود في 3 مايو 2009',
  }),
  trigger('expel', {
    past: 'أعلن اعتبر صنف',
    present: 'يعلن يعتبر',
    masdar: 'إعلان اعتبار',
    nouns: {
      'شخصا غير مرغوب فيه|شخصا غير مرغوب به|غير مرغوب فيه|غير مرغوب فيها|غير مرغوب فيهم|غير مرغوب بهم|أشخاصا غير مرغوب فيهم|شخصية غير مرغوب فيها':
        '',
    },
    frames: [
      '{s:country} declared {o:person} persona non grata',
      '{s} declared an envoy persona non grata',
    ],
    example: [
      'أعلنت فرنسا السفير الإيراني شخصا غير مرغوب فيه في 3 مايو 2024',
      "France declared Iran's ambassador persona non grata, 3 May 2024",
    ],
    counterexample: 'أعلنت فرنسا السفير الإيراني ضيفا في 3 مايو 2024',
  }),
  trigger('recognise', {
    past: 'أدرج سجل',
    present: 'يدرج',
    masdar: 'إدراج تسجيل',
    passive: 'أدرجت',
    nouns: {
      'قائمة التراث|لائحة التراث|قائمة التراث العالمي|لائحة التراث العالمي|التراث العالمي|قائمتها للتراث|التراث غير المادي|القائمة التمثيلية|القائمة التمثيلية للتراث':
        '',
    },
    frames: [
      '{s:org} put {o:place} on the heritage list',
      '{o:place} was put on the heritage list',
      '{s:org} added to the heritage list',
    ],
    example: [
      'أدرجت الأمم المتحدة حلب على قائمة التراث العالمي في 3 مايو 1986',
      'The United Nations put Aleppo on the heritage list, 3 May 1986',
    ],
    counterexample: 'أدرجت الأمم المتحدة حلب في خطتها في 3 مايو 1986',
  }),
  trigger('open', {
    past: 'أعاد',
    present: 'يعيد',
    masdar: 'إعادة',
    passive: 'أعيد',
    nouns: {
      'فتح معبر|فتح المعبر|فتح مطار|فتح المطار|فتح ميناء|فتح الحدود|فتح الطريق|فتح المجال الجوي|فتح أجوائها|فتح سفارتها|فتح حدودها|فتح مجالها الجوي|افتتاح سفارتها|افتتاح':
        '',
    },
    frames: ['{s} reopened {o:place}', '{o:place} was reopened'],
    example: [
      'أعادت الأمم المتحدة فتح مطار حلب في 3 مايو 2024',
      'The United Nations reopened Aleppo, 3 May 2024',
    ],
    counterexample: 'أعادت الأمم المتحدة النظر في حلب في 3 مايو 2024',
  }),
];
