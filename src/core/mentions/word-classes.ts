import { wordSet } from './word-set.ts';

/** Prepositions and adverbs of place, before names of places above all. */
export const PLACE_PREPOSITIONS = wordSet(
  'في إلى من نحو قرب باتجاه تجاه صوب عبر خارج داخل فوق بين حول قرابة',
);

/** Prepositions: after one, neither a verb nor an adjective can stand. */
export const PREPOSITIONS = wordSet(
  'في إلى من عن على مع بين نحو ضد تجاه باتجاه قرب عبر خارج داخل فوق حول لدى عند دون أمام وراء خلف بدون سوى منذ حتى',
);

/** Nouns in construct with a place: parts of it, its people, the ways to it. */
export const PARTS_OF_PLACES = wordSet(`
شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي شرقيّ أقصى أنحاء أرجاء ربوع أهالي سكان أبناء مواطني ضواحي مشارف محيط أطراف
حدود سماء أجواء سواحل شواطئ أراضي مدن قرى بلدات شوارع أحياء جبال ريف مطار ميناء مرفأ مستشفى مستشفيات جامعة عاصمة محافظ
ضفاف ضفة ضفتي داخل خارج قرب تحرير احتلال حصار سقوط اقتحام دخول سلطات حكومة رئيس ملك أمير جيش منتخب سفير سفارة قنصل برلمان شعب
`);

/** Verbs of going and of war whose object is a place. */
export const MOTION_VERBS = wordSet(`
زار زارت يزور تزور سيزور ستزور غادر غادرت يغادر تغادر وصل وصلت يصل تصل دخل دخلت يدخل تدخل قصف قصفت يقصف تقصف احتل احتلت
حاصر حاصرت اقتحم اقتحمت بلغ بلغت جاب جابت سكن ضرب ضربت هز هزت اجتاح اجتاحت حرر حررت استعاد استعادت
`);

/** Verbs of saying and deciding in the feminine: their subject is a state, a movement, or a woman. */
export const FEMININE_VERBS = wordSet(`
قالت أكدت أعلنت أضافت ذكرت أوضحت أشارت كشفت نفت دعت طالبت حذرت اتهمت رفضت وافقت رحبت أدانت نددت شددت اعتبرت رأت زعمت
تقول تؤكد تعلن تدعو تطالب تحذر تتهم ترفض ترحب تدين تعتبر ترى تريد تسعى قررت وقعت أبدت أعربت طلبت تعهدت استضافت تستضيف
شاركت فازت خسرت هزمت تأهلت سجلت أرسلت استدعت قطعت انضمت انسحبت صوتت استنكرت هددت توعدت تتوسط توسطت ترعى رعت
`);

/** Verbs of agencies and papers. */
export const REPORTING_VERBS = wordSet('نقلت ذكرت أفادت نشرت بثت أوردت كتبت كشفت عرضت');

/** Verbs and nouns of staying, coming and going before "في", "إلى" and "من". */
export const STAYING = wordSet(`
أقام أقامت يقيم تقيم عاش عاشت يعيش تعيش ولد ولدت نشأ نشأت سكن يسكن استقر استقرت المولود المولودة المقيم المقيمة المقيمين المقيمون عاد عادت يعود
تعود سافر سافرت يسافر توجه توجهت يتوجه انتقل انتقلت نزح نزحت نزحوا لجأ لجأت هرب هربوا فر فروا رحل هبط هبطت رست رسا وصل وصلت وصلوا يصل اجتمع
اجتمعوا التقى التقيا دفن توفي قتل قادم قادما قادمة عائد عائدا عائدين انطلق انطلقت مواليد اغتيل اعتقل اشتباكات مواجهات مظاهرة تظاهرة انفجار انفجارات
تفجير معارك غارة غارات قصف هجوم
`);

/** Attacks before "على": "غارة على صور". */
export const ATTACKS = wordSet(
  'غارة غارات غاراته قصف القصف هجوم هجمات ضربة ضربات عدوان اعتداء حصار سيطر سيطرت يسيطر السيطرة سيطرتها سيطرته صواريخ أغار أغارت',
);

/** The same in the masculine: their subject is a man or a movement. */
export const MASCULINE_VERBS = wordSet(`
قال أكد أعلن أضاف ذكر أوضح أشار كشف نفى دعا طالب حذر اتهم رفض وافق رحب أدان ندد شدد اعتبر رأى زعم يقول يؤكد يعلن يدعو
يطالب يحذر يتهم يرفض يرحب يدين يعتبر يرى يريد يسعى قرر وقع أبدى أعرب طلب تعهد التقى استقبل بحث ترأس وصف أجاب رد علق كتب
صرح تابع اختتم استهل تساءل تحدث يتحدث خاطب بعث عين أقال استقال اعترف انتقد هاجم هدد توعد استنكر لفت رأس ناقش زار غادر وصل شكر أشاد رد قدم أرسل اتصل هنأ عزى افتتح شارك
`);

