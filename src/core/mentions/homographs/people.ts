import type { Homograph } from './homograph.ts';

interface Surname {
  letters: string;
  gloss: string;
  /** See `WordSense.prior`. */
  prior: number;
  part: 'noun' | 'adjective' | 'verb';
  before?: string;
  after?: string;
  between?: readonly [before: string, after: string];
  counted?: boolean;
  /** Of a name so well known that it stands alone: how common it is, and what stands before it. */
  sense?: { prior: number; before: string };
  article?: string;
  /** Words of the article beside which it is the everyday word. */
  wordArticle?: string;
  word: string;
  name: string;
}

/** Surnames of public men and women that are everyday words; a title, a verb of saying or the full name makes them a name. */
const SURNAMES: readonly Surname[] = [
  {
    letters: 'شي',
    gloss: 'thing',
    prior: 1,
    part: 'noun',
    before: 'أي كل بعض لا غير أكثر',
    after: 'من ما آخر واحد جديد غريب في',
    article: 'بكين الصين ~صيني',
    word: 'ليس فيه شي من الخوف',
    name: 'وقال الرئيس شي إن بكين مستعدة',
  },
  {
    letters: 'بري',
    gloss: 'by land; wild',
    prior: 3,
    part: 'adjective',
    before: 'هجوم غزو اجتياح توغل عمل نقل طريق معبر منفذ عملية قوات تدخل ممر حيوان نبات',
    after: 'وبحري واسع محدود وجوي',
    article: 'نبيه',
    word: 'تحدثوا عن غزو بري واسع',
    name: 'واستقبل الرئيس بري السفير',
  },
  {
    letters: 'الشرع',
    gloss: 'the revealed law',
    prior: 2,
    part: 'noun',
    before: 'أحكام مقاصد علماء حكم بحكم حسب وفق أمور أدلة نصوص حدود مخالفة موافقة رجال',
    after: 'الحنيف الإسلامي والقانون والعقل يحرم يبيح يجيز يأمر ينهى حرم أباح أوجب',
    article: 'سوريا دمشق أحمد ~سوري',
    word: 'علماء الشرع الحنيف',
    name: 'قال الرئيس الشرع إن دمشق ترحب',
  },
  {
    letters: 'سعيد',
    gloss: 'happy',
    prior: 2,
    part: 'adjective',
    before: 'جد غير عيد عام حظ يوم حدث',
    after: 'جدا بلقائه بلقائكم بوجودي بهذا الحظ للجميع لأن لأنه',
    article: 'قيس تونس قرطاج ~تونسي',
    word: 'وقال إنه سعيد بلقائه',
    name: 'وأكد سعيد أن تونس ماضية',
  },
  {
    letters: 'ماي',
    gloss: 'the month of May',
    prior: 2,
    part: 'noun',
    before: 'شهر فاتح مطلع منتصف نهاية أواخر أوائل',
    after: 'المقبل الماضي الجاري',
    counted: true,
    article: 'تيريزا لندن بريطانيا بريكست ~بريطاني',
    word: 'اجتمعوا في فاتح ماي الماضي',
    name: 'وقالت ماي إن بريطانيا مستعدة',
  },
  {
    letters: 'العثماني',
    gloss: 'Ottoman',
    prior: 3,
    part: 'adjective',
    before: 'العهد الحكم العصر الجيش السلطان الأرشيف الاحتلال الوجود الطراز التاريخ الأسطول',
    article: 'المغرب سعد الرباط',
    word: 'منذ العهد العثماني',
    name: 'وأكد العثماني أن الرباط ماضية',
  },
  {
    letters: 'مبارك',
    gloss: 'blessed',
    prior: 1,
    part: 'adjective',
    before: 'عيد رمضان شهر عيدكم يوم حج',
    after: 'عليكم لكم',
    article: 'حسني مصر يناير ~مصري',
    word: 'عيد مبارك عليكم',
    name: 'قبل سقوط نظام مبارك في مصر',
  },
  {
    letters: 'الصدر',
    gloss: 'the chest',
    prior: 3,
    part: 'noun',
    before: 'سرطان أمراض آلام منطقة',
    after: 'الأعظم والرئة',
    sense: { prior: 0, before: 'أنصار أتباع تيار سرايا مؤيدو مؤيدي خطاب' },
    article: 'مقتدى العراق النجف ~عراقي',
    word: 'طبيب أمراض الصدر',
    name: 'ودعا الصدر أنصاره في العراق',
  },
  {
    letters: 'المالكي الشافعي الحنبلي',
    gloss: 'of a school of law',
    prior: 3,
    part: 'adjective',
    before: 'المذهب الفقه الفقيه القاضي',
    article: 'نوري العراق بغداد رياض ~عراقي',
    word: 'على المذهب المالكي',
    name: 'وقال المالكي إن العراق مستعد',
  },
  {
    letters: 'البرهان',
    gloss: 'the proof',
    prior: 1,
    part: 'noun',
    before: 'أقام إقامة قدم',
    after: 'القاطع الساطع',
    article: 'السودان الخرطوم الفتاح حميدتي ~سوداني',
    word: 'قدم البرهان القاطع على ذلك',
    name: 'والتقى البرهان الوفد في الخرطوم',
  },
  {
    letters: 'روحاني',
    gloss: 'spiritual',
    prior: 1,
    part: 'adjective',
    before: 'نفوذ زعيم عالم قائد أب مرشد بعد علاج معنى غذاء نقاء',
    article: 'إيران طهران حسن ~إيراني',
    word: 'زعيم له نفوذ روحاني كبير',
    name: 'وقال روحاني إن طهران مستعدة',
  },
  {
    letters: 'عنان',
    gloss: 'clouds; reins',
    prior: 0,
    part: 'noun',
    before: 'أطلق أطلقت إلى',
    after: 'السماء',
    article: 'كوفي',
    word: 'بلغ عنان السماء',
    name: 'وقدم عنان خطته',
  },
  {
    letters: 'الأسد',
    gloss: 'the lion',
    prior: 2,
    part: 'noun',
    before: 'حصة نصيب برج عرين زئير صيد لحم مولود جلد شبل حديقة مملكة',
    between: ['زأر يزأر', 'في من بين'], // without its hamza, "visited"
    after: 'الأفريقي الآسيوي الذهبي الهصور والنمر والذئب واللبؤة',
    sense: {
      prior: 3,
      before:
        'نظام حكم عهد سقوط قوات عائلة هروب فرار إسقاط رحيل بقاء مصير الرئيس بشار حافظ جيش مؤيدي أنصار معارضي',
    },
    article: 'سوريا دمشق موسكو حلب ~سوري',
    wordArticle: 'قفصه القفص قفص الغابة عرينه اللبؤة الحيوانات الأشبال السيرك مروض السافانا',
    word: 'نالت الشركة حصة الأسد من العقود',
    name: 'بعد سقوط نظام الأسد',
  },
  {
    letters: 'ماسك',
    gloss: 'a mask for the skin; who holds',
    prior: 0,
    part: 'noun',
    before: 'وصفة وصفات عمل استخدام تطبيق تحضير',
    after:
      'للوجه للشعر للبشرة الوجه الشعر البشرة القهوة العسل الزبادي الدفاتر دفاتر بزمام بيده طبيعي',
    article: 'تسلا إكس إيلون',
    word: 'تحضير ماسك للبشرة الجافة',
    name: 'وقال ماسك إن الشركة بخير',
  },
  {
    letters: 'السادات',
    gloss: 'a town; the nobles',
    prior: 0,
    part: 'noun',
    before: 'مدينة نقابة نقيب طائفة شارع ميدان كوبري جامعة',
    after: 'الأشراف الصناعية العلوية العلويين والأعيان',
    article: 'مصر أنور أكتوبر ~مصري',
    word: 'مصنع في مدينة السادات',
    name: 'منذ اغتيال السادات في العرض',
  },
];

export const PEOPLE: readonly Homograph[] = SURNAMES.map(
  ({
    letters,
    gloss,
    prior,
    part,
    before,
    after,
    between,
    counted,
    sense,
    article,
    wordArticle,
    word,
    name,
  }) => ({
    letters,
    word: {
      gloss,
      prior,
      part,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(between === undefined ? {} : { between }),
      ...(counted === undefined ? {} : { counted }),
      ...(wordArticle === undefined ? {} : { article: wordArticle }),
    },
    senses: [
      {
        label: 'person',
        kinds: ['person'],
        ...sense,
        ...(article === undefined ? {} : { article }),
      },
    ],
    shows: [
      [word, 'word'],
      [name, 'person'],
    ],
  }),
);
