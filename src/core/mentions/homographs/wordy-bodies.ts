import type { Homograph } from './homograph.ts';

/** Bodies and measures that are themselves nearly everywhere, and another word beside a few others. */
export const WORDY_BODIES: readonly Homograph[] = [
  {
    letters: 'ناسا',
    word: {
      gloss: 'people, in the accusative',
      prior: 0,
      part: 'noun',
      before: 'رأيت رأى رأت وجد وجدت وجدنا التقى التقيت نعرف أعرف عرفت هناك إن أن',
      after: 'كثيرين كثيرا آخرين بسطاء طيبين عاديين مثلنا يعيشون يعملون يريدون لا',
    },
    senses: [{ label: 'nasa', kinds: ['organisation'], prior: 2 }],
    shows: [
      ['رأيت ناسا كثيرين في السوق', 'word'],
      ['أعلنت ناسا إطلاق المسبار', 'nasa'],
    ],
  },
  {
    letters: 'ميلان',
    word: {
      gloss: 'an inclination',
      prior: 0,
      part: 'noun',
      before: 'زاوية درجة نسبة معدل شدة فيه زاد يزداد ازداد مقدار',
      after:
        'محور البرج المحور الأرض الأرضية السفينة الجدار العمود السطح المبنى طفيف خفيف شديد نحو كبير',
    },
    senses: [{ label: 'milan', kinds: ['organisation', 'place'], prior: 2 }],
    shows: [
      ['قاسوا ميلان البرج بدقة', 'word'],
      ['في الجدار ميلان طفيف', 'word'],
      ['فاز ميلان على ضيفه', 'milan'],
    ],
  },
  {
    letters: 'طالبان',
    word: {
      gloss: 'two students',
      prior: 1,
      // Like an adjective, a dual in -an follows no preposition and governs no noun.
      part: 'adjective',
      // The movement is feminine: a verb in the masculine has two students for its subject.
      before: `فاز تفوق نجح رسب قتل أصيب لقي حصل شارك درس اخترع ابتكر تقدم تخرج التحق توفي طالبة هما هناك تعرض تشاجر
        اعتدى سافر طعن فقد`,
      after: 'جامعيان آخران من مصابان متفوقان أجنبيان يدرسان',
      article:
        'المدرسة الجامعة مدرسة جامعة طلاب الطلاب الطلبة طالبة طالبات الدراسة الكلية معهد مدرسية',
    },
    senses: [
      {
        label: 'taliban',
        kinds: ['organisation'],
        prior: 3,
        before:
          'حركة حكم نظام حكومة سلطات سلطة مقاتلو مقاتلي عودة زعيم سيطرة عهد قادة باسم مع إلى قوانين',
        after: 'الأفغانية باكستان الباكستانية',
        article: 'أفغانستان كابول كابل قندهار باكستان الحركة ~أفغاني',
      },
    ],
    shows: [
      ['فاز طالبان بالجائزة الأولى', 'word'],
      ['طالبة وطالبان من المدرسة', 'word'],
      ['قتل طالبان من الجامعة في حادث', 'word'],
      ['منعت طالبان الفتيات من المدرسة في أفغانستان', 'taliban'],
      ['قالت طالبان إنها ستحضر', 'taliban'],
    ],
  },
  {
    letters: 'القاعدة',
    word: {
      gloss: 'the base, the rule',
      prior: 3,
      part: 'noun',
      before: 'هذه تلك خلاف محيط قرب داخل حسب وفق هو هي بناء قصف',
      after:
        'العسكرية الجوية البحرية الذهبية القانونية الشعبية الأساسية العامة الأولى الأمريكية التي',
    },
    senses: [
      {
        label: 'al-qaeda',
        kinds: ['organisation'],
        before:
          'زعيم تنظيم فرع هجوم تهديد أمير خلايا مقاتلي مقاتلو مسلحي فلول عناصر قيادي إرهابيي أيديولوجيا هجمات فكر جهاديي',
        article: 'الظواهري داعش الصومال أفغانستان الإرهابي الإرهابية الإرهاب المتطرفين الجهاديين',
      },
    ],
    shows: [
      ['مقتل زعيم القاعدة', 'al-qaeda'],
      ['عناصر من القاعدة', 'al-qaeda'],
      ['قصفوا القاعدة العسكرية', 'word'],
      ['هذه هي القاعدة', 'word'],
    ],
  },
  {
    letters: 'البعث',
    word: {
      gloss: 'the resurrection',
      prior: 2,
      part: 'noun',
      before: 'يوم عقيدة بعد',
      after: 'والحساب والنشور والقيامة',
    },
    senses: [
      {
        label: 'party',
        kinds: ['organisation'],
        before: 'حزب حكم نظام سقوط قيادة رفاق عهد فكر اجتثاث حل زمن سلطة حقبة إسقاط',
        article: 'صدام الأسد ~عراقي ~سوري',
      },
    ],
    shows: [
      ['بعد سقوط البعث', 'party'],
      ['الإيمان بيوم البعث والحساب', 'word'],
    ],
  },
  {
    letters: 'الإخوان',
    word: {
      gloss: 'the brothers',
      prior: 2,
      part: 'noun',
      before: 'أيها هؤلاء بين',
      after: 'والأخوات الأعزاء الثلاثة الأربعة العرب الأشقاء',
    },
    senses: [
      {
        label: 'brotherhood',
        kinds: ['organisation'],
        prior: 1,
        before: 'حظر جماعة تنظيم قيادات قيادي حكم شباب عناصر فكر أنصار قادة فلول زمن حل',
        article: 'مرسي الجماعة المرشد رابعة المحظورة الإسلاميين',
      },
    ],
    shows: [
      ['قرار حظر الإخوان', 'brotherhood'],
      ['رحب الإخوان الثلاثة بالضيف', 'word'],
    ],
  },
  {
    letters: 'آبل',
    word: {
      gloss: 'camels, their hamza left out',
      prior: 0,
      part: 'noun',
      before: 'قطيع رعي راعي لحوم سباق ألبان تربية حليب',
    },
    senses: [{ label: 'apple', kinds: ['organisation'], prior: 2 }],
    shows: [
      ['قطيع ابل يعبر الطريق', 'word'],
      ['كشفت آبل عن هاتفها', 'apple'],
    ],
  },
  {
    letters: 'فاغنر فاجنر',
    word: {
      gloss: 'the composer',
      prior: 0,
      part: 'noun',
      before: 'ريتشارد أوبرا أوبرات موسيقى الموسيقار المؤلف الملحن الموسيقي ألحان أعمال مهرجان',
    },
    senses: [
      {
        label: 'group',
        kinds: ['organisation'],
        prior: 2,
        before: 'مجموعة قوات مرتزقة عناصر مقاتلي مقاتلو مسلحي',
      },
    ],
    shows: [
      ['حفل لموسيقى فاغنر', 'word'],
      ['انسحبت قوات فاغنر', 'group'],
      ['دور فاغنر في مالي', 'group'],
    ],
  },
  {
    letters: 'النكبة النكسة',
    word: {
      gloss: 'a disaster, a setback',
      prior: 2,
      part: 'noun',
      before: 'هذه حجم تلك آثار هول',
      after: 'التي الصحية الاقتصادية',
    },
    senses: [
      {
        label: 'war',
        kinds: ['event'],
        before: 'ذكرى عام منذ جيل ابنة ابن أبناء هزيمة بعد قبل يوم سنوات مسيرة إحياء أحداث',
        article: 'فلسطين القدس يافا حيفا اللاجئين الاحتلال ~فلسطيني ~إسرائيلي',
      },
    ],
    shows: [
      ['أمام هول هذه النكبة', 'word'],
      ['أحيوا ذكرى النكبة', 'war'],
    ],
  },
  {
    letters: 'عقوبات العقوبات',
    word: {
      gloss: 'penalties of a court or of a federation',
      prior: 1,
      part: 'noun',
      before: 'أقصى أشد أقسى خفف خففت تخفيف لجنة لائحة نظام سلم مشروع بأقصى بأشد تغليظ إنزال',
      after: `بحق انضباطية تأديبية إدارية مشددة مغلظة جنائية بدنية جسدية سالبة السالبة البديلة بديلة حبسية سجنية رياضية
        تعزيرية الجنائية التأديبية الإدارية الانضباطية`,
      article:
        'المتهم المتهمين المتهمون المحكمة القاضي القضاة النيابة الجناة محكمة المخالفين اللاعب اللاعبين السجن',
    },
    senses: [
      {
        label: 'sanctions',
        kinds: ['term'],
        prior: 4,
        before: 'فرض فرضت رفع حزمة حزم الالتفاف تفادي',
        after: `الدولية الغربية الأمريكية الأميركية الأوروبية الأممية الاقتصادية اقتصادية دولية غربية أمريكية أميركية
          أوروبية أممية على`,
        article: 'واشنطن الأمن الخزانة الأوروبي صادرات النفط تجميد',
      },
    ],
    shows: [
      ['أنزلت المحكمة أقصى العقوبات بالمتهم', 'word'],
      ['تنتظر اللاعب عقوبات تأديبية', 'word'],
      ['تضررت الشركات من العقوبات', 'sanctions'],
      ['فرضت واشنطن عقوبات على الشركة', 'sanctions'],
    ],
  },
];