/** Verbs of matches, whose subject or object is a club: a city that wins a vote is feminine. */
export const MATCH_VERBS = wordSet(`
فاز يفوز خسر يخسر تعادل يتعادل هزم يهزم يلتقي التقى يواجه واجه يستضيف استضاف يستقبل تغلب يتغلب تأهل يتأهل تصدر يتصدر تعاقد يتعاقد
سجل يسجل قلب حسم تعثر سقط اكتسح سحق تخطى أقصى توج يحل افتقد يفتقد
تقدم يتقدم رد أدرك عادل قلص عزز عمق واصل يواصل اقتنص خطف أهدر انتصر درب يدرب أقال استعاد يستعيد يخوض خاض يؤدي ضم يضم جدد يجدد
يفوز تلقى يلعب لعب حقق يحقق حافظ يحافظ انتزع يسعى يدخل ينتظر بلغ هزيمة خسارة
`);

/** Verbs of winning and losing in the masculine. */
export const WINNING_VERBS = wordSet(
  'فاز خسر تعادل تغلب سقط انتصر هزم اكتسح سحق تخطى تأهل توج تعثر أسقط أقصى اقتنص خطف أهدر قلب عمق حسم',
);

/** Nouns that a club's name stands beside or completes: its opponent, its people, its goal and points. */
export const MATCH_NOUNS = wordSet(`
نظيره ضيفه مضيفه غريمه منافسه خصمه جماهير جمهور عشاق مشجعي مشجعو مرمى شباك رصيد حصد هزيمة فوز تعادل لاعبي لاعبو نجم هداف مدافع
مهاجم حارس جناح قميص صفوف تشكيلة
`);

/** Words by which an article is known to report on matches. */
export const MATCH_WORDS = wordSet(`
الدوري دوري مباراة المباراة المباريات هدف الهدف هدفين الأهداف نقطة نقاط النقاط رصيده الشوط الملعب المدرب اللاعب لاعب الجولة
التعادل ملعبه ضيفه نظيره جدول كرة مدربه الدربي الديربي لاعبيه لاعبو المهاجم الحارس
`);

/** Pronouns whose predicate follows, with particles in them or not: "إنه سعيد", "هي القاعدة". */
export const SUBJECT_PRONOUNS = wordSet(
  'هو هي إنه إنها أنه أنها لأنه لأنها لكنه لكنها إنني أنني لأنني إننا أننا بأنه بأنها كأنه كأنها فإنه فإنها وإنه وإنها ليس ليست',
);

/** Demonstratives: the definite noun after one is a noun, hardly ever a name. */
export const DEMONSTRATIVES = wordSet('هذا هذه هذان هاتان هؤلاء ذلك تلك أولئك هذين هاتين نفس ذات');

/** Quantifiers and numbers: what they count is a noun. */
export const QUANTIFIERS = wordSet(`
كل أي أية بعض عدة بضع بضعة عدد جميع كافة معظم أغلب مئات آلاف عشرات ملايين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة ثلاث
أربع خمس ست سبع ثماني تسع عشر كم لا ثمة هناك مجرد أول آخر
`);

/** Particles that a verb follows: after one, letters that can be a verb are one. */
export const VERB_PARTICLES = wordSet(
  'قد لقد لم لن لا سوف الذي التي الذين عندما حين حينما إذا لو كلما أن بأن ما كما حيث بعدما قبلما',
);

/** Days, and other words that may follow a name at once without being its surname. */
export const TIME_WORDS = wordSet(`
السبت الأحد الأسبوع الشهر العام السنة الساعة الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة أمس اليوم غدا الليلة البارحة الآن حاليا صباح مساء ظهر فجر
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
`);

/** Members and speakers of a body. */
export const MEMBERS = wordSet(`
القيادي قيادي القيادية قياديون قياديين القياديين عضو العضو أعضاء المتحدث متحدث الناطق ناطق مسؤول المسؤول مسؤولون قائد القائد
مقاتل مقاتلون مقاتلين عناصر عنصر أنصار نائب النائب نواب مصدر مصادر كوادر ممثل ممثلون وفد
قيادات القيادات محسوب محسوبة المحسوب المحسوبة محسوبون نواب نائبة
`);
