import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const CASE = 'في قضية|قضية|في القضية|في ملف|في الدعوى|الدعوى المرفوعة|في استئناف|في طعن';

/** Parliaments, courts and journeys home, in the words of those who sit there every day. */
export const WAYS_OF_PARLIAMENT: readonly Trigger[] = [
  trigger('dissolve', {
    past: 'أعلن قرر أصدر صدر قضى أمر وقع',
    present: 'يعلن يقرر يصدر يقضي',
    masdar: 'إعلان إصدار صدور',
    nouns: { 'حل|بحل|حكم بحل|مرسوم بحل|مرسوما بحل|قرارا بحل|أمرا بحل': '' },
    unless:
      'الأزمة أزمة الدولتين الخلاف الخلافات النزاع وسط سياسي المشكلة القضية المشاكل حل_للأزمة نفسه نفسها',
    frames: ['{s} dissolved {o:org:direct}', '{o:org:direct} was dissolved'],
    example: [
      'أعلن قيس سعيد حل مجلس الأمن في 30 مارس 2022',
      'Kais Saied dissolved the UN Security Council, 30 March 2022',
    ],
    counterexample: 'أعلن قيس سعيد حل الأزمة مع مجلس الأمن في 30 مارس 2022',
  }),
  trigger('dissolve', {
    masdar: 'حل',
    frames: ['{s} dissolved {o:org}', '{o:org} was dissolved'],
    unless: 'الأزمة أزمة الدولتين الخلاف النزاع',
    example: ['تم حل حركة حماس في 9 أغسطس 2014', 'Hamas was dissolved, 9 August 2014'],
    counterexample: 'بعد حل الخلاف مع حركة حماس في 9 أغسطس 2014',
  }),
  trigger('approve', {
    past: 'حاز نال حظي حصل',
    present: 'ينال يحظى',
    masdar: 'نيل',
    nouns: { 'موافقة|بموافقة|مصادقة|بمصادقة|على موافقة|تزكية|بتزكية|على مصادقة': '' },
    frames: ['{o:org:direct,على,علي,ب} gave its approval'],
    example: [
      'حظي الاتفاق بمصادقة مجلس الأمن في 17 يناير 2025',
      'The UN Security Council gave its approval, 17 January 2025',
    ],
    counterexample: 'حظي الاتفاق باهتمام مجلس الأمن في 17 يناير 2025',
  }),
  trigger('approve', {
    past: 'أعطى منح',
    present: 'يعطي يمنح',
    masdar: 'إعطاء منح',
    nouns: { 'الضوء الأخضر|ضوءا أخضر|الضوء الاخضر': '' },
    frames: ['{s} gave the green light to {o:org:ل}', '{s} gave the green light'],
    example: [
      'أعطى مجلس الأمن الضوء الأخضر للاتفاق في 17 يناير 2025',
      'The UN Security Council gave the green light, 17 January 2025',
    ],
    counterexample: 'أعطى مجلس الأمن مهلة للاتفاق في 17 يناير 2025',
  }),
  trigger('approve', {
    past: 'أشر',
    nouns: {
      'مرسوم|مشروع مرسوم|المرسوم|مراسيم': 'a decree',
      'مشروع القانون|مشروع قانون|قانون|القانون': 'a law',
      'مشروع الميزانية|الميزانية|الموازنة': 'a budget',
      'تعيين|تعيينات|ترشيح|ترشيحات': 'appointments',
    },
    frames: ['{s:org} approved {n}'],
    example: [
      'أشر مجلس الأمن على مشروع المرسوم في 17 يناير 2025',
      'The UN Security Council approved a decree, 17 January 2025',
    ],
    counterexample: 'أشر مجلس الأمن على الخلل في 17 يناير 2025',
  }),
  trigger('try', {
    exact: 'نظرت',
    present: 'ينظر',
    nouns: { [CASE]: '' },
    frames: ['The case of {o:person:direct,في,ضد} was heard'],
    example: [
      'نظرت المحكمة في قضية راشد الغنوشي في 4 مارس 2025',
      'The case of Rached Ghannouchi was heard, 4 March 2025',
    ],
    counterexample: 'نظرت نجلاء بودن إلى الساعة في 4 مارس 2025',
  }),
  trigger('try', {
    past: 'استأنف واصل عقد',
    present: 'يستأنف يواصل',
    masdar: 'استئناف مواصلة',
    nouns: { 'محاكمة|جلسات محاكمة|جلسة محاكمة|جلسة لمحاكمة|النظر في قضية': '' },
    frames: [
      '{s:org} went on with the trial of {o:person}',
      'The trial of {o:person:direct,ل} went on',
    ],
    example: [
      'استأنفت المحكمة محاكمة راشد الغنوشي في 4 مارس 2025',
      'The trial of Rached Ghannouchi went on, 4 March 2025',
    ],
    counterexample: 'استأنف راشد الغنوشي نشاطه في 4 مارس 2025',
  }),
  trigger('charge', {
    past: 'قرر باشر',
    masdar: 'متابعة ملاحقة',
    nouns: {
      'متابعة|ملاحقة|في حالة سراح|من أجل|بتهمة|بتهم|قضائيا': '',
    },
    unless: 'الوضع الأوضاع الأخبار حالة_اعتقال',
    frames: ['{o:person} was charged'],
    example: [
      'قررت النيابة متابعة راشد الغنوشي في حالة سراح في 3 مارس 2025',
      'Rached Ghannouchi was charged, 3 March 2025',
    ],
    counterexample: 'قرر راشد الغنوشي متابعة الوضع من بيته في 3 مارس 2025',
  }),
  trigger('investigate', {
    masdar: 'استنطاق استجواب تحقيق الاستماع',
    frames: ['{o:person:none} was questioned', '{o:person:direct,الى} was questioned'],
    example: [
      'خضع راشد الغنوشي للاستنطاق في 3 مايو 2024',
      'Rached Ghannouchi was questioned, 3 May 2024',
    ],
    counterexample: 'خضع راشد الغنوشي لعلاج في 3 مايو 2024',
  }),
  trigger('leave', {
    past: 'طار شد',
    present: 'يطير يشد',
    nouns: { 'الرحال|رحاله|طائرة|الطائرة|إلى': '' },
    frames: ['{s:person} left for {o:land:الى}'],
    example: [
      'شد قيس سعيد الرحال إلى باريس في 28 مايو 2024',
      'Kais Saied left for Paris, 28 May 2024',
    ],
    counterexample: 'شد قيس سعيد الانتباه في باريس في 28 مايو 2024',
  }),
  trigger('return', {
    past: 'عاد قفل رجع',
    present: 'يعود',
    nouns: {
      'عائدا|راجعا|عائدة|أدراجه|أدراجها': '',
    },
    frames: ['{s:person} returned to {o:land:الى}', '{s:person} returned home'],
    example: [
      'قفل قيس سعيد عائدا إلى تونس في 28 مايو 2024',
      'Kais Saied returned to Tunisia, 28 May 2024',
    ],
    counterexample: 'قفل قيس سعيد الباب في تونس في 28 مايو 2024',
  }),
  trigger('return', {
    past: 'عاد رجع',
    nouns: { 'إلى أرض الوطن|إلى البلاد|إلى وطنه|إلى بلاده|إلى الديار': '' },
    frames: ['{o:person:الى} returned home'],
    example: ['عاد إلى أرض الوطن، أمس، الرئيس قيس سعيد', 'Kais Saied returned home, 4 August 2025'],
    counterexample: 'عاد الحديث في البلاد عن قيس سعيد في 28 مايو 2024',
  }),
];
