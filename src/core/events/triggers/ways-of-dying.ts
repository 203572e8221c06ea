import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const IN_A_STRIKE =
  'في غارة|في غارات|في قصف|في ضربة|في هجوم|برصاص|بنيران|في كمين|في عملية اغتيال|في انفجار|في اشتباك|في اشتباكات|في تفجير|في استهداف|بغارة|بقصف|في عملية عسكرية|تحت التعذيب';
const AT_LAST =
  'نحبه|نحبها|غرقا|متأثرا بإصابته|متأثرا بجراحه|متأثرة بجراحها|في حادث|في حادثة|في تحطم|في سقوط|إثر حادث|إثر نوبة|إثر أزمة|بعد صراع|بعد معاناة|إثر سكتة|أجله|أجلها';

/** Deaths in the words of obituaries and of war. */
export const WAYS_OF_DYING: readonly Trigger[] = [
  trigger('kill', {
    past: 'لقي قضى استشهد ارتقى سقط',
    present: 'يلقى يستشهد يقضي',
    nouns: { [IN_A_STRIKE]: '' },
    unless: 'ترحيبا دعما إجازة عطلة وقتا ليلته أرضا',
    frames: ['{o:person} was killed'],
    example: [
      'لقي قاسم سليماني حتفه في غارة على بغداد في 3 يناير 2020',
      'Qasem Soleimani was killed, 3 January 2020',
    ],
    counterexample: 'قضى قاسم سليماني ليلته في بغداد بعد انفجار في 3 يناير 2010',
  }),
  trigger('kill', {
    past: 'سقط ارتقى',
    nouns: { 'شهيدا|شهيدة|قتيلا|قتيلة|صريعا|صريعة|ضحية|شهداء|قتلى': '' },
    frames: ['{s:person} was killed'],
    example: [
      'سقط قاسم سليماني شهيدا في بغداد في 3 يناير 2020',
      'Qasem Soleimani was killed in Baghdad, 3 January 2020',
    ],
    counterexample: 'سقط قاسم سليماني سهوا من القائمة في 3 يناير 2010',
  }),
  trigger('assassinate', {
    passive: 'طالت طال امتدت نالت',
    nouns: {
      'يد الغدر|يد الاغتيال|رصاصات الغدر|أيادي الغدر|أيدي الغدر|رصاصات الاغتيال|يد الإرهاب': '',
    },
    frames: ['{o:person:direct,من,الى} was assassinated'],
    example: [
      'طالت يد الغدر حسن نصر الله في 27 سبتمبر 2024',
      'Hassan Nasrallah was assassinated, 27 September 2024',
    ],
    counterexample: 'طالت يد الإصلاح حسن نصر الله في 27 سبتمبر 2004',
  }),
  trigger('die', {
    exact: 'قضى قضت مات ماتت',
    unless: 'عطلته عطلتها ليلته ليلتها إجازته يومه وقته ليلة',
    nouns: { [AT_LAST]: '' },
    frames: ['{s:person} died'],
    example: [
      'قضى الباجي قائد السبسي نحبه في 25 يوليو 2019',
      'Beji Caid Essebsi died, 25 July 2019',
    ],
    counterexample: 'قضى الباجي قائد السبسي ليلة في المستشفى في 27 يونيو 2019',
  }),
  trigger('die', {
    past: 'انطفأ ترجل',
    nouns: { 'شمعة|نجم|قنديل|ضوء|سراج|الفارس|فارس': '' },
    frames: ['{o:person} died'],
    example: [
      'انطفأت شمعة الباجي قائد السبسي في 25 يوليو 2019',
      'Beji Caid Essebsi died, 25 July 2019',
    ],
    counterexample: 'انطفأت الأضواء أمام الباجي قائد السبسي في 25 يوليو 2018',
  }),
  trigger('die', {
    past: 'رحل',
    present: 'يرحل',
    nouns: { 'عن دنيانا|عن عالمنا|عنا|عن الدنيا|عن هذه الدنيا': '' },
    frames: ['{o:person:عن,direct} died'],
    example: [
      'رحل عن دنيانا الرئيس الباجي قائد السبسي في 25 يوليو 2019',
      'Beji Caid Essebsi died, 25 July 2019',
    ],
    counterexample: 'رحل الباجي قائد السبسي عن تونس في 25 يوليو 1989',
  }),
  trigger('die', {
    exact: 'فارقنا غادرنا ودعنا فارقتنا',
    frames: ['{s:person} died'],
    example: [
      'فارقنا المناضل الباجي قائد السبسي في 25 يوليو 2019',
      'Beji Caid Essebsi died, 25 July 2019',
    ],
    counterexample: 'غادرنا باريس مع الباجي قائد السبسي في 25 يوليو 2009',
  }),
  trigger('die', {
    past: 'ودع غادر فارق توفي',
    nouns: {
      'الحياة|الدنيا|دنيانا|عالمنا|هذا العالم|هذه الدنيا|رحمة الله|رحمة ربه': '',
    },
    unless: 'السياسية الحزبية العامة البرلمانية الكروية الدبلوماسية',
    frames: ['{s:person} died', '{o:person:الى} died'],
    example: [
      'ودع الحياة الباجي قائد السبسي في 25 يوليو 2019',
      'Beji Caid Essebsi died, 25 July 2019',
    ],
    counterexample: 'ودع الباجي قائد السبسي الحياة السياسية في 25 يوليو 2014',
  }),
  trigger('die', {
    passive: 'فقدت خسرت',
    nouns: {
      'الساحة|الأسرة|الساحة الفنية|الساحة السياسية|السينما|الصحافة|الأوساط|العائلة|الموسيقى|الثقافة':
        '',
    },
    frames: ['{o:person} died'],
    example: [
      'فقدت الساحة السياسية الباجي قائد السبسي في 25 يوليو 2019',
      'Beji Caid Essebsi died, 25 July 2019',
    ],
    counterexample: 'فقدت نجلاء بودن حقيبتها في 25 يوليو 2019',
  }),
];
