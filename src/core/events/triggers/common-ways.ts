import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const PRISON = {
  'المؤبد|مدى الحياة|المؤبدة': 'life in prison',
  'الإعدام|بالإعدام|إعدام': 'death',
  'السجن|بالسجن|سجن|بسجن|الحبس|بالحبس|حبس|بحبس|سنوات|أعوام|عاما|سنة': 'prison',
};

/** What every paper says so, of kinds of parties that richer rows leave out. */
export const COMMON_WAYS: readonly Trigger[] = [
  trigger('born', {
    exact: 'ولد وولد ولدت وولدت مولود مولودة',
    passive: 'المولود المولودة مواليد',
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
      'وزارة|حقيبة': 'a ministry',
      'رئاسة|رئاسته|الرئاسة': 'the presidency',
      'تدريب|قيادة المنتخب|الإدارة الفنية|العارضة الفنية': 'the training of a team',
      'الحكم|العرش|السلطة|مقاليد': 'power',
      'قيادة|إدارة|إمارة|أمانة': 'the leadership',
      'منصب|مهام منصبه|منصبه|مهامه|مهام|مهامها': 'an office',
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
    frames: ['{o:body} was founded'],
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
    exact: 'فجرت وفجرت فجروا',
    present: 'يفجر تفجر',
    unless: 'مفاجأة جدلا خلافا أزمة غضبا',
    nouns: {
      'كنيسة|الكنيسة|مسجد|المسجد|سيارة|عبوة|عبوات|نفسه|قنبلة|أنبوب|خط|مبنى|جسر|سد|محطة|قطار|حافلة|مقر|مرقد|ضريح':
        '',
    },
    frames: ['{s:org} carried out a bombing'],
    example: ['فجرت حركة حماس حافلة في 3 مايو 2024', 'Hamas carried out a bombing, 3 May 2024'],
    counterexample: 'فجرت حركة حماس مفاجأة في 3 مايو 2024',
  }),
];
