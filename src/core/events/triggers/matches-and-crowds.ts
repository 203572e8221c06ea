import { LANDS, type Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { withFrames } from './with-frames.ts';

const CROWD =
  'مسيرة|مسيرات|مظاهرة|مظاهرات|تظاهرة|تظاهرات|وقفة احتجاجية|وقفة|وقفات|احتجاجا|احتجاجات|للاحتجاج|للتنديد|للمطالبة|تنديدا|رفضا|مطالبين|الشوارع|الشارع|شوارع|إلى شوارع';
const CELEBRATION = 'احتفالا ابتهاجا فرحا للاحتفال بالفوز باللقب استقبالا لاستقبال';
const FALLEN =
  'مبنى|المبنى|مبنيين|مبنيان|بنايتان|عقارات|بناية|عمارة|عقار|العقار|منزل|منازل|سقف|جسر|منجم|سد|مدرج|سور|بنايتين|عمارتين|مبان';

/** Matches, crowds, polls and what falls down. */
export const MATCHES_AND_CROWDS: readonly Trigger[] = [
  trigger('win-match', {
    past: 'أقصى أزاح أطاح تجاوز تخطى اكتسح قهر هزم',
    present: 'يقصي يطيح يتجاوز يتخطى يكتسح يهزم',
    masdar: 'إقصاء اكتساح تخطي تجاوز',
    frames: [
      '{s:org} defeated {o:org:direct,علي,ب}',
      '{s:org} defeated {o:country:direct,علي}',
      '{s:country} defeated {o:country:علي}',
    ],
    example: [
      'أزاح الأهلي غريمه الزمالك من السباق في 8 مارس 2025',
      'Al Ahly defeated Zamalek, 8 March 2025',
    ],
    counterexample: 'تجاوز الأهلي أزمته في 8 مارس 2025',
  }),
  trigger('win-match', {
    past: 'تغلب تفوق انتصر فاز',
    present: 'يتغلب ينتصر يفوز',
    masdar: 'انتصار تغلب تفوق فوز الفوز الانتصار هزيمة',
    frames: [
      '{s:org} defeated {o:org:علي}',
      '{s:org} defeated {o:country:علي}',
      '{s:country} defeated {o:country:علي}',
      '{s:person} defeated {o:person:علي}',
      '{s:state} defeated {o:state:علي}',
    ],
    example: ['انتصر الأهلي على الزمالك في 8 مارس 2025', 'Al Ahly defeated Zamalek, 8 March 2025'],
    counterexample: 'فاز الأهلي السعودي بعقد في 8 مارس 2025',
  }),
  trigger('lose', {
    past: 'ودع غادر خرج',
    present: 'يودع يغادر',
    masdar: 'خروج',
    nouns: {
      'البطولة|المسابقة|منافسات|المنافسات|المنافسة|كأس|الكأس|الدور|المونديال|دوري|مسابقة|نهائيات|السباق':
        '',
    },
    frames: ['{s:org} went out of {o:event:direct,من}', '{s:org} went out of a tournament'],
    example: [
      'ودع الأهلي كأس العالم في 24 يونيو 2025',
      'Al Ahly went out of the World Cup, 24 June 2025',
    ],
    counterexample: 'ودع الأهلي لاعبه في 24 يونيو 2025',
  }),
  trigger('lose', {
    past: 'سقط انهزم تعثر خسر انقاد',
    present: 'يسقط ينهزم يخسر',
    masdar: 'هزيمة خسارة سقوط انهزام',
    frames: [
      '{s:org} lost to {o:org:امام,ضد}',
      '{s:org} lost to {o:country:امام,ضد}',
      '{s:country} lost to {o:country:امام,ضد}',
      '{s:person} lost to {o:person:امام,ضد}',
    ],
    example: ['سقط الأهلي أمام الزمالك في 8 مارس 2025', 'Al Ahly lost to Zamalek, 8 March 2025'],
    counterexample: 'لم يسقط الأهلي أمام الزمالك في 8 مارس 2025',
  }),
  trigger('qualify', {
    past: 'حجز قطع انتزع',
    present: 'يحجز يضمن يقطع ينتزع يعبر',
    masdar: 'حجز ضمان عبور',
    nouns: {
      'بطاقة العبور|بطاقة|مقعده|مقعدا|مقعدها|تأشيرة|تذكرة|بطاقته|تأهله|تأهلها|بطاقتها|تأشيرة العبور':
        'the next stage',
    },
    frames: [
      '{s:org} qualified for {o:event:الى,ل,في,ب}',
      '{s:country} qualified for {o:event:الى,ل,في,ب}',
      '{s:org} qualified for {n}',
    ],
    example: [
      'حجز المغرب مقعده في كأس العالم في 5 سبتمبر 2024',
      'Morocco qualified for the World Cup, 5 September 2024',
    ],
    counterexample: 'حجز المغرب غرفا في 5 سبتمبر 2024',
  }),
  trigger('protest', {
    past: 'خرج نزل تجمع تجمهر احتشد تدفق سار شارك نظم نفذ',
    present: 'يخرج ينزل يتجمع يحتشد يشارك ينظم',
    masdar: 'خروج نزول تنظيم',
    nouns: { [CROWD]: '' },
    unless: CELEBRATION,
    frames: ['{s:org} protested', 'People protested in {o:land:في,ب,الى}'],
    example: [
      'خرج آلاف المواطنين في مسيرة في تونس في 25 يوليو 2022',
      'People protested in Tunisia, 25 July 2022',
    ],
    counterexample: 'خرج آلاف السياح من المطار في تونس في 25 يوليو 2022',
  }),
  trigger('hold-election', {
    past: 'توافد توجه أدلى صوت اقترع',
    present: 'يتوافد يتوجه يدلي يصوت',
    masdar: 'توافد توجه',
    nouns: {
      'بأصواتهم|صناديق الاقتراع|مكاتب الاقتراع|مراكز الاقتراع|مكاتب التصويت|مراكز التصويت|لجان الاقتراع|الصناديق|مراكز الاقتراع':
        '',
    },
    frames: ['{s:org} went to the polls', 'People voted in {o:country:في,ب}'],
    example: [
      'توافد الناخبون المصريون على صناديق الاقتراع في 10 ديسمبر 2023',
      "Egypt's voters went to the polls, 10 December 2023",
    ],
    counterexample: 'توافد السياح المصريون على الشواطئ في 10 ديسمبر 2023',
  }),
  trigger('elect', {
    past: 'فاز جدد أعاد',
    present: 'يفوز يجدد يعيد',
    nouns: { 'بمنصب|برئاسة|انتخاب|انتخابه|بعضوية|بمقعد': '' },
    frames: ['{o:person} was elected'],
    example: [
      'فاز راشد الغنوشي بمنصب المدير في 13 نوفمبر 2019',
      'Rached Ghannouchi was elected, 13 November 2019',
    ],
    counterexample: 'جدد راشد الغنوشي موقفه في 13 نوفمبر 2019',
  }),
  withFrames(
    trigger('disaster', {
      past: 'انهار تهاوى',
      present: 'ينهار',
      masdar: 'انهيار',
      nouns: { [FALLEN]: '' },
      frames: ['A collapse took place in {o:land:في,ب,direct}'],
      example: [
        'انهار مبنى في باريس في 5 نوفمبر 2018',
        'A collapse took place in Paris, 5 November 2018',
      ],
      counterexample: 'انهار التحالف في باريس في 5 نوفمبر 2018',
    }),
    {
      last: [
        {
          english: 'A building collapsed in {o}',
          object: LANDS,
          by: ['في', 'ب'],
          nouns: { 'عقار سكني|مبنى سكني': '' },
        },
      ],
    },
  ),
  trigger('disaster', {
    past: 'اهتز',
    present: 'يهتز',
    nouns: {
      'انهيار|على وقع انهيار': 'A collapse',
      'زلزال|هزة|على وقع زلزال|هزة أرضية': 'An earthquake',
    },
    frames: ['{n} took place in {o:land:direct,في}'],
    example: [
      'اهتزت دمشق على وقع انهيار بناية في 5 نوفمبر 2018',
      'A collapse took place in Damascus, 5 November 2018',
    ],
    counterexample: 'اهتزت دمشق فرحا في 5 نوفمبر 2018',
  }),
  trigger('die', {
    past: 'وافى غيب توفى',
    present: 'يغيب',
    nouns: { 'المنية|الموت|الأجل': '' },
    frames: ['{o:person} died'],
    example: ['غيب الموت حسني مبارك في 25 فبراير 2020', 'Hosni Mubarak died, 25 February 2020'],
    counterexample: 'غيب المرض حسني مبارك عن الجلسة في 25 فبراير 2019',
  }),
  trigger('award', {
    past: 'أحرز توج فاز نال حصد ظفر انتزع رفع',
    unless: 'الفائزين الفائزات',
    present: 'يحرز يتوج يفوز ينال يحصد يظفر',
    masdar: 'تتويج فوز إحراز نيل ظفر',
    nouns: {
      'لقب|بلقب|اللقب|باللقب|كأس|بكأس|الكأس|بطلا|بطولة|ببطولة|الدوري|دوري|بدوري|جائزة|بجائزة|سوبر|بالسوبر':
        'a title',
    },
    frames: ['{s} won {o:event:direct,ب}', '{s} won {n}'],
    example: ['أحرز الأهلي كأس العالم في 25 مايو 2024', 'Al Ahly won the World Cup, 25 May 2024'],
    counterexample: 'لم يحرز الأهلي كأس العالم في 25 مايو 2024',
  }),
  trigger('award', {
    past: 'حسم',
    present: 'يحسم',
    masdar: 'حسم',
    nouns: { 'لقب|اللقب|لقبه|لقبها': 'a title' },
    frames: ['{s} won {o:event:direct}', '{s} won {n}'],
    example: ['حسم الأهلي اللقب في 25 مايو 2024', 'Al Ahly won a title, 25 May 2024'],
    counterexample: 'حسم الأهلي مباراته في 25 مايو 2024',
  }),
];
