import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** What states and people say, in the words of agencies. */
export const WAYS_OF_SPEAKING: readonly Trigger[] = [
  trigger('accuse', {
    past: 'وجه ألقى',
    present: 'يوجه يلقي',
    masdar: 'توجيه إلقاء',
    nouns: {
      'أصابع الاتهام|أصبع الاتهام|إصبع الاتهام|سهام الاتهام|باللائمة|اللائمة|باللوم|اللوم|بالمسؤولية|المسؤولية':
        '',
    },
    frames: ['{s} accused {o::الى,ل,علي}'],
    example: [
      'وجهت روسيا أصابع الاتهام إلى أوكرانيا في 3 مايو 2024',
      'Russia accused Ukraine, 3 May 2024',
    ],
    counterexample: 'وجهت روسيا أنظارها إلى أوكرانيا في 3 مايو 2024',
  }),
  trigger('announce', {
    past: 'كشف أماط أزاح أعلن',
    present: 'يكشف',
    nouns: {
      'حزمة|إجراءات|تدابير|جملة من الإجراءات': 'measures',
      'برنامج|البرنامج|استراتيجية': 'a programme',
      'رحيله|رحيلها|اعتزاله|اعتزالها|مغادرته|مغادرتها|خروجه': 'a departure',
      'اسم|هوية': 'a name',
    },
    unless: 'هيومن العفو',
    frames: ['{s} announced {n}'],
    example: [
      'كشف قيس سعيد، يوم 3 مايو 2024، عن حزمة إجراءات جديدة',
      'Kais Saied announced measures, 3 May 2024',
    ],
    counterexample: 'كشف قيس سعيد عن رأسه في 3 مايو 2024',
  }),
  trigger('apologise', {
    past: 'قدم وجه أعرب',
    present: 'يقدم يعرب',
    masdar: 'تقديم',
    nouns: {
      'اعتذاره|اعتذارها|اعتذاراته|اعتذارا|اعتذاراتها|اعتذارا رسميا|عن أسفه|عن أسفها|عن اعتذاره|عن اعتذارها':
        '',
    },
    unless: 'المشاركة الحضور المنصب منصبه',
    frames: ['{s} apologised to {o::ل,الى}', '{s} apologised'],
    example: ['قدمت فرنسا اعتذارها للجزائر في 3 مايو 2024', 'France apologised, 3 May 2024'],
    counterexample: 'قدمت فرنسا اعتذارا عن المشاركة في 3 مايو 2024',
  }),
  trigger('warn', {
    past: 'دق قرع أطلق',
    present: 'يدق',
    masdar: 'دق',
    nouns: {
      'ناقوس الخطر|جرس الإنذار|نواقيس الخطر|ناقوس|صيحة فزع|نداء استغاثة|صفارة إنذار|جرس الخطر': '',
    },
    frames: ['{s} sounded the alarm'],
    example: [
      'دقت الأمم المتحدة ناقوس الخطر في 3 مايو 2024',
      'The United Nations sounded the alarm, 3 May 2024',
    ],
    counterexample: 'دقت الأمم المتحدة أبواب المانحين في 3 مايو 2024',
  }),
  trigger('promise', {
    past: 'قطع',
    present: 'يقطع',
    nouns: { 'وعدا|عهدا|وعودا|تعهدا|على نفسه عهدا|على نفسه وعدا|على عاتقه': '' },
    frames: ['{s} made a promise'],
    example: ['قطع قيس سعيد وعدا للشباب في 3 مايو 2024', 'Kais Saied made a promise, 3 May 2024'],
    counterexample: 'قطع قيس سعيد حديثه في 3 مايو 2024',
  }),
  trigger('speak', {
    past: 'توجه وجه خاطب',
    present: 'يتوجه يوجه يخاطب',
    nouns: {
      'بخطاب|خطابا|بكلمة|كلمة|كلمته|خطابه|الأمة|الشعب|الشعب التونسي|شعبه|مواطنيه|في كلمة|في خطاب|بكلمة متلفزة|في كلمة متلفزة|الرأي العام|الأمريكيين|اللبنانيين|السوريين':
        '',
    },
    unless: 'شكر تهنئة لكلمة',
    frames: ['{s:person} gave a speech'],
    example: [
      'توجه قيس سعيد بخطاب إلى الشعب في 25 يوليو 2021',
      'Kais Saied gave a speech, 25 July 2021',
    ],
    counterexample: 'توجه قيس سعيد إلى سيارته في 25 يوليو 2021',
  }),
  trigger('message', {
    past: 'أبرق',
    present: 'يبرق',
    frames: ['{s} sent a message to {o::الى,ل}'],
    example: [
      'أبرق قيس سعيد إلى إيمانويل ماكرون مهنئا في 3 مايو 2024',
      'Kais Saied sent a message to Emmanuel Macron, 3 May 2024',
    ],
    counterexample: 'أبرقت السماء فوق قيس سعيد في 3 مايو 2024',
  }),
  trigger('message', {
    past: 'سلم أبلغ',
    present: 'يسلم',
    nouns: { 'رسالة|رسالة خطية|رسالة شفوية|تحيات|دعوة': '' },
    frames: ['{s:person} brought {o:person:الى,ل} a message from {w:person:من}'],
    example: [
      'سلم سيرغي لافروف رسالة من فلاديمير بوتين إلى قيس سعيد في 3 مايو 2024',
      'Sergey Lavrov brought Kais Saied a message from Vladimir Putin, 3 May 2024',
    ],
    counterexample: 'سلم سيرغي لافروف حقيبة من فلاديمير بوتين إلى قيس سعيد في 3 مايو 2024',
  }),
  trigger('attend', {
    past: 'سجل',
    present: 'يسجل',
    nouns: { 'حضوره|حضورها|مشاركته|مشاركتها': '' },
    frames: ['{s} attended {o:event:في,ب}'],
    example: [
      'سجلت قطر حضورها في كأس العالم في 20 نوفمبر 2022',
      'Qatar attended the World Cup, 20 November 2022',
    ],
    counterexample: 'سجلت قطر هدفا في كأس العالم في 20 نوفمبر 2022',
  }),
];
