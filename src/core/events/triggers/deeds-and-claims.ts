import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Attacks suffered, captives handed over, closures, lawsuits and proclamations; they come last. */
export const DEEDS_AND_CLAIMS: readonly Trigger[] = [
  trigger('attack', {
    past: 'تعرض',
    present: 'يتعرض',
    masdar: 'تعرض',
    nouns: {
      'لاعتداء|للاعتداء|لهجوم|لإطلاق نار|لمحاولة اغتيال|لعملية طعن|للطعن|لغارات|لغارة|لقصف|لضربات|لهجمات':
        '',
    },
    frames: ['{o:person} was attacked', '{o:land} was attacked'],
    example: [
      'تعرض راشد الغنوشي لاعتداء في 3 مايو 2022',
      'Rached Ghannouchi was attacked, 3 May 2022',
    ],
    counterexample: 'تعرض راشد الغنوشي لانتقادات في 3 مايو 2022',
  }),
  trigger('attack', {
    exact: 'نجا نجت',
    masdar: 'نجاة',
    nouns: { 'محاولة اغتيال|من محاولة لاغتياله|محاولة لاغتياله': '' },
    frames: ['{s:person} survived an attempt on his life'],
    example: [
      'نجا دونالد ترامب من محاولة اغتيال في 13 يوليو 2024',
      'Donald Trump survived an attempt on his life, 13 July 2024',
    ],
    counterexample: 'نجا دونالد ترامب من الإحراج في 13 يوليو 2024',
  }),
  trigger('kill', {
    past: 'سقط ارتقى استشهد قتل',
    nouns: {
      'قتلى|قتيلا|شهداء|شهيدا|القتلى|الشهداء|فلسطينيا|فلسطينيين|مدنيا|مدنيين|شخصا|أشخاص': '',
    },
    frames: ['People were killed in {o:land:في,ب,علي}'],
    example: [
      'سقط عشرات القتلى في غارة على غزة في 12 نوفمبر 2024',
      'People were killed in Gaza, 12 November 2024',
    ],
    counterexample: 'سقط المطر على غزة في 12 نوفمبر 2024',
  }),
  trigger('seize', {
    past: 'دخل',
    present: 'يدخل',
    masdar: 'دخول',
    nouns: { 'مدينة|بلدة|قرية|المدينة|مركز مدينة|أحياء': '' },
    unless: 'استعدادا لمواجهة للمشاركة لخوض بعثة تحضيرا لملاقاة',
    frames: ['{s:org} entered {o:place:direct,الى}'],
    example: [
      'دخلت قوات الدعم السريع مدينة الخرطوم في 15 أبريل 2023',
      'The Rapid Support Forces entered Khartoum, 15 April 2023',
    ],
    counterexample: 'لم تدخل قوات الدعم السريع مدينة الخرطوم في 15 أبريل 2022',
  }),
  trigger('release', {
    past: 'سلم',
    present: 'يسلم',
    masdar: 'تسليم',
    nouns: {
      'جثامين|جثمان|جثث|جثة|رفات': 'bodies',
      'أسرى|رهائن|الرهائن|رهينة|محتجزين|المحتجزين|أسيرات|مجندات': 'captives',
    },
    frames: ['{s:org} handed over {n} to {o:org:الى,ل}', '{s:org} handed over {n}'],
    example: [
      'سلمت حماس جثامين ثلاثة أسرى في 2 نوفمبر 2024',
      'Hamas handed over bodies, 2 November 2024',
    ],
    counterexample: 'سلمت حماس ردها في 2 نوفمبر 2024',
  }),
  trigger('ban', {
    past: 'أغلق',
    present: 'يغلق',
    masdar: 'إغلاق',
    nouns: {
      'مجالها الجوي|أجواءها|مجاله الجوي|المجال الجوي|أجواءه': 'its airspace',
      'حدودها|الحدود|معبر|المعبر|المعابر|معابر|حدوده': 'a border',
      'سفارتها|سفارته|قنصليتها': 'an embassy',
    },
    frames: ['{s:country} closed {n} to {o:state:امام,مع}', '{s:country} closed {n}'],
    example: [
      'أغلقت تركيا مجالها الجوي أمام إسرائيل في 29 أغسطس 2024',
      'Turkey closed its airspace to Israel, 29 August 2024',
    ],
    counterexample: 'أغلقت تركيا ملف الخلاف مع إسرائيل في 29 أغسطس 2024',
  }),
  trigger('announce', {
    past: 'تبنى',
    present: 'يتبنى',
    nouns: {
      'الهجوم|هجوم|هجوما|الهجمات|هجمات|التفجير|تفجير|تفجيرا|العملية|عملية|الاعتداء|اعتداء|القصف|مسؤولية':
        '',
    },
    frames: ['{s:org} claimed responsibility'],
    example: ['تبنت حركة حماس الهجوم في 3 مايو 2024', 'Hamas claimed responsibility, 3 May 2024'],
    counterexample: 'تبنت حركة حماس موقفا جديدا في 3 مايو 2024',
  }),
  trigger('announce', {
    past: 'فرض',
    present: 'يفرض',
    masdar: 'فرض',
    nouns: {
      'حظر التجول|حظر تجول|حظرا للتجول|حظر التجوال|حظرا للتجوال': 'a curfew',
      'حالة الطوارئ|الأحكام العرفية|حالة طوارئ': 'a state of emergency',
    },
    frames: ['{s} imposed {n}', '{o:land:في,ب} was put under {n}'],
    example: [
      'فرضت فرنسا حظر التجول في 17 أكتوبر 2020',
      'France imposed a curfew, 17 October 2020',
    ],
    counterexample: 'لم تفرض فرنسا حظر التجول في 17 أكتوبر 2019',
  }),
  trigger('charge', {
    past: 'رفع تقدم أودع قدم أقام',
    present: 'يرفع يتقدم',
    masdar: 'رفع',
    nouns: { 'دعوى|دعوى قضائية|بشكوى|شكوى|بدعوى|دعوى جنائية|بشكاية|شكاية': '' },
    frames: ['{s} brought a case against {o:actor:ضد,علي}'],
    example: [
      'رفعت الجزائر دعوى ضد إسرائيل في 29 ديسمبر 2023',
      'Algeria brought a case against Israel, 29 December 2023',
    ],
    counterexample: 'رفعت الجزائر صوتها ضد إسرائيل في 29 ديسمبر 2023',
  }),
  trigger('rule', {
    past: 'طعن استأنف',
    present: 'يطعن يستأنف',
    masdar: 'استئناف',
    nouns: { 'في الحكم|الحكم|في حكم|بالنقض|الحكم الصادر|حكم إدانته': '' },
    frames: ['{s:person} appealed against a judgement'],
    example: [
      'استأنف راشد الغنوشي الحكم في 26 سبتمبر 2023',
      'Rached Ghannouchi appealed against a judgement, 26 September 2023',
    ],
    counterexample: 'استأنف راشد الغنوشي الحوار في 26 سبتمبر 2023',
  }),
  trigger('investigate', {
    past: 'أدلى',
    present: 'يدلي',
    nouns: { 'بأقواله|بأقوالها|بإفادته|بإفادتها': '' },
    frames: ['{s:person} gave evidence'],
    example: [
      'أدلى راشد الغنوشي بأقواله في 12 نوفمبر 2022',
      'Rached Ghannouchi gave evidence, 12 November 2022',
    ],
    counterexample: 'أدلى راشد الغنوشي بصوته في 12 نوفمبر 2022',
  }),
  trigger('take-office', {
    passive: 'بويع نودي نصب نصبت',
    nouns: { 'أميرا|ملكا|وليا للعهد|سلطانا|رئيسا|رئيسة|خليفة': '' },
    frames: ['{o:person:direct,ب} took office'],
    example: [
      'نصب دونالد ترامب رئيسا في 20 يناير 2025',
      'Donald Trump took office, 20 January 2025',
    ],
    counterexample: 'لم ينصب دونالد ترامب رئيسا في 20 يناير 2021',
  }),
  trigger('resign', {
    present: 'يقبل',
    masdar: 'قبول',
    nouns: { استقالة: '' },
    frames: ['{o:person} resigned'],
    example: ['تم قبول استقالة نجلاء بودن في 17 مارس 2023', 'Najla Bouden resigned, 17 March 2023'],
    counterexample: 'رفض قبول استقالة نجلاء بودن في 17 مارس 2023',
  }),
  trigger('approve', {
    past: 'وافق أقر اعتمد',
    present: 'يوافق يقر يعتمد',
    masdar: 'الموافقة إقرار اعتماد',
    nouns: {
      'نظام|النظام|لائحة|اللائحة|سياسة|تنظيم|قواعد|هيكلة|نظاما|الترتيبات|مذكرة تفاهم|مذكرات تفاهم':
        '',
    },
    frames: ['{s:org} approved a measure'],
    example: [
      'وافق مجلس الأمن على نظام جديد في 12 نوفمبر 2024',
      'The UN Security Council approved a measure, 12 November 2024',
    ],
    counterexample: 'لم يوافق مجلس الأمن على نظام جديد في 12 نوفمبر 2024',
  }),
];
