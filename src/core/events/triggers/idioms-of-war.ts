import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const FIRE =
  'بالصواريخ|بصواريخ|بوابل من الصواريخ|بالقنابل|بالقذائف|برشقة صاروخية|برشقات صاروخية|بالمسيرات|بطائرات مسيرة';

/** Blows, sieges, truces and killing in the idioms of the papers. */
export const IDIOMS_OF_WAR: readonly Trigger[] = [
  trigger('cease-fire', {
    exact: 'وضعت سكتت صمتت خمدت توقفت انتهت',
    nouns: {
      'الحرب أوزارها|أوزارها|المدافع|البنادق|الحرب بين|العمليات القتالية|المعارك بين|القتال بين|أصوات المدافع':
        '',
    },
    frames: ['The fighting between {o::بين} ended', 'The fighting in {o:land:في,ب} ended'],
    example: [
      'وضعت الحرب أوزارها بين روسيا وإيران في 8 أغسطس 1988',
      'The fighting between Russia and Iran ended, 8 August 1988',
    ],
    counterexample: 'وضعت الحرب أثقالها على روسيا وإيران في 8 أغسطس 1988',
  }),
  trigger('cease-fire', {
    past: 'مدد جدد أوقف علق أعلن',
    present: 'يمدد يجدد يوقف',
    masdar: 'تمديد الإعلان',
    nouns: {
      'الهدنة|هدنة|وقف إطلاق النار|اتفاق وقف إطلاق النار|القتال|وقف القتال|وقف الأعمال العدائية|وقفا لإطلاق النار|وقف هجماتها|وقف عملياتها|هدنة من جانب واحد|وقفا أحاديا':
        '',
    },
    unless: 'خرق انتهاك دعوة لجنة برفضها رفضها مفاوضات محادثات',
    frames: [
      '{s:state} declared a truce between {o::بين}',
      '{s:state:several} agreed a truce',
      '{s:person} declared a truce between {o::بين}',
      '{s:org} declared a truce',
    ],
    example: [
      'مددت روسيا وأوكرانيا الهدنة في 24 يونيو 2025',
      'Russia and Ukraine agreed a truce, 24 June 2025',
    ],
    counterexample: 'أعلن دونالد ترامب مباراة بين إيران وإسرائيل في 24 يونيو 2025',
  }),
  trigger('attack', {
    past: 'اعتدى باغت فاجأ هجم سطا تهجم',
    present: 'يعتدي يباغت',
    masdar: 'اعتداء',
    nouns: {
      'بهجوم|بالضرب|بضربة|هجوما|مستوطنون|مستوطنين|مسلحون|على السفارة|على سفارة|على مقر|على سيادة|على قرية|على بلدة|على موكب|بغارة|بغارات':
        '',
    },
    frames: [
      '{s:country} attacked {o:actor:direct,علي}',
      '{s:org} attacked {o:actor:direct,علي}',
      '{o:actor:علي,في} was attacked',
    ],
    example: ['باغتت حماس إسرائيل بهجوم في 7 أكتوبر 2023', 'Hamas attacked Israel, 7 October 2023'],
    counterexample: 'باغتت حماس إسرائيل بموقفها في 7 أكتوبر 2023',
  }),
  trigger('attack', {
    past: 'طعن',
    exact: 'طعن',
    masdar: 'طعن دهس',
    nouns: { 'رجل|شاب|مسلح|مهاجم|شخص|مجهول|بسكين|بالسكين|متطرف': '' },
    frames: ['{o:person} was stabbed'],
    example: [
      'طعن شاب حسن نصر الله في 12 أغسطس 2022',
      'Hassan Nasrallah was stabbed, 12 August 2022',
    ],
    counterexample: 'طعن محام في قرار حسن نصر الله في 12 أغسطس 2022',
  }),
  trigger('attack', {
    exact: 'طالت طال استهدفت استهدف ضربت ضرب',
    nouns: {
      'غارة|غارات|هجوم|هجمات|قصف|ضربة|ضربات|صاروخ|صواريخ|مسيرة|مسيرات|طائرة مسيرة': '',
    },
    unless: 'سيبراني سيبرانية إلكتروني إلكترونية عقوبات زلزال إعصار',
    frames: ['{o:place} was hit in an attack by {s:country}', '{o:place} was hit in an attack'],
    example: [
      'طالت غارة مطار بيروت في 6 مايو 2025',
      'Beirut Airport was hit in an attack, 6 May 2025',
    ],
    counterexample: 'طالت شائعة مطار بيروت في 6 مايو 2025',
  }),
  trigger('kill', {
    past: 'صفى أجهز قضى',
    exact: 'صفت صفى أجهز أجهزت قضى قضت',
    masdar: 'تصفية إجهاز القضاء قضاء',
    nouns: {
      'غارة|بغارة|القوات|الجيش|إسرائيل|على زعيم|على القيادي|في عملية|على قائد|جسديا|في ضربة|الطيران':
        '',
    },
    unless: 'محكمة المحكمة القاضي بالسجن ساعات حسابات',
    frames: ['{s:state} killed {o:person:direct,علي}', '{o:person:علي} was killed'],
    example: [
      'صفّت إسرائيل حسن نصر الله في غارة في 27 سبتمبر 2024',
      'Israel killed Hassan Nasrallah, 27 September 2024',
    ],
    counterexample: 'صفّت إسرائيل حساباتها مع حسن نصر الله في 27 سبتمبر 2024',
  }),
  trigger('kill', {
    past: 'ارتكب',
    present: 'يرتكب',
    masdar: 'ارتكاب',
    nouns: { 'مجزرة|مذبحة|مجازر|مجزرة جديدة': '' },
    frames: ['{s:state} committed a massacre in {o:land:في,ب}'],
    example: [
      'ارتكبت إسرائيل مجزرة في دمشق في 13 يوليو 2024',
      'Israel committed a massacre in Damascus, 13 July 2024',
    ],
    counterexample: 'ارتكبت إسرائيل خطأ في دمشق في 13 يوليو 2024',
  }),
  trigger('kill', {
    exact: 'أودى أودت حصد حصدت خلف خلفت أوقع أوقعت أسفر أسفرت',
    nouns: { 'بأرواح|أرواح|قتلى|ضحايا|شهداء|قتيلا|عن مقتل|عن استشهاد|بحياة': '' },
    unless:
      'السيول الفيضانات الحريق الزلزال الانهيار الحادث العاصفة الأمطار غارة غارات قصف ضربة ضربات هجوم الهجوم هجمات تفجير التفجير انفجار الانفجار القصف الغارة والهجوم حادث سير مرور حريق حرائق زلزال فيضانات سيول انهيار إعصار غرق مرض وباء كورونا تدافع نوبة حادثة اصطدام انقلاب هزة',
    frames: ['People were killed in {o:land:في,ب}'],
    example: [
      'أوقعت المعارك قتلى في دمشق في 3 مايو 2014',
      'People were killed in Damascus, 3 May 2014',
    ],
    counterexample: 'أوقعت السيول قتلى في دمشق في 3 مايو 2014',
  }),
  trigger('kill', {
    past: 'لفظ راح سقط',
    exact: 'فقدت لفظ راح راحت سقط سقطت',
    nouns: {
      'حياته في غارة|حياتها في غارة|ضحية اغتيال|ضحية عملية اغتيال|ضحية غارة|شهيدا في غارة|ضحية تفجير|برصاص|حياته برصاص|أنفاسه في غارة|ضحية رصاص':
        '',
    },
    frames: ['{s:person} was killed'],
    example: [
      'راح قاسم سليماني ضحية غارة في 3 يناير 2020',
      'Qasem Soleimani was killed, 3 January 2020',
    ],
    counterexample: 'راح قاسم سليماني يتحدث في 3 يناير 2020',
  }),
  trigger('strike', {
    past: 'أمطر دك استهدف رشق',
    exact: 'أمطرت أمطر دكت دك رشقت استهدفت',
    present: 'يمطر يدك',
    masdar: 'دك',
    nouns: { [`${FIRE}|مقاتلات|المقاتلات|طائرات|الطيران|مدفعية|المدفعية`]: '' },
    unless: 'شباك شباكه حصون مرمى',
    frames: ['{s:country} struck {o:actor}', '{s:org} struck {o:actor}', '{o:place} was struck'],
    example: [
      'أمطرت إيران القدس بالصواريخ في 1 أكتوبر 2024',
      'Iran struck Jerusalem, 1 October 2024',
    ],
    counterexample: 'أمطرت السماء على إيران والقدس في 1 أكتوبر 2024',
  }),
  trigger('strike', {
    past: 'ألقى أطلق وجه جدد شن نفذ',
    exact: 'ألقت جددت جدد أطلقت',
    present: 'يوجه يجدد',
    masdar: 'إلقاء إطلاق توجيه تجديد',
    nouns: {
      'قنابل|قنبلة|صاروخا|صاروخا باليستيا|صواريخ|وابلا من الصواريخ|رشقة صاروخية|رشقات صاروخية|ضربات إلى|ضربة إلى|ضربات ل|غاراتها|غاراته|قصفها|قصفه|سلسلة غارات|مسيرات':
        '',
    },
    unless: 'تجربة تجريبية اختبار للاختبار بحر_اليابان الفضاء',
    frames: ['{s:country} struck {o:actor:علي,الى,ل}', '{s:org} struck {o:actor:علي,الى,ل}'],
    example: ['ألقت روسيا قنابل على حلب في 3 مايو 2016', 'Russia struck Aleppo, 3 May 2016'],
    counterexample: 'ألقت روسيا نظرة على حلب في 3 مايو 2016',
  }),
  trigger('seize', {
    past: 'أحكم فرض وضع أطبق',
    exact: 'أحكمت أحكم بسطت أطبقت',
    present: 'يحكم يبسط يفرض',
    masdar: 'إحكام بسط فرض',
    nouns: {
      'قبضتها|قبضته|سيطرتها|سيطرته|سيطرتها الكاملة|سيطرته الكاملة|يده|يدها|نفوذها|السيطرة': '',
    },
    unless: 'الحريق حريق النيران استعاد الدولة',
    frames: ['{s} seized {o:place:علي,في}', '{s} seized {o:country:علي}'],
    example: [
      'أحكمت طالبان قبضتها على كابل في 15 أغسطس 2021',
      'The Taliban took control of Kabul, 15 August 2021',
    ],
    counterexample: 'أحكمت طالبان إغلاق الباب في كابل في 15 أغسطس 2021',
  }),
  trigger('seize', {
    past: 'سقط هوى تهاوى انهار',
    exact: 'سقطت تهاوت هوت',
    nouns: {
      'في يد|بيد|في أيدي|بأيدي|تحت سيطرة|في قبضة|أمام|بيد قوات|في يد قوات': '',
    },
    unless: 'بثلاثية بهدف بهدفين برباعية الدوري البطولة قتيل قتلى فخ',
    frames: ['{o:place} fell to {w:org:direct,في,ب,امام}'],
    example: [
      'سقطت كابل في يد طالبان في 15 أغسطس 2021',
      'Kabul fell to the Taliban, 15 August 2021',
    ],
    counterexample: 'سقطت كابل من حسابات طالبان في 15 أغسطس 2021',
  }),
  trigger('recapture', {
    past: 'دحر طرد أعاد استرجع أحكم',
    exact: 'دحرت استرجعت طهرت',
    masdar: 'دحر استرجاع تطهير',
    nouns: {
      'من قبضة|من مدينة|سيطرته|سيطرتها|مدينة|بلدة|السيطرة|من آخر معاقل|منطقة|آخر معاقل|فلول|مواقع':
        '',
    },
    unless: 'سفير دبلوماسيا سفيرها ديوان',
    frames: [
      '{s:org} retook {o:place:direct,علي} from {w:org}',
      '{s:org} retook {o:place:direct,علي,من}',
      '{s:country} retook {o:place:direct,علي,من}',
    ],
    example: [
      'استرجعت روسيا مدينة حلب في 22 ديسمبر 2016',
      'Russia retook Aleppo, 22 December 2016',
    ],
    counterexample: 'استرجعت روسيا أنفاسها في حلب في 22 ديسمبر 2016',
  }),
  trigger('besiege', {
    past: 'ضرب أطبق فرض أحكم شدد طوق',
    exact: 'أطبقت طوقت طوق ضربت',
    present: 'يضرب يطوق',
    masdar: 'تطويق إحكام',
    nouns: {
      'حصارا|الحصار|طوقا|طوقا أمنيا|حصارها|حصاره|حصارا خانقا|مخيم|مدينة|بلدة': '',
    },
    unless: 'بحري الأزمة جويا جويا',
    frames: ['{s} besieged {o:land:علي,direct}'],
    example: ['ضربت روسيا حصارا على حلب في 3 مايو 2016', 'Russia besieged Aleppo, 3 May 2016'],
    counterexample: 'ضربت روسيا موعدا مع حلب في 3 مايو 2016',
  }),
  trigger('deploy', {
    past: 'استقدم بعث أوفد نصب عزز انتشر دفع وصل أرسل',
    exact: 'حشدت نصبت استقدمت انتشرت انتشر استقدم',
    present: 'يحشد يعزز ينشر',
    masdar: 'حشد انتشار نشر استقدام',
    nouns: {
      'قواتها|قواته|تعزيزات|بتعزيزات|تعزيزات عسكرية|بتعزيزات عسكرية|قوات|جنودا|آلاف الجنود|حاملة طائرات|حاملة الطائرات|مدمرة|مدمرات|منظومة|بطارية|الجيش|قطعا بحرية|سفنا حربية|وجودها العسكري|وجودها':
        'forces',
    },
    unless: 'أمم ودية رسالة إنقاذ المرور',
    frames: [
      '{s:state} sent {n} to {o:land:الى,في,ب,علي}',
      '{s:person} sent {n} to {o:land:الى,في,ب,علي}',
      '{s:org} was deployed in {o:land:في,ب}',
    ],
    example: [
      'حشدت روسيا قواتها في القرم في 3 ديسمبر 2021',
      'Russia sent forces to Crimea, 3 December 2021',
    ],
    counterexample: 'حشدت روسيا مشجعيها في القرم في 3 ديسمبر 2021',
  }),
  trigger('withdraw-forces', {
    past: 'أخلى أجلى أتم أنهى خرج سلم غادر',
    exact: 'أخلت أخلى أجلت أجلى أتمت',
    present: 'يخلي',
    masdar: 'إخلاء إتمام',
    nouns: {
      'انسحابها|انسحابه|وجودها العسكري|وجوده العسكري|قاعدتها|قاعدة|قواعدها|آخر جندي|آخر قواتها|آخر القوات|قواتها|قاعدتها العسكرية|جنودها|مواقعها':
        '',
    },
    unless: 'رعاياها جرحى سكان المدنيين عائلات',
    frames: ['{s:state} withdrew forces from {o:land:من,في,ب}', '{s:state} left {o:place}'],
    example: [
      'أنهت فرنسا وجودها العسكري في المغرب في 17 يوليو 1961',
      'France withdrew forces from Morocco, 17 July 1961',
    ],
    counterexample: 'أنهت فرنسا بطولتها في المغرب في 17 يوليو 1961',
  }),
  trigger('invade', {
    past: 'توغل تدخل شن أطلق دخل',
    exact: 'توغلت توغل تدخلت تدخل',
    present: 'يتوغل',
    masdar: 'توغل',
    nouns: {
      'قوات|القوات|عسكريا|عملية برية|دبابات|الدبابات|آليات|آلياتها|الجيش|عملية عسكرية في': '',
    },
    unless: 'الإسعاف الدفاع_المدني الإطفاء مكافحة الشغب',
    frames: ['{s:country} sent forces into {o:land:في,الى}'],
    example: [
      'تدخلت روسيا عسكريا في سوريا في 30 سبتمبر 2015',
      'Russia sent forces into Syria, 30 September 2015',
    ],
    counterexample: 'تدخلت روسيا في النقاش حول سوريا في 30 سبتمبر 2015',
  }),
  trigger('surrender', {
    past: 'ألقى وضع سلم رفع تخلى أعلن',
    exact: 'ألقت ألقى',
    present: 'يلقي يسلم',
    masdar: 'إلقاء تسليم',
    nouns: {
      'السلاح|سلاحه|سلاحها|أسلحته|أسلحتها|الراية البيضاء|نفسه إلى|نفسها إلى|نفسه للسلطات|نفسها للسلطات|نفسه للجيش|عن السلاح|تخليه عن السلاح':
        '',
    },
    unless: 'ضد صفقة تجارة مصادرة رفض',
    frames: ['{s} laid down arms', '{s:person} surrendered'],
    example: [
      'ألقت حركة طالبان السلاح في 11 يوليو 2025',
      'The Taliban laid down arms, 11 July 2025',
    ],
    counterexample: 'ألقت حركة طالبان خطابا في 11 يوليو 2025',
  }),
  trigger('intercept', {
    past: 'تصدى أحبط أوقف أفشل دمر',
    exact: 'صدت تصدت تصدى أحبط أحبطت',
    present: 'يصد يتصدى يحبط',
    masdar: 'صد تصد إحباط',
    nouns: {
      'هجوما|هجوم|لهجوم|لهجمات|لصواريخ|لصاروخ|لمسيرات|مسيرات|مخططا إرهابيا|مخطط إرهابي|هجمات|بالمسيرات|لها الدفاعات|عملية إرهابية|سفينة':
        '',
    },
    unless: 'ركلة الحارس تسديدة',
    frames: [
      '{s:country} fended off an attack by {o:actor:ل,direct}',
      '{s:org} fended off an attack by {o:actor:ل,direct}',
      '{s:country} fended off an attack',
      '{s:org} fended off an attack',
    ],
    example: [
      'صدّت روسيا هجوما في القرم في 3 مايو 2025',
      'Russia fended off an attack in Crimea, 3 May 2025',
    ],
    counterexample: 'صدّت روسيا الباب في القرم في 3 مايو 2025',
  }),
  trigger('clash', {
    past: 'تواجه تبادل احتدم تجدد نشب',
    exact: 'تواجه تواجهت تبادلت تبادل احتدم احتدمت تجدد تجددت',
    present: 'يتبادل',
    masdar: 'تبادل تجدد احتدام',
    nouns: {
      'إطلاق النار|القصف|القصف المدفعي|القتال|المعارك|الاشتباكات|اشتباكات|المواجهات|النيران': '',
    },
    unless: 'لقاء مباراة',
    frames: [
      '{s:state:several} clashed',
      'Fighting between {o::بين} took place',
      'Fighting took place in {o:land:في,ب}',
    ],
    example: [
      'تجددت المواجهات بين الهند وإيران في 25 أبريل 2025',
      'India and Iran clashed, 25 April 2025',
    ],
    counterexample: 'تبادلت الهند وإيران التهاني في 25 أبريل 2025',
  }),
  trigger('kidnap', {
    past: 'احتجز خطف اختفى',
    exact: 'أسرت احتجزت',
    present: 'يحتجز',
    masdar: 'أسر احتجاز',
    nouns: {
      'رهينة|رهائن|جنديا|جنديين|مسلحون|كرهينة|موظفين|عمالا|طاقم|قسرا|في ظروف غامضة': 'people',
    },
    unless: 'القضاء المحكمة شرطة الشرطة قلوب الأنظار النيابة مهربين',
    frames: [
      '{s:org} took {o:person} captive',
      '{s:person} disappeared',
      '{s:org} took {n} captive',
    ],
    example: ['أسرت حماس جنديا في 25 يونيو 2006', 'Hamas took people captive, 25 June 2006'],
    counterexample: 'احتجزت حماس مقعدا لحسن نصر الله في 7 أكتوبر 2023',
  }),
  trigger('exchange-prisoners', {
    past: 'نفذ أنجز أتم أبرم أجرى استكمل',
    present: 'ينفذ',
    masdar: 'تنفيذ إنجاز إتمام إبرام',
    nouns: {
      'صفقة تبادل|عملية تبادل|تبادلا للأسرى|تبادل الأسرى|تبادل أسرى|صفقة تبادل أسرى|عملية تبادل سجناء|تبادلا للسجناء':
        '',
    },
    frames: ['{s:actor:several} exchanged prisoners', 'Prisoners were exchanged between {o::بين}'],
    example: [
      'نفذت روسيا وأوكرانيا صفقة تبادل في 23 مايو 2025',
      'Russia and Ukraine exchanged prisoners, 23 May 2025',
    ],
    counterexample: 'نفذت روسيا وأوكرانيا صفقة قمح في 23 مايو 2025',
  }),
  trigger('outbreak', {
    exact: 'اشتعلت انطلقت دارت تفجرت بدأت نشبت',
    nouns: {
      'الحرب بين|الحرب في|رحى الحرب|شرارة الثورة|شرارة الحرب|شرارة|الانتفاضة|انتفاضة|حرب|المعارك في|نيران الحرب':
        '',
    },
    unless: 'المباراة أسعار الرسوم الكلامية تجارية الأسعار',
    frames: [
      'Fighting broke out between {o::بين}',
      'Fighting broke out in {o:land:في,ب}',
      '{s:event} began in {o:land:من,في}',
    ],
    example: [
      'اشتعلت الحرب بين روسيا وأوكرانيا في 24 فبراير 2022',
      'Fighting broke out between Russia and Ukraine, 24 February 2022',
    ],
    counterexample: 'اشتعلت المنافسة بين روسيا وأوكرانيا في 24 فبراير 2022',
  }),
  trigger('explode', {
    exact: 'دوى دوت سمع هز هزت انفجر انفجرت',
    nouns: {
      'انفجار|انفجارات|دوي انفجار|دوي انفجارات|سيارة مفخخة|لغم|عبوة ناسفة|خزان|صهريج|أجهزة البيجر|قنبلة|ثلاثة انفجارات|عدة انفجارات':
        '',
    },
    unless: 'سكاني ضاحكا غاضبا',
    frames: ['An explosion took place in {o:land:في,ب,direct}'],
    example: [
      'دوّت ثلاثة انفجارات في دمشق في 3 مايو 2025',
      'Explosions took place in Damascus, 3 May 2025',
    ],
    counterexample: 'دوّت صفارات المباراة في دمشق في 3 مايو 2025',
  }),
];
