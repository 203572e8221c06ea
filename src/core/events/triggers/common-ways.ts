import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const PRISON = {
  'المؤبد|مدى الحياة|المؤبدة': 'life in prison',
  'الإعدام|بالإعدام|إعدام': 'death',
  'السجن|بالسجن|سجن|بسجن|الحبس|بالحبس|حبس|بحبس|سنوات|أعوام|عاما|سنة': 'prison',
};

const STRIKES = {
  'إضرابا|إضراب|إضرابا عاما|إضراب عام|إضرابهم|في إضراب|إضرابا مفتوحا|إضرابا عن العمل': 'Workers',
};

/** What every paper says so, of kinds of parties that richer rows leave out. */
export const COMMON_WAYS: readonly Trigger[] = [
  trigger('born', {
    exact: 'ولد ولدت مولود مولودة',
    frames: ['{o:person} was born'],
    example: ['ولد فلاديمير بوتين في 7 أكتوبر 1952', 'Vladimir Putin was born, 7 October 1952'],
    counterexample: 'ولدت أزمة بوتين في 7 أكتوبر 2022',
  }),
  trigger('resign', {
    past: 'تقدم تقدمت',
    present: 'يتقدم تتقدم',
    nouns: { 'باستقالته|باستقالتها|باستقالتهم|استقالته|استقالتها': '' },
    frames: ['{s} resigned'],
    example: [
      'تقدم فلاديمير بوتين باستقالته في 3 مايو 2024',
      'Vladimir Putin resigned, 3 May 2024',
    ],
    counterexample: 'تقدم بوتين بشكوى في 3 مايو 2024',
  }),
  trigger('sentence', {
    past: 'قضى قضت',
    present: 'يقضي تقضي',
    nouns: PRISON,
    frames: ['{o:person:ب,علي} was sentenced to {n}'],
    example: [
      'قضت المحكمة بالسجن خمس سنوات على راشد الغنوشي في 3 مايو 2024',
      'Rached Ghannouchi was sentenced to prison, 3 May 2024',
    ],
    counterexample: 'قضى فلاديمير بوتين عطلته في 3 مايو 2024',
  }),
  trigger('agree', {
    past: 'توصل توصلت توصلوا توصلا توصلتا',
    present: 'يتوصل تتوصل',
    nouns: { 'الاتفاق|اتفاق|اتفاقية|تفاهم|تفاهمات|صفقة|هدنة|التفاهم': 'an agreement' },
    frames: ['{s} reached {n} with {w::مع}', '{s} reached {n}'],
    example: [
      'توصلت روسيا وأوكرانيا إلى الاتفاق في 3 مايو 2024',
      'Russia and Ukraine reached an agreement, 3 May 2024',
    ],
    counterexample: 'توصلت روسيا إلى نتيجة في 3 مايو 2024',
  }),
  trigger('take-office', {
    past: 'تولى تسلم',
    present: 'يتولى يتسلم',
    masdar: 'تولي تسلم',
    nouns: {
      'وزارة|الوزارة|حقيبة|الحقيبة|حقيبتي': 'a ministry',
      'رئاسة|رئاسته|الرئاسة': 'the presidency',
      'تدريب|قيادة المنتخب|الإدارة الفنية|العارضة الفنية': 'the training of a team',
      'الحكم|العرش|السلطة|مقاليد': 'power',
      'قيادة|إدارة|إمارة|أمانة': 'the leadership',
      'منصب|المنصب|مهام منصبه|منصبه|مهامه|مهام|مهامها|الحاكمية|حاكمية': 'an office',
    },
    frames: ['{s:person} took over {n}'],
    example: [
      'تولى فلاديمير بوتين وزارة الدفاع في 9 أغسطس 1999',
      'Vladimir Putin took over a ministry, 9 August 1999',
    ],
    counterexample: 'تولى فلاديمير بوتين الدفاع عن رأيه في 3 مايو 2024',
  }),
  trigger('found', {
    past: 'تأسس تأسست أنشئ أنشئت أحدث أحدثت',
    passive: 'أسس أسست أنشئ أنشئت',
    frames: ['{o:body} was founded', '{s:body} was founded'],
    example: ['تأسست الأمم المتحدة سنة 1945 بعد الحرب', 'The United Nations was founded, 1945'],
    counterexample: 'تأسست فكرة بوتين سنة 2022',
  }),
  trigger('open', {
    past: 'انطلق انطلقت افتتح افتتحت بدأ بدأت',
    present: 'ينطلق تنطلق يفتتح تفتتح يبدأ تبدأ',
    passive: 'افتتح افتتحت',
    frames: ['{s:event} opened', '{o:event} opened'],
    example: ['انطلق كأس العالم في 3 مايو 2024', 'The World Cup opened, 3 May 2024'],
    counterexample: 'انطلقت فكرة القمة في 3 مايو 2024',
  }),
  trigger('open', {
    past: 'فتح فتحت',
    present: 'يفتح تفتح',
    nouns: { 'أبوابه|أبوابها|الأبواب': '' },
    frames: ['{s:any} opened its doors'],
    example: [
      'فتحت الأمم المتحدة أبوابها للجمهور في 3 مايو 2024',
      'The United Nations opened its doors, 3 May 2024',
    ],
    counterexample: 'فتحت الأمم المتحدة تحقيقا في 3 مايو 2024',
  }),
  trigger('arrest', {
    past: 'أوقف احتجز',
    onlyPassive: true,
    passive: 'أوقفا أوقفوا',
    frames: ['{o:person} was arrested'],
    example: ['أُوقف راشد الغنوشي في 3 مايو 2023', 'Rached Ghannouchi was arrested, 3 May 2023'],
    counterexample: 'أوقف راشد الغنوشي الاجتماع في 3 مايو 2023',
  }),
  trigger('win-match', {
    past: 'فاز تغلب انتصر',
    present: 'يفوز يتغلب ينتصر',
    nouns: {
      'نصف النهائي|ربع النهائي|النهائي|نهائي|مباراة|المباراة|الدور|مجموعات|بمجموعتين|أشواط|هدف|هدفين|أهداف|بهدف|بهدفين|بثلاثية|برباعية|بثنائية|الإياب|الذهاب':
        '',
    },
    frames: ['{s} won a match'],
    example: [
      'فاز فلاديمير بوتين في نصف النهائي على بطل البلدة في 3 مايو 2024',
      'Vladimir Putin won a match, 3 May 2024',
    ],
    counterexample: 'فاز فلاديمير بوتين بقلوب الناس في 3 مايو 2024',
  }),
  trigger('award', {
    past: 'فاز نال حصد أحرز حاز حصل',
    present: 'يفوز ينال يحصد يحرز',
    nouns: {
      'جائزة|بجائزة|الجائزة|جوائز|السعفة|بالسعفة|الأوسكار|أوسكار|الدب|الأسد|التانيت|النجمة|وسام|ميدالية|الميدالية|ذهبية|فضية|برونزية':
        '',
    },
    frames: ['{s:any} won an award'],
    example: [
      'أحرز فلاديمير بوتين السعفة في 3 مايو 2024',
      'Vladimir Putin won an award, 3 May 2024',
    ],
    counterexample: 'نال فلاديمير بوتين نصيبه في 3 مايو 2024',
  }),
  trigger('explode', {
    exact: 'فجرت فجروا',
    present: 'يفجر تفجر',
    unless: 'مفاجأة جدلا خلافا أزمة غضبا',
    nouns: {
      'كنيسة|الكنيسة|مسجد|المسجد|سيارة|عبوة|عبوات|نفسه|قنبلة|أنبوب|خط|مبنى|جسر|سد|محطة|قطار|حافلة|مقر|مرقد|ضريح':
        '',
    },
    frames: ['{s:org} carried out a bombing in {o:land:في,ب}', '{s:org} carried out a bombing'],
    example: ['فجرت حركة حماس حافلة في 3 مايو 2024', 'Hamas carried out a bombing, 3 May 2024'],
    counterexample: 'فجرت حركة حماس مفاجأة في 3 مايو 2024',
  }),
  trigger('demand', {
    past: 'طالب طالبت دعا دعت ناشد ناشدت',
    present: 'يطالب تطالب يدعو تدعو',
    nouns: {
      'بإقالة|إقالة|برحيل|رحيل|باستقالة|استقالة|إعفاء|بإعفاء|تنحي|بتنحي': 'a dismissal',
      'بالإفراج|الإفراج|إفراج|بإطلاق سراح|إطلاق سراح|بإخلاء سبيل': 'a release',
      'بوقف|وقف|بإنهاء|إنهاء|برفع|رفع الحصار|بفك|فك الحصار': 'an end',
      'بالتحقيق|تحقيق|بفتح تحقيق|فتح تحقيق|بمحاسبة|محاسبة': 'an inquiry',
      'بزيادة|زيادة|بالزيادة|برفع الأجور|بتحسين': 'a rise',
      'بتفكيك|تفكيك|بإغلاق|إغلاق|بغلق|غلق': 'a closure',
      'بتأجيل|تأجيل|بإلغاء|إلغاء|بسحب|سحب|بالتراجع|التراجع': 'a withdrawal',
      'بتطبيق|تطبيق|بتنفيذ|تنفيذ|بالالتزام|الالتزام|باحترام|احترام': 'compliance',
      'بتدخل|تدخل|بحماية|حماية|بالحوار|الحوار|حوار|بضبط النفس|ضبط النفس': 'action',
      'بعقد|عقد|إلى اجتماع|اجتماع عاجل|جلسة طارئة|انتخابات|بانتخابات': 'a meeting or a vote',
    },
    frames: ['{s} asked {o} for {n}', '{s} called for {n}'],
    example: [
      'طالبت الأمم المتحدة بإقالة الوزير في 3 مايو 2024',
      'The United Nations called for a dismissal, 3 May 2024',
    ],
    counterexample: 'طالبت الأمم المتحدة ولم تنل في 3 مايو 2024',
  }),
  trigger('announce', {
    past: 'أعلن كشف عرض',
    unless: 'تخليها تخليه انسحابها انسحابه رفضها رفضه خرق انتهاك',
    nouns: {
      'الخطة|خطة|الخطط': 'a plan',
      'المبادرة|مبادرة': 'an initiative',
      'القرار|قرار|القرارات': 'a decision',
      'الاتفاق|اتفاق|الصفقة|صفقة': 'a deal',
      'الهدنة|هدنة': 'a truce',
      'السماح|الحداد|حالة الطوارئ|الطوارئ|النفير': 'a measure',
    },
    frames: ['{s} announced {n}'],
    example: [
      'أعلن فلاديمير بوتين خطة جديدة في 3 مايو 2024',
      'Vladimir Putin announced a plan, 3 May 2024',
    ],
    counterexample: 'أعلن فلاديمير بوتين رأيه في 3 مايو 2024',
  }),
  trigger('reject', {
    past: 'رفض',
    present: 'يرفض',
    nouns: {
      'الإملاءات|بالإملاءات|إملاءات|التدخل|تدخل': 'interference',
      'العرض|عرض|عرضا|المقترح|مقترح|مقترحا|الخطة|خطة|المبادرة|مبادرة': 'a proposal',
      'الطلب|طلب|طلبا|الشروط|شروط|المطالب': 'a demand',
      'الاستئناف|الطعن|طعن|طعنا|الطعون|الدعوى|دعوى|الشكوى': 'an appeal',
      'التهجير|تهجير|التوطين|توطين': 'displacement',
      'القرار|قرار|قرارا|مشروع القانون|مشروع قانون|مشروع قرار': 'a decision',
    },
    frames: ['{s} rejected {n} of {o::من}', '{s} rejected {n}'],
    example: [
      'رفض فلاديمير بوتين الخطة الأخيرة في 3 مايو 2024',
      'Vladimir Putin rejected a proposal, 3 May 2024',
    ],
    counterexample: 'رفض فلاديمير بوتين أن يجيب عن الخطة في 3 مايو 2024',
  }),
  trigger('visit', {
    past: 'تحول انتقل توجه',
    present: 'يتحول ينتقل',
    nouns: {
      'مكان الحادث|موقع الحادث|مسرح الحادث|موقع الانفجار|مكان الجريمة|عين المكان': 'the scene',
      'المستشفى|مستشفى': 'a hospital',
      'بيت العزاء|مجلس العزاء|العزاء': 'the mourners',
    },
    frames: ['{s:person} went to {n}'],
    example: [
      'تحول فلاديمير بوتين إلى مكان الحادث في 3 مايو 2024',
      'Vladimir Putin went to the scene, 3 May 2024',
    ],
    counterexample: 'تحول فلاديمير بوتين إلى رمز في 3 مايو 2024',
  }),
  trigger('meet', {
    past: 'عقد',
    present: 'يعقد',
    masdar: 'انعقاد',
    nouns: {
      'جلسة|جلسة طارئة|جلسته|جلستها': 'a session',
      'اجتماعا|اجتماعها|اجتماعه|اجتماع': 'a meeting',
    },
    frames: ['{s:org} held {n} with {w::مع}', '{s:org} held {n}'],
    example: [
      'عقدت الأمم المتحدة جلسة طارئة في 3 مايو 2024',
      'The United Nations held a session, 3 May 2024',
    ],
    counterexample: 'عقدت الأمم المتحدة آمالا في 3 مايو 2024',
  }),
  trigger('meet', {
    past: 'اجتمع',
    present: 'يجتمع',
    frames: ['{s:org} met'],
    example: ['اجتمعت الأمم المتحدة في 3 مايو 2024', 'The United Nations met, 3 May 2024'],
    counterexample: 'اجتمعت في الأمم المتحدة الأسباب كلها في 3 مايو 2024',
  }),
  trigger('seize', {
    past: 'احتجز اختطف صادر',
    present: 'يحتجز يصادر',
    nouns: {
      'سفينة|السفينة|سفن|ناقلة|ناقلات|زورق|قارب|باخرة': 'a ship',
      'شحنة|شحنات|أسلحة|أموال|مخدرات': 'goods',
    },
    frames: ['{s} seized {n} of {o:country:ل}', '{s} seized {n}'],
    example: ['احتجزت إيران سفينة في 3 مايو 2024', 'Iran seized a ship, 3 May 2024'],
    counterexample: 'احتجزت إيران أنفاسها في 3 مايو 2024',
  }),
  trigger('announce', {
    past: 'أعلن',
    present: 'يعلن',
    unless: 'تخليها تخليه رفضها رفضه خرق انتهاك',
    nouns: {
      'خفضا|خفض|تخفيض|تخفيضا|تقليص': 'a cut',
      'زيادة|رفع|مضاعفة': 'a rise',
      'توزيعات|توزيع أرباح|توزيعات أرباح': 'a dividend',
      'مقترحا|مقترح|مبادرة|خطة|مبادرته|خطته|خارطة طريق|خريطة طريق': 'a proposal',
      'السلامة الوطنية|حالة الاستنفار|الاستنفار|حالة التأهب': 'a state of emergency',
      'حصيلة القتلى|حصيلة الشهداء|حصيلة الضحايا|حصيلة القصف|حصيلة العدوان|حصيلة جديدة': 'a toll',
      'أسماء الفائزين|الفائزين|الفائز|نتائج|النتائج|الحصيلة|حصيلة': 'results',
      'فتح|إعادة فتح|استئناف': 'a resumption',
      'تعليق|وقف|إيقاف|إغلاق': 'a halt',
      'تشكيل|تشكيلة|إنشاء|تأسيس|إحداث': 'a new body',
    },
    frames: ['{s} announced {n}'],
    example: ['أعلنت روسيا خفضا جديدا في 3 مايو 2024', 'Russia announced a cut, 3 May 2024'],
    counterexample: 'أعلنت روسيا رأيها في 3 مايو 2024',
  }),
  trigger('strike-work', {
    past: 'نفذ خاض شن دخل بدأ واصل علق',
    present: 'ينفذ يخوض يشن يدخل يبدأ',
    masdar: 'تنفيذ خوض دخول',
    nouns: STRIKES,
    unless: 'جوع',
    frames: ['{n} went on strike'],
    example: [
      'نفذ عمال الأمم المتحدة إضرابا في 3 مايو 2024',
      'Workers of the United Nations went on strike, 3 May 2024',
    ],
    counterexample: 'نفذ عمال الأمم المتحدة المشروع في 3 مايو 2024',
  }),
];
