import { LANDS, type Frame, type Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { withFrames } from './with-frames.ts';

const CROWDS =
  'الآلاف|آلاف|عشرات الآلاف|مئات الآلاف|المئات|مئات|ملايين|المدنيين|المدنيون|مدنيين|السكان|العائلات|عائلات|لاجئين|النازحين|شخص|أشخاص|شخصا';
const CROWD_FLED: Frame = {
  english: 'People fled {o}',
  object: LANDS,
  by: ['من'],
  nouns: { [CROWDS]: '' },
};
const CROWD_FLED_TO: Frame = { ...CROWD_FLED, english: 'People fled to {o}', by: ['الى'] };

/** Accidents, and people on the move. */
export const ACCIDENTS_AND_DISPLACEMENT: readonly Trigger[] = [
  trigger('explode', {
    past: 'وقع هز دوى سمع ضرب استهدف شهد انفجر',
    present: 'يهز يضرب يستهدف يشهد',
    masdar: 'وقوع دوي',
    passive: 'حدث',
    frames: ['{n} took place in {o:land:direct,في,ب}'],
    nouns: {
      'انفجار قوي|انفجار كبير|انفجار ضخم|انفجار عنيف|انفجار هائل|انفجارا قويا|انفجارا ضخما|انفجار مرفأ|انفجار|انفجارا|الانفجار':
        'an explosion',
      'انفجارات قوية|انفجارات عنيفة|سلسلة انفجارات|انفجارات|انفجاران|انفجارين|دوي انفجارات':
        'explosions',
      'تفجير انتحاري|تفجير إرهابي|تفجيرا انتحاريا|هجوم انتحاري|تفجير|تفجيرا|تفجير سيارة|سيارة مفخخة|عبوة ناسفة|قنبلة':
        'a bombing',
      'تفجيرات|تفجيران|تفجيرين|سلسلة تفجيرات': 'bombings',
    },
    example: [
      'هز انفجار ضخم باريس في 12 يناير 2019',
      'An explosion took place in Paris, 12 January 2019',
    ],
    counterexample: 'هز خبر انفجار العملة أسواقا خارج باريس في 12 يناير 2019',
  }),
  trigger('crash', {
    past: 'تحطم',
    present: 'يتحطم',
    passive: 'سقطت انقلبت انحرفت انقلب خرج غرق غرقت',
    masdar: 'تحطم سقوط انقلاب غرق',
    frames: ['{n} crashed in {o:land:في,ب,direct}', '{n} crashed near {o:place:علي}'],
    nouns: {
      'طائرة عسكرية|طائرة حربية|طائرة مقاتلة|مقاتلة|طائرة تدريب': 'a military plane',
      'مروحية|مروحية عسكرية|طائرة مروحية|هليكوبتر': 'a helicopter',
      'طائرة ركاب|طائرة مدنية|طائرة|الطائرة': 'a plane',
      'حافلة|الحافلة|حافلة ركاب|أتوبيس|أتوبيس سياحي|ميكروباص|حافلة سياحية': 'a bus',
      'مركب|قارب|زورق|عبارة|سفينة': 'a boat',
      'سيارة|شاحنة|سيارتين|سيارة إسعاف': 'a vehicle',
      'قطار|القطار': 'a train',
    },
    example: [
      'تحطمت طائرة ركاب في الهند في 12 يونيو 2025',
      'A plane crashed in India, 12 June 2025',
    ],
    counterexample: 'تحطمت آمال الجمهور في الهند في 12 يونيو 2025',
  }),
  trigger('crash', {
    past: 'وقع اصطدم',
    present: 'يصطدم',
    masdar: 'وقوع اصطدام تصادم',
    passive: 'حدث تصادم',
    frames: ['A collision took place in {o:land:في,ب}'],
    nouns: {
      'تصادم|حادث تصادم|حادث اصطدام|اصطدام|قطار|قطاران|قطارين|حافلة|حافلتين|طائرتين|شاحنة': '',
    },
    example: [
      'وقع تصادم في مصر في 11 أغسطس 2017',
      'A collision took place in Egypt, 11 August 2017',
    ],
    counterexample: 'وقع خلاف في مصر في 11 أغسطس 2017',
  }),
  trigger('fire', {
    past: 'اندلع شب نشب التهم اجتاح',
    present: 'يندلع يلتهم',
    masdar: 'اندلاع نشوب',
    frames: ['{n} broke out in {o:land:في,ب,direct}'],
    nouns: {
      'حريق ضخم|حريق هائل|حريق كبير|حريق مهول|حريق|حريقا|الحريق|النيران': 'a fire',
      'حرائق غابات|حرائق الغابات|حرائق|الحرائق|حرائق ضخمة': 'fires',
    },
    example: [
      'اندلع حريق ضخم في باريس في 15 أبريل 2019',
      'A fire broke out in Paris, 15 April 2019',
    ],
    counterexample: 'تم إخماد حريق في باريس في 15 أبريل 2019',
  }),
  trigger('displace', {
    past: 'نزح شردت',
    present: 'ينزح',
    masdar: 'نزوح تهجير تشريد',
    frames: [
      'People were displaced from {o:land:من} to {w:land:الى}',
      'People were displaced from {o:land:من}',
      'People were displaced in {o:land:في,ب}',
      'People were displaced to {o:land:الى}',
    ],
    nouns: { [CROWDS]: '' },
    example: [
      'نزح آلاف المدنيين من الخرطوم في أبريل 2023',
      'People were displaced from Khartoum, April 2023',
    ],
    counterexample: 'هجر اللاعب كرة القدم في الخرطوم في أبريل 2023',
  }),
  trigger('evacuate', {
    past: 'أجلى',
    present: 'يجلي',
    masdar: 'إجلاء',
    nouns: { 'مقاتلي|مقاتلو|المقاتلين|عناصر|مسلحي|قادة': '' },
    frames: ['{s:state} evacuated members of {o:org}', 'Members of {o:org} were evacuated'],
    example: [
      'تم إجلاء مقاتلي حزب الله عن بيروت في 21 أغسطس 1982',
      'Members of Hezbollah were evacuated, 21 August 1982',
    ],
    counterexample: 'تم إجلاء جيران مقر حزب الله في 21 أغسطس 1982',
  }),
  trigger('evacuate', {
    past: 'أجلى أخلى',
    present: 'يجلي يخلي',
    masdar: 'إجلاء إخلاء',
    frames: [
      '{s:state} evacuated {n} from {o:land:من}',
      '{s:state} evacuated {n}',
      '{o:land:من,في,ب} saw {n} evacuated',
    ],
    nouns: {
      'رعاياها|رعاياه|رعايا|مواطنيها|مواطنيه': 'citizens',
      'دبلوماسييها|دبلوماسيين|موظفيها|سفارتها|موظفي|طاقم': 'staff',
      'جرحى|الجرحى|مصابين|المصابين|مرضى|المرضى': 'the wounded and sick',
      'مدنيين|المدنيين|السكان|سكان|الآلاف|آلاف|أشخاص|شخصا|شخص|العائلات|المواطنين|مئات|عشرات':
        'people',
    },
    example: [
      'أجلت فرنسا رعاياها من السودان في 23 أبريل 2023',
      'France evacuated citizens from Sudan, 23 April 2023',
    ],
    counterexample: 'أجلت فرنسا القمة مع السودان في 23 أبريل 2023',
  }),
  withFrames(
    trigger('flee', {
      past: 'فر هرب',
      present: 'يفر يهرب',
      masdar: 'فرار هروب',
      frames: [
        '{s:person} fled {o:land:من} for {w:land:الى}',
        '{s:person} fled to {o:land:الى}',
        '{s:person} fled {o:land:direct,من}',
        '{s:person} fled',
      ],
      example: [
        'فر بشار الأسد من سوريا إلى روسيا في 8 ديسمبر 2024',
        'Bashar al-Assad fled Syria for Russia, 8 December 2024',
      ],
      counterexample: 'شائعات عن فرار بشار الأسد إلى روسيا في 8 ديسمبر 2023',
    }),
    { last: [CROWD_FLED, CROWD_FLED_TO] },
  ),
  trigger('return-of-refugees', {
    past: 'عاد رجع',
    present: 'يعود',
    masdar: 'عودة رجوع إعادة',
    frames: [
      '{n} returned to {o:land:الى,ل} from {w:land:من}',
      '{n} returned to {o:land:الى,ل}',
      '{n} returned from {o:land:من}',
    ],
    nouns: {
      'نازح|نازحين|النازحين|النازحون|نازحون|نازحا': 'displaced people',
      'لاجئ|لاجئين|اللاجئين|اللاجئون|لاجئون|لاجئا': 'refugees',
    },
    example: [
      'عاد آلاف اللاجئين إلى سوريا من لبنان في يناير 2025',
      'Refugees returned to Syria from Lebanon, January 2025',
    ],
    counterexample: 'عاد الهدوء إلى سوريا في يناير 2025',
  }),
];
