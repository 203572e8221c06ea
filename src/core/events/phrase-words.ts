import { fold } from '../text/fold.ts';
import type { Kind } from '../kind.ts';
import type { Link } from './trigger.ts';

/** The vocabulary by which a noun phrase is taken apart; all folded. */
const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

/** Prepositions as links; null for those that no role is joined by. */
export const PREPOSITIONS: ReadonlyMap<string, Link | null> = new Map<string, Link | null>(
  (
    [
      ['في', 'في'],
      ['إلى', 'الى'],
      ['من', 'من'],
      ['على', 'علي'],
      ['مع', 'مع'],
      ['عن', 'عن'],
      ['ضد', 'ضد'],
      ['بين', 'بين'],
      ['أمام', 'امام'],
      ['بحق', 'علي'],
      ['لدى', 'في'],
      ...`حول بشأن عبر تجاه نحو خلال أثناء برفقة رفقة بحضور بمشاركة بمعية تحت باسم بقيادة برئاسة بدعوة بزعامة سوى بدون دون قرب شرق غرب
        شمال جنوب شرقي غربي شمالي جنوبي وسط قبالة ضواحي داخل خارج لصالح لفائدة بموجب بدعم بوساطة برعاية بتنسيق بفضل وفق وفقا بحسب
        حسب مقابل رغم بصفته بصفتها بسبب جراء نتيجة ضمن حيال إزاء بخصوص بمناسبة`
        .split(/\s+/u)
        .map((word): [string, null] => [word, null]),
    ] as [string, Link | null][]
  ).map(([word, link]) => [fold(word), link]),
);

/** The English of somebody who holds the same office elsewhere. */
export const COUNTERPART = 'counterpart';
/** The English of a seat of government, which is named where it is known. */
export const CAPITAL = 'capital';

/** Offices and bodies whose country follows: the English after "Russia's". */
export const OFFICES: ReadonlyMap<string, { english: string; kind: Kind }> = new Map(
  (
    [
      ['رئيس الوزراء', 'prime minister', 'person'],
      ['رئيس وزراء', 'prime minister', 'person'],
      ['رئيس', 'president', 'person'],
      ['وزير الخارجية', 'foreign minister', 'person'],
      ['وزيرة الخارجية', 'foreign minister', 'person'],
      ['وزير خارجية', 'foreign minister', 'person'],
      ['وزير الدفاع', 'defence minister', 'person'],
      ['ملك', 'king', 'person'],
      ['عاهل', 'king', 'person'],
      ['جيش', 'army', 'organisation'],
      ['قوات', 'forces', 'organisation'],
      ['القوات المسلحة', 'armed forces', 'organisation'],
      ['حكومة', 'government', 'organisation'],
      ['برلمان', 'parliament', 'organisation'],
      ['سلطات', 'authorities', 'organisation'],
      ['شرطة', 'police', 'organisation'],
      ['وزارة الخارجية', 'foreign ministry', 'organisation'],
      ['وزارة الدفاع', 'defence ministry', 'organisation'],
      ['رئيس الحكومة', 'prime minister', 'person'],
      ['رئيسة الحكومة', 'prime minister', 'person'],
      ['رئيسة الوزراء', 'prime minister', 'person'],
      ['رئيسة', 'president', 'person'],
      ['أمير', 'emir', 'person'],
      ['سلطان', 'sultan', 'person'],
      ['ولي عهد', 'crown prince', 'person'],
      ['وزير الداخلية', 'interior minister', 'person'],
      ['وزير المالية', 'finance minister', 'person'],
      ['وزير العدل', 'justice minister', 'person'],
      ['سفير', 'ambassador', 'person'],
      ['سفيرة', 'ambassador', 'person'],
      ['سفراء', 'ambassador', 'person'],
      ['القائم بالأعمال', 'chargé d’affaires', 'person'],
      ['عاصمة', CAPITAL, 'place'],
      ['قوات الاحتلال', 'forces', 'organisation'],
      ['جيش الاحتلال', 'army', 'organisation'],
      ['سلطات الاحتلال', 'authorities', 'organisation'],
      ['طائرات الاحتلال', 'aircraft', 'organisation'],
      ['ناخبون', 'voters', 'organisation'],
      ['ناخبين', 'voters', 'organisation'],
      ['جنود', 'soldiers', 'organisation'],
      ['بحرية', 'navy', 'organisation'],
      ['شرطة الاحتلال', 'police', 'organisation'],
      ['قوات الأمن', 'security forces', 'organisation'],
      ['قوات خاصة', 'special forces', 'organisation'],
      ['دفاعات', 'air defences', 'organisation'],
      ['الدفاعات الجوية', 'air defences', 'organisation'],
      ['مخابرات', 'intelligence service', 'organisation'],
      ['قضاء', 'judiciary', 'organisation'],
      ['نيابة العامة', 'public prosecutor', 'organisation'],
      ['خارجية', 'foreign ministry', 'organisation'],
      ['رئاسة', 'presidency', 'organisation'],
      ['مجلس الوزراء', 'cabinet', 'organisation'],
      ['وفد', 'delegation', 'person'],
      ['وفدا', 'delegation', 'person'],
      ...['نظيره', 'نظيرها', 'نظيرته', 'نظيرتها'].map(
        (word) => [word, COUNTERPART, 'person'] as const,
      ),
      ['إدارة', 'government', 'organisation'],
    ] as const
  ).map(([arabic, english, kind]) => [fold(arabic), { english, kind }]),
);

