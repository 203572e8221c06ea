import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const HOSTING =
  'بتنظيم|بحق تنظيم|بشرف تنظيم|باستضافة|بحق استضافة|بشرف استضافة|على حق تنظيم|على شرف تنظيم|على تنظيم|على حق استضافة|حق استضافة|شرف تنظيم|حق تنظيم|شرف استضافة';

/** Turning points as background paragraphs recall them: who fell, who was given a tournament, whom a war set against whom. */
export const TURNS: readonly Trigger[] = [
  trigger('overthrow', {
    past: 'سقط انهار',
    masdar: 'سقوط انهيار',
    nouns: { 'نظام|حكم|حكومة': '' },
    frames: ['{o:person} was overthrown'],
    example: [
      'سقط نظام بشار الأسد في 8 ديسمبر 2024',
      'Bashar al-Assad was overthrown, 8 December 2024',
    ],
    counterexample: 'سقط جدار بشار الأسد في 8 ديسمبر 2004',
  }),
  trigger('award', {
    past: 'فاز حصل نال ظفر',
    nouns: { [HOSTING]: '' },
    frames: [
      '{s:any} won the right to host {o:event:direct,ب,علي}',
      '{s:any} won the right to host a tournament',
    ],
    example: [
      'فاز المغرب بشرف تنظيم كأس العالم في 11 ديسمبر 2024',
      'Morocco won the right to host the World Cup, 11 December 2024',
    ],
    counterexample: 'فاز المغرب على مصر في كأس العالم في 11 ديسمبر 2024',
  }),
  trigger('award', {
    past: 'أسند منح',
    nouns: { [`${HOSTING}|تنظيم|استضافة`]: '' },
    frames: ['{s:org} gave {o:event} to {w:land:الى,ل}', '{o:event} was given to {w:land:الى,ل}'],
    example: [
      'أسندت الأمم المتحدة تنظيم كأس العالم إلى المغرب في 11 ديسمبر 2024',
      'The United Nations gave the World Cup to Morocco, 11 December 2024',
    ],
    counterexample: 'أسندت الأمم المتحدة ظهرها إلى المغرب في 11 ديسمبر 2024',
  }),
  trigger('outbreak', {
    past: 'اندلع نشب',
    masdar: 'اندلاع نشوب',
    nouns: { 'الحرب|حرب|القتال|المعارك|معارك|النزاع|الصراع|المواجهات': '' },
    frames: ['War broke out between {o:actor:بين}'],
    example: [
      'اندلعت الحرب في 15 أبريل 2023 بين روسيا وأوكرانيا',
      'War broke out between Russia and Ukraine, 15 April 2023',
    ],
    counterexample: 'اندلع خلاف في 15 أبريل 2023 بين روسيا وأوكرانيا',
  }),
  trigger('visit', {
    past: 'رافق',
    present: 'يرافق',
    masdar: 'مرافقة',
    frames: ['{s:person} accompanied {o:person} to {w:land:الى}'],
    example: [
      'رافق إيمانويل ماكرون رجب طيب أردوغان إلى تونس في 3 مايو 2024',
      'Emmanuel Macron accompanied Recep Tayyip Erdogan to Tunisia, 3 May 2024',
    ],
    counterexample: 'وافق إيمانويل ماكرون رجب طيب أردوغان في 3 مايو 2024',
  }),
  trigger('mediate', {
    past: 'رعى',
    present: 'يرعى',
    masdar: 'رعاية',
    nouns: {
      'اتفاقا|اتفاق|مصالحة|هدنة|الحوار|حوارا|محادثات|مفاوضات|وساطة|الاتفاق': 'an agreement',
    },
    frames: ['{s} brokered {n} between {o:actor:بين}', '{s} brokered {n}'],
    example: [
      'رعت فرنسا اتفاقا بين روسيا وأوكرانيا في 3 مايو 2024',
      'France brokered an agreement between Russia and Ukraine, 3 May 2024',
    ],
    counterexample: 'رعت فرنسا الفنون في 3 مايو 2024',
  }),
  trigger('announce', {
    past: 'أعلن كشف أطلق',
    frames: [
      '{s:person} announced {o:agreement:direct,عن}',
      '{s:org} announced {o:agreement:direct,عن}',
    ],
    example: [
      'أعلن إيمانويل ماكرون اتفاقية باريس في 3 مايو 2024',
      'Emmanuel Macron announced the Paris Agreement, 3 May 2024',
    ],
    counterexample: 'ذكر إيمانويل ماكرون اتفاقية باريس في 3 مايو 2024',
  }),
  trigger('born', {
    past: 'رأى أبصر',
    nouns: { النور: '' },
    frames: ['{s:person} was born'],
    example: [
      'رأى إيمانويل ماكرون النور في 21 ديسمبر 1977',
      'Emmanuel Macron was born, 21 December 1977',
    ],
    counterexample: 'رأى إيمانويل ماكرون الفيلم في 21 ديسمبر 2023',
  }),
  trigger('found', {
    past: 'رأى أبصر',
    nouns: { النور: '' },
    frames: ['{s:body} was founded'],
    example: ['رأى الأهلي النور في 24 أبريل 1907', 'Al Ahly was founded, 24 April 1907'],
    counterexample: 'رأى الأهلي اللقب في 24 أبريل 2007',
  }),
  trigger('resign', {
    past: 'تقدم',
    nouns: { 'باستقالته|باستقالتها|باستقالة|استقالته|استقالتها': '' },
    frames: ['{s:person} resigned'],
    example: [
      'تقدم إيمانويل ماكرون باستقالة حكومته في 3 مايو 2024',
      'Emmanuel Macron resigned, 3 May 2024',
    ],
    counterexample: 'تقدم إيمانويل ماكرون بالشكر في 3 مايو 2024',
  }),
  trigger('attack', {
    past: 'أطلق',
    nouns: { 'النار|الرصاص|النيران|الرصاص الحي': '' },
    frames: ['Shots were fired at {o:person:علي}', '{s:actor} opened fire at {o:place:علي,في}'],
    example: [
      'أطلق مسلحون النار على حسن نصر الله في 3 مايو 2024',
      'Shots were fired at Hassan Nasrallah, 3 May 2024',
    ],
    counterexample: 'أطلق مسلحون سراح حسن نصر الله في 3 مايو 2024',
  }),
  trigger('award', {
    past: 'فاز حصل نال',
    nouns: { 'بعقد|على عقد|عقدا|بصفقة|بمناقصة|على مناقصة|بعقود|على عقود': '' },
    frames: ['{s:org} won a contract'],
    example: ['فازت مايكروسوفت بعقد في 3 مايو 2024', 'Microsoft won a contract, 3 May 2024'],
    counterexample: 'فازت مايكروسوفت بثقة الناس في 3 مايو 2024',
  }),
  trigger('cease-fire', {
    past: 'أوقف',
    nouns: { 'إطلاق النار|القتال|الأعمال القتالية': '' },
    frames: ['{s:state} and {w:state:مع} ceased fire', '{s:state} ceased fire'],
    example: [
      'أوقفت روسيا وأوكرانيا إطلاق النار في 3 مايو 2024',
      'Russia and Ukraine ceased fire, 3 May 2024',
    ],
    counterexample: 'أوقفت روسيا إمدادات أوكرانيا في 3 مايو 2024',
  }),
  trigger('crash', {
    past: 'تصادم اصطدم',
    masdar: 'تصادم اصطدام',
    nouns: { 'قطاران|قطارين|حافلتان|حافلتين|سيارتان|سيارتين|سفينتان|سفينتين|طائرتان|طائرتين': '' },
    frames: ['A collision took place in {o:land:في,ب}'],
    example: ['تصادم قطاران في مصر في 3 مايو 2024', 'A collision took place in Egypt, 3 May 2024'],
    counterexample: 'تصادم رأيان في مصر في 3 مايو 2024',
  }),
  trigger('expel', {
    past: 'رحل أبعد طرد',
    masdar: 'ترحيل إبعاد طرد',
    nouns: { 'ناشطا|ناشطين|نشطاء|مهاجرا|مهاجرين|دبلوماسيا|دبلوماسيين|صحفيا|صحفيين|طلبة': 'people' },
    frames: ['{s:state} deported {n} to {o:land:الى}', '{s:state} deported {n}'],
    example: [
      'رحلت إسرائيل 137 ناشطا إلى تونس في 3 مايو 2024',
      'Israel deported people to Tunisia, 3 May 2024',
    ],
    counterexample: 'رحلت إسرائيل الملف إلى تونس في 3 مايو 2024',
  }),
  trigger('win-election', {
    past: 'تصدر',
    masdar: 'تصدر',
    nouns: {
      'الانتخابات|نتائج الانتخابات|نتائج انتخابات|انتخابات|الدور الأول|الجولة الأولى': '',
    },
    unless: 'استطلاعات النوايا',
    frames: ['{s} came first in an election'],
    example: [
      'تصدر قيس سعيد، أمس الاثنين، نتائج الانتخابات الرئاسية',
      'Kais Saied came first in an election, 4 August 2025',
    ],
    counterexample: 'تصدر قيس سعيد، أمس الاثنين، عناوين الصحف',
  }),
  trigger('seize', {
    past: 'سيطر استولى',
    nouns: {
      'على بلدة|على قرية|على مواقع|على حي|على أحياء|على معسكر|على منطقة|على قرى|على بلدات': '',
    },
    unless: 'حريق حرائق',
    frames: ['{s:org} seized ground', '{s:country} seized ground'],
    example: ['سيطرت روسيا، أمس الاثنين، على بلدة في الشرق', 'Russia seized ground, 4 August 2025'],
    counterexample: 'سيطرت روسيا، أمس الاثنين، على مجريات اللقاء',
  }),
];
