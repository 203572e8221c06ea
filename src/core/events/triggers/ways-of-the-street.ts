import { LANDS, type Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { withFrames } from './with-frames.ts';

const MARCHES =
  'مسيرة حاشدة|مسيرة|مسيرات|مظاهرة|مظاهرات|مظاهرة حاشدة|تظاهرة|تظاهرات|وقفة احتجاجية|وقفات احتجاجية|احتجاجات|الاحتجاجات|المظاهرات|المسيرات|اعتصاما|اعتصام|وقفة تضامنية|وقفة|حراكا';
const POLLS =
  'مكاتب الاقتراع|مراكز الاقتراع|صناديق الاقتراع|مكاتب التصويت|مراكز التصويت|لجان الاقتراع|مكاتب الاقتراع أبوابها|لجان الانتخابات';
const ELECTION = {
  'الدور الثاني|الدورة الثانية|الجولة الثانية|جولة الإعادة': 'A second round',
  'انتخابات تشريعية|الانتخابات التشريعية|الانتخابات البرلمانية|انتخابات برلمانية|تشريعيات':
    'A parliamentary election',
  'انتخابات رئاسية|الانتخابات الرئاسية|الرئاسيات|رئاسيات': 'A presidential election',
  'انتخابات بلدية|انتخابات محلية|الانتخابات البلدية|الانتخابات المحلية': 'A local election',
  'استفتاء|الاستفتاء|استفتاء شعبي': 'A referendum',
  'انتخابات|الانتخابات|الاقتراع|اقتراع': 'An election',
};

/** Crowds, strikes, floods and ballots, with the land or the town as what they happen to. */
export const WAYS_OF_THE_STREET: readonly Trigger[] = [
  trigger('protest', {
    past: 'شهد عرف عاش',
    nouns: { [MARCHES]: '' },
    unless: 'مسيرة_التنمية مسيرته مسيرتها',
    frames: ['Protests took place in {s:land}'],
    example: [
      'شهدت باريس مسيرة حاشدة في 25 يوليو 2022',
      'Protests took place in Paris, 25 July 2022',
    ],
    counterexample: 'شهدت باريس عرضا حاشدا في 25 يوليو 2022',
  }),
  trigger('protest', {
    past: 'انتظم عم اجتاح احتضن جاب',
    masdar: 'انتظام',
    nouns: { [MARCHES]: '' },
    frames: ['People protested in {o:land:في,ب,direct}'],
    example: ['انتظمت أمس وقفة احتجاجية في باريس', 'People protested in Paris, 4 August 2025'],
    counterexample: 'انتظمت الدروس في باريس في 25 يوليو 2022',
  }),
  trigger('strike-work', {
    past: 'عاش استفاق استيقظ',
    exact: 'شل شلت',
    nouns: { 'إضراب|إضراب عام|الإضراب': '' },
    frames: ['A strike took place in {s:land}', 'A strike took place in {o:land}'],
    example: [
      'استفاقت تونس على إضراب عام في 16 يونيو 2022',
      'A strike took place in Tunisia, 16 June 2022',
    ],
    counterexample: 'استفاقت تونس على خبر سار في 16 يونيو 2022',
  }),
  trigger('disaster', {
    past: 'غمر أغرق',
    exact: 'جرفت اجتاحت',
    nouns: {
      'المياه|السيول|الفيضانات|مياه الأمطار|مياه الفيضانات|الأمطار|أمطار غزيرة|سيول|فيضانات|أمواج':
        '',
    },
    frames: ['{o:place:direct,في,ب} was flooded', '{o:country:في,ب} was flooded'],
    example: ['غمرت السيول دمشق في 11 سبتمبر 2023', 'Damascus was flooded, 11 September 2023'],
    counterexample: 'غمرت الفرحة دمشق في 11 سبتمبر 2023',
  }),
  trigger('disaster', {
    past: 'سجل',
    exact: 'رصدت',
    masdar: 'تسجيل رجة',
    nouns: {
      'رجة أرضية|رجة|هزة أرضية|هزة|زلزال|زلزالا|الزلزال|هزة أرضية خفيفة': 'An earthquake',
    },
    frames: ['{n} took place in {o:place:ب,في,direct}', '{n} took place in {o:country:ب,في}'],
    example: [
      'سُجلت رجة أرضية في دمشق في 6 فبراير 2023',
      'An earthquake took place in Damascus, 6 February 2023',
    ],
    counterexample: 'سُجلت زيادة في دمشق في 6 فبراير 2023',
  }),
  withFrames(
    trigger('hold-election', {
      past: 'انتظم انعقد جرى دار',
      nouns: ELECTION,
      frames: ['{n} took place in {o:land:في,ب}'],
      example: [
        'انتظم في تونس الدور الثاني من الانتخابات في 29 يناير 2023',
        'A second round took place in Tunisia, 29 January 2023',
      ],
      counterexample: 'انتظم في تونس معرض في 29 يناير 2023',
    }),
    { last: [{ english: '{n} took place in {s}', subject: LANDS, nouns: ELECTION }] },
  ),
  trigger('hold-election', {
    past: 'فتح أغلق',
    exact: 'فتحت أغلقت',
    nouns: { [POLLS]: '' },
    frames: ['An election took place in {o:land:في,ب}'],
    example: [
      'فتحت مكاتب الاقتراع أبوابها في العراق في 10 أكتوبر 2021',
      'An election took place in Iraq, 10 October 2021',
    ],
    counterexample: 'فتحت المتاجر أبوابها في العراق في 10 أكتوبر 2021',
  }),
  trigger('disaster', {
    past: 'ضرب اجتاح هز دمر',
    nouns: { 'إعصار|عاصفة|زلزال|فيضان|إعصارا|العاصفة': '' },
    frames: ['{s:event} struck {o:place:direct}', '{s:event} struck {o:country:direct}'],
    example: [
      'ضرب إعصار دانيال دمشق في 10 سبتمبر 2023',
      'Storm Daniel struck Damascus, 10 September 2023',
    ],
    counterexample: 'لم يضرب إعصار دانيال دمشق في 10 سبتمبر 2023',
  }),
  trigger('disaster', {
    past: 'اهتز',
    nouns: { 'هزة أرضية|هزة|زلزال|رجة|رجة أرضية': 'An earthquake' },
    frames: ['{n} took place in {s:land}'],
    example: [
      'اهتزت دمشق على وقع هزة أرضية في 6 فبراير 2023',
      'An earthquake took place in Damascus, 6 February 2023',
    ],
    counterexample: 'اهتزت دمشق على وقع الأهازيج في 6 فبراير 2023',
  }),
];
