import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { withFrames } from './with-frames.ts';

/** Deals, votes, aid and openings beyond the plain rows. */
export const STATES_AND_MONEY: readonly Trigger[] = [
  trigger('approve', {
    past: 'وافق صادق أقر اعتمد أجاز',
    present: 'يوافق يصادق يقر يعتمد يجيز',
    masdar: 'موافقة مصادقة الموافقة المصادقة إقرار اعتماد',
    nouns: {
      'قرض|القرض|قرضا|تمويل|تمويلا|الشريحة|شريحة|صرف|دفع': 'a payment',
      'صفقة|الصفقة|بيع': 'a deal',
      'خطة|الخطة|خارطة طريق': 'a plan',
      'مقترح|المقترح|اقتراح|مبادرة|مبادرات': 'a proposal',
      'مشروع القرار|مشروع قرار': 'a draft resolution',
      'الميزانية|ميزانية|الميزانية العامة|الموازنة|موازنة|الموازنة العامة': 'a budget',
      'مشروع القانون|مشروع قانون|القانون|قانون|قانونا|مراسيم|مرسوم': 'a law',
      'تعديلات|التعديلات|تعديلا|تعديل': 'amendments',
      'تمديد|التمديد': 'an extension',
      'إرسال|نشر': 'a deployment',
      'إطلاق|إنشاء|تأسيس|إحداث|استراتيجية|الاستراتيجية|تعيين|منح': 'a decision',
      'الاتفاق|اتفاق|الاتفاقية|اتفاقية|اتفاقيات': 'an agreement',
    },
    frames: ['{s:org} approved {n}', '{s:country} approved {n}', '{s:person} approved {n}'],
    example: [
      'وافق البنك الدولي على صرف مليار دولار في 3 مايو 2024',
      'The World Bank approved a payment, 3 May 2024',
    ],
    counterexample: 'لم يوافق البنك الدولي على صرف القرض في 3 مايو 2024',
  }),
  trigger('approve', {
    past: 'وافق صادق',
    present: 'يوافق يصادق',
    masdar: 'مصادقة موافقة',
    nouns: { 'عليه|عليها|عليهما|بالإجماع|بالأغلبية|بأغلبية': '' },
    frames: ['{s:org} gave its approval'],
    example: [
      'صادق مجلس الأمن عليه في 3 مايو 2024',
      'The UN Security Council gave its approval, 3 May 2024',
    ],
    counterexample: 'رفض مجلس الأمن المصادقة عليه في 3 مايو 2024',
  }),
  trigger('grant', {
    past: 'قدم منح ضخ خصص',
    present: 'يقدم يمنح يصرف يخصص',
    masdar: 'تقديم منح صرف تخصيص',
    nouns: {
      'قرضا|قرض|بقرض|قروضا': 'a loan',
      'منحة|هبة|تمويلا|تمويل|وديعة|دعما ماليا|شريحة|الشريحة|دفعة': 'funding',
      'مساعدات|مساعدة|معونات|مساعدات إنسانية|شحنة مساعدات': 'aid',
    },
    frames: ['{s} granted {n} to {o:state:الى,ل,direct}'],
    example: [
      'قدمت قطر منحة إلى لبنان في 3 مايو 2024',
      'Qatar granted funding to Lebanon, 3 May 2024',
    ],
    counterexample: 'قدمت قطر اقتراحا إلى لبنان في 3 مايو 2024',
  }),
  trigger('sign', {
    past: 'أمضى وقع أبرم',
    present: 'يمضي',
    masdar: 'إمضاء توقيع التوقيع',
    nouns: {
      'عقد|عقدا|اتفاقية قرض|اتفاقية تمويل|عقد تمويل|عقود|عقودا': 'a contract',
      'وثيقة|الوثيقة|وثائق': 'a document',
      'اتفاقية|اتفاق|اتفاقا|اتفاقيات|الاتفاق|مذكرة|مذكرات|محضر|بروتوكول': 'an agreement',
    },
    frames: ['{s} and {w::مع} signed {n}', '{s} signed {n}', '{o::بين} signed {n}'],
    example: [
      'أمضت قطر وتركيا اتفاقية تمويل في 7 يوليو 2025',
      'Qatar and Turkey signed an agreement, 7 July 2025',
    ],
    counterexample: 'أمضت نجلاء بودن عطلة في باريس في 7 يوليو 2025',
  }),
  withFrames(
    trigger('open', {
      past: 'افتتح دشن',
      present: 'يفتتح يدشن',
      masdar: 'افتتاح تدشين',
      frames: ['{s:country} opened {o:body}', '{s:org} opened {o:body}'],
      example: [
        'افتتحت قطر كأس العالم في 20 نوفمبر 2022',
        'Qatar opened the World Cup, 20 November 2022',
      ],
      counterexample: 'تعتزم قطر افتتاح كأس العالم في 20 نوفمبر 2034',
    }),
    {
      first: [
        { english: '{s} opened {o}', subject: ['country', 'organisation'], object: ['place'] },
      ],
    },
  ),
  trigger('open', {
    past: 'فتح',
    masdar: 'فتح افتتاح تدشين',
    nouns: { 'معبر|المعبر|مطار|المطار|ميناء|طريق|الطريق|سفارة|قنصلية|مركز|متحف|مستشفى': '' },
    frames: ['{o:place} was opened'],
    example: ['تم فتح مطار دمشق في 7 يناير 2025', 'Damascus was opened, 7 January 2025'],
    counterexample: 'طالب الوفد بفتح مطار دمشق في 7 يناير 2025',
  }),
  trigger('open', {
    past: 'افتتح',
    present: 'يفتتح',
    masdar: 'افتتاح الافتتاح',
    nouns: {
      'الدورة|دورة|أشغال|أعمال|السنة التشريعية|الدورة البرلمانية': 'a session',
      'مستشفى|المستشفى|مستشفى جامعي': 'a hospital',
      'مصنع|مصنعا|المصنع': 'a factory',
      'متحف|متحفا|المتحف': 'a museum',
      'جامعة|مدرسة|معهدا': 'a school',
      'طريق|طريقا|خط|خطا|جسر|جسرا|نفق|قطار': 'a line of transport',
    },
    frames: ['{s} opened {n}'],
    example: ['افتتح قيس سعيد مصنعا في 3 مايو 2024', 'Kais Saied opened a factory, 3 May 2024'],
    counterexample: 'افتتح قيس سعيد كلامه في 3 مايو 2024',
  }),
  trigger('sanction', {
    past: 'أدرج أضاف وضع',
    present: 'يدرج',
    masdar: 'إدراج',
    nouns: {
      'قائمة العقوبات|قوائم العقوبات|لائحة العقوبات|القائمة السوداء|قائمة الإرهاب|قوائم الإرهاب|قائمتها السوداء|قائمة المنظمات|لائحة الإرهاب|لوائح العقوبات':
        '',
    },
    frames: ['{s:state} put {o:actor} under sanctions', '{s:state} put new names under sanctions'],
    example: [
      'أدرجت فرنسا حزب الله على قائمة العقوبات في 3 مايو 2024',
      'France put Hezbollah under sanctions, 3 May 2024',
    ],
    counterexample: 'أدرجت فرنسا الدرس في برنامجها عن حزب الله في 3 مايو 2024',
  }),
  trigger('condemn', {
    past: 'أدان دان ندد استنكر شجب',
    present: 'يدين يندد يستنكر يشجب',
    masdar: 'إدانة تنديد استنكار',
    nouns: {
      'الاعتداء|اعتداء|الهجوم|هجوم|العدوان|عدوان|بالهجوم|بالعدوان|القصف|الهجمات|الغارات|بالاعتداء':
        'an attack',
      'التصريحات|تصريحات|بتصريحات': 'remarks',
      'القرار|قرار|بقرار|بالقرار|قرارات': 'a decision',
      'اعتراف|الاعتراف|باعتراف': 'a recognition',
      'مصادقة|المصادقة|بمصادقة': 'an approval',
      'خطط|خطة|مخطط|مخططات': 'a plan',
    },
    frames: ['{s:state} condemned {n}', '{s:person} condemned {n}'],
    example: [
      'دانت مصر الاعتداء السافر في 9 سبتمبر 2024',
      'Egypt condemned an attack, 9 September 2024',
    ],
    counterexample: 'دانت الغلبة لمصر في 9 سبتمبر 2024',
  }),
  trigger('demand', {
    past: 'طالب',
    present: 'يطالب',
    nouns: {
      'بالإفراج|بإطلاق|بالإفراج الفوري|بإخلاء سبيل': 'a release',
      'بكشف|بالكشف': 'disclosure',
      'بمحاسبة|بمحاكمة': 'prosecutions',
      'بوقف|بالتوقف|بإنهاء|برفع': 'an end to something',
      'بإلغاء|بسحب|بالتراجع|بالعدول': 'a reversal',
      'باحترام|بالتزام|بالالتزام|بتنفيذ|بتطبيق': 'respect for obligations',
      'بتوضيح|بتوضيحات|بتفسير': 'an explanation',
    },
    frames: ['{s} pressed {o:state} for {n}', '{s} called for {n}'],
    example: [
      'طالبت الأمم المتحدة روسيا بالإفراج عن البحارة في 1 مارس 2024',
      'The United Nations pressed Russia for a release, 1 March 2024',
    ],
    counterexample: 'لم تطالب الأمم المتحدة روسيا بالإفراج عن البحارة في 1 مارس 2024',
  }),
  trigger('demand', {
    past: 'تقدم قدم',
    present: 'يتقدم يقدم',
    nouns: {
      'بطلب للانضمام|بطلب رسمي للانضمام|بطلب الانضمام|بطلب انضمام|بطلب انضمامها|طلبا للانضمام|طلبا رسميا للانضمام|طلب الانضمام|طلب انضمام|طلب انضمامها|بطلب عضوية|بطلب العضوية':
        '',
    },
    frames: ['{s:country} applied to join {o:org:الى,ل,في}'],
    example: [
      'تقدمت أوكرانيا بطلب رسمي للانضمام إلى الأمم المتحدة في 3 مايو 2024',
      'Ukraine applied to join the United Nations, 3 May 2024',
    ],
    counterexample: 'تقدمت أوكرانيا بفكرة للانضمام إلى الأمم المتحدة في 3 مايو 2024',
  }),
  trigger('demand', {
    past: 'تقدم',
    present: 'يتقدم',
    nouns: { 'بطلب|بطلبها|بطلبه': '' },
    unless: 'اللجوء لجوء إحاطة استجواب',
    frames: ['{s} made a request'],
    example: [
      'تقدمت أوكرانيا بطلب إلى الأمم المتحدة في 3 مايو 2024',
      'Ukraine made a request, 3 May 2024',
    ],
    counterexample: 'تقدمت أوكرانيا بشكر إلى الأمم المتحدة في 3 مايو 2024',
  }),
  trigger('take-office', {
    past: 'باشر تقلد تسلم تسنم',
    present: 'يباشر يتقلد يتسلم',
    masdar: 'تقلد تنصيب تسلم',
    nouns: {
      'مهامه|مهامها|منصبه|منصبها|مهام|رئيسا|رئيسة|رسميا مهامه|مقاليد الحكم|مقاليد|رئاسة الحكومة':
        '',
    },
    frames: ['{s:person} took office'],
    example: [
      'باشرت نجلاء بودن مهامها في 11 أكتوبر 2021',
      'Najla Bouden took office, 11 October 2021',
    ],
    counterexample: 'باشرت نجلاء بودن حوارا في 11 أكتوبر 2021',
  }),
  trigger('win-election', {
    past: 'انتزع حقق حصد أحرز نال حصل',
    present: 'ينتزع يحقق يحصد يحرز ينال',
    masdar: 'حصول حصد',
    nouns: {
      'الفوز في الانتخابات|الفوز بالانتخابات|الفوز بالرئاسة|غالبية الأصوات|أغلبية الأصوات|فوزا في الانتخابات|من الأصوات|الرئاسة|فوزا ساحقا في الانتخابات|أغلبية المقاعد':
        '',
    },
    frames: ['{s:person} won the election', '{s:org} won the election'],
    example: [
      'حصد قيس سعيد أغلبية الأصوات في 6 أكتوبر 2024',
      'Kais Saied won the election, 6 October 2024',
    ],
    counterexample: 'حصد قيس سعيد الإعجاب في 6 أكتوبر 2024',
  }),
  trigger('sanction', {
    past: 'فرض',
    present: 'يفرض',
    masdar: 'فرض',
    nouns: {
      'حزمة عقوبات|حزمة|حزمته|حزمتها|العقوبات|عقوباته|عقوباتها': 'sanctions',
      'رسوم جمركية|رسوما جمركية|الرسوم الجمركية|رسوما': 'tariffs',
    },
    frames: ['{s} imposed {n} on {o::علي,ضد}'],
    example: [
      'فرض الاتحاد الأوروبي حزمة من العقوبات على روسيا في 24 يونيو 2024',
      'The European Union imposed sanctions on Russia, 24 June 2024',
    ],
    counterexample: 'لم يفرض الاتحاد الأوروبي حزمة من العقوبات على روسيا في 24 يونيو 2020',
  }),
  trigger('dissolve', {
    past: 'حل',
    present: 'يحل',
    masdar: 'حل',
    nouns: { 'نفسه|نفسها': '' },
    frames: ['{s:org} dissolved itself'],
    example: ['أعلن حزب الله في 3 مايو 2024 حل نفسه', 'Hezbollah dissolved itself, 3 May 2024'],
    counterexample: 'رفض حزب الله في 3 مايو 2024 حل نفسه',
  }),

  trigger('restore-relations', {
    past: 'أعاد استأنف',
    present: 'يعيد يستأنف يطبع',
    masdar: 'إعادة استئناف تطبيع عودة',
    nouns: { 'العلاقات|علاقاتهما|علاقاتها|علاقاته|علاقات|فتح سفارتها|فتح سفارته': '' },
    frames: ['{o:state:بين} restored relations', '{s} restored relations with {o:state:مع,الى,ب}'],
    example: [
      'عودة العلاقات بين المغرب وإسرائيل في 10 ديسمبر 2020',
      'Morocco and Israel restored relations, 10 December 2020',
    ],
    counterexample: 'أعاد المغرب كتابا إلى إسرائيل في 10 ديسمبر 2020',
  }),
];
