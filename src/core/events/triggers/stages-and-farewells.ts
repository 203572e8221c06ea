import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const OF_MATCHES =
  'مباريات|مباراة|مباراتين|عن اللعب|عن ممارسة|عن النشاط|عن الملاعب|عن العمل|عن مهامه|عن مهامها';

/** What culture and sports pages tell, and how the dead are seen off. They come before rows of the same verbs that ask for less. */
export const STAGES_AND_FAREWELLS: readonly Trigger[] = [
  trigger('perform', {
    exact: 'أحيا أحيت أحيوا قدم قدمت',
    present: 'يحيي يقدم',
    masdar: 'إحياء',
    nouns: {
      'حفلا|حفله|حفلها|حفل|حفلين|حفلات|سهرة|أمسية|عرضا|عرضه|عرضها|وصلة': 'gave a performance',
    },
    frames: ['{s:person} {n} at {o:event:في,ب}', '{s:person} {n}'],
    example: [
      'أحيا حسن نصر الله حفلا غنائيا في 3 مايو 2024',
      'Hassan Nasrallah gave a performance, 3 May 2024',
    ],
    counterexample: 'أحيا حسن نصر الله الذكرى في 3 مايو 2024',
  }),
  trigger('bury', {
    past: 'شيع ودع دفن',
    masdar: 'تشييع دفن',
    passive: 'ووري شيع شيعت دفن دفنت يشيع تشيع',
    nouns: {
      'جثمان|جثمانه|جثمانها|جنازة|جثامين|الثرى|الثرى جثمان|مقبرة|بمقبرة|بمقابر|مقابر|مراسم':
        'A funeral',
    },
    frames: ['{n} was held for {o:person}'],
    example: [
      'شيع الآلاف في دمشق جثمان حسن نصر الله في 23 فبراير 2025',
      'A funeral was held for Hassan Nasrallah, 23 February 2025',
    ],
    counterexample: 'ودع الآلاف في دمشق حسن نصر الله في 23 فبراير 2025',
  }),
  trigger('suspend', {
    past: 'أوقف',
    masdar: 'إيقاف',
    nouns: { [OF_MATCHES]: '' },
    frames: ['{s:org} suspended {o:person}', '{o:person} was suspended'],
    example: [
      'أوقف الأهلي حسن نصر الله أربع مباريات في 3 مايو 2024',
      'Al Ahly suspended Hassan Nasrallah, 3 May 2024',
    ],
    counterexample: 'أوقف الأهلي هجمات حسن نصر الله في 3 مايو 2024',
  }),
  trigger('transfer', {
    past: 'وقع أبرم أمضى',
    nouns: { 'عقدا جديدا|عقد جديد': '' },
    frames: ['{s:person} signed a new contract with {o:org:مع}'],
    example: [
      'وقع رجب طيب أردوغان عقدا جديدا مع الأهلي في 3 مايو 2024',
      'Recep Tayyip Erdogan signed a new contract with Al Ahly, 3 May 2024',
    ],
    counterexample: 'وقع رجب طيب أردوغان هدية مع الأهلي في 3 مايو 2024',
  }),
  trigger('transfer', {
    past: 'انتقل غادر رحل',
    masdar: 'انتقال رحيل',
    unless: 'مقر ملعب منصب رئاسة مبنى قيادة تدريب مكتب قاعة معسكر',
    frames: ['{s:person} moved to {o:org:الى}'],
    example: [
      'انتقل رجب طيب أردوغان إلى الأهلي في 3 مايو 2024',
      'Recep Tayyip Erdogan moved to Al Ahly, 3 May 2024',
    ],
    counterexample: 'انتقل رجب طيب أردوغان إلى مقر الأهلي في 3 مايو 2024',
  }),
  trigger('open', {
    past: 'أطلق دشن افتتح',
    masdar: 'إطلاق تدشين',
    frames: ['{s} opened {o:event}'],
    example: ['أطلقت تونس كأس العالم في 3 مايو 2024', 'Tunisia opened the World Cup, 3 May 2024'],
    counterexample: 'أطلقت تونس النار في 3 مايو 2024',
  }),
  trigger('attack', {
    past: 'هاجم اقتحم استهدف',
    present: 'يهاجم يقتحم',
    masdar: 'هجوم اقتحام',
    nouns: { 'مستوطنون|مستوطنين|مسلحون|مسلحين|مجهولون|مجهولين|المستوطنون|المستوطنين': '' },
    frames: ['{o:place:direct,علي} was attacked'],
    example: ['هاجم مسلحون مجهولون دمشق في 3 مايو 2024', 'Damascus was attacked, 3 May 2024'],
    counterexample: 'هاجم محللون سياسات دمشق في 3 مايو 2024',
  }),
  trigger('protest', {
    past: 'أغلق قطع اقتحم حاصر أحرق أشعل',
    nouns: { 'متظاهرون|محتجون|متظاهرين|محتجين|المتظاهرون|المحتجون': '' },
    frames: ['People protested in {o:land:في,ب}'],
    example: [
      'أغلق متظاهرون الطريق الساحلي في دمشق في 3 مايو 2024',
      'People protested in Damascus, 3 May 2024',
    ],
    counterexample: 'أغلق متجر أبوابه في دمشق في 3 مايو 2024',
  }),
  trigger('clash', {
    past: 'شهد عرف',
    present: 'يشهد يعرف',
    nouns: { 'اشتباكات|مواجهات|معارك|قتالا': 'Clashes' },
    frames: ['{n} between {w:actor:بين} took place in {s:land}'],
    example: [
      'شهدت دمشق اشتباكات بين روسيا وتركيا في 3 مايو 2024',
      'Clashes between Russia and Turkey took place in Damascus, 3 May 2024',
    ],
    counterexample: 'شهدت دمشق مباحثات بين روسيا وتركيا في 3 مايو 2024',
  }),
  trigger('speak', {
    past: 'قدم',
    present: 'يقدم',
    masdar: 'تقديم',
    nouns: { 'إحاطة|إحاطته|إحاطتها|إفادة|إفادته': '' },
    unless: 'طلب_إحاطة بطلب_إحاطة',
    frames: ['{s:person} briefed {o:org:امام,الى,ل}', '{s:person} gave a briefing'],
    example: [
      'قدم إيمانويل ماكرون إحاطة أمام الأمم المتحدة في 3 مايو 2024',
      'Emmanuel Macron briefed the United Nations, 3 May 2024',
    ],
    counterexample: 'قدم إيمانويل ماكرون التعازي أمام الأمم المتحدة في 3 مايو 2024',
  }),
  trigger('publish', {
    past: 'صدر',
    masdar: 'صدور',
    nouns: { 'كتاب|رواية|ديوان|مجموعة قصصية|مذكرات|ألبوم|مؤلف': 'A work' },
    frames: ['{n} by {o:person:ل} was published'],
    example: [
      'صدر كتاب جديد لإيمانويل ماكرون في 3 مايو 2024',
      'A work by Emmanuel Macron was published, 3 May 2024',
    ],
    counterexample: 'صدر حكم لإيمانويل ماكرون في 3 مايو 2024',
  }),
];
