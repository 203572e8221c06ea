import { LANDS, ACTORS, STATES, type Trigger } from '../trigger.ts';

/** Relations between states and what binds them: recognition, treaties, sanctions. */
export const RELATIONS: readonly Trigger[] = [
  {
    name: 'sever-relations',
    past: ['قطع'],
    present: ['يقطع'],
    masdar: ['قطع'],
    passive: ['قطعت'],
    frames: [
      {
        english: '{s} severed relations with {o}',
        subject: STATES,
        object: STATES,
        by: ['مع', 'ب'],
        nouns: { 'العلاقات|علاقاتها|علاقاته|علاقات': 'relations' },
      },
    ],
    example: {
      text: 'قطعت المغرب علاقاتها مع إيران في 1 مايو 2018',
      english: 'Morocco severed relations with Iran, 1 May 2018',
    },
    counterexample: 'قطعت المغرب التيار الكهربائي في 1 مايو 2018',
  },
  {
    name: 'restore-relations',
    past: ['استأنف', 'أعاد'],
    present: ['يستأنف'],
    masdar: ['استئناف'],
    passive: [],
    frames: [
      {
        english: '{s} and {o} resumed relations',
        subject: STATES,
        object: STATES,
        by: ['مع'],
        nouns: { 'العلاقات|علاقاتها|علاقاته|علاقات': 'relations' },
      },
      {
        english: '{s} resumed relations',
        subject: STATES,
        several: true,
        nouns: { 'العلاقات|علاقاتهما|علاقاتها|علاقاته': 'relations' },
      },
    ],
    example: {
      text: 'استأنفت إيران والمغرب العلاقات الدبلوماسية في 10 مارس 2023',
      english: 'Iran and Morocco resumed relations, 10 March 2023',
    },
    counterexample: 'إذا استأنفت إيران والمغرب العلاقات في 10 مارس 2023',
  },
  {
    name: 'recognise',
    past: ['اعترف'],
    present: ['يعترف'],
    masdar: ['اعتراف'],
    passive: [],
    frames: [
      {
        english: '{s} recognised {o}',
        subject: ['country', 'organisation'],
        object: ['country', 'place', 'organisation'],
        by: ['ب'],
      },
    ],
    example: {
      text: 'اعترفت روسيا بكوريا الشمالية في 12 أكتوبر 1948',
      english: 'Russia recognised North Korea, 12 October 1948',
    },
    counterexample: 'اعترف المتهم في روسيا بجريمته في 12 أكتوبر 1948',
  },
  {
    name: 'join',
    past: ['انضم', 'انخرط'],
    present: ['ينضم'],
    masdar: ['انضمام'],
    passive: [],
    frames: [
      {
        english: '{s} joined {o}',
        subject: ['country', 'person', 'organisation'],
        object: ['organisation', 'agreement'],
        by: ['الى', 'ل'],
      },
    ],
    example: {
      text: 'انضمت فنلندا إلى حلف شمال الأطلسي في 4 أبريل 2023',
      english: 'Finland joined NATO, 4 April 2023',
    },
    counterexample: 'لن تنضم فنلندا إلى حلف شمال الأطلسي في 4 أبريل 2023',
  },
  {
    name: 'withdraw-from-treaty',
    past: ['انسحب', 'خرج'],
    present: ['ينسحب'],
    masdar: ['انسحاب', 'خروج'],
    passive: [],
    frames: [
      {
        english: '{s} withdrew from {o}',
        subject: ['country', 'organisation', 'person'],
        object: ['agreement', 'organisation'],
        by: ['من'],
      },
    ],
    example: {
      text: 'انسحبت الولايات المتحدة من اتفاقية باريس في 4 نوفمبر 2020',
      english: 'The United States withdrew from the Paris Agreement, 4 November 2020',
    },
    counterexample: 'نفت الولايات المتحدة أن تكون انسحبت من اتفاقية باريس في 4 نوفمبر 2020',
  },
  {
    name: 'ratify',
    past: ['صادق', 'صدق'],
    present: ['يصادق'],
    masdar: ['المصادقة', 'مصادقة', 'التصديق'],
    passive: [],
    frames: [
      {
        english: '{s} ratified {o}',
        subject: ACTORS,
        object: ['agreement'],
        by: ['علي', 'direct'],
      },
      { english: '{o} was ratified', object: ['agreement'], by: ['علي'] },
    ],
    example: {
      text: 'صادقت روسيا على معاهدة الشراكة الاستراتيجية الشاملة في 6 نوفمبر 2024',
      english: 'Russia ratified the Comprehensive Strategic Partnership Treaty, 6 November 2024',
    },
    counterexample: 'لو صادقت روسيا على معاهدة الشراكة الاستراتيجية الشاملة في 6 نوفمبر 2024',
  },
  {
    name: 'sanction',
    past: ['فرض'],
    present: ['يفرض'],
    masdar: ['فرض'],
    passive: [],
    frames: [
      {
        english: '{s} imposed {n} on {o}',
        subject: ['country', 'organisation', 'person'],
        object: ACTORS,
        by: ['علي', 'ضد'],
        nouns: {
          'عقوبات|عقوبات جديدة': 'sanctions',
          'رسوما|رسوم|رسوما جمركية|تعريفات': 'tariffs',
        },
      },
    ],
    example: {
      text: 'فرض مجلس الأمن عقوبات على كوريا الشمالية في 14 أكتوبر 2006',
      english: 'The UN Security Council imposed sanctions on North Korea, 14 October 2006',
    },
    counterexample: 'هددت الولايات المتحدة بفرض عقوبات على روسيا في 14 أكتوبر 2024',
  },
  {
    name: 'independence',
    past: ['استقل', 'نال'],
    present: ['يستقل'],
    masdar: ['استقلال'],
    passive: [],
    frames: [
      {
        english: '{s} became independent from {o}',
        subject: LANDS,
        object: LANDS,
        by: ['عن', 'من'],
      },
      {
        english: '{s} became independent',
        subject: LANDS,
        nouns: { 'استقلالها|استقلاله|الاستقلال': 'independence' },
      },
    ],
    example: {
      text: 'استقلت الجزائر عن فرنسا في 5 يوليو 1962',
      english: 'Algeria became independent from France, 5 July 1962',
    },
    counterexample: 'استقلت العائلة القطار في الجزائر في 5 يوليو 1962',
  },
];
