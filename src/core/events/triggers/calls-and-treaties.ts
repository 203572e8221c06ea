import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const MARCHES =
  'احتجاجات|الاحتجاجات|مظاهرات|المظاهرات|تظاهرات|التظاهرات|مسيرات|المسيرات|احتجاجات شعبية|مظاهرات حاشدة|حركة احتجاجية|الحراك الشعبي|الحراك';
const TO_MARCH =
  'إلى مسيرة|إلى مسيرات|إلى المسيرة|لمسيرة|لمسيرات|إلى مظاهرة|إلى مظاهرات|لمظاهرة|لمظاهرات|إلى تظاهرة|إلى تظاهرات|إلى التظاهر|للتظاهر|إلى وقفة|إلى وقفات|لوقفة|إلى اعتصام|إلى الاعتصام|لاعتصام|إلى الاحتجاج|إلى احتجاجات|إلى الخروج في مظاهرات|إلى النزول';
const TO_STRIKE = 'إلى إضراب|لإضراب|إلى الإضراب|للإضراب|إلى إضرابات';
const STEPPING_DOWN =
  'تنازله عن الحكم|تنازله عن العرش|تنازله عن السلطة|تنازلها عن العرش|تنازلها عن الحكم|تخليه عن السلطة|تخليه عن الحكم|تخليه عن العرش|تخليه عن منصبه|تخليها عن منصبها|تخليها عن العرش|تخليه عن الرئاسة|اعتزاله الحكم';
const NOT_TO_RUN =
  'عدوله عن الترشح|عدولها عن الترشح|عزوفه عن الترشح|عزوفها عن الترشح|تراجعه عن الترشح|تراجعها عن الترشح|انسحابه من السباق|انسحابها من السباق|تخليه عن الترشح';
const LEAVING =
  'تخليها عن اتفاق|تخليها عن الاتفاق|تخليه عن اتفاق|تخليه عن الاتفاق|تنصلها من اتفاق|تنصلها من الاتفاق|تحللها من اتفاق|تحللها من الاتفاق|عدم التزامها بالاتفاق|انسحابها من اتفاق|انسحابها من الاتفاق';

