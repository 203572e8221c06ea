import { ACTORS, type Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const ON_THE_ROAD =
  'حادث سير|حادث مروري|حادث تصادم|حادث انقلاب|حادثة سير|حادث مرور|حادث طريق|حادث مروع|حادث أليم|حادث قطار|حادث دهس|حادث اصطدام|حادثة سير مروعة|حادثة مرور|انقلاب حافلة|انقلاب شاحنة';

/** Headlines that are a noun, and what a noun brings about: "اشتباكات بين", "حادث سير أودى". They come last. */
export const TOLD_BY_NOUNS: readonly Trigger[] = [
  trigger('clash', {
    masdar: 'اشتباكات مواجهات معارك قتال',
    frames: ['{o:state:بين} fought'],
    example: [
      'اشتباكات بين حزب الله وإسرائيل في 8 أكتوبر 2023',
      'Hezbollah and Israel fought, 8 October 2023',
    ],
    counterexample: 'تحذير من اشتباكات بين حزب الله وإسرائيل في 8 أكتوبر 2023',
  }),
  trigger('talk', {
    masdar: 'مباحثات محادثات مشاورات مفاوضات',
    frames: ['Talks between {o:state:بين} took place', 'Talks between {o:person:بين} took place'],
    example: [
      'محادثات بين روسيا وأوكرانيا في باريس في 16 مايو 2025',
      'Talks between Russia and Ukraine took place in Paris, 16 May 2025',
    ],
    counterexample: 'دعوة إلى محادثات بين روسيا وأوكرانيا في 16 مايو 2025',
  }),
  trigger('meet', {
    masdar: 'لقاء اجتماع قمة',
    frames: ['{o:person:بين} met', '{o:state:بين} met'],
    example: [
      'لقاء بين سيرغي لافروف وكيم جونغ أون في 12 يوليو 2025',
      'Sergey Lavrov and Kim Jong Un met, 12 July 2025',
    ],
    counterexample: 'لا لقاء بين سيرغي لافروف وكيم جونغ أون في 12 يوليو 2025',
  }),
  trigger('protest', {
    masdar: 'مظاهرة مظاهرات تظاهرة تظاهرات احتجاجات',
    frames: ['People protested in {o:land:في,ب}'],
    example: ['مظاهرات حاشدة في باريس في 25 يوليو 2022', 'People protested in Paris, 25 July 2022'],
    counterexample: 'دعوات إلى مظاهرات في باريس في 25 يوليو 2022',
  }),
  trigger('explode', {
    masdar: 'انفجار انفجارات تفجير',
    frames: ['An explosion took place in {o:land:في,ب}'],
    example: [
      'انفجار عنيف في باريس في 12 يناير 2019',
      'An explosion took place in Paris, 12 January 2019',
    ],
    counterexample: 'محاولة تفجير في باريس في 12 يناير 2019',
  }),
  trigger('fire', {
    masdar: 'حريق حرائق',
    frames: ['A fire broke out in {o:land:في,ب}'],
    example: ['حريق ضخم في باريس في 15 أبريل 2019', 'A fire broke out in Paris, 15 April 2019'],
    counterexample: 'تدريب على مكافحة حريق في باريس في 15 أبريل 2019',
  }),
  trigger('disaster', {
    masdar: 'زلزال هزة',
    frames: ['An earthquake took place in {o:land:في,ب}'],
    example: [
      'زلزال بقوة 7 درجات في تركيا في 6 فبراير 2023',
      'An earthquake took place in Turkey, 6 February 2023',
    ],
    counterexample: 'تمرين على زلزال في تركيا في 6 فبراير 2023',
  }),
  trigger('disaster', {
    masdar: 'فيضانات سيول إعصار عاصفة',
    frames: ['A storm or a flood took place in {o:land:في,ب}'],
    example: [
      'فيضانات مدمرة في ألمانيا في 15 يوليو 2021',
      'A storm or a flood took place in Germany, 15 July 2021',
    ],
    counterexample: 'خشية من فيضانات في ألمانيا في 15 يوليو 2021',
  }),
  trigger('crash', {
    past: 'أودى أسفر خلف تسبب أدى وقع',
    present: 'يسفر يخلف',
    masdar: 'وقوع',
    nouns: { [ON_THE_ROAD]: '' },
    frames: ['An accident took place in {o:land:في,ب}'],
    example: [
      'أودى حادث سير في مصر بحياة عشرة أشخاص في 3 مايو 2024',
      'An accident took place in Egypt, 3 May 2024',
    ],
    counterexample: 'أودى المرض في مصر بحياة عشرة أشخاص في 3 مايو 2024',
  }),
  trigger('crash', {
    masdar: 'حادث حادثة',
    nouns: {
      'سير|مروري|مرور|تصادم|قطار|دهس|اصطدام|أليم|مروع|طريق|انقلاب': '',
    },
    frames: ['An accident took place in {o:land:في,ب}'],
    example: ['حادث سير مروع في مصر في 3 مايو 2024', 'An accident took place in Egypt, 3 May 2024'],
    counterexample: 'رواية حادث سير في مصر في 3 مايو 2024',
  }),
  trigger('die', {
    masdar: 'رحيل',
    nouns: { 'عاما|عام|سنة|عمر|صراع مع|مرض|عن عالمنا|عن دنيانا': '' },
    frames: ['{s:person} died'],
    example: [
      'رحيل حسني مبارك عن 91 عاما في 25 فبراير 2020',
      'Hosni Mubarak died, 25 February 2020',
    ],
    counterexample: 'مطالب برحيل حسني مبارك في 25 فبراير 2011',
  }),
  {
    ...trigger('strike-work', {
      masdar: 'إضراب',
      frames: [],
      example: [
        'إضراب عام في تونس في 16 يونيو 2022',
        'A strike took place in Tunisia, 16 June 2022',
      ],
      counterexample: 'دعوة إلى إضراب عام في تونس في 16 يونيو 2022',
    }),
    frames: [
      {
        english: 'A strike took place in {o}',
        object: ['country', 'place'],
        by: ['في', 'ب'],
      },
      { english: '{s} went on strike', subject: ACTORS },
    ],
  },
  trigger('kill', {
    masdar: 'مقتل استشهاد',
    nouns: {
      'شخصا|أشخاص|شخص|شخصين|مدنيا|مدنيين|جنود|جنديا|جندي|جنديين|فلسطينيا|فلسطينيين|مسلحين|مسلحا|متظاهرين|صحفيين|صحفيا|أطفال|طفلا|عناصر|مسعفين':
        '',
    },
    frames: ['People were killed in {o:land:في,ب,علي}'],
    example: [
      'مقتل 15 مدنيا في قصف على الخرطوم في 12 نوفمبر 2024',
      'People were killed in Khartoum, 12 November 2024',
    ],
    counterexample: 'تحقيق عن مقتل مدنيين في الخرطوم في 12 نوفمبر 2024',
  }),
  trigger('kill', {
    masdar: 'مقتل استشهاد اغتيال',
    nouns: { 'قيادي|قائد|عنصر|عضو|مسؤول|مقاتل|مقاتلين|عناصر|قياديين|قيادات': '' },
    frames: ['Members of {o:org:في,من,ب} were killed'],
    example: [
      'مقتل قيادي في حزب الله في 12 نوفمبر 2024',
      'Leaders of Hezbollah were killed, 12 November 2024',
    ],
    counterexample: 'نبأ عن مقتل قيادي في حزب الله في 12 نوفمبر 2024',
  }),
  trigger('sentence', {
    masdar: 'السجن الحبس',
    frames: ['{o:person:ل} was sentenced to prison'],
    example: [
      'السجن خمس سنوات لراشد الغنوشي في 25 سبتمبر 2024',
      'Rached Ghannouchi was sentenced to prison, 25 September 2024',
    ],
    counterexample: 'رفض السجن لراشد الغنوشي في 25 سبتمبر 2024',
  }),
  trigger('talk', {
    masdar: 'اتصال مكالمة محادثة',
    nouns: { 'هاتفي|هاتفية|مرئي|مرئية': '' },
    frames: ['{o:person:بين} spoke by telephone'],
    example: [
      'اتصال هاتفي بين قيس سعيد وإيمانويل ماكرون في 3 مايو 2024',
      'Kais Saied and Emmanuel Macron spoke by telephone, 3 May 2024',
    ],
    counterexample: 'اتصال ثقافي بين قيس سعيد وإيمانويل ماكرون في 3 مايو 2024',
  }),
  trigger('open', {
    masdar: 'افتتاح تدشين',
    frames: ['{o:place} was opened', '{o:org} was opened', '{o:event} was opened'],
    example: ['تدشين دمشق في 9 سبتمبر 2024', 'Damascus was opened, 9 September 2024'],
    counterexample: 'موعد افتتاح كأس العالم في 9 سبتمبر 2024',
  }),
  trigger('summit', {
    past: 'انطلق افتتح اختتم بدأ',
    masdar: 'انطلاق اختتام',
    nouns: { 'الدورة|النسخة|دورة|نسخة|الطبعة|فعاليات|أعمال|أشغال': '' },
    frames: ['{o:event:من,ل,direct} took place'],
    example: [
      'انطلاق النسخة الثانية من كأس العالم في 3 مايو 2024',
      'The World Cup took place, 3 May 2024',
    ],
    counterexample: 'انطلاق القطار من كأس العالم في 3 مايو 2024',
  }),
  trigger('overthrow', {
    masdar: 'انقلاب',
    nouns: { 'عسكري|أبيض|عسكريا|على الحكم': '' },
    frames: ['A coup took place in {o:country:في,ب}'],
    example: ['انقلاب عسكري في مصر في 3 يوليو 1952', 'A coup took place in Egypt, 3 July 1952'],
    counterexample: 'مخاوف من انقلاب عسكري في مصر في 3 يوليو 1952',
  }),
  trigger('award', {
    masdar: 'تكريم',
    frames: ['{o:person} was honoured'],
    example: ['تكريم نجلاء بودن في 28 نوفمبر 2024', 'Najla Bouden was honoured, 28 November 2024'],
    counterexample: 'دعوة إلى تكريم نجلاء بودن في 28 نوفمبر 2024',
  }),
];
