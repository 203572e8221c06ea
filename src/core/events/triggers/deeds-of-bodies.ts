import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Whom the police hold, where no pack names them. */
const HELD =
  'متهما|متهمين|متهم|مشتبها|مشتبه|مشتبهين|تشكيلا|عصابة|خلية|شبكة|شخصا|شخص|أشخاص|شخصين|مواطنا|مواطنين|شابا|شبان|صيادين|صيادا|ناشطا|نشطاء|ناشطين|صحفيا|صحفيين|صحافيا|صحافيين|مهاجرا|مهاجرين|عنصرا|عناصر|مسؤولا|مسؤولين|موظفا|موظفين|عشرات|رجلا|رجل|تاجرا|سائق|سائقا|المتهم|المتهمين|المشتبه|الجناة|الجاني|طالبا|طلبة|فلسطينيا|نائبا|نواب|قياديا|قياديين|مطلوبا|مطلوبين|مخالفا|مهربين|مهربا';

const OFFICES =
  'وزير وزيرة والي محافظ مدير مديرة رئيس رئيسة سفير مسؤول مسؤولين عدد قائد أمين قاض قضاة ولاة مدرب عميد معتمد مستشار وكيل كاتب نائب أعضاء';

/** Deeds done to who holds an office, as nouns of a row: "إعفاء محافظ". */
function ofOffices(deeds: string): string {
  return deeds
    .split(' ')
    .flatMap((deed) => OFFICES.split(' ').map((office) => `${deed} ${office}`))
    .join('|');
}

/**
 * What courts, assemblies, police and states did to or with what no pack names, told of them alone. A court is one by its English name
 * (`saidAlone`).
 */
