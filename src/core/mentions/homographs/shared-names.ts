import type { Homograph, Sense } from './homograph.ts';

/** States whose capital has the same name. */
const CAPITALS = [
  ['الجزائر', 'الجزائر'],
  ['تونس', 'تونس'],
  ['الكويت', 'الكويت'],
  ['بنما', 'بنما'],
  ['المكسيك', 'مكسيكو'],
  ['جيبوتي', 'جيبوتي'],
  ['لوكسمبورغ', 'لوكسمبورغ'],
  ['غواتيمالا', 'غواتيمالا'],
] as const;

/** A state and a city of one name: the state, unless the words beside it are said of cities. */
function stateAndCapital(name: string, city: string): Homograph {
  const country: Sense = {
    label: 'country',
    kinds: ['country'],
    prior: 4,
    before: 'دولة جمهورية حكومة رئيس جيش شعب منتخب',
  };
  const capital: Sense = {
    label: 'capital',
    onlyIfHeld: true,
    kinds: ['place'],
    named: [`${city} العاصمة`, `مدينة ${city}`, ...(city === name ? [] : [city])],
    before: 'مدينة بلدية بورصة ضواحي أحياء شوارع ميناء مطار قصبة',
    after: 'العاصمة',
  };
  return {
    letters: name,
    word: null,
    senses: [country, capital],
    shows: [
      [`رحبت ${name} بالقرار`, 'country'],
      [`وسط شوارع ${name} القديمة`, 'capital'],
    ],
  };
}

/** One name, several states. */
export const SHARED_NAMES: readonly Homograph[] = [
  ...CAPITALS.map(([name, city]) => stateAndCapital(name, city)),
  {
    letters: 'الكونغو',
    word: null,
    senses: [
      {
        label: 'drc',
        kinds: ['country'],
        named: ['جمهورية الكونغو الديمقراطية', 'الكونغو الديمقراطية', 'كونغو كينشاسا'],
        prior: 1,
        after: 'الديمقراطية كينشاسا',
        article: 'كينشاسا غوما كيفو كاتانغا تشيسيكيدي كابيلا إيتوري رواندا لومومبا إيبولا',
      },
      {
        label: 'roc',
        kinds: ['country'],
        named: ['جمهورية الكونغو', 'الكونغو برازافيل'],
        after: 'برازافيل',
        article: 'برازافيل نغيسو ساسو',
      },
    ],
    shows: [
      ['في شرق الكونغو قرب غوما', 'drc'],
      ['قال رئيس الكونغو ساسو نغيسو', 'roc'],
    ],
  },
  {
    letters: 'جورجيا',
    word: {
      gloss: 'a given name',
      prior: 0,
      part: 'given-name',
      after: 'ميلوني أوكيف',
    },
    senses: [
      {
        label: 'georgia',
        kinds: ['country'],
        prior: 1,
        before: 'دولة جمهورية',
        article: 'تبليسي القوقاز أبخازيا أوسيتيا أرمينيا أذربيجان ساكاشفيلي باتومي',
      },
      {
        label: 'us-state',
        kinds: ['place'],
        named: ['ولاية جورجيا'],
        before: 'ولاية',
        after: 'الأميركية الأمريكية',
        article:
          'أتلانتا أريزونا بنسلفانيا ميشيغان نيفادا ويسكونسن الجمهوريين الديمقراطيين الناخبين',
      },
    ],
    shows: [
      ['وصل إلى تبليسي عاصمة جورجيا', 'georgia'],
      ['فاز في جورجيا وأريزونا وبنسلفانيا', 'us-state'],
      ['قالت جورجيا ميلوني إن بلادها ترحب', 'word'],
    ],
  },
  {
    letters: 'طرابلس',
    word: null,
    senses: [
      {
        label: 'libya',
        kinds: ['place'],
        named: ['طرابلس الغرب', 'طرابلس الليبية', 'العاصمة الليبية طرابلس'],
        prior: 1,
        after: 'الغرب الليبية',
        article: 'ليبيا بنغازي مصراتة حفتر الدبيبة السراج سرت ~ليبي',
      },
      {
        label: 'lebanon',
        kinds: ['place'],
        named: ['طرابلس الشام', 'طرابلس اللبنانية', 'طرابلس الفيحاء', 'طرابلس لبنان'],
        after: 'الشام اللبنانية الفيحاء',
        article: 'لبنان بيروت عكار صيدا زغرتا الميناء ~لبناني',
      },
    ],
    shows: [
      ['عاد إلى طرابلس بعد زيارة بنغازي', 'libya'],
      ['في طرابلس شمال لبنان', 'lebanon'],
    ],
  },
];
