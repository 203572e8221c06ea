/**
 * English words of the news and what Arabic papers write for them, where the word is no entry of the glossary by itself:
 * nouns, adjectives and verbs that go with names ("Korean troops", "nuclear talks", "minister resigns"). A row is an English
 * word, its other forms, and behind the equals sign the Arabic ones, of which several words are a phrase; rows end with a semicolon.
 */
const TABLE = `
abduction kidnapping = خطف، اختطاف; accord agreement deal = اتفاق، اتفاقية;
accuse accuses accused accusation = اتهام، اتهم; activist = ناشط; adviser advisor = مستشار;
agency = وكالة; agriculture farming = زراعة; aid = مساعدات، معونة، إغاثة; aircraft plane jet = طائرة;
airport = مطار; airstrike = غارة، غارة جوية، قصف جوي; alliance = تحالف، حلف; ally = حليف;
ambassador envoy = سفير، مبعوث; ambush = كمين; ammunition = ذخيرة، ذخائر; annexation annex = ضم;
appeal = استئناف، نداء; arms weapon = سلاح; army = جيش; arrest arrested arrests = اعتقال، توقيف، اعتقل;
artillery = مدفعية; assassination assassinated = اغتيال، اغتيل; assault = اعتداء، هجوم; asylum = لجوء;
attack = هجوم، اعتداء; bank = بنك، مصرف; battle = معركة; blast explosion = انفجار، تفجير;
blockade siege = حصار; boat = قارب، زورق; bomb = قنبلة; bombing bombardment shelling = قصف، تفجير;
border = حدود; bread = خبز; bridge = جسر; budget = موازنة، ميزانية; cabinet = حكومة، مجلس الوزراء;
camp = مخيم، معسكر; campaign = حملة; candidate = مرشح; capital = عاصمة; casualties = ضحايا، خسائر بشرية;
ceasefire truce = وقف إطلاق النار، هدنة; chief head = رئيس، قائد; child children = طفل; church = كنيسة;
citizen = مواطن; city = مدينة; civilian = مدني; clash = اشتباك، مواجهة; climate = مناخ;
coalition = ائتلاف، تحالف; colonel = عقيد; commander = قائد; commission committee = لجنة; company = شركة;
condemn condemns condemned condemnation = إدانة، تنديد، أدان; conference = مؤتمر; constitution = دستور;
corruption = فساد; council = مجلس; country state = بلد، دولة; coup = انقلاب; court = محكمة;
crash = تحطم، حادث; crime = جريمة; crisis = أزمة; currency = عملة; dam = سد;
death deaths dead killed = قتيل، مقتل، وفاة; debt = دين; defence defense = دفاع; delegation = وفد;
democracy = ديمقراطية; denial deny denies denied = نفي، نفى; deportation = ترحيل;
destroyer warship frigate = مدمرة، سفينة حربية، فرقاطة; diplomat diplomatic = دبلوماسي; disease = مرض;
displaced = نازح; doctor = طبيب; drone = مسيرة، طائرة مسيرة، طائرة بدون طيار; drought = جفاف;
drug = مخدرات، دواء; earthquake quake = زلزال; economy economic = اقتصاد; education = تعليم;
election vote poll = انتخابات، اقتراع، تصويت; electricity power = كهرباء; embassy = سفارة;
emergency = طوارئ; energy = طاقة; escalation = تصعيد; evacuation = إجلاء; execution = إعدام;
exercise drill maneuvers = مناورة، تدريب; exile = منفى; export = صادرات، تصدير;
famine hunger = مجاعة، جوع; farmer = مزارع، فلاح; fighter = مقاتل; fighting = قتال، معارك; fire = حريق;
flood flooding = فيضان، سيول; food = غذاء; football = كرة القدم; force troop = قوات، جنود;
foreign = خارجي، أجنبي; forest = غابة; fuel = وقود; gas = غاز; gold = ذهب; government = حكومة;
grain wheat = حبوب، قمح; hacker = قرصان، مخترق; health = صحة; helicopter = مروحية; hospital = مستشفى;
hostage = رهينة; human = إنسان; humanitarian = إنساني; immigrant migrant = مهاجر;
immigration migration = هجرة; independence = استقلال; inflation = تضخم; injured wounded = جريح، مصاب;
intelligence = مخابرات، استخبارات; interest = فائدة، مصلحة; invasion = غزو، اجتياح;
investigation inquiry probe = تحقيق; investment = استثمار; island = جزيرة; jail prison = سجن;
journalist reporter = صحفي، صحافي; judge = قاض; king = ملك; law = قانون; lawyer = محام;
leader = زعيم، قائد; lira = ليرة; looting = نهب; market = سوق; massacre = مجزرة، مذبحة;
mayor = عمدة، رئيس بلدية; mediation mediator = وساطة، وسيط; meeting meet meets met = لقاء، اجتماع، التقى;
military = عسكري; militia = ميليشيا; mine landmine = لغم; minister = وزير; ministry = وزارة;
missile rocket = صاروخ; mosque = مسجد، جامع; movement = حركة; navy naval = بحرية;
negotiation negotiations talk talks = مفاوضات، محادثات، مباحثات; newspaper = صحيفة، جريدة;
normalisation normalization = تطبيع; nuclear = نووي; occupation = احتلال; offensive = هجوم;
official = مسؤول; oil = نفط; opposition = معارضة; outbreak epidemic = تفش، وباء; palace = قصر;
pardon amnesty = عفو; parliament = برلمان، مجلس النواب; party = حزب; passport = جواز سفر; peace = سلام;
peacekeeper = قوات حفظ السلام; petrol = بنزين; pilgrim = حاج، حجاج; pilot = طيار;
pipeline = خط أنابيب، أنبوب; pirate = قرصان; police = شرطة; policy = سياسة; political politics = سياسي;
poor poverty = فقر، فقير; pope = بابا; port = ميناء، مرفأ; president = رئيس; press = صحافة; price = سعر;
prime = رئيس; prince = أمير; prisoner = أسير، سجين;
protest demonstration protester = احتجاج، تظاهرة، مظاهرة، متظاهر; raid = مداهمة، غارة، اقتحام; rain = مطر;
reactor = مفاعل; rebel insurgent = متمرد; recession = ركود; reconstruction = إعادة الإعمار;
referendum = استفتاء; reform = إصلاح; refugee = لاجئ; regime = نظام; region = منطقة، إقليم;
rejection reject rejects rejected = رفض; relation = علاقات; religion religious = دين، ديني;
resignation resign resigns resigned = استقالة، استقال; resolution = قرار; return = عودة; rights = حقوق;
river = نهر; road = طريق; ruling verdict sentence = حكم; sanction = عقوبات; satellite = قمر صناعي;
school = مدرسة; sea = بحر; secretary = أمين; security = أمن; seized seizure = مصادرة، احتجاز، ضبط;
senate = مجلس الشيوخ; settlement = مستوطنة، تسوية; settler = مستوطن; ship vessel = سفينة;
shooting = إطلاق نار; smuggler smuggling = تهريب، مهرب; soldier = جندي; sovereignty = سيادة;
spokesman spokesperson spokeswoman = متحدث، ناطق; spy espionage = جاسوس، تجسس; stability = استقرار;
statement = بيان، تصريح; strait = مضيق; strike = إضراب، ضربة; student = طالب; submarine = غواصة;
suicide = انتحاري، انتحار; summit = قمة; support = دعم، تأييد; supreme = أعلى;
suspended suspension = تعليق; tank = دبابة; tariff = رسوم جمركية، تعرفة; tax = ضريبة;
teacher = معلم، مدرس; tension = توتر; terrorism terrorist terror = إرهاب، إرهابي;
threat threaten threatens threatened = تهديد، هدد; tourism tourist = سياحة، سائح; trade = تجارة;
training = تدريب; treaty = معاهدة; trial = محاكمة; tribe tribal = قبيلة; unemployment = بطالة;
union = اتحاد، نقابة; university = جامعة; uranium = يورانيوم; vaccine = لقاح; veto = فيتو، حق النقض;
victim = ضحية; victory = فوز، نصر; violation = انتهاك، خرق; violence = عنف; visa = تأشيرة;
visit visits visited = زيارة، زار; volcano = بركان; war = حرب; warning warn warns warned = تحذير، حذر;
water = مياه، ماء; weather = طقس; withdrawal withdraw withdraws withdrew = انسحاب، سحب، انسحب;
witness = شاهد; woman women = امرأة; worker = عامل
`;

const WORDS = new Map<string, string[]>();
for (const row of TABLE.split(';')) {
  const [english = '', arabic = ''] = row.trim().split(' = ');
  for (const word of english.split(' ')) {
    const known = WORDS.get(word) ?? [];
    WORDS.set(word, [...known, ...arabic.split('، ').filter((one) => !known.includes(one))]);
  }
}

/**
 * What Arabic papers write for an English word, in its singular or plural.
 *
 * @param word in lower case
 * @returns words and phrases, the likeliest first; none for a word that the table does not have
 * @example arabicFor('troops') // ['قوات', 'جنود']
 */
export function arabicFor(word: string): readonly string[] {
  for (const form of englishForms(word)) {
    const found = WORDS.get(form);
    if (found) return found;
  }
  return [];
}

/** A word as it is typed and in the other number: "refugees" and "refugee". */
export function englishForms(word: string): string[] {
  if (!/^[a-z]{3,}$/u.test(word)) return [word];
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`];
  if (/(?:s|x|z|ch|sh)es$/u.test(word)) return [word, word.slice(0, -2), word.slice(0, -1)];
  if (word.endsWith('s') && !word.endsWith('ss')) return [word, word.slice(0, -1)];
  return [word, `${word}s`];
}
