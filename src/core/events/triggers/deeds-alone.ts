import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Who is received or met, where no pack names them. */
const PEOPLE =
  'عددا|مجموعة|أعضاء|ممثلي|ممثلين|مسؤولين|سفراء|رجال|شيوخ|أسر|عائلات|شخصيات|قيادات|وجهاء|رؤساء|قادة|وزراء|أبطال|طلاب|طلبة|نظيره|نظيرها|نظراءه|مبعوثا|المبعوث';

/**
 * What somebody did to, with or at what no pack names, told of him alone: the noun says that it was done in earnest and that he is not
 * the one it was done to.
 */
export const DEEDS_ALONE: readonly Trigger[] = [
  trigger('receive', {
    past: 'استقبل',
    present: 'يستقبل',
    nouns: { 'وفدا|وفودا|وفد': 'a delegation', [PEOPLE]: 'guests' },
    frames: ['{s:person} received {n}'],
    example: [
      'استقبل إيمانويل ماكرون، أمس الاثنين، وفدا من رجال الأعمال',
      'Emmanuel Macron received a delegation, 4 August 2025',
    ],
    counterexample: 'استقبل إيمانويل ماكرون، أمس الاثنين، الخبر بارتياح',
  }),
  trigger('meet', {
    past: 'التقى',
    present: 'يلتقي',
    nouns: { 'وفدا|وفودا|وفد': 'a delegation', [PEOPLE]: 'people' },
    frames: ['{s:person} met {n}'],
    example: [
      'التقى إيمانويل ماكرون، أمس الاثنين، عددا من الطلبة',
      'Emmanuel Macron met people, 4 August 2025',
    ],
    counterexample: 'التقى إيمانويل ماكرون، أمس الاثنين، في الرأي',
  }),
  trigger('meet', {
    past: 'اجتمع',
    present: 'يجتمع',
    nouns: {
      'مع|بوفد|بعدد|بممثلي|بأعضاء|بمسؤولين|بقادة|برؤساء|بوزراء|بقيادات|بسفراء|بنظيره|بنظيرها|بكبار|بالمسؤولين|برجال|بأسر|بعائلات':
        '',
    },
    frames: ['{s:person} held a meeting'],
    example: [
      'اجتمع إيمانويل ماكرون، أمس الاثنين، مع رؤساء الأحزاب',
      'Emmanuel Macron held a meeting, 4 August 2025',
    ],
    counterexample: 'لم يجتمع إيمانويل ماكرون، أمس الاثنين، مع رؤساء الأحزاب',
  }),
  trigger('talk', {
    past: 'بحث ناقش تباحث تشاور',
    present: 'يبحث يناقش',
    nouns: { مع: '' },
    unless: 'عن',
    frames: ['{s:person} held talks', '{s:country} held talks'],
    example: [
      'بحث إيمانويل ماكرون، أمس الاثنين، مع مسؤولين أوروبيين سبل التهدئة',
      'Emmanuel Macron held talks, 4 August 2025',
    ],
    counterexample: 'بحث إيمانويل ماكرون، أمس الاثنين، عن مخرج مع الجميع',
  }),
  trigger('talk', {
    past: 'أجرى',
    nouns: {
      'اتصالا|مكالمة|اتصالات': 'made a phone call',
      'مباحثات|محادثات|مشاورات|لقاءات|لقاء': 'held talks',
    },
    frames: ['{s:person} {n}'],
    example: [
      'أجرى إيمانويل ماكرون، أمس الاثنين، اتصالا بنظيره',
      'Emmanuel Macron made a phone call, 4 August 2025',
    ],
    counterexample: 'أجرى إيمانويل ماكرون، أمس الاثنين، فحوصا',
  }),
  trigger('open', {
    past: 'افتتح دشن',
    unless: 'التسجيل التهديف النتيجة مشواره حملة حملته باب كلمته حديثه خطابه المزاد',
    frames: ['{s:person} performed an opening'],
    example: [
      'افتتح إيمانويل ماكرون، أمس الاثنين، مخبزة نموذجية',
      'Emmanuel Macron performed an opening, 4 August 2025',
    ],
    counterexample: 'افتتح إيمانويل ماكرون، أمس الاثنين، التسجيل',
  }),
  trigger('announce', {
    past: 'كشف',
    nouns: { 'عن|النقاب': '' },
    frames: ['{s} made an announcement'],
    example: [
      'كشف إيمانويل ماكرون، أمس الاثنين، عن رؤية طموحة',
      'Emmanuel Macron made an announcement, 4 August 2025',
    ],
    counterexample: 'كشف إيمانويل ماكرون، أمس الاثنين، عورات النظام',
  }),
  trigger('attend', {
    past: 'شارك',
    present: 'يشارك',
    nouns: {
      'في ندوة|في مؤتمر|في المؤتمر|في قمة|في القمة|في ملتقى|في منتدى|في أشغال|في أعمال|في اجتماع|في الاجتماع|في اجتماعات|في جلسة|في الجلسة|في فعاليات':
        'a gathering',
      'في مراسم|في حفل|في جنازة|في تشييع': 'a ceremony',
    },
    frames: ['{s:person} took part in {n}'],
    example: [
      'شارك إيمانويل ماكرون، أمس الاثنين، في ندوة حول المناخ',
      'Emmanuel Macron took part in a gathering, 4 August 2025',
    ],
    counterexample: 'شارك إيمانويل ماكرون، أمس الاثنين، في الرأي خصومه',
  }),
  trigger('attend', {
    past: 'حضر',
    present: 'يحضر',
    nouns: {
      'حفل|حفلا|مراسم|احتفالا|احتفال|عرضا|جنازة|تشييع': 'a ceremony',
      'ندوة|مؤتمرا|ملتقى|منتدى|اجتماعا|اجتماع|جلسة|أشغال|أعمال|فعاليات|لقاء': 'a gathering',
    },
    frames: ['{s:person} attended {n}'],
    example: [
      'حضر إيمانويل ماكرون، أمس الاثنين، ندوة حول المناخ',
      'Emmanuel Macron attended a gathering, 4 August 2025',
    ],
    counterexample: 'لم يحضر إيمانويل ماكرون، أمس الاثنين، ندوة المناخ',
  }),
  trigger('award', {
    past: 'سلم قلد وزع',
    nouns: {
      'الجوائز|جوائز|الجائزة|جائزة': 'prizes',
      'الأوسمة|أوسمة|وساما': 'honours',
    },
    frames: ['{s:person} handed over {n}'],
    example: [
      'سلم إيمانويل ماكرون، أمس الاثنين، الجوائز إلى أصحابها',
      'Emmanuel Macron handed over prizes, 4 August 2025',
    ],
    counterexample: 'سلم إيمانويل ماكرون، أمس الاثنين، أمره لله',
  }),
  trigger('rule', {
    past: 'قضى حكم',
    nouns: {
      'بسحب|بتغريم|بإيقاف|بوقف|بإعادة|بعودة|بتعليق|بحظر|بمنع|بأحقية|بنقض|بقبول|ببطلان|بإلغاء|برفض|بعدم|بإلزام|بتأييد':
        '',
    },
    frames: ['{s:org} gave a ruling'],
    example: [
      'قضت المحكمة الجنائية الدولية، أمس الاثنين، بسحب الرخصة',
      'The International Criminal Court gave a ruling, 4 August 2025',
    ],
    counterexample: 'قضت الأمم المتحدة، أمس الاثنين، يوما طويلا',
  }),
  trigger('appoint', {
    past: 'عين سمى',
    nouns: {
      'مديرا|وزيرا|واليا|رئيسا|محافظا|قائدا|سفيرا|مدربا|أمينا|مستشارا|متحدثا|مبعوثا|منسقا|مفوضا|حاكما':
        '',
    },
    frames: ['{s:org} made an appointment', '{s:country} made an appointment'],
    example: [
      'عينت فرنسا، أمس الاثنين، دبلوماسية شابة مبعوثا خاصا',
      'France made an appointment, 4 August 2025',
    ],
    counterexample: 'لم تعين فرنسا، أمس الاثنين، مديرا للمصنع',
  }),
  trigger('reject', {
    past: 'نفى',
    nouns: {
      'صحة|الأنباء|الاتهامات|ما تردد|ما أشيع|ما نشرته|ما راج|مسؤوليته|مسؤوليتها|علاقته|علاقتها|ضلوعه|ضلوعها|تورطه|تورطها|مزاعم|المزاعم|التقارير|أنباء|تقارير|الشائعات|شائعات':
        '',
    },
    frames: ['{s} issued a denial'],
    example: [
      'نفت فرنسا، أمس الاثنين، صحة الأنباء المتداولة',
      'France issued a denial, 4 August 2025',
    ],
    counterexample: 'نفت فرنسا، أمس الاثنين، الشاعر إلى جزيرة',
  }),
];