/** Arms that stand for the state whose adjective follows, and their English. */
export const ARMS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['مقاتلات|مقاتلة|طائرات|طائرة|الطائرات|الطيران|طيران|المقاتلات|قاذفات', 'aircraft'],
      ['مسيرات|مسيرة|مسيرتان|المسيرات|المسيرة', 'drones'],
      ['مدفعية|المدفعية', 'artillery'],
      ['زوارق|زورق|بوارج|سفن', 'ships'],
      ['مروحيات|مروحية', 'helicopters'],
      ['دبابات|دبابة', 'tanks'],
      ['صواريخ', 'missiles'],
      ['غارات|غارة|ضربات', 'air strikes'],
    ] as const
  ).flatMap(([nouns, english]) => nouns.split('|').map((noun) => [fold(noun), english] as const)),
);
/** Adjectives of them. */
export const ARMS_KINDS = words(
  'حربية مقاتلة مسيرة الحربي الحربية المسيرة عسكرية العسكري بدون طيار انتحارية مفخخة حربي',
);

/** Nouns that a name merely explains: "مدينة وهران", "حركة النهضة", "العاصمة موسكو". */
export const GENERIC = words(
  `دولة جمهورية مملكة مدينة العاصمة عاصمة حركة حزب منظمة شركة حلف تحالف تنظيم جماعة مجموعة ولاية محافظة إقليم منطقة جزيرة
  شبه الجزيرة اتحاد مجلس مجمع مؤسسة بنك مصرف نادي هيئة جهاز وكالة صندوق مجموعة لجنة ديوان فريق منتخب صفوف بلدة قرية مقاطعة الجمهورية المملكة سلطنة إمارة`,
);
/** Nouns that put somebody else in the place of the person named after them. */
export const RELATIONAL = words(
  `نجل ابن ابنة زوجة زوج شقيق شقيقة والد والدة مستشار مستشارة محامي مكتب أنصار نظام حكومة إدارة قوات ميليشيا ميليشيات
  عهد منزل بيت حزب حملة خصم منافس خليفة سلف ممثل مبعوث متحدث الناطق مقربين مقرب تصريحات كتاب كلمة خطاب قصر قبر ذكرى
  جنازة هزيمة فوز مقتل اغتيال اعتقال وفاة إقالة استقالة نائب نائبة سيارة موكب طائرة دعم رسالة أتباع عائلة أسرة برنامج جثة جثمان رفات ملف قضية محاكمة محامية
  أعوان عمال موظفو موظفي لاعبو لاعبي جماهير سكان أهالي طلبة طلاب أساتذة نقابة نقابات محامو محامي قضاة منخرطو منتسبو أطباء
  هيئة فريق أقارب حراس منصب خطة مبادرة تغريدة مراسم تنصيب مأتم عزاء زفاف`,
);

/** Those who march for a body. */
export const FOLLOWERS = words('أنصار مناصرو مناصري مؤيدو مؤيدي أعضاء منتسبو منتسبي نواب طلبة');

/** Of those, the titles that the person named bears himself where more than a name follows: "مبعوث الأمم المتحدة". */
export const SELF_TITLES = words('مستشار مستشارة ممثل مبعوث متحدث الناطق نائب نائبة محامي خليفة');

