import type { Homograph } from './homograph.ts';

/** Adjectives of a place that are also everyday words, names of something else or given names. */
export const ADJECTIVES: readonly Homograph[] = [
  {
    letters: 'تركي',
    word: {
      gloss: 'a given name',
      prior: 0,
      part: 'given-name',
      before: 'الأمير أمير الشيخ المستشار معالي الدكتور الفريق السيد',
      after: 'بن آل الفيصل الدخيل الحمد السديري المالكي السهلي',
    },
    senses: [{ label: 'turkish', kinds: ['country'], nisba: true, prior: 2 }],
    shows: [
      ['قال مسؤول تركي كبير', 'turkish'],
      ['زارهم طبيب تركي متمرس', 'turkish'],
      ['ضحك تركي العتيبي طويلا', 'word'],
      ['قال الأمير تركي الفيصل', 'word'],
      ['التقى تركي آل الشيخ', 'word'],
    ],
  },
  {
    letters: 'روماني رومانية الروماني الرومانية',
    word: {
      gloss: 'of ancient Rome',
      prior: 0,
      part: 'adjective',
      before:
        'الإمبراطورية المسرح المسارح الآثار العصر العهد القائد المدرج الأعمدة الإمبراطور الأرقام الحمامات معبد مسرح آثار عهد عصر مدينة المعبد الحقبة القانون الكنيسة',
      after: 'القديم القديمة الكاثوليكية قديمة قديم',
    },
    senses: [{ label: 'romanian', kinds: ['country'], nisba: true, prior: 2 }],
    shows: [
      ['قال الرئيس الروماني في بوخارست', 'romanian'],
      ['حفل في المسرح الروماني', 'word'],
    ],
  },
  {
    letters: 'رومان الرومان',
    word: { gloss: 'Romans', prior: 3, part: 'noun' },
    senses: [
      {
        label: 'romanian',
        kinds: ['country'],
        nisba: true,
        before: 'المواطنين اللاعبين العمال المهاجرين',
        article: 'بوخارست رومانيا',
      },
    ],
    shows: [
      ['بناها الرومان قبل ألفي عام', 'word'],
      ['وصل المهاجرين الرومان من رومانيا', 'romanian'],
    ],
  },
  {
    letters: 'ألبان الألبان',
    word: {
      gloss: 'dairy products',
      prior: 3,
      part: 'noun',
      before: 'منتجات صناعة مشتقات اللحوم مصنع',
      after: 'والأجبان واللحوم ومشتقاتها',
    },
    senses: [
      {
        label: 'albanian',
        kinds: ['country'],
        nisba: true,
        before:
          'المتمردين المقاتلين السكان المهاجرين الانفصاليين المواطنين تظاهر احتج نزح فر مقاتلون متمردون',
        article: 'تيرانا كوسوفو ألبانيا بريشتينا',
      },
    ],
    shows: [
      ['ارتفعت أسعار اللحوم والألبان', 'word'],
      ['قال السكان الألبان في كوسوفو', 'albanian'],
    ],
  },
  {
    letters: 'الهنود هنود الهندي هندي الهندية هندية',
    word: {
      gloss: 'the first peoples of America; fruits and beasts with "Indian" in their names',
      prior: 0,
      part: 'adjective',
      before: 'تين التين تمر التمر خنزير الأرقام أرقام فول',
      after: 'الحمر حمر الأحمر أحمر',
    },
    senses: [{ label: 'indian', kinds: ['country'], nisba: true, prior: 2 }],
    shows: [
      ['قال الجيش الهندي', 'indian'],
      ['قبائل الهنود الحمر', 'word'],
    ],
  },
  {
    letters: 'قطرية القطرية قطري القطري',
    word: {
      gloss: 'of one Arab country',
      prior: 0,
      part: 'adjective',
      before:
        'القيادة الأمين المؤتمر القطر الدولة النزعة الحدود بشكل المستوى المستويين الصعيد الخط خط',
      after: 'للبعث لحزب والقومية والإقليمي والقومي',
    },
    senses: [
      {
        label: 'qatari',
        kinds: ['country'],
        nisba: true,
        prior: 2,
        before: 'وزارة الخارجية',
        article: 'الدوحة',
      },
    ],
    shows: [
      ['عضو القيادة القطرية للحزب', 'word'],
      ['قالت الخارجية القطرية', 'qatari'],
    ],
  },
  {
    letters: 'اليمني يمني',
    word: {
      gloss: 'right, of a hand (اليمنى)',
      prior: 0,
      part: 'adjective',
      before: 'اليد يده يدها قدمه قدمها ساقه ساقها عينه العين القدم الساق الذراع ذراعه كتفه الجهة',
    },
    senses: [{ label: 'yemeni', kinds: ['country'], nisba: true, prior: 2 }],
    shows: [
      ['أصيب في يده اليمني', 'word'],
      ['قال الجيش اليمني', 'yemeni'],
    ],
  },
  {
    letters: 'صوري صورية الصوري الصورية',
    word: { gloss: 'sham', prior: 4, part: 'adjective' },
    senses: [{ label: 'of-tyre', kinds: ['place'], nisba: true, article: 'صيدا الناقورة' }],
    shows: [['وصفوا المحاكمة بأنها صورية', 'word']],
  },
  {
    letters: 'مدني مدنية المدني المدنية مدنيين المدنيين مدنيون المدنيون مدنيا',
    word: { gloss: 'civil, civilian', prior: 5, part: 'adjective' },
    senses: [{ label: 'of-medina', kinds: ['place'], nisba: true }],
    shows: [['قتل مدنيون في القصف', 'word']],
  },
  {
    letters: 'صينية',
    word: { gloss: 'a tray', prior: 1, part: 'noun', after: 'شاي قهوة نحاس نحاسية فضية' },
    senses: [{ label: 'chinese', kinds: ['country'], nisba: true, prior: 2 }],
    shows: [
      ['أعدت صينية البطاطا', 'word'],
      ['سفن صينية كبيرة', 'chinese'],
    ],
  },
  {
    letters: 'مجريات المجريات',
    word: { gloss: 'the course of events', prior: 5, part: 'noun' },
    senses: [{ label: 'hungarian', kinds: ['country'], nisba: true }],
    shows: [['تابع مجريات القضية', 'word']],
  },
  {
    letters: 'عاجي عاجية',
    word: {
      gloss: 'of ivory',
      prior: 0,
      part: 'adjective',
      before: 'برج تمثال مقبض مشط صندوق لون قطعة تماثيل علبة بلون نقش خاتم',
    },
    senses: [{ label: 'ivorian', kinds: ['country'], nisba: true, prior: 2 }],
    shows: [
      ['معه عصا لها مقبض عاجي', 'word'],
      ['سجل لاعب عاجي هدفا', 'ivorian'],
    ],
  },
  {
    letters: 'جورجي',
    word: { gloss: 'a given name', prior: 0, part: 'given-name', after: 'زيدان' },
    senses: [{ label: 'georgian', kinds: ['country'], nisba: true, prior: 2 }],
    shows: [
      ['روايات جورجي زيدان', 'word'],
      ['قال مسؤول جورجي', 'georgian'],
    ],
  },
];
