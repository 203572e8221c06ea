import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { DEEDS_ALONE } from './deeds-alone.ts';
import { DEEDS_OF_BODIES } from './deeds-of-bodies.ts';
import { VERBS_ALONE } from './verbs-alone.ts';

/** Of these the verb itself may mean something else, so that the date has to stand right beside it. */
const OFTEN_FIGURATIVE = new Set(['open', 'announce']);

/** What somebody did, with a verb and a noun that mean nothing else. */
const DEEDS: readonly Trigger[] = [...DEEDS_ALONE, ...DEEDS_OF_BODIES, ...VERBS_ALONE].map(
  (deed) => (OFTEN_FIGURATIVE.has(deed.name) ? deed : { ...deed, isPlain: true }),
);

/**
 * Announcements and the like whose object no row can tell in English, told of who made them alone; they come last of all.
 */
export const SAID_ALONE: readonly Trigger[] = [
  trigger('announce', {
    past: 'أعلن',
    unless:
      'رأيه رأيها أسفه أسفها عدم وفاة وفاته وفاتها وفاتهم مقتل مقتله مقتلها مقتلهم استشهاد رحيل فوز فوزه فوزها عزل عزله',
    frames: ['{s} made an announcement'],
    example: ['أعلنت تركيا، أمس الاثنين، غلق حدودها', 'Turkey made an announcement, 4 August 2025'],
    counterexample: 'أعلن عن وظيفة في روسيا في 3 مايو 2024',
  }),
  trigger('condemn', {
    past: 'أدان دان ندد استنكر شجب',
    unless:
      'بتهمة بتهم بالسجن السجن سجنا حبسا بالحبس الحبس نافذا مواطنا متهما متهمين المتهم المتهمة المتهمين',
    frames: ['{s} voiced condemnation'],
    example: [
      'أدان إيمانويل ماكرون، أمس الاثنين، سلوك اللاعبين',
      'Emmanuel Macron voiced condemnation, 4 August 2025',
    ],
    counterexample: 'أدانت محكمة في روسيا متهما بالسجن في 3 مايو 2024',
  }),
  trigger('condemn', {
    past: 'انتقد',
    frames: ['{s} voiced criticism'],
    example: [
      'انتقدت الأمم المتحدة، أمس الاثنين، المذكرة',
      'The United Nations voiced criticism, 4 August 2025',
    ],
    counterexample: 'لم تنتقد الأمم المتحدة المذكرة في 3 مايو 2024',
  }),
  trigger('reject', {
    past: 'رفض',
    frames: ['{s} voiced a refusal'],
    example: ['رفضت فرنسا، أمس الاثنين، الخوض في الملف', 'France voiced a refusal, 4 August 2025'],
    counterexample: 'لم ترفض فرنسا فتح الملف في 3 مايو 2024',
  }),
  trigger('demand', {
    past: 'طالب',
    frames: ['{s} made demands'],
    example: ['طالبت فرنسا، أمس الاثنين، بمقعد دائم', 'France made demands, 4 August 2025'],
    counterexample: 'لم تطالب فرنسا بشيء في 3 مايو 2024',
  }),
  trigger('approve', {
    past: 'وافق صادق',
    nouns: { على: '' },
    frames: [
      '{s:org} gave its approval',
      '{s:country} gave its approval',
      '{s:person} gave approval',
    ],
    example: ['وافقت فرنسا، أمس الاثنين، على العروض', 'France gave its approval, 4 August 2025'],
    counterexample: 'لم توافق فرنسا على العروض في 3 مايو 2024',
  }),
  trigger('demand', {
    past: 'دعا دعت ناشد',
    unless:
      'زيارة لزيارة لحضور للحضور حضور مؤتمر لمؤتمر مسيرة مسيرات إضراب الإضراب تظاهر التظاهر مظاهرات وقفة احتجاج',
    frames: ['{s} made an appeal'],
    example: [
      'دعت الأمم المتحدة، أمس الاثنين، الدائنين إلى التريث',
      'The United Nations made an appeal, 4 August 2025',
    ],
    counterexample: 'لم تدع الأمم المتحدة إلى التريث في 3 مايو 2024',
  }),
  trigger('demand', {
    exact: 'طلبت طلبوا',
    frames: ['{s} made a request to {o:actor:من}', '{s} made a request'],
    example: ['طلبت فرنسا، أمس الاثنين، مهلة', 'France made a request, 4 August 2025'],
    counterexample: 'لم تطلب فرنسا مهلة في 3 مايو 2024',
  }),
  trigger('accuse', {
    past: 'اتهم',
    frames: ['{s} made accusations'],
    example: [
      'اتهمت فرنسا، أمس الاثنين، المتمردين بالكذب',
      'France made accusations, 4 August 2025',
    ],
    counterexample: 'لم تتهم فرنسا المتمردين في 3 مايو 2024',
  }),
  trigger('warn', {
    past: 'هدد توعد',
    frames: ['{s} made threats'],
    example: ['هددت فرنسا، أمس الاثنين، بالرد', 'France made threats, 4 August 2025'],
    counterexample: 'لم تهدد فرنسا بالرد في 3 مايو 2024',
  }),
  trigger('announce', {
    past: 'اقترح',
    frames: ['{s} made a proposal'],
    example: ['اقترحت فرنسا، أمس الاثنين، هدنة', 'France made a proposal, 4 August 2025'],
    counterexample: 'لم تقترح فرنسا هدنة في 3 مايو 2024',
  }),
  ...DEEDS,
];
