import type { Homograph } from './homograph.ts';

/** Movements, parties, clubs and media that are named by an everyday word. */
export const BODIES: readonly Homograph[] = [
  {
    letters: 'فتح',
    word: {
      gloss: 'opening; he opened',
      prior: 5,
      part: 'noun',
      before: 'الذي قد عندما بعدما حين إعادة',
      after: 'باب الباب أبواب النار تحقيق المجال باب معبر صفحة حساب مكة الأندلس الطريق',
    },
    senses: [
      {
        label: 'fatah',
        kinds: ['organisation'],
        before: 'حركة حركتي حركتا حركتَي قيادي قياديي كوادر بين',
        after: 'وحماس محمود عزام',
        article: 'حماس عباس الفصائل المصالحة الفلسطينية ~فتحاوي',
      },
    ],
    shows: [
      ['قال المتحدث باسم حركة فتح', 'fatah'],
      ['حوار بين فتح وحماس', 'fatah'],
      ['وفتح باب الترشح', 'word'],
      ['طالب بفتح تحقيق', 'word'],
      ['فتح الجيش النار', 'word'],
    ],
  },
  {
    letters: 'حماس',
    word: {
      gloss: 'zeal',
      prior: 0,
      part: 'noun',
      before: 'كل ملؤه بكل',
      after:
        'شديد كبير بالغ منقطع الشباب الجمهور الجماهير اللاعبين كبيرا وطني وانضباط وإصرار ونشاط وتفان وحيوية وجدية وشغف',
    },
    senses: [{ label: 'hamas', kinds: ['organisation'], prior: 2, before: 'حركة' }],
    shows: [
      ['قالت حماس إنها سترد', 'hamas'],
      ['لعبوا بحماس شديد', 'word'],
    ],
  },
  {
    letters: 'أمل',
    word: {
      gloss: 'hope; he hoped',
      prior: 4,
      part: 'noun',
      before: 'على خيبة بصيص كل لا بارقة ثمة هناك يحدوه وكلهم',
      after: 'كبير جديد ضئيل أن في',
    },
    senses: [
      {
        label: 'amal',
        kinds: ['organisation'],
        before: 'حركة كتلة ثنائي وزراء نواب قيادات',
        after: 'وحزب',
        article: 'بري نبيه لبنان ~لبناني',
      },
    ],
    shows: [
      ['قال نائب من حركة أمل', 'amal'],
      ['على أمل أن يعود', 'word'],
      ['هناك أمل كبير', 'word'],
    ],
  },
  {
    letters: 'الهلال',
    word: {
      gloss: 'the crescent',
      prior: 2,
      part: 'noun',
      before: 'رؤية تحري ظهور',
      after: 'الأحمر الخصيب الشيعي',
    },
    senses: [
      {
        label: 'al-hilal',
        kinds: ['organisation'],
        before: 'نادي فريق لاعب مدرب مهاجم جماهير مباراة',
        article: 'الدوري مباراة المباراة الكأس هدف اللاعب المدرب النادي الشوط',
      },
    ],
    shows: [
      ['سجل مهاجم الهلال هدفا في المباراة', 'al-hilal'],
      ['وصلت فرق الهلال الأحمر', 'word'],
      ['تحري رؤية الهلال مساء', 'word'],
    ],
  },
  {
    letters: 'الاتحاد',
    word: {
      gloss: 'the union, the federation',
      prior: 4,
      part: 'noun',
      before: 'رئيس هذا مجلس عضو أعضاء مقر لجنة أمين باسم في عن',
      after: 'الدولي الأوروبي الآسيوي الأفريقي العام الوطني',
      ofState: true,
    },
    senses: [
      {
        label: 'club',
        kinds: ['organisation'],
        before: 'نادي فريق لاعب مدرب مهاجم حارس جماهير مباراة جمهور',
        article: 'الدوري مباراة المباراة الكأس هدف اللاعب المدرب النادي الشوط الملعب جدة',
      },
    ],
    shows: [
      ['خسر فريق الاتحاد في المباراة', 'club'],
      ['أجل الاتحاد الفرنسي المباراة إلى نهاية الدوري', 'word'],
      ['قال رئيس الاتحاد إن الشوط الثاني من المباراة معاد', 'word'],
    ],
  },
  {
    letters: 'النصر الشباب الوحدة التعاون الفتح الرجاء السد المريخ الوحدات',
    word: {
      gloss: 'victory, union, youth, unity, a dam, Mars and the like',
      prior: 4,
      part: 'noun',
      before: 'قوس هذا علامة حقق حققت يحقق تحقيق أحرز نشوة طعم فرحة هدف في باسم عن',
    },
    senses: [
      {
        label: 'club',
        kinds: ['organisation'],
        before: 'نادي فريق لاعب مدرب مهاجم حارس جماهير مباراة',
        article: 'الدوري مباراة المباراة الكأس هدف اللاعب المدرب النادي الشوط الملعب',
      },
    ],
    shows: [
      ['خسر فريق النصر في المباراة', 'club'],
      ['حتى تحقيق النصر الكامل', 'word'],
    ],
  },
  {
    letters: 'الترجي الوداد الزمالك',
    word: {
      gloss: 'hoping, affection; a quarter of Cairo',
      prior: 1,
      part: 'noun',
      before: 'حي سكان أهل مشاعر صلات روابط عبارات',
      after: 'والمحبة والإخلاص والصفاء والتمني',
    },
    senses: [
      {
        label: 'club',
        kinds: ['organisation'],
        prior: 2,
        before: 'نادي فريق لاعب مدرب مهاجم حارس جماهير مباراة',
        after: 'الرياضي البيضاوي القاهري',
        article: 'الدوري مباراة المباراة نقطة نقاط رصيده الملعب المدرب فريق الفريق',
      },
    ],
    shows: [
      ['تعادل الوداد مع ضيفه', 'club'],
      ['حافظ على صلات الوداد بين أهله', 'word'],
    ],
  },
  {
    letters: 'الأهلي الإسماعيلي',
    word: {
      gloss: 'domestic, civil; Ismaili',
      prior: 2,
      part: 'adjective',
      before:
        'البنك المصرف السلم الاقتتال المجتمع القطاع التعليم العمل الحوار المستشفى المذهب الفكر الإمام',
    },
    senses: [
      {
        label: 'al-ahly',
        kinds: ['organisation'],
        before: 'النادي نادي فريق لاعب مدرب مهاجم حارس جماهير مباراة',
        article: 'الدوري مباراة المباراة الكأس هدف اللاعب المدرب الشوط الزمالك الملعب',
      },
    ],
    shows: [
      ['فاز الأهلي في المباراة بهدف', 'al-ahly'],
      ['حذر من تهديد السلم الأهلي', 'word'],
    ],
  },
  {
    letters: 'النهضة',
    word: {
      gloss: 'the renaissance',
      prior: 3,
      part: 'noun',
      before: 'سد عصر مشروع رواد هذه',
      after: 'العربية الأوروبية الصناعية الاقتصادية',
    },
    senses: [
      {
        label: 'ennahda',
        kinds: ['organisation'],
        before: 'حركة حزب كتلة قيادي رئيس',
        article: 'الغنوشي تونس نداء ~تونسي',
      },
    ],
    shows: [
      ['قال رئيس حركة النهضة', 'ennahda'],
      ['جولة جديدة بشأن سد النهضة', 'word'],
    ],
  },
  {
    letters: 'الوفد',
    word: {
      gloss: 'the delegation',
      prior: 4,
      part: 'noun',
      before: 'رئيس عضو أعضاء في باسم عن من هذا',
    },
    senses: [{ label: 'wafd', kinds: ['organisation', 'work'], before: 'حزب صحيفة جريدة بوابة' }],
    shows: [
      ['قال رئيس حزب الوفد', 'wafd'],
      ['وصل الوفد إلى الفندق', 'word'],
    ],
  },
];
