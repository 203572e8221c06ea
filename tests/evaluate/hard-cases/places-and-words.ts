import type { HardGroup } from '../hard-case.ts';

/** Cities and regions that are spelt like a word, a person or each other. */
export const PLACES_AND_WORDS: readonly HardGroup[] = [
  {
    rule: 'pictures are not Tyre',
    cases: [
      'نشرت صور من الحفل على الموقع',
      'خصص المعرض للصور القديمة',
      'التقط صورا لأطفاله',
      'قصف محيط [مدينة صور|tyre] في جنوب [لبنان|lebanon]',
      'عاد صيادو [صور|tyre] إلى مينائها في جنوب [لبنان|lebanon]',
    ],
  },
  {
    rule: 'cities that are called like food, tools and deeds',
    cases: [
      'تناول طبق حمص بالطحينة',
      'عاد أهالي [حمص|homs] إلى بيوتهم',
      'ضرب الحطاب الشجرة بفأس حاد',
      'تجول السياح في أزقة [مدينة فاس|fez] العتيقة',
      'تعلم حلب الأبقار من جده',
      'ترميم [قلعة حلب|citadel-of-aleppo] بعد سنوات',
      'سرت شائعات عن استقالته',
      'مؤتمر في [مدينة سرت|sirte] الأسبوع المقبل',
      'وعدهم بجنات عدن خالدين فيها',
      'وصلت السفينة إلى [ميناء عدن|aden-port] بسلام',
      'رحل بحجة أن المناخ لا يناسبه',
      'قدم حجة قوية للمحكمة',
      'أمطار على [محافظة حجة|hajjah] الجبلية',
      'استغل منصبه لمآرب شخصية',
      'اجتمعت القبائل في [محافظة مأرب|marib] شرقا',
      'عاملها بمنتهى الرقة واللطف',
      'إعمار [مدينة الرقة|raqqa] بطيء',
      'طرق الباب مرتين ثم دخل',
      'سوق شعبي في [مدينة الباب|al-bab] صباح الجمعة',
    ],
  },
  {
    rule: 'capitals that are called by an everyday word',
    cases: [
      'أصيب اللاعب في [الرباط الصليبي|cruciate-ligament-injury]',
      'شارع في [الرباط|rabat] يحمل اسمه',
      'واجه وحده قوى الطبيعة القاهرة بصبر',
      'ألغيت الرحلة بسبب [الظروف القاهرة|force-majeure] تلك',
      'معرض في [القاهرة|cairo] للكتاب',
      'رفع خرطوم المياه في وجه الحريق',
      'انقطعت الكهرباء عن [الخرطوم|khartoum] يومين',
      'يهتم برياض الأطفال في الحي',
      'افتتح [مترو الرياض|riyadh-metro] رسميا',
    ],
  },
  {
    rule: 'one town is no part of another, nor of a body of like name',
    cases: [
      'احترق سوق في دوما بريف [دمشق|damascus]',
      'أقر [مجلس الدوما|state-duma] القانون',
      'تظاهر أهالي [السويداء|suwayda] أمس',
      'مصافي [السويس|suez] تعمل بكامل طاقتها',
      'تحب [السويد|sweden] و[سويسرا|switzerland] الحياد',
      'سقطت [سيفيرو-دونيتسك|sievierodonetsk] بعد حصار',
      'في محافظة [أذربيجان الشرقية|east-azerbaijan] بساتين',
      'أعلنت [أذربيجان|azerbaijan] عن [مناقصة|tender]',
    ],
  },
  {
    rule: 'two cities of one name: the state beside it decides, without it both',
    cases: [
      'اشتباكات في [طرابلس|tripoli-libya] عاصمة [ليبيا|libya]',
      'مهرجان في [طرابلس|tripoli-lebanon] شمال [لبنان|lebanon]',
      'مباراة في [طرابلس الغرب|tripoli-libya] الليلة',
      'عاد إلى [طرابلس|tripoli-libya/tripoli-lebanon] في العيد',
    ],
  },
  {
    rule: 'a capital stands for its state and is marked as the place',
    cases: [
      'رفضت [موسكو|moscow] العرض وقبلته [كييف|kyiv]',
      'بين [طهران|tehran] و[الرياض|riyadh] سفراء من جديد',
      '[القاهرة|cairo] - وصل الوفد أمس',
      '[باريس|paris] ([أ ف ب|agence-france-presse]): ارتفعت الأسعار',
      'محور [أنقرة|ankara]-[الدوحة|doha] قائم',
    ],
  },
  {
    rule: 'women and girls are called India without the article',
    cases: [
      'نالت [هند صبري|hend-sabry] جائزة التمثيل',
      'قالت الطفلة هند لأمها إنها بخير',
      'درس هندسة الطيران',
      'اعتنى بهندامه كثيرا',
      'فازت هند بنت خالد بالسباق',
    ],
  },
  {
    rule: 'names inside the name of an event leave room where it says so',
    cases: [
      'كتاب عن [الحرب الكورية|korean-war] صدر حديثا',
      'بعد [الحرب العالمية الثانية|world-war-ii] قسمت المدينة',
      'حرب كلامية بين [روسيا|russia] وجاراتها',
      'ناجون من [قصف هيروشيما|atomic-bombings-of-hiroshima-and-nagasaki] يتحدثون',
      'ولد في [هيروشيما|hiroshima] وعاش في [ناغازاكي|nagasaki]',
    ],
  },
  {
    rule: 'a city after a foreign given name is a surname, as the object of a verb it is the city',
    cases: [
      'سيرة جورج واشنطن في كتاب جديد',
      'نال [دينزل واشنطن|denzel-washington] جائزة جديدة',
      'قرأ رواية لجاك لندن في القطار',
      'وصلت باريس هيلتون إلى الفندق',
      'ألقى إيزايا برلين محاضرة',
      'زار محمد [لندن|london] في الصيف',
      'دخل خالد [باريس|paris] متعبا',
    ],
  },
  {
    rule: 'banks, trees and harbours of other places',
    cases: [
      'زرعت البلدية [أشجار القرم|mangrove-forests] على الشاطئ',
      'عاد الصيادون من [القرم|crimea] بسمك وفير',
      'على الضفة الغربية للنهر مطعم صغير',
      'مستوطنون في [الضفة الغربية|west-bank] يعترضون المزارعين',
      'تناول الغداء في [مدينة الكويت|kuwait-city]',
    ],
  },
];
