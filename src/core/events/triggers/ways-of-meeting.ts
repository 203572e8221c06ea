import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { withFrames } from './with-frames.ts';

const MEETING =
  'لقاء ثنائي|لقاء مغلق|لقاء مطول|لقاء خاص|اجتماع ثنائي|اجتماع مغلق|لقاء|لقاءات|اجتماع|قمة|جلسة عمل|جلسة مباحثات|مأدبة غداء|مأدبة عشاء|مأدبة';
const CALL =
  'اتصال هاتفي|اتصالا هاتفيا|مكالمة هاتفية|محادثة هاتفية|اتصال مرئي|تواصل هاتفي|اتصال|اتصالا|مكالمة';
const VIEWS = {
  'وجهات النظر|الآراء|وجهات نظر|الرأي': 'views',
  'أطراف الحديث': 'words',
};
const JOURNEY =
  'زيارة|زيارته|زيارتها|جولة|في زيارة|بزيارة|زيارة عمل|زيارة رسمية|زيارة دولة|على رأس وفد|رفقة وفد';

/** Meetings, calls, receptions and journeys told with a verb of happening, of bringing together or of honour. */
export const WAYS_OF_MEETING: readonly Trigger[] = [
  trigger('meet', {
    passive: 'جمع جمعت يجمع تجمع ضم ضمت',
    nouns: { [MEETING]: '' },
    frames: ['{o:person} and {w:person:ب,مع} met', '{o:person:direct,بين} met'],
    example: [
      'جمع لقاء ثنائي سيرغي لافروف بكيم جونغ أون في 12 يوليو 2025',
      'Sergey Lavrov and Kim Jong Un met, 12 July 2025',
    ],
    counterexample: 'جمع سيرغي لافروف صور لقاءات قديمة في 12 يوليو 2025',
  }),
  trigger('talk', {
    passive: 'جمع جمعت',
    nouns: { [CALL]: '' },
    frames: ['{o:person} and {w:person:ب,مع} spoke by telephone'],
    example: [
      'جمعت مكالمة هاتفية قيس سعيد بإيمانويل ماكرون في 3 مايو 2024',
      'Kais Saied and Emmanuel Macron spoke by telephone, 3 May 2024',
    ],
    counterexample: 'جمع قيس سعيد أنصاره في 3 مايو 2024',
  }),
  trigger('meet', {
    masdar: 'لقاء اجتماع قمة',
    frames: ['{o:person} and {w:person:ب} met'],
    example: [
      'عقد لقاء جمع سيرغي لافروف بكيم جونغ أون في 12 يوليو 2025',
      'Sergey Lavrov and Kim Jong Un met, 12 July 2025',
    ],
    counterexample: 'لا لقاء لسيرغي لافروف بكيم جونغ أون في 12 يوليو 2025',
  }),
  trigger('meet', {
    past: 'اجتمع اختلى',
    present: 'يجتمع',
    frames: ['{s:person} met {o:person:الى,ب}'],
    example: [
      'اجتمع سيرغي لافروف إلى كيم جونغ أون في 12 يوليو 2025',
      'Sergey Lavrov met Kim Jong Un, 12 July 2025',
    ],
    counterexample: 'اجتمع شمل سيرغي لافروف وأسرته في 12 يوليو 2025',
  }),
  trigger('meet', {
    past: 'التأم',
    nouns: { 'شمل|الشمل': '' },
    frames: ['{s:person} and {w:person:ب,مع} met', '{o:person:direct,بين} met'],
    example: [
      'التأم شمل سيرغي لافروف وكيم جونغ أون في 12 يوليو 2025',
      'Sergey Lavrov and Kim Jong Un met, 12 July 2025',
    ],
    counterexample: 'التأم جرح سيرغي لافروف في 12 يوليو 2025',
  }),
  trigger('talk', {
    past: 'هاتف',
    unless: 'محمول ذكي نقال جوال',
    frames: ['{s:person} spoke by telephone with {o:person}'],
    example: [
      'هاتف قيس سعيد إيمانويل ماكرون في 3 مايو 2024',
      'Kais Saied spoke by telephone with Emmanuel Macron, 3 May 2024',
    ],
    counterexample: 'ضاع هاتف قيس سعيد في 3 مايو 2024',
  }),
  trigger('talk', {
    passive: 'ورد وردت',
    nouns: { [CALL]: '' },
    frames: ['{o:person:علي} had a call from {w:person:من}'],
    example: [
      'ورد على قيس سعيد اتصال هاتفي من إيمانويل ماكرون في 3 مايو 2024',
      'Kais Saied had a call from Emmanuel Macron, 3 May 2024',
    ],
    counterexample: 'ورد على قيس سعيد خبر من إيمانويل ماكرون في 3 مايو 2024',
  }),
  trigger('talk', {
    past: 'جرى دار',
    nouns: { [CALL]: '' },
    frames: ['{o:person:بين} spoke by telephone'],
    example: [
      'جرت بين قيس سعيد وإيمانويل ماكرون محادثة هاتفية في 3 مايو 2024',
      'Kais Saied and Emmanuel Macron spoke by telephone, 3 May 2024',
    ],
    counterexample: 'جرت بين قيس سعيد وإيمانويل ماكرون مياه كثيرة في 3 مايو 2024',
  }),
  trigger('meet', {
    masdar: 'جلسة',
    nouns: { 'عمل|مباحثات|محادثات|مشاورات': '' },
    frames: ['{s:person} met {o:person:مع,ب}', '{o:person:بين} met'],
    example: [
      'كانت لسيرغي لافروف جلسة عمل مع كيم جونغ أون في 12 يوليو 2025',
      'Sergey Lavrov met Kim Jong Un, 12 July 2025',
    ],
    counterexample: 'كانت لسيرغي لافروف جلسة مع طبيبه في 12 يوليو 2025',
  }),
  withFrames(
    trigger('talk', {
      past: 'تبادل',
      present: 'يتبادل',
      nouns: VIEWS,
      frames: ['{s:person} exchanged {n} with {o:person:مع}'],
      example: [
        'تبادل قيس سعيد وجهات النظر مع إيمانويل ماكرون في 3 مايو 2024',
        'Kais Saied exchanged views with Emmanuel Macron, 3 May 2024',
      ],
      counterexample: 'تبادل قيس سعيد الأدوار مع إيمانويل ماكرون في 3 مايو 2024',
    }),
    { last: [{ english: '{s} exchanged {n}', subject: ['person'], several: true, nouns: VIEWS }] },
  ),
  trigger('receive', {
    past: 'استقبل',
    onlyPassive: true,
    frames: ['{o:person} was received'],
    example: [
      'استُقبل سيرغي لافروف من طرف قيس سعيد في 3 مايو 2024',
      'Sergey Lavrov was received by Kais Saied, 3 May 2024',
    ],
    counterexample: 'استقبل سيرغي لافروف العام الجديد في 3 مايو 2024',
  }),
  trigger('receive', {
    masdar: 'استقبال',
    frames: ['{o:person:none} was received'],
    example: [
      'حظي سيرغي لافروف باستقبال رسمي في باريس يوم 3 مايو 2024',
      'Sergey Lavrov was received in Paris, 3 May 2024',
    ],
    counterexample: 'حظي سيرغي لافروف بإعجاب الحضور يوم 3 مايو 2024',
  }),
  trigger('receive', {
    past: 'خص',
    nouns: { 'باستقبال|باستقبال رسمي|باستقبال حافل|بلقاء|باستقبال خاص': '' },
    frames: ['{s:person} received {o:person}'],
    example: [
      'خص قيس سعيد سيرغي لافروف باستقبال بالقصر يوم 3 مايو 2024',
      'Kais Saied received Sergey Lavrov, 3 May 2024',
    ],
    counterexample: 'خص قيس سعيد سيرغي لافروف بابتسامة يوم 3 مايو 2024',
  }),
  trigger('receive', {
    past: 'أقام',
    nouns: {
      'مأدبة|مأدبة غداء|مأدبة عشاء|حفل استقبال|استقبالا رسميا|استقبالا|مراسم استقبال|مأدبة إفطار':
        '',
    },
    frames: ['{s:person} held a reception for {o:person:ل}'],
    example: [
      'أقام قيس سعيد مأدبة عشاء لسيرغي لافروف يوم 3 مايو 2024',
      'Kais Saied held a reception for Sergey Lavrov, 3 May 2024',
    ],
    counterexample: 'أقام قيس سعيد تمثالا لسيرغي لافروف يوم 3 مايو 2024',
  }),
  trigger('visit', {
    past: 'خص',
    nouns: { 'بزيارة|بأول زيارة|بزيارة دولة|بزيارة رسمية': '' },
    frames: ['{s:person} visited {o:land}'],
    example: [
      'خص سيرغي لافروف تونس بزيارة رسمية في 3 مايو 2024',
      'Sergey Lavrov visited Tunisia, 3 May 2024',
    ],
    counterexample: 'خص سيرغي لافروف تونس بالذكر في 3 مايو 2024',
  }),
  trigger('visit', {
    past: 'قاد',
    nouns: {
      'زيارة عمل|زيارة رسمية|زيارة دولة|جولة أوروبية|جولة خليجية|جولة أفريقية|زيارة|جولة': '',
    },
    frames: ['{o:person} visited {w:land:الى}'],
    example: [
      'قادت زيارة عمل سيرغي لافروف إلى تونس في 3 مايو 2024',
      'Sergey Lavrov visited Tunisia, 3 May 2024',
    ],
    counterexample: 'قاد سيرغي لافروف الوفد إلى تونس في 3 مايو 2024',
  }),
  trigger('visit', {
    past: 'تنقل انتقل سافر تحول',
    present: 'يتنقل يسافر يتحول',
    masdar: 'تنقل',
    nouns: { [JOURNEY]: '' },
    frames: ['{s:person} visited {o:land:الى,ل}'],
    example: [
      'تنقل سيرغي لافروف إلى تونس في زيارة عمل يوم 3 مايو 2024',
      'Sergey Lavrov visited Tunisia, 3 May 2024',
    ],
    counterexample: 'تنقل سيرغي لافروف بين القنوات في 3 مايو 2024',
  }),
  trigger('arrive', {
    past: 'حل نزل',
    present: 'يحل ينزل',
    nouns: { 'ضيفا|ضيفة|ضيوفا': '' },
    frames: ['{s:person} arrived in {o:land:علي,ب}'],
    example: [
      'حل سيرغي لافروف ضيفا على تونس في 20 ديسمبر 2023',
      'Sergey Lavrov arrived in Tunisia, 20 December 2023',
    ],
    counterexample: 'حل سيرغي لافروف لغز تونس في 20 ديسمبر 2023',
  }),
  trigger('arrive', {
    past: 'وطئ',
    nouns: { 'قدماه|قدما|قدم|أرض|تراب': '' },
    frames: ['{s:person} arrived in {o:land:direct,في}'],
    example: [
      'وطئت قدما سيرغي لافروف أرض تونس في 20 ديسمبر 2023',
      'Sergey Lavrov arrived in Tunisia, 20 December 2023',
    ],
    counterexample: 'وطئ سيرغي لافروف البساط في 20 ديسمبر 2023',
  }),
  trigger('arrive', {
    exact: 'حطت هبطت نزلت وصلت',
    nouns: {
      'طائرة|الطائرة|الطائرة الرئاسية|طائرة الرئيس|الطائرة التي|مروحية': '',
    },
    frames: ['{s:person} arrived in {o:land:في,ب,الى,علي}'],
    example: [
      'حطت طائرة سيرغي لافروف في تونس في 20 ديسمبر 2023',
      'Sergey Lavrov arrived in Tunisia, 20 December 2023',
    ],
    counterexample: 'حطت حمامة على تمثال سيرغي لافروف في تونس في 20 ديسمبر 2023',
  }),
  trigger('arrive', {
    past: 'قدم',
    frames: ['{s:person} arrived in {o:land:الى}'],
    unless:
      'مساعدات مساعدة دعما شكره اعتذاره التهاني استقالته أوراق عرضا طلبا هدية شكوى مقترحا ملفا خطة تعازيه منحة تبرعا وعدا نصيحة مبادرة رسالة دعوة',
    example: [
      'قدم إلى تونس يوم 20 ديسمبر 2023 سيرغي لافروف',
      'Sergey Lavrov arrived in Tunisia, 20 December 2023',
    ],
    counterexample: 'قدم سيرغي لافروف مساعدات إلى تونس في 20 ديسمبر 2023',
  }),
  trigger('sign', {
    past: 'وضع',
    present: 'يضع',
    nouns: { 'توقيعه|توقيعها|توقيعهما|توقيعاتهم|توقيعهم': '' },
    frames: ['{s} signed {o:agreement:علي}', '{s} signed a document'],
    example: [
      'وضع فلاديمير بوتين توقيعه على اتفاقية باريس في 3 مايو 2024',
      'Vladimir Putin signed the Paris Agreement, 3 May 2024',
    ],
    counterexample: 'وضع فلاديمير بوتين ثقته في اتفاقية باريس في 3 مايو 2024',
  }),
];
