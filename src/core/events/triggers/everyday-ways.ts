import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** What plain leads tell: sessions that are chaired, vessels that are stopped, oaths that are taken. They come before the plainer rows of the same verbs. */
export const EVERYDAY_WAYS: readonly Trigger[] = [
  trigger('summit', {
    past: 'ترأس',
    present: 'يترأس',
    masdar: 'ترؤس',
    frames: ['{s:person} chaired {o:event}'],
    example: [
      'ترأس قيس سعيد أعمال الدورة الثلاثين لكأس العالم في 3 مايو 2024',
      'Kais Saied chaired the World Cup, 3 May 2024',
    ],
    counterexample: 'ترأس قيس سعيد وفد بلاده إلى القمة العربية في 3 مايو 2024',
  }),
  trigger('intercept', {
    past: 'اعترض',
    present: 'يعترض',
    masdar: 'اعتراض',
    nouns: { 'سفينة|السفينة|سفن|أسطول|قافلة|مراكب|قوارب': '' },
    frames: ['{s} intercepted {o:event}'],
    example: [
      'اعترضت إسرائيل سفن أسطول الصمود في 1 أكتوبر 2024',
      'Israel intercepted the Global Sumud Flotilla, 1 October 2024',
    ],
    counterexample: 'لم تعترض إسرائيل أسطول الصمود في 1 أكتوبر 2024',
  }),
  trigger('seize', {
    past: 'احتجز صادر استولى',
    present: 'يحتجز يصادر يستولي',
    masdar: 'احتجاز مصادرة استيلاء',
    nouns: { 'سفينة|السفينة|سفن|أسطول|قافلة|مراكب|قوارب': '' },
    frames: ['{s} seized {o:event:direct,علي}'],
    example: [
      'استولت إسرائيل على أسطول الصمود في 1 أكتوبر 2024',
      'Israel seized the Global Sumud Flotilla, 1 October 2024',
    ],
    counterexample: 'استولت إسرائيل على كأس العالم في 1 أكتوبر 2024',
  }),
  trigger('disaster', {
    past: 'ضرب اجتاح هز دمر',
    nouns: { 'المنطقة|البلاد|المدينة|الإقليم|الجزيرة|المملكة|الولاية|السواحل|الساحل': '' },
    frames: ['{s:event} struck'],
    example: [
      'ويذكر إعصار دانيال الذي ضرب المنطقة في 10 سبتمبر 2023',
      'Storm Daniel struck, 10 September 2023',
    ],
    counterexample: 'لم يضرب إعصار دانيال المنطقة في 8 سبتمبر 2022',
  }),
  trigger('take-office', {
    past: 'أدى',
    masdar: 'أداء تأدية',
    nouns: { 'اليمين|القسم|اليمين الدستورية|القسم الدستوري|القسم الرئاسي': '' },
    frames: ['{s:person} was sworn in'],
    example: [
      'جاء ذلك بعد عشرة أيام من أداء قيس سعيد اليمين الدستورية في 23 أكتوبر 2019',
      'Kais Saied was sworn in, 23 October 2019',
    ],
    counterexample: 'جاء ذلك بعد عشرة أيام من أداء قيس سعيد مناسك العمرة في 23 أكتوبر 2019',
  }),
  trigger('protest', {
    past: 'خرج نزل',
    nouns: {
      'رافعين|مرددين|هاتفين|منددين|مطالبين|حاملين أعلام|تنديدا|احتجاجا|تضامنا|نصرة': '',
    },
    frames: ['A protest took place in {o:land:في,ب}'],
    example: [
      'خرج الآلاف أمس في باريس رافعين أعلام فلسطين',
      'A protest took place in Paris, 4 August 2025',
    ],
    counterexample: 'خرج الآلاف أمس في نزهة رافعين أعلام فلسطين',
  }),
  trigger('host', {
    past: 'استضاف احتضن',
    present: 'يستضيف يحتضن',
    nouns: { 'الندوة|الحدث|التظاهرة الدولية|هذا الحدث': 'a gathering' },
    frames: ['{s:state} hosted {n}'],
    example: ['سبق لباريس أن احتضنت الندوة في أغسطس 2016', 'Paris hosted a gathering, August 2016'],
    counterexample: 'لم تحتضن باريس الندوة في أغسطس 2016',
  }),
  trigger('approve', {
    past: 'أقر قرر وافق',
    present: 'يقر',
    masdar: 'إقرار',
    nouns: { 'عودة|استعادة': '' },
    frames: ['{s:org} approved the return of {o:country:direct,علي}'],
    example: [
      'أقرت جامعة الدول العربية عودة سوريا في 7 مايو 2023',
      'The Arab League approved the return of Syria, 7 May 2023',
    ],
    counterexample: 'لم تقر جامعة الدول العربية عودة سوريا في 7 مايو 2022',
  }),
  trigger('arrest', {
    past: 'أمر قرر',
    present: 'يأمر يقرر',
    nouns: {
      'بحبس سائق|بحبس سائقي|بحبس المتهم|بحبس المتهمين|بحبس متهم|بحبس متهمين|حبس المتهم|حبس المتهمين|بتوقيف متهم|بتوقيف متهمين|بحبس صاحب|بحبس مسؤول|بحبس مسؤولين|بحبس شخص|بحبس شابين|بحبس شخصين|بحبس أربعة|بحبس ثلاثة|بحبس خمسة':
        '',
    },
    frames: ['{s:org} ordered people into custody'],
    example: [
      'أمرت المحكمة الجنائية الدولية في 3 مايو 2024 بحبس المتهمين',
      'The International Criminal Court ordered people into custody, 3 May 2024',
    ],
    counterexample: 'رفضت المحكمة الجنائية الدولية في 3 مايو 2024 حبس المتهمين',
  }),
  trigger('qualify', {
    past: 'بلغ',
    present: 'يبلغ',
    masdar: 'بلوغ',
    nouns: {
      'نصف نهائي|نصف النهائي': 'the semi-finals',
      'ربع نهائي|ربع النهائي': 'the quarter-finals',
      'ثمن نهائي|ثمن النهائي|دور الستة عشر': 'the last sixteen',
      'نهائي|المباراة النهائية': 'the final',
    },
    frames: [
      '{s:org} reached {n} of {o:event:direct,ل,من,في}',
      '{s:country} reached {n} of {o:event:direct,ل,من,في}',
      '{s:person} reached {n} of {o:event:direct,ل,من,في}',
    ],
    example: [
      'بلغ الأهلي نهائي كأس العالم في 5 أبريل 2025',
      'Al Ahly reached the final of the World Cup, 5 April 2025',
    ],
    counterexample: 'لم يبلغ الأهلي نهائي كأس العالم في 5 أبريل 2025',
  }),
  trigger('open', {
    past: 'فتح افتتح',
    present: 'يفتح يفتتح',
    masdar: 'افتتاح',
    nouns: { 'قنصلية|القنصلية|قنصليتها': 'a consulate', 'سفارة|السفارة|سفارتها': 'an embassy' },
    frames: ['{s:person} opened {n} in {o:land:في,ب}', '{s:person} opened {n}'],
    example: [
      'افتتح سيرغي لافروف سفارة بلاده في دمشق في 3 مايو 2024',
      'Sergey Lavrov opened an embassy in Damascus, 3 May 2024',
    ],
    counterexample: 'لم يفتتح سيرغي لافروف سفارة في دمشق في 3 مايو 2024',
  }),
  trigger('crash', {
    past: 'جنح',
    masdar: 'جنوح',
    nouns: { 'سفينة|السفينة|ناقلة|باخرة|سفينة الحاويات|سفينة شحن': 'A ship' },
    frames: ['{n} was stranded in {o:place:في,ب}'],
    example: [
      'جنحت سفينة حاويات في القرم في 23 مارس 2021',
      'A ship was stranded in Crimea, 23 March 2021',
    ],
    counterexample: 'جنح القارب الصغير عن القرم في 23 مارس 2021',
  }),
  trigger('suspend', {
    past: 'علق جمد',
    present: 'يعلق يجمد',
    masdar: 'تعليق تجميد',
    nouns: { 'عضويتها|عضويته': '' },
    frames: ['{s:org} suspended the membership of {o:country:whose}'],
    example: [
      'شهدت سوريا احتجاجات، وعلقت جامعة الدول العربية عضويتها في 12 نوفمبر 2011',
      'The Arab League suspended the membership of Syria, 12 November 2011',
    ],
    counterexample: 'لم تعلق جامعة الدول العربية عضويتها في 12 نوفمبر 2010',
  }),
  trigger('recall-ambassador', {
    past: 'قرر أعلن',
    present: 'يقرر',
    nouns: { 'دعوة سفيرها|دعوة سفيره|دعوة سفيرتها|سحب سفيرها|سحب سفيره': '' },
    frames: [
      '{s:state} recalled {w:person:direct}, its ambassador to {o:state:في,من,الى,ب}',
      '{s:person} recalled {w:person:direct}, the ambassador to {o:state:في,من,الى,ب}',
      '{s:state} recalled its ambassador to {o:state:في,من,الى,ب}',
      '{s:person} recalled the ambassador to {o:state:في,من,الى,ب}',
    ],
    example: [
      'قررت تونس دعوة سفيرها لدى المغرب للتشاور في 27 أغسطس 2022',
      'Tunisia recalled its ambassador to Morocco, 27 August 2022',
    ],
    counterexample: 'رفضت تونس دعوة سفيرها لدى المغرب للتشاور في 27 أغسطس 2022',
  }),
];
