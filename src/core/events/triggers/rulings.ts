import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const INQUIRY =
  'تحقيقا|تحقيق|تحقيقات|التحقيق|تحقيقا قضائيا|تحقيقا رسميا|تحقيقا أوليا|تحقيقا عاجلا|بحثا|بحث تحقيقي|بحثا تحقيقيا|بحثا قضائيا|بحثا عدليا|بحث قضائي|التحقيقات';
const JUDGEMENT =
  'حكم|حكما|الحكم|حكمها|الأحكام|أحكام|إدانة|الحكم الصادر|حكم الإعدام|قرار|القرار|قرار حبس|سجن|حبس|سجنه|سجنها|حبسه|العقوبة|الحكم الابتدائي';
const WARRANT =
  'مذكرة توقيف|مذكرتي توقيف|مذكرة اعتقال|مذكرتي اعتقال|مذكرات توقيف|مذكرات اعتقال|مذكرة إيقاف|مذكرة قبض|مذكرة جلب|مذكرات جلب|مذكرة بحث|أمرا بالقبض|أمر قبض|أوامر قبض|أمر اعتقال|أوامر اعتقال|بطاقة جلب|بطاقات جلب|مذكرة ضبط وإحضار|مذكرة توقيف دولية|أمرا بضبط وإحضار';

