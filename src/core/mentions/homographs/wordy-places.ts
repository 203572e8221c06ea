import type { Homograph, WordSense } from './homograph.ts';

interface WordyPlaces {
  letters: string;
  gloss: string;
  part: WordSense['part'];
  before?: string;
  after?: string;
  /** Words of the article beside which it is the word. */
  article?: string;
  /** How much commoner than the other reading, where it is not 1 for the word and 2 for the place. */
  priors?: readonly [word: number, place: number];
  /** Words before and after it that make it the place. */
  placeBefore?: string;
  placeAfter?: string;
  placeArticle?: string;
  word: readonly string[];
  place: readonly string[];
}

/**
 * Cities and regions that are themselves nearly everywhere, and an everyday word where the sentence has
 * that word's grammar: a complement, an agreeing noun before it, an object (see `word-signs.ts`).
 */
const WORDY: readonly WordyPlaces[] = [
  {
    letters: 'جدة سوسة درنة صعدة',
    gloss: 'a grandmother, a weevil, a tuber, a climb',
    part: 'noun',
    before: 'خالة عمة زيارة حكاية حكايات',
    word: ['حكت جدة الصبي قصة طويلة', 'قالت الأم إن جدة أولادها بخير'],
    place: ['وصل إلى جدة أمس', 'بين مكة وجدة', 'ميناء جدة الإسلامي', 'كورنيش جدة الجديد'],
  },
  {
    letters: 'تدمر تعز',
    gloss: 'she destroys, is dear',
    part: 'verb',
    after: 'كل على علي عليه عليها عليهم علينا',
    word: [
      'وتعز عليه مغادرة البيت',
      'العواصف تدمر المحاصيل كل عام',
      'لن تدمر ما بنيناه',
      'الغيرة تدمر حياتهم',
    ],
    place: ['دخل الجيش تدمر أمس', 'آثار تدمر الرومانية', 'في تدمر السورية', 'سكان تعز المحاصرة'],
  },
  {
    letters: 'الجليل',
    gloss: 'venerable',
    part: 'adjective',
    before: 'الشيخ العالم الصحابي الأستاذ العمل الحدث القدر التابعي',
    word: ['رحم الله العالم الجليل', 'شكره على عطائه الجليل'],
    place: ['قرى الجليل', 'سقط صاروخ في الجليل الأعلى', 'منطقة الجليل'],
  },
  {
    letters: 'البقاع',
    gloss: 'spots of land',
    part: 'noun',
    before: 'أقدس أطهر أجمل كل تلك هذه',
    after: 'المقدسة الطاهرة التي البعيدة النائية المختلفة الأخرى',
    word: ['زار البقاع المقدسة مرتين', 'من أجمل البقاع'],
    place: ['غارة على البقاع', 'في البقاع الغربي'],
  },
  {
    letters: 'سرت',
    gloss: 'it spread',
    part: 'verb',
    priors: [3, 2],
    before: 'التي شائعة شائعات إشاعة أنباء موجة رعشة قشعريرة',
    after: 'شائعات شائعة إشاعة إشاعات أنباء قشعريرة أقاويل أحاديث موجة روح الكهرباء همسات عدوى',
    placeBefore: 'معركة معارك جبهة قاعدة ملتقى مجلس بوابة مخازن',
    placeAfter: 'الليبية الساحلية',
    word: [
      'سرت شائعات عن الاستقالة',
      'سرت في القاعة همسات كثيرة',
      'الأنباء التي سرت مساء',
      'كما سرت أقاويل أخرى',
    ],
    place: ['وصل إلى سرت', 'اجتمعوا في سرت أمس', 'سكان سرت', 'سرت - عقد المجلس جلسة'],
  },
  {
    letters: 'النيل',
    gloss: 'disparaging, obtaining (with من)',
    part: 'noun',
    priors: [1, 4],
    after: 'من منه منها منهم منا مني منك',
    placeBefore: `مياه نهر حوض ضفاف ضفة ضفتي مجرى دلتا وادي فيضان منسوب منابع منبع حصة حصتها شرب جزر إيراد طمي
      الأزرق الأبيض ماء صيد`,
    word: ['حاول النيل من سمعته', 'محاولة للنيل من عزيمتهم', 'لن ينجحوا في النيل منه'],
    place: ['غرق مركب في النيل', 'مياه النيل من المنبع إلى المصب', 'كورنيش النيل', 'ضفاف النيل'],
  },
  {
    letters: 'العقبة',
    gloss: 'the obstacle',
    part: 'noun',
    before: `تجاوز تجاوزت يتجاوز تخطى تخطت تخطي تذليل ذلل إزالة أزال أزالت يشكل تشكل شكل شكلت يمثل تمثل مثل مثلت
      ليست هي هذه تلك`,
    after:
      'أمام الأكبر الأولى الرئيسية الوحيدة الكبرى الأساسية الكأداء الأبرز الأهم الأصعب الأخيرة التي ليست تكمن تتمثل',
    placeAfter: 'الاقتصادية',
    word: ['يبقى المال العقبة الكبرى', 'تجاوز العقبة بسهولة', 'قال إن العقبة أمام الاتفاق واضحة'],
    place: [
      'تبقى العقبة بعيدة عن المطر',
      'رست السفينة في العقبة',
      'منطقة العقبة الاقتصادية',
      'خليج العقبة',
      'فنادق العقبة',
    ],
  },
  {
    letters: 'الأقصر',
    gloss: 'the shorter, the shortest',
    part: 'adjective',
    after: 'قامة طولا مدة عمرا زمنا مسافة أجلا',
    word: ['سلك الطريق الأقصر', 'هو الأقصر بينهم', 'كانت الرحلة الأقصر مدة'],
    place: ['معابد الأقصر', 'وصل إلى الأقصر', 'زار الرئيس الأقصر', 'بين القاهرة والأقصر'],
  },
  {
    letters: 'الرقة',
    gloss: 'gentleness',
    part: 'noun',
    priors: [1, 3],
    before: 'منتهى غاية قمة بمنتهى شديد شديدة',
    after: `واللطف والحنان والعذوبة والجمال والنعومة والأناقة والأنوثة والإنسانية والرومانسية والحب والعاطفة والبساطة
      والرحمة واللين والعفوية`,
    word: ['عاملهم بمنتهى الرقة', 'كتب عن الرقة والجمال'],
    place: ['وصل إلى الرقة', 'دخلوا الرقة أمس', 'تحرير الرقة'],
  },
  {
    letters: 'جنين',
    gloss: 'an unborn child',
    part: 'noun',
    before: `نمو إجهاض جنس قلب تشوه تشوهات نبض أول كل خلايا أنسجة دماغ رأس وزن عمر توفي مات سقط فقدت فقد أجهضت تحمل حملت
      لكل`,
    after: 'مشوه ميت مجهض مكتمل بشري',
    article: 'الرحم رحم رحمها الحمل حامل الحامل حملها المشيمة الأجنة الولادة بطن',
    word: ['ولد جنين مكتمل النمو', 'أظهرت الأشعة نمو جنين', 'في رحم الأم جنين صغير'],
    place: ['اقتحموا جنين فجرا', 'وصل إلى جنين', 'أهالي جنين', 'بين نابلس وجنين'],
  },
  {
    letters: 'صيدا درعا صحار',
    gloss: 'a catch, a shield, deserts: an indefinite noun and its adjective',
    part: 'noun',
    priors: [1, 3],
    before:
      'سلمه سلمها سلمهم منحه تسلم أهداه أهدته نال نالت قدم كان كانت باتت بات أصبح اعتبره اعتبرها',
    after: `ثمينا سهلا وفيرا جديدا كبيرا بشريا تذكارية تذكاريا فضية ذهبية واقيا واقية لتكريم تكريما تكريمية للفائز
      شاسعة قاحلة مترامية واسعة`,
    word: ['كان صيدا ثمينا', 'سلمه درعا تذكارية', 'تمتد خلفهم صحار شاسعة'],
    place: ['وصل إلى صيدا', 'قال سكان درعا', 'من درعا إلى دمشق', 'مخيم قرب صيدا'],
  },
  {
    letters: 'النبطية الناصرية الإسماعيلية',
    gloss: 'Nabataean; of Nasser; Ismaili',
    part: 'adjective',
    before: `الكتابة اللغة الحضارة المملكة النقوش الآثار الطائفة الدعوة الدولة الحقبة التيارات الأحزاب القوى التجربة الفكرة
      المرحلة الثورة العملة القبور الشيعية`,
    after: 'القديمة النزارية',
    word: ['نقوش باللغة النبطية', 'أتباع الطائفة الإسماعيلية', 'كتاب عن الحقبة الناصرية'],
    place: ['غارة على النبطية', 'تظاهروا في الناصرية', 'محافظة الإسماعيلية', 'أهالي الناصرية'],
  },
  {
    letters: 'مشهد',
    gloss: 'a scene',
    part: 'noun',
    priors: [3, 1],
    before: 'كل أول آخر في',
    after: `مؤثر مؤلم مهيب صادم نادر غير لافت متكرر يعكس واحد سياسي مروع مأساوي درامي آخر جديد من يختصر معقد حزين
      رومانسي أخير`,
    placeBefore: 'مدينة حوزة ضريح مطار',
    placeAfter: 'الإيرانية المقدسة',
    placeArticle: 'طهران قم خراسان أصفهان شيراز تبريز ~إيراني',
    word: ['رأى مشهد الحريق من بعيد', 'في مشهد مؤثر ودعوه'],
    place: ['وصل الزوار الإيرانيون إلى مشهد', 'بين طهران ومشهد'],
  },
  {
    letters: 'كيتو',
    gloss: 'a diet',
    part: 'noun',
    priors: [0, 2],
    before: 'حمية نظام رجيم دايت وصفات الحمية',
    after: 'دايت الغذائي',
    word: ['بدأت حمية كيتو'],
    place: ['وصل إلى كيتو'],
  },
  {
    letters: 'مسقط',
    gloss: 'a place of fall; with رأس, a birthplace',
    part: 'noun',
    priors: [0, 2],
    after: 'رأسه رأسها رأسهم رأسي رأسنا رأسك رأس رأسيهما أفقي المياه الشلال المائي',
    word: ['عاد إلى مسقط رأسه', 'مسقط رأس الشاعر'],
    place: ['وصل إلى مسقط أمس', 'قالت مسقط إنها ترحب'],
  },
];

export const WORDY_PLACES: readonly Homograph[] = WORDY.map(
  ({ letters, gloss, part, word, place, priors = [1, 2], ...row }) => ({
    letters,
    word: {
      ...{ gloss, prior: priors[0], part },
      ...(row.before === undefined ? {} : { before: row.before }),
      ...(row.after === undefined ? {} : { after: row.after }),
      ...(row.article === undefined ? {} : { article: row.article }),
    },
    senses: [
      {
        ...{ label: 'place', kinds: ['place'], prior: priors[1] },
        ...(row.placeBefore === undefined ? {} : { before: row.placeBefore }),
        ...(row.placeArticle === undefined ? {} : { article: row.placeArticle }),
        ...(row.placeAfter === undefined ? {} : { after: row.placeAfter }),
      },
    ],
    shows: [
      ...word.map((text) => [text, 'word'] as const),
      ...place.map((text) => [text, 'place'] as const),
    ],
  }),
);
