import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const INTEREST =
  'سعر الفائدة|أسعار الفائدة|الفائدة|فائدة|معدل الفائدة|معدلات الفائدة|نسبة الفائدة|نسب الفائدة|سعر الفائدة الرئيسي|معدل الفائدة الرئيسي|النسبة المديرية|بأسعار الفائدة|بسعر الفائدة|سعر العائد|أسعار العائد|على أسعار الفائدة|على سعر الفائدة|في نسبة الفائدة|في سعر الفائدة|من سعر الفائدة|الفائدة الرئيسية|النسبة ذاتها|النسبة نفسها|السعر نفسه|كلفة الاقتراض|تكلفة الاقتراض|تكاليف الاقتراض';
const RATES = {
  [INTEREST]: 'interest rates',
  'أسعار الوقود|أسعار المحروقات|أسعار البنزين|سعر البنزين|أسعار المواد البترولية|أسعار المنتجات البترولية|سعر السولار|أسعار السولار|أسعار الديزل|في أسعار المحروقات|أسعار الغاز':
    'fuel prices',
  'أسعار الكهرباء|تعريفة الكهرباء|تسعيرة الكهرباء|أسعار الماء': 'power and water prices',
  'أسعار السكر|أسعار الخبز|سعر الخبز|أسعار السلع|أسعار الدواء|أسعار القطارات|أسعار التذاكر':
    'prices',
  'الأجور|الحد الأدنى للأجور|الأجر الأدنى|الرواتب|في الأجور|رواتب|أجور|المعاشات': 'wages',
  'ضريبة القيمة المضافة|الضرائب|ضريبة|الضريبة|الأداءات': 'taxes',
  'إنتاج النفط|إنتاجها|إنتاجه|الإنتاج|إنتاجها النفطي|إنتاجها من النفط|إنتاج الخام': 'output',
  'توقعاته|توقعاتها|توقعاته لنمو|توقعات النمو|توقعاتها لنمو|تقديراته|تقديراتها': 'a forecast',
};
const RATING = {
  'تصنيف|التصنيف|التصنيف الائتماني|تصنيفها|تصنيفها الائتماني|تصنيفه|النظرة المستقبلية|نظرته|نظرته المستقبلية|نظرتها|نظرتها المستقبلية|الترقيم السيادي|ترقيم':
    '',
};