/** Nouns before an event that only say what of it: "أعمال القمة", "لقب الدوري". */
export const OF_EVENTS = words(
  'أعمال فعاليات أشغال لقب بلقب نهائيات نهائي بطولة ببطولة مسابقة منافسات دورة كأس بكأس جائزة بجائزة أعمالها تنظيم سفن سفينة مراكب قوارب ملف قضية القضية',
);
/** Between an office and the person who holds it. */
export const HONORIFICS = words(
  'حضرة الملك الشيخ الأمير السلطان الرئيس السيد السيدة الدكتور الدكتورة المهندس المستشار اللواء الفريق الفريق_أول العميد العقيد الجنرال المشير الأستاذ سمو صاحب السمو الملكي معالي فخامة جلالة سعادة دولة مولاي الأميرة الشيخة الحاج القاضي أول ركن',
);
/** Sides of a land: what happens there happens in it. */
export const DIRECTIONS = words('شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط أقصى');
/** Those who act for several states: "قادة مالي والنيجر". */
export const STATE_HEADS = words(
  'قادة زعماء رؤساء حكومات حكومتا حكومتي رئيسا رئيسي وزيرا وزيري وزراء دول دولتا دولتي جيوش وفدا وفود منتخبا منتخبي',
);

/** Titles whose complement is no party of its own. */
export const TITLE_NOUNS = words(
  `رئيس رئيسة حاكم حاكمة زعيم زعيمة قائد قائدة أمين أمينة وزير وزيرة مدير مديرة ناطق ناطقة متحدث متحدثة عضو نائب نائبة
  مبعوث مبعوثة سفير سفيرة ملك أمير سلطان عاهل مدرب رئيسا مرشحا وزيرا ممثل ممثلة مندوب مندوبة عمدة محافظ والي مرشح مرشحة مرشد مفوض مفوضة مؤسس
  المتحدث الناطق الأمين القيادي القيادية المدير نجم لاعب مستشار مستشارة كاتب مهاجم حارس مدافع جناح هداف مدربة لاعبة المبعوث الممثل المنسق المفوض الوزير
  السفير النائب القائد الرئيس المندوب المقررة المقرر المرشح المرشحة مخرج مخرجة نجمة بطل بطلة رجل سيدة مسؤول مسؤولة المسؤول المسؤولة العضو العضوة الصحفي الصحافي الصحفية الصحافية الباحث الباحثة الناشط الناشطة المحامي المحامية`,
);

/** Words that begin with و of their own, not with "and". */
export const OWN_WAW = words(
  `وقف وفاة وصول ورقة وقوع وثيقة وساطة وضع وقفة وزير وزيرة وزراء وزيرا وزيري وزيران وزيرين وزارة وكيل وكيلة والي ولي وفد وحدات وحدة وكالة وسيط وريث واشنطن وسائل ولاية`,
);
/** Words that stand outside every phrase. */
export const PARTICLES = words(
  `أن إن بأن قد كان كانت كانوا يكون تكون يكونوا فقد لقد سبق أيضا كما ثم لكن حيث الراحل الحالي السابق السابقة`,
);

/** Prepositions with a pronoun, and what else may stand between a verb and its subject: "توصلت خلاله باكستان". */
export const BETWEEN = new Set(
  [
    'علي',
    'الي',
    'من',
    'عن',
    'ل',
    'ب',
    'في',
    'مع',
    'بين',
    'خلال',
    'بعد',
    'قبل',
    'بموجب',
    'ضد',
    'منه',
  ]
    .flatMap((word) => ['ه', 'ها', 'هم', 'هما'].map((pronoun) => word + pronoun))
    .concat(
      'رسميا قريبا لاحقا نهائيا مجددا أخيرا مؤخرا حديثا رسمياً هاتفيا فورا سرا علنا شخصيا فعليا آنذاك حينها'.split(
        ' ',
      ),
    )
    .map(fold),
);

/** Titles before which ب and ل are prepositions, and what courts do: "برئيس", "لوزير", "بمعاقبة". */
export const HEADS = words(
  `رئيس وزير وزيرة نظير نظيره نظيرته نظيرها ملك أمير زعيم قائد ولي صاحب الرئيس الوزير الملك الأمير الزعيم
  معاقبة إدانة`,
);

/**
 * Prepositions, what is held for something and what is said of a number, behind which a word is a noun however it is spelt: "على تبادل", "حفل
 * تخرج", "نحو ألف".
 */
export const BEFORE_NOUNS = words(
  'في من إلى على عن مع بعد قبل منذ حتى دون خلال بشأن حول ضد بين تحت عقب إثر فور بدون حفل مراسم مسؤولية نحو حوالي قرابة زهاء',
);

/** Nouns that only speak of what the noun behind them names: "محاولة قتل", "قضية خطف"; that is no verb then, whatever its letters. */
export const ABOUT_NOUNS = words(
  `محاولة محاولات جريمة جرائم قضية قضايا عملية عمليات حادث حادثة خطة مخطط مؤامرة تهمة تهم بتهمة ملف خبر أنباء نبأ شائعة إشاعة ذكرى لذكرى قصة
  فيلم رواية مسلسل كتاب وثائقي مسؤولية احتمال إمكانية فرضية تهديدات تهديد نية بنية قرار لغز ملابسات`,
);
