import type { Homograph } from './homograph.ts';

/** Places whose short name is an everyday word, told by their neighbourhood. */
export const SHORT_PLACES: readonly Homograph[] = [
  {
    letters: 'الخليج',
    word: {
      gloss: 'a bay, a club, a paper',
      prior: 1,
      part: 'noun',
      before: 'هذا نادي فريق صحيفة جريدة كورنيش خور ذلك لاعب',
    },
    senses: [
      {
        label: 'gulf',
        kinds: ['place'],
        prior: 2,
        before:
          'دول مياه أمن منطقة بلدان عرب شعوب كأس حرب حروب أسواق بورصات حكام قادة زعماء نفط شيوخ أزمة مجلس أبناء',
        after: 'العربي الفارسي',
      },
    ],
    shows: [
      ['قادة دول الخليج', 'gulf'],
      ['استثمارات في الخليج', 'gulf'],
      ['فاز نادي الخليج', 'word'],
      ['سبح الأطفال في هذا الخليج', 'word'],
    ],
  },
  {
    letters: 'العيون',
    word: {
      gloss: 'eyes; springs',
      prior: 3,
      part: 'noun',
      before: 'أمراض طب جراحة أطباء طبيب مستشفى',
      after: 'الزرقاء الساهرة الجارية والأذن الجافة',
    },
    senses: [
      {
        label: 'laayoune',
        kinds: ['place'],
        prior: 1,
        before: 'مدينة',
        article:
          'الصحراء الصحراوية الداخلة تندوف البوليساريو المينورسو السمارة بوجدور ~مغربي ~صحراوي',
      },
    ],
    shows: [
      ['امتلأت العيون بالدموع', 'word'],
      ['مركز لطب العيون', 'word'],
      ['عاد من تندوف إلى العيون', 'laayoune'],
    ],
  },
  {
    letters: 'معان',
    word: {
      gloss: 'meanings',
      prior: 2,
      part: 'noun',
      before: 'حمل حملت يحمل تحمل عدة ذات له لها من',
      after: 'كثيرة عدة سامية عميقة جميلة جديدة أخرى متعددة إنسانية نبيلة',
    },
    senses: [
      {
        label: 'maan',
        kinds: ['place'],
        before: 'مدينة محافظة',
        article: 'إربد العقبة البتراء ~أردني',
      },
    ],
    shows: [
      ['للكلمة معان كثيرة', 'word'],
      ['في محافظة معان جنوبا', 'maan'],
    ],
  },
  {
    letters: 'ليل',
    word: {
      gloss: 'night',
      prior: 4,
      part: 'noun',
      after: 'السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة أمس نهار الشتاء طويل مظلم',
    },
    senses: [{ label: 'lille', kinds: ['place', 'organisation'], after: 'الفرنسية الفرنسي' }],
    shows: [
      ['أغلق المتجر في المدينة ليل السبت', 'word'],
      ['في مدينة ليل الفرنسية', 'lille'],
    ],
  },
  {
    letters: 'الدورة',
    word: {
      gloss: 'a round, a session, a term, a course',
      prior: 4,
      part: 'noun',
      before: 'هذه تلك خلال ختام افتتاح',
      after:
        'الأولى الثانية الثالثة الرابعة الخامسة السابعة العاشرة الحالية الجديدة السابقة المقبلة الماضية العادية الاستثنائية التدريبية التكوينية البرلمانية النيابية التشريعية الشتوية الصيفية الدموية',
    },
    senses: [
      { label: 'dora', kinds: ['place'], before: 'منطقة حي مصفاة مصفى شارع ضاحية سوق محطة' },
    ],
    shows: [
      ['نال المرشح في الدورة الثانية أكثر الأصوات في بيروت', 'word'],
      ['تراجع اللاعب في الدورة العاشرة', 'word'],
      ['اندلع حريق في مصفاة الدورة', 'dora'],
    ],
  },
  {
    letters: 'مدينتي',
    word: {
      gloss: 'the two cities of, my city',
      prior: 5,
      part: 'noun',
    },
    senses: [
      {
        label: 'madinaty',
        kinds: ['place'],
        before: 'مشروع كمبوند سكان',
        after: 'والرحاب ونور وبريفادو',
        article: 'الرحاب التجمع طلعت_مصطفى كمبوند',
      },
    ],
    shows: [
      ['استعادت القوات السيطرة على مدينتي حلب وإدلب', 'word'],
      ['وصلت المساعدات إلى مدينتي', 'word'],
      ['تسكن أسرته في مشروع مدينتي والرحاب', 'madinaty'],
    ],
  },
];