/** Interest rates, prices that a state sets, output, credit ratings. */
export const RATES_AND_RATINGS: readonly Trigger[] = [
  trigger('set-rate', {
    past: 'رفع',
    present: 'يرفع',
    masdar: 'رفع الترفيع',
    nouns: RATING,
    frames: ['{s:org} raised the rating of {o:actor:direct,ل}'],
    example: [
      'رفع البنك الدولي تصنيف المغرب في 3 مايو 2024',
      'The World Bank raised the rating of Morocco, 3 May 2024',
    ],
    counterexample: 'رفع البنك الدولي دعوى على المغرب في 3 مايو 2024',
  }),
  trigger('set-rate', {
    past: 'خفض قلص',
    present: 'يخفض',
    masdar: 'خفض تخفيض',
    nouns: RATING,
    frames: ['{s:org} cut the rating of {o:actor:direct,ل}'],
    example: [
      'خفّض البنك الدولي تصنيف المغرب في 3 مايو 2024',
      'The World Bank cut the rating of Morocco, 3 May 2024',
    ],
    counterexample: 'خفّض البنك الدولي عدد موظفيه في المغرب في 3 مايو 2024',
  }),
  trigger('set-rate', {
    past: 'عدل',
    present: 'يعدل',
    masdar: 'تعديل',
    nouns: RATING,
    frames: ['{s:org} revised the rating of {o:actor:direct,ل}'],
    example: [
      'عدّل البنك الدولي تصنيف المغرب في 3 مايو 2024',
      'The World Bank revised the rating of Morocco, 3 May 2024',
    ],
    counterexample: 'عدّل البنك الدولي شروطه للمغرب في 3 مايو 2024',
  }),
  trigger('set-rate', {
    past: 'ثبت أكد أبقى',
    present: 'يثبت يبقي',
    masdar: 'تثبيت الإبقاء',
    nouns: RATING,
    frames: ['{s:org} kept the rating of {o:actor:direct,ل} as it was'],
    example: [
      'ثبّت البنك الدولي تصنيف المغرب في 3 مايو 2024',
      'The World Bank kept the rating of Morocco as it was, 3 May 2024',
    ],
    counterexample: 'ثبّت البنك الدولي أقدامه في المغرب في 3 مايو 2024',
  }),
  trigger('set-rate', {
    past: 'رفع زاد ضاعف حرك',
    present: 'يرفع يضاعف',
    masdar: 'رفع زيادة الترفيع مضاعفة الزيادة',
    nouns: RATES,
    frames: [
      '{s:org} raised {n}',
      '{s:country} raised {n}',
      '{s:person} raised {n}',
      '{o:country:في,ب} saw {n} raised',
    ],
    example: ['رفعت مصر أسعار البنزين في 11 أبريل 2025', 'Egypt raised fuel prices, 11 April 2025'],
    counterexample: 'رفعت مصر صوتها في 11 أبريل 2025',
  }),
  trigger('set-rate', {
    past: 'خفض قلص',
    present: 'يخفض يقلص',
    masdar: 'خفض تخفيض تقليص التخفيض الخفض',
    nouns: RATES,
    frames: [
      '{s:org} cut {n}',
      '{s:country} cut {n}',
      '{s:person} cut {n}',
      '{o:country:في,ب} saw {n} cut',
    ],
    example: [
      'خفّض البنك الدولي سعر الفائدة في 11 أبريل 2025',
      'The World Bank cut interest rates, 11 April 2025',
    ],
    counterexample: 'خفّض البنك الدولي صوته في 11 أبريل 2025',
  }),
  trigger('set-rate', {
    past: 'ثبت أبقى حافظ',
    present: 'يثبت يبقي',
    masdar: 'تثبيت الإبقاء إبقاء',
    nouns: { [INTEREST]: 'interest rates' },
    frames: ['{s:org} left {n} unchanged', '{s:country} left {n} unchanged'],
    example: [
      'قرر البنك الدولي الإبقاء على سعر الفائدة في 11 أبريل 2025',
      'The World Bank left interest rates unchanged, 11 April 2025',
    ],
    counterexample: 'أبقى البنك الدولي على موظفيه في 11 أبريل 2025',
  }),
  trigger('sell', {
    past: 'أصدر باع',
    exact: 'طرحت',
    present: 'يطرح يصدر يبيع',
    masdar: 'طرح إصدار',
    nouns: {
      'سندات|السندات|سندات دولية|أذون خزانة|أذون الخزانة': 'bonds',
      'صكوكا|صكوك|صكوكا سيادية': 'sukuk',
      'أسهمها للاكتتاب|أسهمه للاكتتاب|حصة للاكتتاب|للاكتتاب|للاكتتاب العام|أسهم للاكتتاب|في البورصة':
        'shares',
    },
    frames: ['{s:org} issued {n}', '{s:country} issued {n}'],
    example: ['طرحت مصر سندات دولية في 3 مايو 2024', 'Egypt issued bonds, 3 May 2024'],
    counterexample: 'طرحت مصر فكرة في 3 مايو 2024',
  }),
  trigger('buy', {
    past: 'استحوذ اشترى تملك',
    present: 'يستحوذ يشتري',
    masdar: 'استحواذ الاستحواذ شراء',
    nouns: {
      'بالمئة|بالمائة|المئة|المائة|حصة|أسهم|أسهما|من أسهم|من رأسمال|من رأس مال|أغلبية|نسبة':
        'a stake',
    },
    frames: ['{s:org} bought {n} in {o:org:من,في}', '{s:org} bought {n} in {o:place:من,في}'],
    example: [
      'استحوذ البنك الدولي على 40 بالمئة من مايكروسوفت في 3 مايو 2024',
      'The World Bank bought a stake in Microsoft, 3 May 2024',
    ],
    counterexample: 'استحوذ البنك الدولي على الاهتمام في مايكروسوفت في 3 مايو 2024',
  }),
  trigger('repeal', {
    past: 'سحب أسقط نزع',
    present: 'يسحب يسقط',
    masdar: 'سحب إسقاط نزع تجريد',
    nouns: {
      'الجنسية|جنسيته|جنسيتها|جنسية|الجنسية الكويتية|الجنسية البحرينية|جنسياتهم': 'citizenship',
    },
    frames: [
      '{s:state} stripped {o:person:من,عن,direct} of {n}',
      '{o:person:من,عن,direct} was stripped of {n}',
      '{s:state} withdrew {n} from people',
    ],
    example: [
      'أسقطت فرنسا الجنسية عن راشد الغنوشي في 3 مايو 2024',
      'France stripped Rached Ghannouchi of citizenship, 3 May 2024',
    ],
    counterexample: 'أسقطت فرنسا التهمة عن راشد الغنوشي في 3 مايو 2024',
  }),
];
