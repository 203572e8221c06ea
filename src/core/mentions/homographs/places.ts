import type { Homograph } from './homograph.ts';

/** Cities that are spelt like an everyday word or a given name. */
export const PLACES: readonly Homograph[] = [
  {
    letters: 'صور',
    word: {
      gloss: 'pictures',
      prior: 4,
      part: 'noun',
      vocalised: ['صُوَر', 'صوَر', 'صوّر', 'صُوّر', 'صَوَّر', 'صَوّر', 'صُوِّر'],
      before:
        'نشر نشرت أظهرت تظهر بثت التقط التقاط عرض تداول تداولوا مقاطع معرض ألبوم مجموعة تبادل',
      after:
        'الأقمار الأشعة وفيديو ومقاطع فوتوغرافية تظهر تظهره نشرها جوية فضائية تذكارية قديمة جديدة أخرى لها له من',
    },
    senses: [
      {
        label: 'tyre',
        kinds: ['place'],
        vocalised: ['صُور'],
        before: 'مدينة قضاء مرفأ ميناء بلدية',
        article: 'لبنان صيدا الناقورة النبطية بيروت الليطاني ~لبناني',
      },
    ],
    shows: [
      ['قصفت الطائرات مدينة صور', 'tyre'],
      ['وصل إلى صور اللبنانية', 'tyre'],
      ['بين صيدا وصور في جنوب لبنان', 'tyre'],
      ['نشرت الصحيفة صور الضحايا', 'word'],
      ['في صور التقطت أمس', 'word'],
      ['صُوَر من بيروت في لبنان', 'word'],
    ],
  },
  {
    letters: 'حماة',
    word: {
      gloss: 'protectors',
      prior: 1,
      part: 'noun',
      vocalised: ['حُمَاة'],
      after: 'الديار الوطن الحدود البيئة الدستور العدالة الثورة القانون الحق الإنسان الأرض العرض',
    },
    senses: [
      {
        label: 'hama',
        kinds: ['place'],
        vocalised: ['حَمَاة'],
        before: 'مدينة محافظة ريف مطار',
        article: 'سوريا دمشق حلب حمص إدلب ~سوري',
      },
    ],
    shows: [
      ['سيطر الجيش على مدينة حماة', 'hama'],
      ['بين حمص وحماة', 'hama'],
      ['حماة الديار عليكم سلام', 'word'],
      ['وقال إنهم حُماة الوطن', 'word'],
    ],
  },
  {
    letters: 'سيول',
    word: {
      gloss: 'torrents',
      prior: 0,
      part: 'noun',
      vocalised: ['سُيُول'],
      before: 'أمطار فيضانات موجة جرفت اجتاحت تسببت ضربت أغرقت تشكل هطول',
      after:
        'جارفة عارمة وفيضانات وأمطار ناجمة قوية كبيرة مفاجئة الأمطار شباط آذار نيسان آب أيلول تشرين',
    },
    senses: [{ label: 'seoul', kinds: ['place'], prior: 2, article: 'كوريا ~كوري' }],
    shows: [
      ['قالت سيول إنها رصدت صاروخا', 'seoul'],
      ['تسببت أمطار سيول جارفة', 'word'],
      ['اجتاحت القرية سيول جارفة', 'word'],
    ],
  },
  {
    letters: 'نيس',
    word: {
      gloss: 'a companion (ونيس), a synagogue (كنيس)',
      prior: 0,
      part: 'noun',
      before: 'خير أنيس',
    },
    senses: [{ label: 'nice', kinds: null, prior: 2, before: 'مدينة', after: 'الفرنسية' }],
    shows: [
      ['في مدينة نيس الفرنسية', 'nice'],
      ['هجوم على كنيس في المدينة', 'word'],
    ],
  },
  {
    letters: 'آسيا سيدني صوفيا فلورنسا سانتياغو شارلوت فيكتوريا سيناء أثينا فيينا',
    word: { gloss: 'a given name', prior: 0, part: 'given-name' },
    senses: [{ label: 'place', kinds: ['place'], prior: 2 }],
    shows: [
      ['في آسيا وأفريقيا', 'place'],
      ['بورصات آسيا تتراجع', 'place'],
      ['بقلم آسيا العتروس', 'word'],
      ['قالت آسيا العتروس إن الكتاب جديد', 'word'],
      ['وصل إلى صوفيا أمس', 'place'],
    ],
  },
  {
    letters: 'العين',
    word: {
      gloss: 'the eye',
      prior: 3,
      part: 'noun',
      before: 'طب جراحة أمراض غمضة غمض بأم أم قرة',
      after: 'المجردة الحمراء الثالثة بالعين الساهرة',
    },
    senses: [
      {
        label: 'al-ain',
        kinds: ['organisation', 'place'],
        before: 'مدينة نادي فريق',
        after: 'الإماراتي الإماراتية',
        article: 'الإمارات أبوظبي الظفرة ~إماراتي',
      },
    ],
    shows: [
      ['فاز نادي العين الإماراتي', 'al-ain'],
      ['يرى بالعين المجردة', 'word'],
    ],
  },
  {
    letters: 'الخليل',
    word: {
      gloss: 'the friend; a surname',
      prior: 0,
      part: 'noun',
      before: 'إبراهيم',
      after: 'بن',
    },
    senses: [
      {
        label: 'hebron',
        kinds: ['place'],
        prior: 2,
        before: 'مدينة محافظة',
        article: 'الضفة فلسطين الاحتلال ~فلسطيني',
      },
    ],
    shows: [
      ['اقتحم الجيش مدينة الخليل', 'hebron'],
      ['كتاب الخليل بن أحمد', 'word'],
    ],
  },
  {
    letters: 'الأقصى',
    word: {
      gloss: 'the farthest, the utmost',
      prior: 2,
      part: 'adjective',
      before: 'الحد الشرق المغرب الشمال الجنوب الغرب السقف الطرف اليمين اليسار الهدف',
    },
    senses: [
      {
        label: 'mosque',
        kinds: ['place'],
        before: 'باحات ساحات اقتحام طوفان خطيب المسجد حرم أبواب حراس مصليات',
        after: 'المبارك',
        article: 'القدس المسجد المصلين الاحتلال المستوطنين',
      },
    ],
    shows: [
      ['هذا هو الحد الأقصى للسرعة', 'word'],
      ['اقتحم المستوطنون باحات الأقصى', 'mosque'],
    ],
  },
  {
    letters: 'الموصل',
    word: {
      gloss: 'that leads to',
      prior: 0,
      part: 'adjective',
      before: 'الطريق الخط الأنبوب الباب الممر',
      after: 'إلى بين',
    },
    senses: [{ label: 'mosul', kinds: ['place'], prior: 2, article: 'العراق نينوى ~عراقي' }],
    shows: [
      ['دخل الجيش الموصل أمس', 'mosul'],
      ['أغلق الطريق الموصل إلى القرية', 'word'],
    ],
  },
  {
    letters: 'البيضاء الزرقاء الحمراء الخضراء السوداء الأبيض',
    word: {
      gloss: 'a colour',
      prior: 2,
      part: 'adjective',
      before: 'بالأسود البحر البيت اللون الدب القلب الرجل الذهب الدخان الخط اللحم الفريق',
      after: 'المتوسط والأسود والسوداء والحمراء والأحمر والزرقاء والأخضر والخضراء',
    },
    senses: [
      {
        label: 'city',
        kinds: ['place'],
        prior: 2,
        before: 'مدينة محافظة بلدة حول باتجاه مواليد',
        after: 'الليبية اليمنية الأردنية السودانية',
        article: 'كردفان ~سوداني ~يمني ~ليبي ~أردني',
      },
    ],
    shows: [
      ['في مدينة البيضاء شرق البلاد', 'city'],
      ['وصلوا إلى الزرقاء مساء', 'city'],
      ['معارك كردفان تقترب من الأبيض', 'city'],
      ['رفع الراية البيضاء', 'word'],
      ['في السيارة الزرقاء', 'word'],
      ['فوق البحر الأبيض', 'word'],
    ],
  },
];
