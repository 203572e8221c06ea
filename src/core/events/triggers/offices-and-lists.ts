import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { also } from './with-frames.ts';

/** Offices taken, given and lost, lists and embassies, in the words that the plain rows lack; they come last. */
export const OFFICES_AND_LISTS: readonly Trigger[] = [
  trigger('accuse', {
    exact: 'حمل حملت حملوا',
    present: 'يحمل',
    masdar: 'تحميل',
    nouns: { 'مسؤولية|المسؤولية|كامل المسؤولية|المسؤولية الكاملة': '' },
    frames: ['{s} blamed {o}'],
    example: ['حملت روسيا أوكرانيا المسؤولية في 3 مايو 2024', 'Russia blamed Ukraine, 3 May 2024'],
    counterexample: 'حملت روسيا رسالة إلى أوكرانيا في 3 مايو 2024',
  }),
  trigger('dismiss', {
    past: 'أقال أعفى عزل',
    present: 'يقيل يعفي يعزل',
    masdar: 'إقالة إعفاء عزل',
    nouns: {
      'وزير|وزيرا|وزيرة|الوزير|وزراء|مدير|المدير|مسؤولا|مسؤولين|واليا|والي|محافظا|محافظ|رئيس الأركان|رئيس أركان|قائد|قاضيا|قضاة|سفيرا|الولاة|المحافظين':
        '',
    },
    frames: ['{s:person} dismissed officials'],
    example: ['أقال قيس سعيد واليا في 3 مايو 2024', 'Kais Saied dismissed officials, 3 May 2024'],
    counterexample: 'لم يقل قيس سعيد واليا في 3 مايو 2024',
  }),
  trigger('dismiss', {
    past: 'أسقط أطاح',
    present: 'يسقط يطيح',
    masdar: 'إسقاط الإطاحة',
    nouns: { 'حكومة|بحكومة|الحكومة|حكومته|حكومتها|بالحكومة': '' },
    frames: [
      '{s:org} brought down the government of {o:person:direct,ب}',
      '{s:org} brought down the government',
    ],
    example: [
      'أسقط مجلس الأمن حكومة نجلاء بودن في 8 سبتمبر 2022',
      'The UN Security Council brought down the government of Najla Bouden, 8 September 2022',
    ],
    counterexample: 'أسقط مجلس الأمن التهم عن نجلاء بودن في 8 سبتمبر 2022',
  }),
  trigger('elect', {
    passive: 'اختير اختيرت',
    masdar: 'اختيار',
    nouns: {
      'رئيسا|رئيسة|مديرا|مديرة|أمينا|أمينة|مدربا|مدربة|مرشدا|خليفة|زعيما|زعيمة|مرشحا|مرشحة|بابا|لرئاسة|لقيادة|على رأس':
        '',
    },
    frames: ['{o:person} was chosen'],
    example: [
      'اختيرت نجلاء بودن رئيسة في 6 أكتوبر 2022',
      'Najla Bouden was chosen, 6 October 2022',
    ],
    counterexample: 'اختيرت نجلاء بودن ضيفة في 6 أكتوبر 2022',
  }),
  trigger('appoint', {
    masdar: 'تعيين تكليف تنصيب',
    frames: ['{o:person} was appointed'],
    example: [
      'تم تعيين نجلاء بودن في 29 سبتمبر 2021',
      'Najla Bouden was appointed, 29 September 2021',
    ],
    counterexample: 'طالب الحزب بتعيين نجلاء بودن في 29 سبتمبر 2021',
  }),
  trigger('appoint', {
    past: 'سمى',
    present: 'يسمي',
    masdar: 'تسمية',
    nouns: {
      'رئيسا|رئيسة|رئيسا للوزراء|رئيسا للحكومة|وزيرا|وزيرة|سفيرا|سفيرة|مبعوثا|خلفا|مديرا|لرئاسة الحكومة|لتشكيل الحكومة|نائبا|محافظا|واليا|مدربا|قائدا|مندوبا|ناطقا|أمينا عاما|على رأس':
        '',
    },
    frames: ['{s:person} named {o:person}', '{o:person} was named'],
    example: [
      'سمّى قيس سعيد نجلاء بودن رئيسة للحكومة في 29 سبتمبر 2021',
      'Kais Saied named Najla Bouden, 29 September 2021',
    ],
    counterexample: 'سمّى قيس سعيد نجلاء بودن بالاسم في 29 سبتمبر 2021',
  }),
  trigger('nominate', {
    past: 'فاز نال حصل تقدم',
    present: 'يفوز ينال يتقدم',
    masdar: 'فوز',
    nouns: {
      'بترشيح الحزب|بترشيح حزبه|بترشيح حزبها|ترشيح الحزب|ترشيح حزبه|ترشيح حزبها|على ترشيح الحزب|بترشيح حزب':
        'won a nomination',
      'بترشحه|بترشحها|بملف ترشحه|بأوراق ترشحه|بأوراق ترشحها|بملف ترشحها|بطلب ترشحه|بترشيحه|بأوراق ترشيحه':
        'stood as a candidate',
    },
    frames: ['{s:person} {n}'],
    example: [
      'فاز دونالد ترامب بترشيح الحزب الجمهوري في 18 يوليو 2024',
      'Donald Trump won a nomination, 18 July 2024',
    ],
    counterexample: 'فاز دونالد ترامب بالإعجاب في 18 يوليو 2024',
  }),
  trigger('resign', {
    past: 'تخلى تنازل',
    present: 'يتخلى يتنازل',
    masdar: 'تخلي تنازل التخلي التنازل',
    nouns: {
      'عن منصبه|عن منصبها|عن السلطة|عن الحكم|عن العرش|عن مهامه|عن رئاسة|عن مقعده|عن قيادة': '',
    },
    frames: ['{s:person} gave up office'],
    example: [
      'تخلى حسني مبارك عن السلطة في 11 فبراير 2011',
      'Hosni Mubarak gave up office, 11 February 2011',
    ],
    counterexample: 'تخلى حسني مبارك عن حذره في 11 فبراير 2011',
  }),
  trigger('overthrow', {
    past: 'استولى',
    present: 'يستولي',
    masdar: 'استيلاء الاستيلاء',
    nouns: { 'على السلطة|على الحكم|على مقاليد الحكم': '' },
    frames: [
      '{s:person} seized power',
      '{s:org} seized power',
      'A coup took place in {o:country:في,ب}',
    ],
    example: [
      'استولى عمر البشير على السلطة في 30 يونيو 1989',
      'Omar al-Bashir seized power, 30 June 1989',
    ],
    counterexample: 'استولى عمر البشير على الكتاب في 30 يونيو 1989',
  }),
  trigger('take-office', {
    past: 'تسلم تولى تقلد',
    present: 'يتسلم يتولى',
    masdar: 'تسلم تولي',
    nouns: { 'رئاسة|الرئاسة|الرئاسة الدورية|رئاسة الدورة|الرئاسة التناوبية': '' },
    frames: [
      '{s:country} took over the presidency of {o:org:direct,ل}',
      '{s:country} took over the presidency',
    ],
    example: [
      'تسلمت مصر رئاسة مجلس الأمن في 1 مايو 2019',
      'Egypt took over the presidency of the UN Security Council, 1 May 2019',
    ],
    counterexample: 'تسلمت مصر شحنة من مجلس الأمن في 1 مايو 2019',
  }),
  trigger('lift-sanctions', {
    past: 'شطب رفع أزال حذف',
    present: 'يشطب يرفع يزيل',
    masdar: 'شطب رفع إزالة حذف',
    nouns: {
      'قائمة المنظمات|قائمة المنظمات الإرهابية|قائمة الإرهاب|قوائم الإرهاب|لائحة الإرهاب|لوائح الإرهاب|قائمة العقوبات|قائمة الدول|اللائحة السوداء|القائمة السوداء|قائمة التنظيمات|قائمة رعاة الإرهاب':
        '',
    },
    frames: ['{s:state} took {o} off a list'],
    example: [
      'شطبت فرنسا حزب الله من قائمة الإرهاب في 3 مايو 2024',
      'France took Hezbollah off a list, 3 May 2024',
    ],
    counterexample: 'شطبت فرنسا عبارة عن حزب الله من النص في 3 مايو 2024',
  }),
  trigger('sanction', {
    past: 'أعلن',
    exact: 'صنفت',
    present: 'يصنف',
    masdar: 'تصنيف',
    nouns: {
      'منظمة إرهابية|تنظيما إرهابيا|جماعة إرهابية|كيانا إرهابيا|إرهابية|منظمة إرهابية أجنبية|إرهابيا|كمنظمة إرهابية|تنظيم إرهابي':
        '',
    },
    frames: [
      '{s:state} declared {o:org} a terrorist organisation',
      '{s:person} declared {o:org} a terrorist organisation',
      '{o:org} was declared a terrorist organisation',
    ],
    example: [
      'صنفت فرنسا حزب الله منظمة إرهابية في 3 مايو 2024',
      'France declared Hezbollah a terrorist organisation, 3 May 2024',
    ],
    counterexample: 'صنفت فرنسا حزب الله في خانة أخرى في 3 مايو 2024',
  }),
  trigger('sanction', {
    past: 'جمد',
    exact: 'صادرت',
    present: 'يجمد يصادر',
    masdar: 'تجميد مصادرة',
    nouns: { 'أصول|أموال|ممتلكات|أرصدة|أصولا|الأصول|أرصدتها|أموالها|أملاك': '' },
    frames: [
      '{s:state} froze the assets of {o:actor}',
      'The assets of {o:person} were frozen',
      '{s:state} froze assets',
    ],
    example: [
      'جمدت فرنسا أصول بشار الأسد في 3 مايو 2012',
      'France froze the assets of Bashar al-Assad, 3 May 2012',
    ],
    counterexample: 'جمدت فرنسا علاقتها مع بشار الأسد في 3 مايو 2012',
  }),
  trigger('expel', {
    past: 'أمر أمهل',
    exact: 'طلبت',
    present: 'يطلب يأمر',
    nouns: {
      'مغادرة البلاد|مغادرة أراضيها|بمغادرة البلاد|بمغادرة أراضيها|مغادرة الأراضي|المغادرة|بالمغادرة':
        '',
    },
    frames: ['{s:country} told {o:person:من,direct,الى} to leave'],
    example: [
      'طلبت تونس من السفير الإيراني مغادرة البلاد في 3 مايو 2024',
      "Tunisia told Iran's ambassador to leave, 3 May 2024",
    ],
    counterexample: 'طلبت تونس من السفير الإيراني مغادرة القاعة في 3 مايو 2024',
  }),
  also(
    trigger('open', {
      past: 'فتح أعاد افتتح',
      present: 'يفتح يعيد',
      masdar: 'فتح إعادة افتتاح',
      nouns: {
        'فتح سفارتها|فتح سفارته|فتح السفارة|افتتاح سفارتها|فتح قنصليتها|فتح سفارتهما|افتتاح سفارته':
          'reopened an embassy',
        'سفارة|سفارتها|قنصلية|قنصليتها|سفارته': 'opened an embassy',
      },
      frames: ['{s:country} {n}'],
      example: ['فتحت سوريا سفارتها في 5 نوفمبر 2024', 'Syria opened an embassy, 5 November 2024'],
      counterexample: 'فتحت سوريا ملفا في 5 نوفمبر 2024',
    }),
    {
      english: '{o} was opened',
      object: ['event', 'place'],
      nouns: { 'رسميا|أبوابه|أبوابها': '' },
    },
  ),
  trigger('approve', {
    past: 'مرر',
    present: 'يمرر',
    masdar: 'تمرير',
    nouns: {
      'مشروع قانون|قانون|قانونا|القانون|مشروع القانون': 'a law',
      'الميزانية|الموازنة|ميزانية|مشروع الميزانية': 'a budget',
    },
    frames: ['{s:org} passed {n}'],
    example: [
      'مرر مجلس الأمن مشروع قانون في 12 نوفمبر 2024',
      'The UN Security Council passed a law, 12 November 2024',
    ],
    counterexample: 'مرر مجلس الأمن رسالة في 12 نوفمبر 2024',
  }),
  trigger('visit', {
    past: 'استهل بدأ اختتم',
    present: 'يستهل يبدأ يختتم',
    nouns: { 'بزيارة|بزيارته': '' },
    frames: ['{s:person} visited {o:land:direct,الى,ل}'],
    example: [
      'استهل إيمانويل ماكرون جولته بزيارة قطر في 21 أكتوبر 2024',
      'Emmanuel Macron visited Qatar, 21 October 2024',
    ],
    counterexample: 'استهل إيمانويل ماكرون خطابه عن قطر في 21 أكتوبر 2024',
  }),
  trigger('arrive', {
    exact: 'حطت هبطت وصلت',
    nouns: { 'طائرة|الطائرة التي تقل': '' },
    frames: ['{o:person} arrived in {w:land:في,ب,الى}'],
    example: [
      'حطت طائرة دونالد ترامب في باريس في 13 مايو 2025',
      'Donald Trump arrived in Paris, 13 May 2025',
    ],
    counterexample: 'حطت طائرة مجهولة تخص دونالد ترامب في 13 مايو 2025',
  }),
  trigger('return', {
    past: 'عاد رجع',
    present: 'يعود',
    masdar: 'عودة',
    nouns: {
      'إلى أرض الوطن|أرض الوطن|إلى البلاد|إلى وطنه|إلى بلاده|إلى بلدها|إلى الديار': '',
    },
    frames: ['{s:person} returned home'],
    example: ['عاد قيس سعيد إلى أرض الوطن في 3 مايو 2024', 'Kais Saied returned home, 3 May 2024'],
    counterexample: 'عاد قيس سعيد إلى موضوعه في 3 مايو 2024',
  }),
];
