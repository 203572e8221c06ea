import type { HardGroup } from '../hard-case.ts';

/** Streets, institutions and rulers called after a name that the packs hold. */
export const NAMED_AFTER: readonly HardGroup[] = [
  {
    rule: 'in the name of a street, a bank or a school no place is marked apart',
    cases: [
      'زحام في شارع بغداد مساء',
      'زحام في شوارع [بغداد|baghdad] مساء',
      'احتفال في ميدان لبنان وسط الحي',
      'يدرس في [جامعة دمشق|damascus-university] منذ عام',
      'جامعات [دمشق|damascus] تفتح أبوابها',
      'قال [بنك الكويت الوطني|national-bank-of-kuwait] إن أرباحه زادت',
      'بنوك [الكويت|kuwait] ترفع الفائدة',
      'نقل المصابون إلى مستشفى القدس',
      'أقام في فندق بيروت القديم',
      'ذكرت قناة [القاهرة الإخبارية|al-qahera-news] ذلك',
      'قال مركز القاهرة للدراسات إن النسبة انخفضت',
      'درست في [الجامعة اللبنانية|lebanese-university] ثم سافرت',
      'انضم إلى [أهلي حلب|ahli-aleppo] قادما من [حمص|homs]',
    ],
  },
  {
    rule: 'a port, an airport and a market belong to the place',
    cases: [
      'هبطت الطائرة في مطار [بيروت|beirut]',
      'وصلت السفينة إلى [ميناء عدن|aden-port]',
      'حريق في سوق [صنعاء|sanaa] القديم',
    ],
  },
  {
    rule: 'a ruler of another number is somebody else',
    cases: [
      'كتب البابا ليو الثالث عشر رسالته عام 1891',
      'استقبل [البابا ليو|pope-leo-xiv] الوفد صباحا',
      'أعدم الملك تشارلز الأول في [لندن|london]',
      'ألقى [الملك تشارلز|king-charles-iii] [خطاب العرش|speech-from-the-throne]',
    ],
  },
  {
    rule: 'names in the title of a book or a film belong to the title',
    cases: [
      'كتاب «شخصية مصر» في طبعة جديدة',
      'فيلم «ليالي باريس» يعرض غدا',
      'قال في كتابه إن «[مصر|egypt] بلد قديم»',
      'عاد مراسل [صحيفة «الشرق الأوسط»|asharq-al-awsat] من السفر',
    ],
  },
  {
    rule: 'relatives, sons and families who bear a known surname are somebody else',
    cases: [
      'زار [تيمور جنبلاط|taymur-jumblatt] المدرسة',
      'قالت سمية أردوغان إن المعرض مفتوح',
      'أدار [دونالد ترامب الابن|donald-trump-jr] الشركة',
      'دكان عائلة المصري في السوق القديم',
      'انتخب [وليد جنبلاط|walid-jumblatt] رئيسا، ثم اعتذر [جنبلاط|walid-jumblatt]',
      'خصوم [أردوغان|recep-tayyip-erdogan] في المدينة كثر',
      'أصدر (م. كريم النيل) كتابا عن الري',
    ],
  },
];
