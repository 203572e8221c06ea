import { LANDS, type Trigger } from '../trigger.ts';

/** What comes over a land without anybody who does it: wars and uprisings that break out, protests, earthquakes and floods. */
export const UPHEAVALS_AND_DISASTERS: readonly Trigger[] = [
  {
    name: 'outbreak',
    past: ['اندلع', 'انطلق', 'بدأ', 'تفجر', 'نشب', 'عمت'],
    present: ['يندلع'],
    masdar: ['اندلاع', 'انطلاق', 'نشوب'],
    passive: [],
    frames: [
      {
        english: '{n} broke out in {o}',
        object: LANDS,
        by: ['في', 'ب', 'direct'],
        nouns: {
          'حرب|الحرب': 'War',
          'الثورة|ثورة|انتفاضة': 'An uprising',
          'أعمال شغب|أعمال عنف': 'Riots',
        },
      },
    ],
    example: {
      text: 'اندلعت الثورة في تونس في 17 ديسمبر 2010',
      english: 'An uprising broke out in Tunisia, 17 December 2010',
    },
    counterexample: 'اندلع جدل في تونس في 17 ديسمبر 2010',
  },
  {
    name: 'protest',
    past: ['اندلع', 'انطلق', 'بدأ', 'تفجر', 'نشب', 'عمت'],
    present: ['يندلع'],
    masdar: ['اندلاع', 'انطلاق'],
    passive: [],
    frames: [
      {
        english: '{n} broke out in {o}',
        object: LANDS,
        by: ['في', 'ب', 'direct'],
        nouns: {
          'احتجاجات|مظاهرات|تظاهرات|الاحتجاجات|المظاهرات|مسيرات|المسيرات الشعبية|احتجاجات شعبية|مظاهرات حاشدة':
            'Protests',
        },
      },
    ],
    example: {
      text: 'اندلعت احتجاجات في تونس في 17 ديسمبر 2010',
      english: 'Protests broke out in Tunisia, 17 December 2010',
    },
    counterexample: 'اندلع جدل حول الحرب في تونس في 17 ديسمبر 2010',
  },
  {
    name: 'protest',
    past: ['شهد', 'عرف', 'عاش'],
    present: ['يشهد', 'يعرف'],
    masdar: [],
    passive: [],
    frames: [
      {
        english: '{n} took place in {s}',
        subject: LANDS,
        nouns: {
          'احتجاجات|مظاهرات|تظاهرات|مسيرات|مظاهرة|وقفات احتجاجية': 'Protests',
        },
      },
    ],
    example: {
      text: 'شهدت تونس احتجاجات في 15 سبتمبر 2019',
      english: 'Protests took place in Tunisia, 15 September 2019',
    },
    counterexample: 'شهدت تونس تساقط الأمطار في 15 سبتمبر 2019',
  },
  {
    name: 'disaster',
    past: ['ضرب', 'هز', 'اجتاح', 'وقع'],
    present: ['يضرب', 'يهز', 'يجتاح'],
    masdar: ['وقوع'],
    passive: ['حدث', 'حدثت'],
    frames: [
      {
        english: '{n} struck {o}',
        object: LANDS,
        by: ['direct', 'في', 'ب'],
        nouns: {
          'زلزال عنيف|زلزال قوي|زلزال مدمر|زلزال بقوة|زلزال|الزلزال|هزة أرضية|هزة': 'An earthquake',
          'إعصار|الإعصار|عاصفة|عاصفة قوية|إعصار مدمر|العاصفة': 'A storm',
          'فيضانات|سيول|فيضانات عارمة|السيول|الفيضانات|سيول جارفة': 'Floods',
          'تسونامي|موجات تسونامي': 'A tsunami',
          'انهيار أرضي|انهيارات أرضية|انزلاق أرضي': 'A landslide',
        },
      },
    ],
    example: {
      text: 'ضرب زلزال المغرب في 8 سبتمبر 2023',
      english: 'An earthquake struck Morocco, 8 September 2023',
    },
    counterexample: 'ضرب المغرب موعدا مع التاريخ في 8 سبتمبر 2023',
  },
];
