import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { withFrames } from './with-frames.ts';

const MEETINGS = {
  'اجتماع|الاجتماع|اجتماعا|اجتماعات|جلسة عمل|جلسة|الجلسة|جلسة مجلس الوزراء|مجلسا وزاريا|المجلس الوزاري|مجلس وزاري|مجلس الوزراء|مجلسا للوزراء|مجلسا للحكومة|مجلسا حكوميا|مجلس الحكومة|اللجنة العليا|لجنة|اجتماع الحكومة':
    'a meeting',
};

/** What heads of state and ministers do in public: ceremonies, inspections, foundation stones. They come before the plain rows. */
export const CEREMONIES: readonly Trigger[] = [
  trigger('attend', {
    past: 'ترأس قاد',
    present: 'يترأس يقود',
    masdar: 'ترؤس',
    nouns: {
      'وفد|وفدا|الوفد|وفد بلاده|وفد بلادها|وفدا رفيعا|وفد الدولة|وفد المملكة|وفد السلطنة|الوفد المشارك':
        '',
    },
    frames: [
      '{s:person} led the delegation of {o:country} to {w:event:في,الى}',
      '{s:person} led {o:person} to {w:event:في,الى}',
      '{s:person} led a delegation to {o:event:في,الى}',
      '{s:person} led the delegation of {o:country}',
      '{s:person} led {o:person}',
      '{s:person} led a delegation',
    ],
    example: [
      'ترأس سيرغي لافروف وفد بلاده في نهائيات كأس العالم في 3 مايو 2024',
      'Sergey Lavrov led a delegation to the World Cup, 3 May 2024',
    ],
    counterexample: 'ترأس سيرغي لافروف الجلسة في 3 مايو 2024',
  }),
  trigger('attend', {
    past: 'شارك',
    present: 'يشارك',
    masdar: 'مشاركة',
    nouns: {
      'القمة|قمة|أعمال القمة|أشغال القمة|بالقمة|بقمة': 'a summit',
      'مؤتمر|المؤتمر|بمؤتمر|أعمال المؤتمر': 'a conference',
      'منتدى|المنتدى|بمنتدى|أشغال المنتدى': 'a forum',
      'اجتماع|الاجتماع|اجتماعات|الاجتماعات|باجتماع|الجمعية العامة|جلسة|أعمال|أشغال|الدورة|دورة':
        'a meeting',
      'مراسم|حفل|بحفل|احتفالات|احتفال|جنازة|تشييع|قداس': 'a ceremony',
    },
    frames: ['{s:person} took part in {o:event:في,ب}', '{s:person} took part in {n}'],
    example: [
      'شارك قيس سعيد في أعمال القمة في 22 يونيو 2023',
      'Kais Saied took part in a summit, 22 June 2023',
    ],
    counterexample: 'شارك قيس سعيد صورة على فيسبوك في 22 يونيو 2023',
  }),
  trigger('attend', {
    past: 'شارك',
    present: 'يشارك',
    masdar: 'مشاركة',
    frames: ['{s:person} took part in {o:event:في,ب}', '{s:country} took part in {o:event:في,ب}'],
    example: [
      'شاركت قطر في كأس العالم في 20 نوفمبر 2022',
      'Qatar took part in the World Cup, 20 November 2022',
    ],
    counterexample: 'لم تشارك قطر في كأس العالم في 20 نوفمبر 2018',
  }),
  trigger('attend', {
    past: 'حضر رعى',
    present: 'يحضر يرعى',
    masdar: 'حضور',
    nouns: {
      'القمة|قمة|أعمال القمة|أشغال القمة': 'a summit',
      'مؤتمر|المؤتمر|منتدى|المنتدى': 'a conference',
      'اجتماع|الاجتماع|اجتماعات|الاجتماعات': 'a meeting',
      'مراسم|حفل|احتفالات|احتفال|جنازة|تشييع|قداس|حفلا|المراسم|مراسم تنصيب': 'a ceremony',
      'مباراة|نهائي|المباراة': 'a match',
    },
    frames: ['{s:person} attended {o:event}', '{s:person} attended {n}'],
    example: [
      'حضر إيمانويل ماكرون نهائي كأس العالم في 18 ديسمبر 2022',
      'Emmanuel Macron attended the World Cup, 18 December 2022',
    ],
    counterexample: 'حضر إيمانويل ماكرون إلى مكتبه في 18 ديسمبر 2022',
  }),
  trigger('attend', {
    past: 'شهد',
    present: 'يشهد',
    nouns: {
      'حفل تخرج|حفل تخريج|حفل|احتفالية|احتفال|مراسم تسليم|مراسم استقبال|مراسم أداء|مراسم التوقيع|مراسم توقيع|حفل التوقيع|صلاة العيد|صلاة عيد|صلاة الجمعة|عرضا عسكريا|العرض العسكري|فعاليات|الحفل|الاحتفال|الاحتفالية|الندوة التثقيفية|الجلسة الافتتاحية|ختام':
        'a ceremony',
    },
    frames: ['{s:person} attended {n}'],
    example: [
      'شهد حسني مبارك حفل تخرج دفعة جديدة في 3 مايو 2009',
      'Hosni Mubarak attended a ceremony, 3 May 2009',
    ],
    counterexample: 'شهد حسني مبارك تحولات كبيرة في 3 مايو 2009',
  }),
  trigger('inspect', {
    past: 'أدى قام أجرى بدأ',
    present: 'يؤدي يقوم يجري يبدأ',
    nouns: {
      'زيارة تفقد|بزيارة تفقد|زيارة تفقدية|بزيارة تفقدية|جولة تفقدية|بجولة تفقدية|زيارة ميدانية|بزيارة ميدانية|جولة ميدانية|بجولة ميدانية|زيارة تفتيش|بزيارة تفتيش|زيارة عمل وتفتيش|بزيارة عمل وتفتيش|زيارة معاينة|زيارة تفقد ومعاينة|زيارة عمل وتفقد|بزيارة عمل وتفقد|جولة تفقد|زيارة مفاجئة|بزيارة مفاجئة':
        '',
    },
    frames: ['{s:person} inspected {o:place:الى,ل,ب,في}', '{s:person} made a tour of inspection'],
    example: [
      'أجرى بشار الأسد جولة تفقدية في حلب في 3 مايو 2022',
      'Bashar al-Assad inspected Aleppo, 3 May 2022',
    ],
    counterexample: 'أجرى بشار الأسد حوارا في حلب في 3 مايو 2022',
  }),
  withFrames(
    trigger('inspect', {
      past: 'تفقد عاين',
      present: 'يتفقد يعاين',
      masdar: 'تفقد معاينة',
      nouns: {
        'أعمال|مشروع|مشروعات|مشاريع|مواقع|الموقع|موقع|جرحى|الجرحى|المصابين|مصابي|الأضرار|أضرار|القوات|قوات|مستشفى|المستشفى|مصنع|محطة|سير|سير العمل|تقدم الأشغال|منطقة|مرافق|أوضاع|المناطق|مناطق|الجبهة|وحدات|وحدة|عددا|مدرسة|معرض|أجنحة|جناح|وضعية|ورش|أشغال|سوق|الأسواق|ميناء|مخيم|أحوال|جاهزية':
          '',
      },
      frames: ['{s:person} made a tour of inspection'],
      example: [
        'تفقد قيس سعيد سير الأشغال في 3 مايو 2024',
        'Kais Saied made a tour of inspection, 3 May 2024',
      ],
      counterexample: 'لم يتفقد قيس سعيد مشروعات في 3 مايو 2024',
    }),
    {
      first: [
        {
          english: '{s} inspected {o}',
          subject: ['person'],
          object: ['place'],
          by: ['direct', 'ب', 'في'],
        },
        { english: '{s} inspected {o}', subject: ['person'], object: ['organisation'] },
      ],
    },
  ),
  trigger('visit', {
    past: 'تحول',
    present: 'يتحول',
    masdar: 'تحول',
    frames: ['{s:person} went to {o:land:الى}'],
    example: [
      'تحول قيس سعيد إلى فرنسا في 22 يونيو 2023',
      'Kais Saied went to France, 22 June 2023',
    ],
    counterexample: 'تحول قيس سعيد عن رأيه في فرنسا في 22 يونيو 2023',
  }),
  trigger('leave', {
    past: 'رحل',
    present: 'يرحل',
    masdar: 'رحيل',
    frames: ['{s:person} left {o:land:عن,من}'],
    example: [
      'رحل بشار الأسد عن سوريا في 8 ديسمبر 2024',
      'Bashar al-Assad left Syria, 8 December 2024',
    ],
    counterexample: 'رحل بشار الأسد عن عمر ناهز الثمانين في 8 ديسمبر 2024',
  }),
  trigger('meet', {
    passive: 'جمع جمعت يجمع تجمع',
    frames: ['{o:person} and {w:person:ب,مع} met', '{o:person:direct,بين} met'],
    example: [
      'اللقاء الذي جمع سيرغي لافروف بكيم جونغ أون في 12 يوليو 2025',
      'Sergey Lavrov and Kim Jong Un met, 12 July 2025',
    ],
    counterexample: 'جمع سيرغي لافروف الطوابع في 12 يوليو 2025',
  }),
  trigger('summit', {
    past: 'ترأس أشرف',
    present: 'يترأس يشرف',
    masdar: 'ترؤس',
    nouns: MEETINGS,
    frames: ['{s:person} chaired {n}'],
    example: [
      'أشرف قيس سعيد على اجتماع مجلس الوزراء في 3 مايو 2024',
      'Kais Saied chaired a meeting, 3 May 2024',
    ],
    counterexample: 'أشرف قيس سعيد على الهلاك في 3 مايو 2024',
  }),
  trigger('attend', {
    past: 'ترأس أشرف',
    present: 'يترأس يشرف',
    masdar: 'ترؤس',
    nouns: {
      'موكب|موكبا|حفل|حفلا|ندوة|الحفل|مراسم أداء|مراسم تخرج|مراسم تسليم|مراسم تخريج|إحياء':
        'a ceremony',
    },
    frames: ['{s:person} presided over {n}'],
    example: [
      'أشرف قيس سعيد على موكب إحياء الذكرى في 3 مايو 2024',
      'Kais Saied presided over a ceremony, 3 May 2024',
    ],
    counterexample: 'أشرف قيس سعيد على الهلاك في 3 مايو 2024',
  }),
  trigger('launch', {
    past: 'أعطى',
    present: 'يعطي',
    masdar: 'إعطاء',
    nouns: {
      'انطلاقة أشغال|انطلاقة الأشغال|انطلاقة مشروع|انطلاقة مشاريع|انطلاقة العمل|انطلاقة خدمات|انطلاقة حملة|انطلاقة عملية|انطلاقة برنامج|انطلاقة الدراسة|انطلاقة الموسم|انطلاقة الدورة|انطلاقة إنجاز|انطلاقة بناء|انطلاقة عدد|انطلاقة أي|الانطلاقة الفعلية|الانطلاقة لأشغال|الانطلاقة لمشروع|الانطلاقة لبناء|انطلاق أشغال|انطلاق مشروع|إشارة انطلاق|إشارة الانطلاق|شارة انطلاق|شارة الانطلاق|إشارة انطلاقة|الانطلاقة الرسمية|الضوء الأخضر لانطلاق|إشارة البدء|إشارة بدء|إشارة إطلاق|إشارة انطلاقه|انطلاقة فعاليات|انطلاقة الدورة|انطلاقة النسخة|انطلاقة معرض|انطلاقة مهرجان|انطلاقة المعرض|انطلاقة المهرجان':
        '',
    },
    frames: [
      '{s:person} launched {o:event:direct,ل}',
      '{s:person} launched a project',
      '{s:org} launched {o:event:direct,ل}',
      '{s:org} launched a project',
    ],
    example: [
      'أعطى قيس سعيد إشارة انطلاق أشغال بناء مستشفى في 3 مايو 2024',
      'Kais Saied launched a project, 3 May 2024',
    ],
    counterexample: 'أعطى قيس سعيد رأيه في 3 مايو 2024',
  }),
  trigger('launch', {
    past: 'أطلق',
    present: 'يطلق',
    masdar: 'إطلاق',
    nouns: {
      'مبادرة|المبادرة|مبادرته|مبادرتها': 'an initiative',
      'برنامجا|برنامج|البرنامج|برنامجها': 'a programme',
      'حملة|حملته|حملتها|الحملة': 'a campaign',
      'مشروعا|مشروع|المشروع|مشاريع|مشروعات|أشغال': 'a project',
      'استراتيجية|الاستراتيجية|استراتيجيتها|خطة|الخطة': 'a plan',
      'منصة|المنصة|تطبيقا|خدمة|بوابة': 'a service',
      'صندوقا|صندوق': 'a fund',
      'النسخة|نسخة|الدورة|دورة|الموسم': 'an edition',
      'المرحلة|مرحلة': 'a phase',
    },
    frames: ['{s} launched {n}'],
    example: [
      'أطلق البنك الدولي مبادرة في 3 مايو 2024',
      'The World Bank launched an initiative, 3 May 2024',
    ],
    counterexample: 'أطلق البنك الدولي نداء في 3 مايو 2024',
  }),
  trigger('found', {
    past: 'وضع أرسى',
    present: 'يضع يرسي',
    masdar: 'وضع إرساء',
    nouns: {
      'حجر الأساس|حجر أساس|الحجر الأساس|الحجر الأساسي|حجر الأساس لمشروع|حجر أساس مشروع|الحجر الأساسي لمشروع|حجر الأساس لبناء|الحجر الأساس لبناء|حجر الأساس لإنشاء':
        '',
    },
    frames: [
      '{s} laid the foundation stone of {o:place:direct,ل}',
      '{s} laid the foundation stone of {o:place:ب}',
      '{s} laid the foundation stone of {o:org:direct,ل}',
      '{s} laid a foundation stone',
      'The foundation stone of {o:place:direct,ل} was laid',
    ],
    example: [
      'وضع حسني مبارك حجر الأساس لمشروع سكني في 3 مايو 2009',
      'Hosni Mubarak laid a foundation stone, 3 May 2009',
    ],
    counterexample: 'وضع حسني مبارك حدا لذلك في 3 مايو 2009',
  }),
  trigger('open', {
    past: 'افتتح دشن',
    present: 'يفتتح يدشن',
    masdar: 'افتتاح تدشين',
    nouns: {
      'مستشفى|المستشفى|مستشفيات|مركزا صحيا|مركز صحي|مستوصف|مستوصفا': 'a hospital',
      'مصنع|مصنعا|المصنع|مجمع صناعي|مجمعا صناعيا|مصانع|وحدة صناعية|مجمع|مجمعا': 'a factory',
      'متحف|متحفا|المتحف': 'a museum',
      'مسجد|مسجدا|جامع|جامعا|المسجد': 'a mosque',
      'جامعة|الجامعة|كلية|مدرسة|معهدا|معهد|مدارس|مدينة المهن|أكاديمية': 'a place of learning',
      'طريق|طريقا|الطريق|خط|خطا|جسر|جسرا|نفقا|محور|محورا|قطار|محطة قطار|محطة القطار|كوبري':
        'a line of transport',
      'محطة|محطات|سد|سدا': 'a plant',
      'ملعب|ملعبا|الملعب|مركبا رياضيا|مركب رياضي|القرية الأولمبية': 'a stadium',
      'مركز|مركزا|المركز|مقر|مقرا|المقر|المقر الجديد|فرعا|فرع|مكتبا': 'a centre',
      'ميناء|الميناء': 'a port',
      'مشروعات|مشاريع|مشروعا|مشروع|عددا من المشروعات|عدة مشاريع': 'projects',
      'منتدى|المنتدى|ملتقى|الملتقى|ندوة|أشغال منتدى|أعمال منتدى': 'a forum',
      'مهرجان|المهرجان|فعاليات': 'a festival',
    },
    frames: [
      '{s:person} opened {o:event}',
      '{s:person} opened {o:place}',
      '{s:person} opened {o:org}',
      '{s:country} opened {o:place}',
      '{s:country} opened {o:org}',
      '{s:person} opened {n}',
      '{s:country} opened {n}',
    ],
    example: [
      'دشن قيس سعيد مستشفى جامعيا في 3 مايو 2024',
      'Kais Saied opened a hospital, 3 May 2024',
    ],
    counterexample: 'دشن قيس سعيد عهدا جديدا في 3 مايو 2024',
  }),
];
