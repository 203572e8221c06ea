import { ACTORS, type Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const CONGRATULATIONS =
  'برقية تهنئة|برقيتي تهنئة|برقية تهنئة وتبريك|برقيات تهنئة|ببرقية تهنئة|ببرقيتي تهنئة|رسالة تهنئة|برسالة تهنئة|تهانيه|تهانيها|بتهانيه|التهاني|التهنئة|بالتهنئة|تهنئة|برقيات التهنئة|رسائل التهنئة|بأحر التهاني';
const CONDOLENCES =
  'برقية تعزية|برقيتي تعزية|برقية تعزية ومواساة|برقيتي تعزية ومواساة|برقية عزاء|برقية عزاء ومواساة|برقيتي عزاء|برقيتي عزاء ومواساة|برقيات تعزية|ببرقية تعزية|ببرقية عزاء|ببرقيتي عزاء|رسالة تعزية|برسالة تعزية|رسالة تعزية ومواساة|تعازيه|تعازيها|بتعازيه|بتعازيها|تعازيهما|التعازي|بالتعازي|واجب العزاء|العزاء|خالص العزاء|بخالص العزاء';
const WRITTEN = {
  [CONGRATULATIONS]: 'congratulations',
  [CONDOLENCES]: 'condolences',
  'برقية شكر|ببرقية شكر|رسالة شكر|برقيات شكر': 'thanks',
  'برقية|برقيتي|رسالة|برسالة|رسالة خطية|برسالة خطية|رسالة شفوية|رسالتين|رسائل|خطابا رسميا|ببرقية':
    'a message',
};
/** Letters, telegrams, congratulations and condolences, which fill the protocol news of every state; they come before the plain rows. */
export const MESSAGES: readonly Trigger[] = [
  trigger('message', {
    past: 'بعث وجه أرسل أبرق رفع قدم سلم',
    exact: 'نقلت',
    present: 'يبعث يوجه يرسل يقدم ينقل',
    masdar: 'توجيه إرسال بعث',
    nouns: WRITTEN,
    frames: [
      '{s:person} sent {n} to {o:actor:الى,ل}',
      '{s:country} sent {n} to {o:actor:الى,ل}',
      '{s:org} sent {n} to {o:actor:الى,ل}',
    ],
    example: [
      'بعث قيس سعيد برقية تهنئة إلى إيمانويل ماكرون في 14 يوليو 2025',
      'Kais Saied sent congratulations to Emmanuel Macron, 14 July 2025',
    ],
    counterexample: 'بعث قيس سعيد الأمل إلى إيمانويل ماكرون في 14 يوليو 2025',
  }),
  trigger('message', {
    past: 'بعث وجه أرسل قدم أعرب',
    present: 'يبعث يوجه يرسل يقدم',
    masdar: 'توجيه إرسال',
    nouns: {
      [CONGRATULATIONS]: 'congratulations',
      [`${CONDOLENCES}|عن خالص تعازيه|عن خالص تعازيها|عن تعازيه`]: 'condolences',
    },
    frames: ['{s:person} sent {n}', '{s:country} sent {n}'],
    example: [
      'وجه قيس سعيد رسالة تعزية إلى عائلات الضحايا في 3 مايو 2024',
      'Kais Saied sent condolences, 3 May 2024',
    ],
    counterexample: 'وجه قيس سعيد رسالة إلى الشعب في 3 مايو 2024',
  }),
  trigger('message', {
    past: 'وجه قدم سلم',
    present: 'يوجه يقدم ينقل',
    masdar: 'توجيه',
    nouns: { 'دعوة|دعوة رسمية|الدعوة|دعوة لزيارة|دعوة للمشاركة|دعوة لحضور': 'an invitation' },
    frames: ['{s:person} sent {n} to {o:person:الى,ل}', '{s:country} sent {n} to {o:person:الى,ل}'],
    example: [
      'وجه إيمانويل ماكرون دعوة رسمية إلى قيس سعيد في 3 مايو 2024',
      'Emmanuel Macron sent an invitation to Kais Saied, 3 May 2024',
    ],
    counterexample: 'وجه إيمانويل ماكرون نقدا إلى قيس سعيد في 3 مايو 2024',
  }),
  trigger('message', {
    past: 'هنأ',
    present: 'يهنئ',
    masdar: 'تهنئة',
    frames: ['{s:actor} congratulated {o:actor}'],
    example: [
      'هنأ قيس سعيد دونالد ترامب في 6 نوفمبر 2024',
      'Kais Saied congratulated Donald Trump, 6 November 2024',
    ],
    counterexample: 'من هنا شاهد قيس سعيد دونالد ترامب في 6 نوفمبر 2024',
  }),
  trigger('message', {
    exact: 'عزى واسى واست',
    present: 'يعزي',
    masdar: 'تعزية',
    frames: [
      '{s:person} offered condolences to {o:actor:direct,الى,ل}',
      '{s:country} offered condolences to {o:country}',
    ],
    example: [
      'عزى قيس سعيد إيمانويل ماكرون في ضحايا الحادث في 6 نوفمبر 2024',
      'Kais Saied offered condolences to Emmanuel Macron, 6 November 2024',
    ],
    counterexample: 'لم يعز قيس سعيد دونالد ترامب في 6 نوفمبر 2024',
  }),
  trigger('message', {
    past: 'تلقى تسلم استلم',
    present: 'يتلقى يتسلم',
    masdar: 'تلقي تسلم',
    nouns: WRITTEN,
    frames: ['{s:person} received {n} from {o:actor:من}'],
    example: [
      'تسلم قيس سعيد رسالة خطية من إيمانويل ماكرون في 3 مايو 2024',
      'Kais Saied received a message from Emmanuel Macron, 3 May 2024',
    ],
    counterexample: 'تسلم قيس سعيد التقرير من البنك الدولي في 3 مايو 2024',
  }),
  {
    ...trigger('message', {
      past: 'تبادل',
      present: 'يتبادل',
      frames: [],
      example: [
        'تبادل قيس سعيد ودونالد ترامب التهاني في 1 يناير 2025',
        'Kais Saied and Donald Trump exchanged congratulations, 1 January 2025',
      ],
      counterexample: 'تبادل قيس سعيد ودونالد ترامب الآراء في 1 يناير 2025',
    }),
    frames: [
      {
        english: '{s} exchanged congratulations',
        subject: ACTORS,
        several: true,
        nouns: { [CONGRATULATIONS]: '' },
      },
      {
        english: '{s} exchanged congratulations with {o}',
        subject: ACTORS,
        object: ACTORS,
        by: ['مع'],
        nouns: { [CONGRATULATIONS]: '' },
      },
    ],
  },
  trigger('receive', {
    past: 'تسلم تلقى استلم تقبل استقبل',
    present: 'يتسلم يتلقى يتقبل',
    masdar: 'تسلم',
    nouns: {
      'أوراق اعتماد|أوراق الاعتماد|أوراق اعتماده|أوراق اعتمادهم|نسخة من أوراق اعتماد|نسخ من أوراق اعتماد':
        'credentials',
    },
    frames: [
      '{s:person} received the {n} of {o:person:direct,من,ل}',
      '{s:person} received {n} from envoys',
    ],
    example: [
      'تسلم قيس سعيد أوراق اعتماد السفير الفرنسي في 3 مايو 2024',
      "Kais Saied received the credentials of France's ambassador, 3 May 2024",
    ],
    counterexample: 'تسلم قيس سعيد أوراقا من السفير الفرنسي في 3 مايو 2024',
  }),
  trigger('receive', {
    past: 'قدم',
    present: 'يقدم',
    masdar: 'تقديم',
    nouns: { 'أوراق اعتماده|أوراق اعتمادها|أوراق اعتماد|نسخة من أوراق اعتماده': 'credentials' },
    frames: ['{s:person} presented {n} to {o:person:الى,ل}'],
    example: [
      'قدم السفير الفرنسي أوراق اعتماده إلى قيس سعيد في 3 مايو 2024',
      "France's ambassador presented credentials to Kais Saied, 3 May 2024",
    ],
    counterexample: 'قدم السفير الفرنسي أوراقه إلى قيس سعيد في 3 مايو 2024',
  }),
];