export const DEEDS_OF_BODIES: readonly Trigger[] = [
  trigger('adopt', {
    past: 'أقر اعتمد',
    unless: 'ب بأن بأنه بأنها بوجود بفشل بهزيمته بهزيمتها بالهزيمة بخطئه بخطئها على عليه عليها',
    frames: ['{s:org} adopted a measure'],
    example: [
      'أقرت الأمم المتحدة، أمس الاثنين، إسقاط الديون',
      'The United Nations adopted a measure, 4 August 2025',
    ],
    counterexample: 'أقرت الأمم المتحدة، أمس الاثنين، بأن الخطر داهم',
  }),
  trigger('repeal', {
    past: 'ألغى',
    nouns: {
      'نظام|النظام|قانون|قانونا|القانون|مرسوم|مرسوما|المرسوم|قيود|القيود|رسوم|رسوما|الرسوم|ضريبة|الضريبة|عقوبة|العمل|حالة الطوارئ|التجنيد|مادة|المادة|تأشيرة|التأشيرة|شرط|إجراء|إجراءات':
        '',
    },
    frames: ['{s:org} repealed a measure', '{s:country} repealed a measure'],
    example: ['ألغت فرنسا، أمس الاثنين، نظام الحصص', 'France repealed a measure, 4 August 2025'],
    counterexample: 'ألغت فرنسا، أمس الاثنين، حفلا في باريس',
  }),
  trigger('seize', {
    past: 'صادر حجز ضبط أحبط',
    nouns: {
      'شحنة|كمية|كميات|طنا|أطنان|طن|كيلوغراما|كيلوغرام|كلغ|مخدرات|أسلحة|أموالا|أموال|بضائع|سلعا|مبالغ|تهريب':
        '',
    },
    frames: ['{s:org} seized goods', '{s:country} seized goods'],
    example: ['صادرت فرنسا، أمس الاثنين، شحنة من السجائر', 'France seized goods, 4 August 2025'],
    counterexample: 'صادرت فرنسا، أمس الاثنين، حق الصحافة في السؤال',
  }),
  trigger('expel', {
    past: 'رحل طرد أبعد',
    nouns: {
      'عشرات|مئات|مهاجرا|مهاجرين|نشطاء|ناشطا|ناشطين|دبلوماسيا|دبلوماسيين|دبلوماسيي|عددا|أجانب|أجنبيا|لاجئين|لاجئا|طلابا|عائلات|إماما':
        '',
    },
    frames: ['{s:country} expelled people', '{s:org} expelled people'],
    example: ['رحّلت فرنسا، أمس الاثنين، عشرات المتسللين', 'France expelled people, 4 August 2025'],
    counterexample: 'أبعدت فرنسا، أمس الاثنين، شبح الأزمة',
  }),
  trigger('arrest', {
    past: 'ضبط اعتقل أوقف احتجز',
    nouns: { [HELD]: '' },
    frames: ['{s:org} made arrests', '{s:country} made arrests'],
    example: ['ضبطت فرنسا، أمس الاثنين، تشكيلا عصابيا', 'France made arrests, 4 August 2025'],
    counterexample: 'ضبطت فرنسا، أمس الاثنين، إيقاع اللعب',
  }),
  trigger('arrest', {
    past: 'ألقى',
    nouns: { القبض: '' },
    frames: ['{s:org} made an arrest', '{s:country} made an arrest'],
    example: ['ألقت فرنسا، أمس الاثنين، القبض على لص', 'France made an arrest, 4 August 2025'],
    counterexample: 'ألقت فرنسا، أمس الاثنين، اللوم على الريح',
  }),
  trigger('sentence', {
    past: 'قضى حكم عاقب أدان أيد',
    nouns: {
      'بالسجن|بالحبس|بالإعدام|بالمؤبد|بسجن|بحبس|سجنا|حبسا|بإعدام|بالأشغال|حبس|سجن|إعدام|حكم|الحكم':
        '',
    },
    frames: ['{s:org} passed a sentence'],
    example: [
      'قضت المحكمة الجنائية الدولية، أمس الاثنين، بالسجن على زعيم',
      'The International Criminal Court passed a sentence, 4 August 2025',
    ],
    counterexample: 'أيدت الأمم المتحدة، أمس الاثنين، حكم الصندوق',
  }),
  trigger('try', {
    past: 'نظر استمع واصل استأنف',
    nouns: {
      'في قضية|في ملف|في الطعن|في طعن|في دعوى|في الدعوى|في القضية|في الملف|في استئناف|إلى الشهود|إلى شهود|إلى المتهم|إلى المتهمين|إلى مرافعة|إلى مرافعات|إلى شهادة|إلى أقوال|إلى رئيس|إلى وزير|محاكمة|محاكمات|جلسات|النظر':
        '',
    },
    frames: ['{s:org} heard a case'],
    example: [
      'نظرت المحكمة الجنائية الدولية، أمس الاثنين، في الطعن',
      'The International Criminal Court heard a case, 4 August 2025',
    ],
    counterexample: 'نظرت الأمم المتحدة، أمس الاثنين، في الملف',
  }),
  trigger('rule', {
    past: 'أجل أرجأ رفض قبل قرر',
    nouns: {
      'محاكمة|النظر|جلسة|الجلسة|القضية|قضية|الحكم|الطعن|طعن|دعوى|الدعوى|نظر|تأجيل|إخلاء|رفض|حجز|تجديد|استئناف':
        '',
    },
    frames: ['{s:org} gave a ruling'],
    example: [
      'أجلت المحكمة الجنائية الدولية، أمس الاثنين، النظر في القضية',
      'The International Criminal Court gave a ruling, 4 August 2025',
    ],
    counterexample: 'أجلت الأمم المتحدة، أمس الاثنين، النظر في القضية',
  }),
  trigger('dismiss', {
    past: 'أقال أعفى',
    nouns: {
      'مدير|مديرة|رئيس|رئيسة|وزير|وزيرة|وزيرا|محافظ|والي|مدرب|المدير|المحافظ|المدرب|مدربها|مدربه|مسؤولا|مسؤولين|قائد|قيادات|ضباط|أمين|سفير|قضاة|قاضيا':
        '',
    },
    frames: ['{s:org} dismissed an official', '{s:country} dismissed an official'],
    example: [
      'أقالت فرنسا، أمس الاثنين، مدير الإذاعة',
      'France dismissed an official, 4 August 2025',
    ],
    counterexample: 'أقالت فرنسا، أمس الاثنين، عثرتها',
  }),
  trigger('dismiss', {
    past: 'أصدر قرر وقع أسدى',
    nouns: { [ofOffices('إعفاء بإعفاء إقالة بإقالة مهام بمهام عزل بعزل تكليف')]: '' },
    frames: ['{s:person} dismissed an official', '{s:org} dismissed an official'],
    example: [
      'أصدر إيمانويل ماكرون، أمس الاثنين، أمرا بإعفاء محافظ المصرف',
      'Emmanuel Macron dismissed an official, 4 August 2025',
    ],
    counterexample: 'قرر إيمانويل ماكرون، أمس الاثنين، إعفاء السيارات من الرسوم',
  }),
  trigger('appoint', {
    past: 'أصدر قرر وقع أسدى',
    nouns: { [ofOffices('تعيين بتعيين')]: '' },
    frames: ['{s:person} made an appointment', '{s:org} made an appointment'],
    example: [
      'أصدر إيمانويل ماكرون، أمس الاثنين، أمرا بتعيين محافظ جديد',
      'Emmanuel Macron made an appointment, 4 August 2025',
    ],
    counterexample: 'لم يقرر إيمانويل ماكرون، أمس الاثنين، تعيين محافظ جديد',
  }),
  trigger('arrest', {
    past: 'أمر أذن قرر',
    nouns: { 'بحبس|بتوقيف|بإيداع|بالاحتفاظ|بضبط|حبس|توقيف|إيداع': '' },
    frames: ['{s:person} ordered arrests', '{s:org} ordered arrests'],
    example: [
      'أمر إيمانويل ماكرون، أمس الاثنين، بتوقيف خمسة مهربين',
      'Emmanuel Macron ordered arrests, 4 August 2025',
    ],
    counterexample: 'أمر إيمانويل ماكرون، أمس الاثنين، بتوقيت جديد',
  }),
  trigger('release', {
    past: 'أمر',
    nouns: { 'بالإفراج عن|بإطلاق سراح|بالإفراج الفوري': '' },
    frames: ['{s:person} ordered a release', '{s:org} ordered a release'],
    example: [
      'أمر إيمانويل ماكرون، أمس الاثنين، بالإفراج عن مئات النزلاء',
      'Emmanuel Macron ordered a release, 4 August 2025',
    ],
    counterexample: 'لم يأمر إيمانويل ماكرون، أمس الاثنين، بالإفراج عن أحد',
  }),
  trigger('leave', {
    past: 'غادر',
    nouns: { 'المستشفى|السجن|المطار|البلاد|المحكمة|متوجها|عائدا': '' },
    frames: ['{s:person} left'],
    example: ['غادر إيمانويل ماكرون، أمس الاثنين، المستشفى', 'Emmanuel Macron left, 4 August 2025'],
    counterexample: 'غادر إيمانويل ماكرون، أمس الاثنين، دائرة الشك',
  }),
  trigger('leave', {
    past: 'توجه سافر',
    nouns: { 'إلى|صوب|نحو': '' },
    unless: 'ب بسؤال بالشكر بالتهنئة بالتحية بكلمة بنداء برسالة',
    frames: ['{s:person} set off'],
    example: [
      'توجه إيمانويل ماكرون، أمس الاثنين، إلى المطار',
      'Emmanuel Macron set off, 4 August 2025',
    ],
    counterexample: 'توجه إيمانويل ماكرون، أمس الاثنين، بالشكر إلى الطاقم',
  }),
  trigger('arrive', {
    past: 'وصل',
    nouns: {
      'إلى مقر|إلى مطار|إلى قصر|إلى البلاد|إلى العاصمة|إلى مدينة|إلى المطار|إلى أرض': '',
    },
    frames: ['{s:person} arrived'],
    example: [
      'وصل إيمانويل ماكرون، أمس الاثنين، إلى مقر المجمع',
      'Emmanuel Macron arrived, 4 August 2025',
    ],
    counterexample: 'وصل إيمانويل ماكرون، أمس الاثنين، إلى قناعة',
  }),
  trigger('talk', {
    past: 'عقد',
    nouns: {
      'جلسة مباحثات|جلسة مشاورات|جلسة محادثات|مشاورات|مباحثات|محادثات|جولة|جلسة مفاوضات|مفاوضات':
        '',
    },
    frames: ['{s:country} held talks', '{s} held talks'],
    example: [
      'عقدت فرنسا، أمس الاثنين، مشاورات مع عدد من الوفود',
      'France held talks, 4 August 2025',
    ],
    counterexample: 'عقدت فرنسا، أمس الاثنين، العزم على المواصلة',
  }),
  trigger('award', {
    past: 'منح قلد كرم سلم توج',
    nouns: {
      'أوسمة|وساما|جائزة|جوائز|الفائزين|المتفوقين|المكرمين|الأوائل|الفائز|الجائزة|الجوائز|شهادات|دروعا':
        '',
    },
    frames: ['{s:person} handed out honours', '{s:org} handed out honours'],
    example: [
      'كرم إيمانويل ماكرون، أمس الاثنين، المتفوقين',
      'Emmanuel Macron handed out honours, 4 August 2025',
    ],
    counterexample: 'كرم إيمانويل ماكرون، أمس الاثنين، ضيوفه كعادته',
  }),
  trigger('grant', {
    past: 'أرسل قدم سير',
    nouns: {
      'مساعدات|طائرة مساعدات|قافلة|شحنة|مساعدة|منحة|قرضا|تبرعا|طائرة إغاثية|طائرات إغاثية|طائرة إغاثة':
        '',
    },
    frames: ['{s:country} sent aid', '{s:org} sent aid'],
    example: ['أرسلت فرنسا، أمس الاثنين، طائرة مساعدات', 'France sent aid, 4 August 2025'],
    counterexample: 'أرسلت فرنسا، أمس الاثنين، إشارات متضاربة',
  }),
  trigger('elect', {
    past: 'انتخب',
    nouns: { 'رئيسا|رئيسه|رئيسها|أعضاء|وكيليه|أمينا|مكتبه|مكتبها|قيادة': '' },
    frames: ['{s:org} held an election'],
    example: [
      'انتخبت الأمم المتحدة، أمس الاثنين، أعضاء اللجنة',
      'The United Nations held an election, 4 August 2025',
    ],
    counterexample: 'لم تنتخب الأمم المتحدة، أمس الاثنين، أعضاء اللجنة',
  }),
  trigger('intercept', {
    past: 'أحبط',
    nouns: { 'محاولة|عملية|محاولات|عمليات|هجوما|مخططا|هجوم': '' },
    frames: ['{s:org} foiled an attempt', '{s:country} foiled an attempt'],
    example: ['أحبطت فرنسا، أمس الاثنين، عملية تسلل', 'France foiled an attempt, 4 August 2025'],
    counterexample: 'أحبطت فرنسا، أمس الاثنين، آمال خصومها',
  }),
  trigger('found', {
    past: 'أسس أنشأ أحدث شكل',
    nouns: {
      'حزبا|شركة|مؤسسة|وكالة|هيئة|لجنة|صندوقا|جمعية|مجلسا|مركزا|منظمة|جامعة|معهدا|حركة|تحالفا|ائتلافا':
        '',
    },
    frames: ['{s} founded a body'],
    example: [
      'أسس إيمانويل ماكرون، أمس الاثنين، حزبا جديدا',
      'Emmanuel Macron founded a body, 4 August 2025',
    ],
    counterexample: 'أحدث إيمانويل ماكرون، أمس الاثنين، ضجة',
  }),
  trigger('draw', {
    past: 'تعادل',
    nouns: { 'مع|أمام|بهدف|سلبيا|إيجابيا|بهدفين|بدون': '' },
    frames: ['{s:org} drew a match'],
    example: ['تعادل الأهلي، أمس الاثنين، مع ضيفه', 'Al Ahly drew a match, 4 August 2025'],
    counterexample: 'لم يتعادل الأهلي، أمس الاثنين، مع ضيفه',
  }),
];