/** What is called for and announced, and the treaties, boards and offices that are suspended, dissolved and opened. */
export const CALLS_AND_TREATIES: readonly Trigger[] = [
  trigger('protest', {
    past: 'اندلع انطلق تفجر نشب',
    present: 'يندلع',
    masdar: 'اندلاع',
    nouns: { [MARCHES]: '' },
    unless: 'مسيرته مسيرتها المهنية',
    frames: ['Protests broke out in {o:land:في,ب}'],
    example: [
      'اندلعت احتجاجات في تونس في 17 ديسمبر 2010',
      'Protests broke out in Tunisia, 17 December 2010',
    ],
    counterexample: 'اندلع جدل في تونس في 17 ديسمبر 2010',
  }),
  trigger('protest', {
    past: 'دعا',
    nouns: { [TO_MARCH]: '' },
    isCall: true,
    frames: [
      '{s:org} protested in {o:land:في,ب}',
      '{s:org} protested',
      'People protested in {o:land:في,ب}',
    ],
    example: [
      'دعا الاتحاد العام التونسي للشغل إلى مسيرة في تونس يوم 21 أغسطس 2025',
      'The Tunisian General Labour Union is to protest in Tunisia, 21 August 2025',
    ],
    counterexample: 'دعا الاتحاد العام التونسي للشغل أمس إلى مسيرة',
  }),
  trigger('strike-work', {
    past: 'دعا',
    nouns: { [TO_STRIKE]: '' },
    isCall: true,
    frames: ['{s:org} went on strike', 'A strike took place in {o:land:في,ب}'],
    example: [
      'دعا الاتحاد العام التونسي للشغل إلى إضراب عام يوم 21 أغسطس 2025',
      'The Tunisian General Labour Union is to go on strike, 21 August 2025',
    ],
    counterexample: 'دعا الاتحاد العام التونسي للشغل أمس إلى إضراب عام',
  }),
  trigger('resign', {
    past: 'أعلن',
    present: 'يعلن',
    nouns: { [STEPPING_DOWN]: '' },
    frames: ['{s:person} stepped down'],
    example: [
      'أعلن حسني مبارك تنازله عن الحكم في 11 فبراير 2011',
      'Hosni Mubarak stepped down, 11 February 2011',
    ],
    counterexample: 'نفى حسني مبارك تنازله عن الحكم في 11 فبراير 2011',
  }),
  trigger('announce', {
    past: 'أعلن أكد',
    present: 'يعلن يؤكد',
    nouns: { [NOT_TO_RUN]: 'a decision not to stand' },
    frames: ['{s:person} announced {n}'],
    example: [
      'أعلن حسني مبارك عدوله عن الترشح في 1 فبراير 2011',
      'Hosni Mubarak announced a decision not to stand, 1 February 2011',
    ],
    counterexample: 'نفى حسني مبارك عدوله عن الترشح في 1 فبراير 2011',
  }),
  trigger('announce', {
    past: 'أعلن',
    present: 'يعلن',
    nouns: {
      [LEAVING]: 'its departure from an agreement',
    },
    frames: ['{s:state} announced {n}'],
    example: [
      'أعلنت طالبان تخليها عن اتفاق الهدنة في 3 مايو 2021',
      'The Taliban announced its departure from an agreement, 3 May 2021',
    ],
    counterexample: 'رفضت طالبان تخليها عن السلاح في 3 مايو 2021',
  }),
  trigger('announce', {
    past: 'أعلن كشف',
    present: 'يعلن يكشف',
    nouns: {
      'عن مراجعة|مراجعة دستورية|مراجعة للدستور|مراجعة الدستور': 'a review',
      'عن إصلاحات|إصلاحات|حزمة إصلاحات|عن حزمة إصلاحات': 'reforms',
      'عن تعديلات|تعديلات دستورية|تعديل دستوري|عن تعديل': 'changes',
    },
    unless: 'رفضه رفضها رفضهم معارضته',
    frames: ['{s} announced {n}'],
    example: [
      'أعلن قيس سعيد عن مراجعة دستورية في 9 مارس 2022',
      'Kais Saied announced a review, 9 March 2022',
    ],
    counterexample: 'أعلن قيس سعيد رفضه مراجعة الدستور في 9 مارس 2022',
  }),
  trigger('suspend', {
    past: 'علق جمد أوقف',
    present: 'يعلق يجمد يوقف',
    masdar: 'تعليق تجميد',
    unless: 'على',
    nouns: { 'معاهدة|العمل بمعاهدة|العمل بالمعاهدة|المعاهدة|اتفاقية|العمل باتفاقية': 'a treaty' },
    frames: ['{s:state} suspended {n} with {o:state:مع}'],
    example: [
      'علقت الجزائر معاهدة الصداقة مع فرنسا في 8 يونيو 2022',
      'Algeria suspended a treaty with France, 8 June 2022',
    ],
    counterexample: 'علقت الجزائر على معاهدة الصداقة مع فرنسا في 8 يونيو 2022',
  }),
  trigger('suspend', {
    past: 'علق جمد أوقف',
    present: 'يعلق يجمد يوقف',
    masdar: 'تعليق',
    unless: 'على',
    nouns: { 'جلسات|أعمال|أشغال|دورة|دور انعقاد|نشاط|أنشطة': '' },
    frames: [
      '{s:person} suspended the work of {o:org}',
      '{s:country} suspended the work of {o:org}',
    ],
    example: [
      'علق قيس سعيد جلسات مجلس الأمن في 18 يونيو 2022',
      'Kais Saied suspended the work of the UN Security Council, 18 June 2022',
    ],
    counterexample: 'علق قيس سعيد على جلسات مجلس الأمن في 18 يونيو 2022',
  }),
  trigger('dissolve', {
    past: 'حل',
    masdar: 'حل',
    nouns: {
      'مجلس إدارة|المكتب التنفيذي|مجلس أمناء|المكتب المديري|الهيئة المديرة|المجلس الأعلى': '',
    },
    frames: ['{s} dissolved the board of {o:org:direct,ل}'],
    example: [
      'حل قيس سعيد مجلس إدارة الأهلي في 2 فبراير 2012',
      'Kais Saied dissolved the board of Al Ahly, 2 February 2012',
    ],
    counterexample: 'حل قيس سعيد ضيفا على مجلس إدارة الأهلي في 2 فبراير 2012',
  }),
  trigger('open', {
    past: 'افتتح فتح دشن',
    present: 'يفتتح يفتح يدشن',
    masdar: 'افتتاح تدشين',
    nouns: {
      'مكتبا|مكاتب|مكتبها|مكتبه': 'an office',
      'فرعا|فروعا|فرعها|فرعه': 'a branch',
      'مقرا|مقرها|مقره': 'its headquarters',
      'ممثلية|بعثة دبلوماسية': 'a mission',
      'معرضا|متحفا': 'an exhibition',
    },
    frames: ['{s:org} opened {n}'],
    example: [
      'افتتحت طالبان مكتبا سياسيا في قطر في 18 يونيو 2013',
      'The Taliban opened an office in Qatar, 18 June 2013',
    ],
    counterexample: 'فتحت طالبان النار على مكتب في قطر في 18 يونيو 2013',
  }),
  trigger('deploy', {
    past: 'أرسل نشر أوفد دفعت',
    present: 'يرسل ينشر يوفد',
    masdar: 'إرسال نشر',
    nouns: {
      'فريق إنقاذ|فريقا|فرق إنقاذ|فرقا|فريقا من|فرق بحث وإنقاذ|طواقم': 'a team',
      'مستشفى ميدانيا': 'a field hospital',
    },
    unless: 'قائمة فيلما تقريرا بحثا',
    frames: ['{s:country} sent {n} to {o:land:الى,في,ب}', '{s:country} sent {n}'],
    example: [
      'أرسلت تركيا فريقا من رجال الإنقاذ إلى المغرب في 10 سبتمبر 2023',
      'Turkey sent a team to Morocco, 10 September 2023',
    ],
    counterexample: 'هزمت تركيا فريقا من المغرب في 10 سبتمبر 2023',
  }),
  trigger('meet', {
    past: 'عقد',
    present: 'يعقد',
    masdar: 'عقد',
    nouns: {
      'اجتماعاتهما|اجتماعهما|اجتماعاتها السنوية|اجتماعها السنوي|اجتماعه السنوي|اجتماعاتهم السنوية|جمعه العام|جمعيتها العامة|اجتماعها الدوري|اجتماعه الدوري':
        '',
    },
    frames: ['{s:org} met', '{s:country} met'],
    example: [
      'عقد البنك الدولي والأمم المتحدة اجتماعاتهما السنوية في المغرب في 9 أكتوبر 2023',
      'The World Bank and the United Nations met, 9 October 2023',
    ],
    counterexample: 'ألغى البنك الدولي اجتماعه السنوي في المغرب في 9 أكتوبر 2023',
  }),
  trigger('die', {
    masdar: 'مصرع',
    frames: ['{o:person} died'],
    example: [
      'تعود القصة إلى 28 أكتوبر 2016، تاريخ مصرع حسني مبارك',
      'Hosni Mubarak died, 28 October 2016',
    ],
    counterexample: 'نفت القاهرة خبر مصرع حسني مبارك في 28 أكتوبر 2016',
  }),
  trigger('pardon', {
    past: 'عفا',
    masdar: 'عفو العفو',
    nouns: {
      'معتقلا|معتقلين|سجينا|سجناء|السجناء|محكوما|محكومين|نزيلا|نزلاء|موقوفا|موقوفين|شخصا|المحكومين|المعتقلين':
        '',
    },
    unless: 'الدولية العام',
    frames: ['{s:person} pardoned prisoners'],
    example: [
      'بعد عفو قيس سعيد عن مائة سجين ومئتي معتقلا في 14 أبريل 2022',
      'Kais Saied pardoned prisoners, 14 April 2022',
    ],
    counterexample: 'طالبت المنظمة بعفو قيس سعيد عن مائة سجين في 14 أبريل 2022',
  }),
  trigger('attack', {
    past: 'هاجم استهدف اقتحم أحرق',
    present: 'يهاجم يستهدف يقتحم',
    nouns: {
      'مسلحون|مسلحين|مجهولون|مجهولين|محتجون|محتجين|المحتجين|المحتجون|متظاهرون|متظاهرين|المتظاهرين|المتظاهرون|مستوطنون|ملثمون|انتحاريون':
        '',
    },
    unless: 'اعتصام الدعم مسلحون_من مسلحين_من متظاهرون_من محتجون_من مستوطنون_من',
    frames: ['{o:org} was attacked', '{o:place} was attacked', '{o:person} was attacked'],
    example: [
      'اقتحم عشرات المحتجين مبنى مجلس الأمن في 16 نوفمبر 2011',
      'The UN Security Council was attacked, 16 November 2011',
    ],
    counterexample: 'اقتحم محتجون عالم السياسة في 16 نوفمبر 2011، حسب مجلس الأمن',
  }),
];