/** Inquiries, warrants, remands and judgements that sentence nobody; they come before the plain rows of courts. */
export const RULINGS: readonly Trigger[] = [
  trigger('rule', {
    past: 'جدد مدد قرر أمر',
    present: 'يجدد يمدد يقرر',
    masdar: 'تجديد تمديد',
    nouns: {
      'تجديد حبس|تجديد سجن|تجديد الحبس|تمديد حبس|تمديد احتجاز|تمديد توقيف|تمديد الاحتفاظ|بتجديد حبس|بتمديد حبس|التمديد في|تمديد الحبس|بتمديد توقيف|تمديد اعتقال':
        '',
    },
    frames: ['The detention of {o:person:direct,ب,ل} was extended'],
    example: [
      'قررت النيابة تجديد حبس راشد الغنوشي 15 يوما في 3 مايو 2023',
      'The detention of Rached Ghannouchi was extended, 3 May 2023',
    ],
    counterexample: 'جدد راشد الغنوشي عضويته في 3 مايو 2023',
  }),
  trigger('rule', {
    past: 'جدد مدد',
    present: 'يجدد يمدد',
    masdar: 'تجديد تمديد التمديد',
    nouns: {
      'حبس|سجن|احتجاز|توقيف|الاحتفاظ|فترة الاحتفاظ|الحبس|الحبس الاحتياطي|اعتقال|التوقيف|إيقاف|حبسه|سجنه|حبسها|سجنها|احتجازه':
        '',
    },
    frames: ['The detention of {o:person:direct,ب,ل} was extended'],
    example: [
      'جددت النيابة حبس راشد الغنوشي في 3 مايو 2023',
      'The detention of Rached Ghannouchi was extended, 3 May 2023',
    ],
    counterexample: 'جددت الحركة انتخاب راشد الغنوشي في 3 مايو 2023',
  }),
  trigger('rule', {
    past: 'أرجأ قرر',
    exact: 'أجلت',
    present: 'يؤجل يرجئ',
    masdar: 'تأجيل إرجاء',
    nouns: {
      'محاكمة|محاكمته|محاكمتها|تأجيل محاكمة|إرجاء محاكمة|نظر محاكمة|جلسة محاكمة|جلسات محاكمة|تأجيل نظر محاكمة|أولى جلسات محاكمة|النظر في قضية|تأجيل النظر في قضية|تأجيل جلسة محاكمة':
        '',
    },
    frames: ['The trial of {o:person} was adjourned'],
    example: [
      'أجلت المحكمة محاكمة راشد الغنوشي في 3 مايو 2023',
      'The trial of Rached Ghannouchi was adjourned, 3 May 2023',
    ],
    counterexample: 'أجلت المحكمة الجلسة من أجل راشد الغنوشي في 3 مايو 2023',
  }),
  trigger('rule', {
    exact: 'أيدت ثبتت أقرت',
    passive: 'أيد',
    present: 'يثبت',
    masdar: 'تأييد تثبيت',
    nouns: { [JUDGEMENT]: '' },
    frames: ['The judgement against {o:person:direct,علي,ضد,ل,ب} was upheld'],
    example: [
      'أيدت المحكمة سجن راشد الغنوشي في 3 مايو 2023',
      'The judgement against Rached Ghannouchi was upheld, 3 May 2023',
    ],
    counterexample: 'أيدت الحركة ترشيح راشد الغنوشي في 3 مايو 2023',
  }),
  trigger('rule', {
    exact: 'ألغت نقضت أبطلت أسقطت',
    masdar: 'نقض',
    nouns: {
      'حكم|حكما|الحكم|إدانة|الإدانة|الحكم الصادر|حكم الإعدام|سجن|حبس|قرار حبس|الأحكام|أحكام|أحكاما':
        '',
    },
    frames: ['The judgement against {o:person:direct,علي,ضد,ب} was overturned'],
    example: [
      'ألغت المحكمة حكما بسجن راشد الغنوشي في 3 مايو 2023',
      'The judgement against Rached Ghannouchi was overturned, 3 May 2023',
    ],
    counterexample: 'ألغت المحكمة جلسة عن راشد الغنوشي في 3 مايو 2023',
  }),
  trigger('rule', {
    exact: 'رفضت ردت',
    passive: 'رفض',
    masdar: 'رفض',
    nouns: {
      'الطعن|طعن|طعنا|استئناف|الاستئناف|التماس|التماسا|طلب الإفراج|طلب الإفراج عن|مطلب الإفراج|مطلب الإفراج عن|طلب إخلاء سبيل|طلبا للإفراج|الإفراج عن|الطعن المقدم|مطالب الإفراج':
        '',
    },
    unless: 'الصفقة صفقة تبادل المفاوضات',
    frames: ['An appeal by {o:person:direct,من,عن,ل} was rejected'],
    example: [
      'رفضت المحكمة طلب الإفراج عن راشد الغنوشي في 3 مايو 2023',
      'An appeal by Rached Ghannouchi was rejected, 3 May 2023',
    ],
    counterexample: 'رفضت المحكمة التعليق على راشد الغنوشي في 3 مايو 2023',
  }),
  trigger('rule', {
    past: 'أصدر قضى',
    present: 'يصدر يقضي',
    masdar: 'إصدار',
    nouns: {
      'حكما|حكمها|حكم|حكما نهائيا|رأيا استشاريا|رأيها الاستشاري|رأيا|تدابير|تدابير مؤقتة|أمرا بتدابير|بعدم دستورية|بعدم قانونية|بعدم شرعية|بعدم مشروعية|ببطلان|بعدم قبول|بعدم الاختصاص|بعدم اختصاص|برفض|بإلزام|بتعويض|بوقف تنفيذ|بأحقية|بشرعية|بدستورية':
        'a ruling',
    },
    frames: ['{s:org} gave {n}'],
    example: [
      'أصدرت المحكمة الجنائية الدولية حكما في 3 مايو 2023',
      'The International Criminal Court gave a ruling, 3 May 2023',
    ],
    counterexample: 'أصدرت المحكمة الجنائية الدولية بيانا في 3 مايو 2023',
  }),
  trigger('charge', {
    past: 'أصدر',
    present: 'يصدر',
    masdar: 'إصدار',
    passive: 'صدرت',
    nouns: { [WARRANT]: '' },
    frames: [
      '{s:org} issued a warrant for the arrest of {o:person:علي,ضد,ل,ب,direct}',
      'A warrant for the arrest of {o:person:علي,ضد,ل,ب,direct} was issued',
    ],
    example: [
      'أصدرت المحكمة الجنائية الدولية مذكرة توقيف بحق عمر البشير في 4 مارس 2009',
      'The International Criminal Court issued a warrant for the arrest of Omar al-Bashir, 4 March 2009',
    ],
    counterexample: 'أصدرت المحكمة الجنائية الدولية مذكرة عن عمر البشير في 4 مارس 2009',
  }),
  trigger('arrest', {
    past: 'أصدر قرر أمر تابع',
    present: 'يصدر يقرر يأمر',
    masdar: 'إصدار متابعة',
    passive: 'صدرت توبع',
    nouns: {
      'بطاقة إيداع|بطاقات إيداع|بطاقة إيداع بالسجن|بطاقتي إيداع|بطاقة إيداع في السجن|أمر إيداع|أوامر إيداع|في حالة اعتقال|رهن الاعتقال الاحتياطي|رهن الاعتقال':
        '',
    },
    frames: [
      '{o:person:direct,علي,ضد,ب} was ordered into custody',
      'An arrest was ordered in {o:place:في,ب}',
    ],
    example: [
      'أصدر القاضي بطاقة إيداع بالسجن في حق راشد الغنوشي في 20 أبريل 2023',
      'Rached Ghannouchi was ordered into custody, 20 April 2023',
    ],
    counterexample: 'أصدر القاضي بطاقة عضوية في حق راشد الغنوشي في 20 أبريل 2023',
  }),
  trigger('arrest', {
    past: 'ضبط أوقف اعتقل فكك',
    present: 'يضبط يوقف',
    masdar: 'ضبط توقيف إيقاف',
    nouns: {
      'تشكيلا عصابيا|تشكيل عصابي|عصابة|شبكة|خلية|متهما|متهمين|المتهم|المتهمين|تجار|تاجر|شخصا|شخصين|أشخاص|مشتبها|مطلوبين|عنصرا':
        '',
    },
    frames: ['People were arrested in {o:land:في,ب}'],
    example: [
      'ضبطت الأجهزة الأمنية في القاهرة عصابة في 3 مايو 2023',
      'People were arrested in Cairo, 3 May 2023',
    ],
    counterexample: 'ضبطت الأجهزة الأمنية في القاهرة كمية من السلع في 3 مايو 2023',
  }),
  trigger('investigate', {
    past: 'فتح باشر بدأ أطلق',
    present: 'يفتح يباشر',
    masdar: 'فتح',
    nouns: { [INQUIRY]: 'an inquiry' },
    frames: [
      '{s:org} opened {n} into {o:person:ضد,مع,في,ب,علي}',
      '{s:country} opened {n} into {o:org:ضد,مع,في,ب,علي}',
      '{s:org} opened {n} into {o:org:ضد,مع,في,ب,علي}',
      '{s:org} opened {n}',
      '{s:country} opened {n}',
      'An inquiry into {o:person:ضد,مع,في,علي} was opened',
      'An inquiry into {o:org:ضد,مع,علي} was opened',
    ],
    example: [
      'فتحت المحكمة الجنائية الدولية تحقيقا في 3 مارس 2021',
      'The International Criminal Court opened an inquiry, 3 March 2021',
    ],
    counterexample: 'طالبت المحكمة الجنائية الدولية بفتح تحقيق في 3 مارس 2021',
  }),
  trigger('investigate', {
    past: 'استجوب',
    present: 'يستجوب',
    masdar: 'استجواب',
    passive: 'استجوبت',
    frames: ['{s:org} questioned {o:person}', '{o:person} was questioned'],
    example: [
      'استجوبت الشرطة راشد الغنوشي في 3 مايو 2023',
      'Rached Ghannouchi was questioned, 3 May 2023',
    ],
    counterexample: 'لم تستجوب الشرطة راشد الغنوشي في 3 مايو 2023',
  }),
  trigger('investigate', {
    past: 'استمع حقق خضع',
    present: 'يستمع يحقق يخضع',
    masdar: 'الاستماع',
    nouns: {
      'النيابة|النيابة العامة|النيابة العمومية|قاضي التحقيق|قاضي|الشرطة|الفرقة|الفرقة الوطنية|المحققون|المحكمة|للاستجواب|للتحقيق|لتحقيق|لاستجواب|لجنة التحقيق|فرقة|عناصر|الادعاء|في إطار تحقيق|في إطار التحقيق|في إطار تحقيقات':
        '',
    },
    frames: ['{o:person:الى,ل,مع} was questioned', '{s:person} was questioned'],
    example: [
      'استمعت النيابة العامة إلى راشد الغنوشي في 3 مايو 2023',
      'Rached Ghannouchi was questioned, 3 May 2023',
    ],
    counterexample: 'استمع الجمهور إلى راشد الغنوشي في 3 مايو 2023',
  }),
  trigger('investigate', {
    past: 'أذن أمر وجه',
    present: 'يأذن يأمر يوجه',
    nouns: { 'بفتح تحقيق|بفتح بحث|بفتح تحقيق عاجل|بإجراء تحقيق|بفتح تحقيقات': '' },
    frames: ['{s:person} ordered an inquiry into {o:org:في,ضد}', '{s:person} ordered an inquiry'],
    example: [
      'أذن قيس سعيد بفتح تحقيق عاجل في 3 مايو 2024',
      'Kais Saied ordered an inquiry, 3 May 2024',
    ],
    counterexample: 'لم يأذن قيس سعيد بفتح تحقيق في 3 مايو 2024',
  }),
  trigger('ban', {
    past: 'منع',
    present: 'يمنع',
    masdar: 'منع',
    nouns: {
      'من السفر|من مغادرة': 'from travelling',
      'من الدخول|من دخول': 'from entering',
      'من الترشح|من المشاركة': 'from taking part',
    },
    frames: ['{s:state} barred {o:person} {n}'],
    example: [
      'منعت السلطات التونسية راشد الغنوشي من السفر في 12 نوفمبر 2022',
      "Tunisia's authorities barred Rached Ghannouchi from travelling, 12 November 2022",
    ],
    counterexample: 'لم تمنع السلطات التونسية راشد الغنوشي من السفر في 12 نوفمبر 2021',
  }),
];
