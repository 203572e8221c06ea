import type { HardGroup } from '../hard-case.ts';

/** Full names, short names after them, given names alone, and titles. */
export const PEOPLE: readonly HardGroup[] = [
  {
    rule: 'a given name alone is nobody, and part of another full name',
    rows: [7],
    cases: [
      'قال [فلاديمير زيلينسكي|volodymyr-zelensky] إن الشتاء قاس',
      'نام فلاديمير باكرا',
      'شرب دونالد قهوته ومضى',
      'انتظر كيم صديقه في المقهى',
      'لعب محمد مع بشار وسعد',
      'كتبت أنغيلا إلى أمها',
      'وصل جو إلى بيته متعبا',
      'في المدرسة سيرغي وإيغور وفالنتينا',
    ],
  },
  {
    rule: 'the longest name wins over a relative’s that shares its words',
    rows: [9, 11],
    cases: [
      '[كيم يو جونغ|kim-yo-jong] قالت إن بلادها مستعدة',
      'توفي [كيم جونغ إيل|kim-jong-il] في قطاره',
      'ظهر [كيم جونغ أون|kim-jong-un] مع ابنته [كيم جو آي|kim-ju-ae]',
      'حكم [كيم إيل سونغ|kim-il-sung] عقودا',
      'قتل [كيم جونغ نام|kim-jong-nam] في المطار',
      'زار الرئيس [كيم داي جونغ|kim-dae-jung] جاره',
      'وصلت كيم جونغ سو إلى المدرسة',
      'ظهر [كيم جونغ أون|kim-jong-un] في العرض، وظهرت [كيم كارداشيان|kim-kardashian] في عرض آخر',
      'كتبت رئيسة الوزراء [الإيطالية|italy] [جورجيا ميلوني|giorgia-meloni] رسالة',
      'من [جورجيا|georgia] عادت [جورجيا ميلوني|giorgia-meloni] مساء',
    ],
  },
  {
    rule: 'a short name follows its full name, in the headline it may come first',
    cases: [
      'فاز [كيم جونغ أون|kim-jong-un] بالتصويت. وشكر [كيم|kim-jong-un] الحاضرين',
      ['لقاءات اليوم', 'قال كيم إنه سعيد. وفي مكان آخر التقى [كيم جونغ أون|kim-jong-un] ضباطه'],
      [
        '[كيم|kim-jong-un] يتفقد مصنعا',
        'تفقد الزعيم [كيم جونغ أون|kim-jong-un] مصنعا للأحذية',
        'وأوصى [كيم|kim-jong-un] بالجودة',
      ],
      [
        '[كيري|john-kerry] يعود إلى المفاوضات',
        'عاد الوزير السابق [جون كيري|john-kerry] أمس',
        'وتحدث [كيري|john-kerry] إلى الصحافيين',
      ],
      ['حديث في المقهى', 'قال كيري لصديقه إن الطقس جميل'],
      [
        'زيارة قصيرة',
        'وصل [كيم إيل سونغ|kim-il-sung] شابا، وتوفي ابنه [كيم جونغ إيل|kim-jong-il] بعده',
        'وكان [كيم|kim-jong-il/kim-il-sung] يحب القطارات',
      ],
    ],
  },
  {
    rule: 'a short name that is an everyday word needs its bearer',
    rows: [57],
    cases: [
      'بقي في القدر شي من الحساء',
      'لم يقل شيء عن الموضوع',
      'استقبل [شي جين بينغ|xi-jinping] ضيفه. وقال [شي|xi-jinping] إن العلاقات متينة',
      'استقبل [شي جين بينغ|xi-jinping] ضيفه، وفي عينيه شي من التعب',
      'كل شي على ما يرام',
      'زار [شي جين بينغ|xi-jinping] المصنع. وكل شي كان معدا لاستقباله',
      'زار [حسن روحاني|hassan-rouhani] المدينة. وقال [روحاني|hassan-rouhani] إن الماء شحيح',
      'زار [حسن روحاني|hassan-rouhani] المدينة والتقى زعيما له نفوذ روحاني كبير',
      'وصف [إبراهيم رئيسي|ebrahim-raisi] الأمر بأنه سبب رئيسي للخلاف',
      'اتصل به [محمود عباس|mahmoud-abbas]. ثم قرأ رواية للكاتب [عباس العقاد|abbas-mahmoud-al-aqqad]',
    ],
  },
  {
    rule: 'lineage: bin belongs to the name, each bearer is himself, bin alone is nobody',
    rows: [81],
    cases: [
      'استقبل [محمد بن سلمان|mohammed-bin-salman] المهنئين',
      'استقبل [محمد بن سلمان|mohammed-bin-salman] المهنئين. ثم غادر [بن سلمان|mohammed-bin-salman] المجلس',
      'استقبل [محمد بن زايد|mohammed-bin-zayed] المهنئين. ثم غادر [بن زايد|mohammed-bin-zayed] المجلس',
      'جمع اللقاء [محمد بن سلمان|mohammed-bin-salman] و[محمد بن زايد|mohammed-bin-zayed]',
      'ذكر [محمد بن سلمان|mohammed-bin-salman] أخاه [خالد بن سلمان|khalid-bin-salman] بخير',
      'وصل [حمدان بن راشد|hamdan-bin-rashid] إلى السباق',
      'سأل عن فلان بن فلان',
      'عاد أحد أمراء آل سعود من رحلته',
    ],
  },
  {
    rule: 'a title with its nisba stands before the name, and each is itself',
    cases: [
      'قال وزير الخارجية [الروسي|russia] [سيرغي لافروف|sergei-lavrov] إن الباب مفتوح',
      'استقبل الرئيس [الفرنسي|france] [إيمانويل ماكرون|emmanuel-macron] ضيفه',
      'شكر رئيس الوزراء [الإسرائيلي|israel] [بنيامين نتنياهو|benjamin-netanyahu] الحضور',
      'نقل المتحدث باسم [الكرملين|kremlin] [دميتري بيسكوف|dmitry-peskov] الخبر',
      'كتب الرئيس [بوتين|vladimir-putin] رسالة',
      'رد السيد [لافروف|sergei-lavrov] على السؤال',
      'وصفت المستشارة السابقة [أنغيلا ميركل|angela-merkel] الأمر بالصعب',
      'قال الأمين العام [أنطونيو غوتيريش|antonio-guterres] إنه قلق',
      'أوفد الملك [سلمان بن عبد العزيز|king-salman] مبعوثا',
    ],
  },
  {
    rule: 'a name is whole words: no part of a longer word',
    cases: [
      'قفز الطفل على الترامبولين',
      'اشترى بوتينا من السوق',
      'ماكرونة بالجبن على العشاء',
      'يملك مسبحا ومسكنا',
      'ستالينية الفكر لا تعنيه',
    ],
  },
  {
    rule: 'quotation marks, commas and brackets around a name leave it whole',
    cases: [
      'نشرت المجلة صورة «[بوتين|vladimir-putin]» على غلافها',
      'غاب الرئيس ([بايدن|joe-biden]) عن اللقاء',
      'حضر [ماكرون|emmanuel-macron]، و[ميلوني|giorgia-meloni]، و[ستارمر|keir-starmer]',
      'سأله: أين [لافروف|sergei-lavrov]؟',
      'لقاء [بوتين|vladimir-putin]-[ترامب|donald-trump] قريبا',
      'قمة [ترامب|donald-trump]/[بوتين|vladimir-putin] مؤجلة',
    ],
  },
];
