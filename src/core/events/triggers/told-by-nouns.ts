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
    frames: ['{o:person:بين} met'],
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
];
