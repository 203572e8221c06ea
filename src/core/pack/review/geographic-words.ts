import { wordSet } from './word-table.ts';

/**
 * Words of place names that are translated, not spelt out: "البحر الأحمر" is the Red Sea. Arabic without the
 * article, both languages without regard to case and marks.
 */
export const TRANSLATED_ARABIC = wordSet(`
  بحر محيط محيطان خليج مضيق قناة نهر بحيرة جبل جبال جزيرة جزر شبه وادي واحة صحراء سهل هضبة مرتفعات دلتا حوض ساحل
  مدينة محافظة إقليم ولاية منطقة مقاطعة قضاء ريف بلدة قرية حي ضاحية مركز جمهورية مملكة دولة إمارة سلطنة اتحاد أراضي
  معبر مطار ميناء قاعدة مخيم سد ساحة ميدان شارع جسر حقل مفاعل محطة منشأة برج قصر قلعة معبد حائط جدار خط قطاع ضفة مثلث ممر
  شمال جنوب شرق غرب وسط شمالي شمالية جنوبي جنوبية شرقي شرقية غربي غربية أوسط وسطى أعلى عليا أعالي سفلى صعيد أقصى قرن
  أحمر أسود أبيض أصفر أزرق أخضر خضراء بيضاء سوداء كبرى كبير عظمى جديد جديدة قديمة متوسط ميت هادئ عربي عربية
  سجن مستوطنة كيبوتس مصفاة حقول نفط نفطي غاز منفذ معسكر متحف قبة مقام قبر دوار هور أهوار محور مديرية أنبوب مرفأ غلاف
  متنزه مقبرة كاتدرائية حزام داخلي داخلية ملعب عظيم وطني وطنية برلمان مبنى دوقية أثرية غابة شلالات مجمع غابات
  أفريقي أفريقيا آسيا أوروبا أمريكا أميركا دولي دولية تجاري نووي نووية بري جوية بحرية رأس باب مسجد كنيسة حرم سوق حديقة
`);

export const TRANSLATED_ENGLISH = wordSet(`
  sea ocean gulf bay strait straits canal channel river lake mount mountain mountains island islands peninsula valley oasis
  desert plain plateau heights delta basin coast city governorate province region state district county countryside town village
  neighbourhood suburb republic kingdom emirate sultanate union territory territories crossing airport port base camp dam square
  street bridge field reactor plant facility tower palace castle temple wall line strip bank triangle corridor air naval military
  north south east west northern southern eastern western central middle upper lower horn far
  red black white yellow blue green great greater grand new old mediterranean dead pacific arab arabian
  prison settlement kibbutz refinery fields oil gas museum dome shrine tomb roundabout marshes pipeline complex highway causeway envelope national oblast joint
  cemetery cathedral stadium belt inner falls forest arena volcano building ancient site pass
  african africa asia europe america international trade nuclear power land mosque church market park cape head
  the of and el al
`);
