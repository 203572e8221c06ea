import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const PRISON =
  'السجن|سجن|بالسجن|عقوبة السجن|الحبس|بالحبس|بالإعدام|الإعدام|بالمؤبد|المؤبد|سجنا|حبسا|سنوات|سنة|أشهر|شهرا|عاما|أعوام|عقوبة';

/** Arrests, charges, verdicts and mercy in the idioms of courts. */
export const IDIOMS_OF_COURTS: readonly Trigger[] = [
  trigger('sentence', {
    past: 'أنزل سلط ثبت رفع خفف أقر أيد شدد قرر',
    exact: 'أنزلت أنزل سلطت سلط ثبتت خففت خفف',
    masdar: 'إنزال تسليط تثبيت تخفيف',
    nouns: {
      'عقوبة السجن|بعقوبة السجن|عقوبة سجنية|عقوبة|حكم السجن|الحكم بالسجن|حكم الإعدام|سجن|حبس|الحكم على|الحكم الصادر بحق|عقوبة الحبس':
        '',
    },
    unless: 'الفيفا الكاف إيقاف مباريات غرامة النيابة التحقيق احتياطيا يوما',
    frames: ['{s:org} passed a sentence on {o:person:ب,علي,ضد,direct}', '{o:person} was sentenced'],
    example: [
      'أنزلت المحكمة الجنائية الدولية عقوبة السجن بعمر البشير في 3 مايو 2024',
      'The International Criminal Court passed a sentence on Omar al-Bashir, 3 May 2024',
    ],
    counterexample: 'أنزلت المحكمة الجنائية الدولية صورة لعمر البشير في 3 مايو 2024',
  }),
  trigger('sentence', {
    exact: 'أدين أدينت عوقب عوقبت سجنت غرم غرمت',
    past: 'غرم عاقب',
    nouns: { [`${PRISON}|مليون|غيابيا|بغرامة`]: '' },
    unless: 'الفيفا الكاف مباريات مباراة يوما',
    frames: ['{s:org} passed a sentence on {o:person}', '{o:person} was sentenced'],
    example: [
      'عوقب حسني مبارك بالسجن في 2 يونيو 2012',
      'Hosni Mubarak was sentenced to prison, 2 June 2012',
    ],
    counterexample: 'حوكم حسني مبارك على الهواء في 2 يونيو 2012',
  }),
  trigger('acquit', {
    past: 'قضى صدر',
    exact: 'حكمت',
    masdar: 'صدور',
    nouns: {
      'بعدم سماع الدعوى|عدم سماع الدعوى|بترك السبيل|ببراءة|حكم ببراءة|براءة': '',
    },
    frames: ['{s:org} cleared {o:person:direct,في,ب,علي}', '{o:person:direct,في,ب} was cleared'],
    example: [
      'صدر حكم ببراءة حسني مبارك في 29 نوفمبر 2014',
      'Hosni Mubarak was acquitted, 29 November 2014',
    ],
    counterexample: 'صدر كتاب عن حسني مبارك في 29 نوفمبر 2014',
  }),
  trigger('release', {
    past: 'سرح أبقى غادر عانق تنفس استرجع قرر وافق',
    exact: 'سرحت عانقت عانق تنفس تنفست',
    present: 'يعانق',
    masdar: 'تسريح معانقة',
    nouns: {
      'في حالة سراح|بحالة سراح|الحرية|نسيم الحرية|هواء الحرية|حريته|حريتها|أسوار السجن|السجن|أسوار|الإفراج عن|إخلاء سبيل|على إخلاء سبيل|على الإفراج':
        '',
    },
    unless: 'متابعة لاعب رفض إيداع',
    frames: [
      '{s:org} freed {o:person:direct,علي,عن}',
      '{s:person} went free',
      '{o:person:direct,علي,عن} was freed',
    ],
    example: [
      'عانق راشد الغنوشي الحرية في 3 مايو 2024',
      'Rached Ghannouchi was released, 3 May 2024',
    ],
    counterexample: 'عانق راشد الغنوشي ضيفه في 3 مايو 2024',
  }),
  trigger('arrest', {
    exact: 'قبض قبضت زج أودع أودعت حبست اقتيد اقتيدت وضع وضعت اقتاد اقتادت',
    masdar: 'اقتياد',
    nouns: {
      'في السجن|السجن|الحبس المؤقت|الحبس|رهن الاحتجاز|رهن الحبس|رهن الاعتقال|رهن الحبس المؤقت|تحت الحراسة النظرية|قيد التوقيف|رهن الإيقاف|رهن الحراسة النظرية|إلى مركز|إلى جهة مجهولة|يوما|احتياطيا|قيد الإقامة الجبرية|تحت الإقامة الجبرية|رهن الإقامة الجبرية|قوات الأمن':
        '',
    },
    unless: 'حجر حدا الأساس يده ثقته أنفاسه أنفاسها الجمهور كبسولة ملف أوراق استقالته',
    frames: ['{s:org} arrested {o:person:direct,علي,ب}', '{o:person:direct,علي,ب} was arrested'],
    example: [
      'وُضع راشد الغنوشي رهن الاحتجاز في 17 أبريل 2023',
      'Rached Ghannouchi was taken into custody, 17 April 2023',
    ],
    counterexample: 'وضع راشد الغنوشي كتابا عن السياسة في 17 أبريل 2003',
  }),
  trigger('arrest', {
    past: 'أصدر',
    present: 'يصدر',
    masdar: 'إصدار',
    nouns: {
      'بطاقة إيداع|بطاقة إيداع بالسجن|بطاقات إيداع|أمرا بحبس|قرارا بحبس|أمرا بإيداع|قرارا بإيداع':
        '',
    },
    frames: [
      '{s:org} ordered the arrest of {o:person:ضد,direct,علي,في}',
      '{o:person:ضد,direct,في,علي} was ordered to prison',
    ],
    example: [
      'أصدر القاضي بطاقة إيداع بالسجن ضد راشد الغنوشي في 20 أبريل 2023',
      'Rached Ghannouchi was ordered into custody, 20 April 2023',
    ],
    counterexample: 'أصدر القاضي بطاقة دعوة إلى راشد الغنوشي في 20 أبريل 2023',
  }),
  trigger('try', {
    exact: 'مثلت وقفت',
    present: 'يمثل تمثل',
    masdar: 'مثول وقوف',
    nouns: {
      'أمام القضاء|أمام المحكمة|أمام القاضي|أمام محكمة|أمام قاضي|أمام الدائرة|أمام هيئة|أمام القضاة|أمام النيابة|أمام قضاة|أمام العدالة':
        '',
    },
    frames: ['{s:person} appeared in court'],
    example: [
      'مثل بنيامين نتنياهو أمام القضاء في 10 ديسمبر 2024',
      'Benjamin Netanyahu appeared in court, 10 December 2024',
    ],
    counterexample: 'مثل بنيامين نتنياهو أمام الكاميرات في 10 ديسمبر 2024',
  }),
  trigger('try', {
    past: 'أرجأ شرع أحال',
    exact: 'أرجأت أجلت أحالت شرعت نظرت',
    nouns: {
      'محاكمة|في محاكمة|النظر في قضية|إلى المحاكمة|على المحاكمة|إلى محكمة|على محكمة|للمحاكمة|إلى القضاء|على القضاء|إلى الجنايات|على أنظار|في قضية':
        '',
    },
    unless: 'ملف قانون',
    frames: ['{s:org} looked into the case of {o:person}', '{o:person} was sent to trial'],
    example: [
      'أجّلت المحكمة الجنائية الدولية محاكمة عمر البشير في 24 يونيو 2025',
      'The International Criminal Court looked into the case of Omar al-Bashir, 24 June 2025',
    ],
    counterexample: 'أجّلت المحكمة الجنائية الدولية عطلتها بعد خبر عن عمر البشير في 24 يونيو 2025',
  }),
  trigger('pardon', {
    past: 'أنعم متع أصدر استفاد حظي وقع',
    exact: 'أنعم متع استفاد استفادت حظي',
    masdar: 'إنعام',
    nouns: {
      'بعفوه|بالعفو|العفو|بعفو|عفو ملكي|العفو الملكي|العفو الرئاسي|بالعفو الملكي|بالعفو الرئاسي|من عفو|من العفو|عفوا|قرار عفو|قرار العفو|عفو رئاسي':
        '',
    },
    unless: 'رفض منظمة العفو_الدولية',
    frames: [
      '{s:person} pardoned {o:person:علي,عن,direct,ل}',
      '{o:person} was pardoned',
      '{s:person} was pardoned',
    ],
    example: [
      'أنعم قيس سعيد بعفوه على راشد الغنوشي في 29 يوليو 2024',
      'Kais Saied pardoned Rached Ghannouchi, 29 July 2024',
    ],
    counterexample: 'أنعم قيس سعيد النظر في وجه راشد الغنوشي في 29 يوليو 2024',
  }),
  trigger('execute', {
    exact: 'شنق شنقت اقتيد علق',
    nouns: { 'شنقا|حبل المشنقة|إلى المشنقة|إلى حبل|فجر|صباح|في بغداد|فجر يوم': '' },
    frames: ['{o:person} was executed'],
    example: [
      'اقتيد صدام حسين إلى حبل المشنقة في 30 ديسمبر 2006',
      'Saddam Hussein was executed, 30 December 2006',
    ],
    counterexample: 'اقتيد صدام حسين إلى المستشفى في 30 ديسمبر 2005',
  }),
  trigger('extradite', {
    past: 'رحل سلم وافق',
    exact: 'نقلت رحلت رحل سلمت',
    masdar: 'ترحيل نقل تسليم',
    nouns: {
      'إلى لاهاي|إلى المحكمة|إلى السلطات|للسلطات|إلى بلاده|للقضاء|إلى القضاء|على تسليم|للمحكمة': '',
    },
    unless: 'رسالة السلطة مقاليد',
    frames: [
      '{s:state} handed over {o:person} to {w:state:الى,ل}',
      '{s:state} handed over {o:person}',
    ],
    example: [
      'نقلت روسيا عمر البشير إلى المحكمة في 11 مارس 2025',
      'Russia handed over Omar al-Bashir, 11 March 2025',
    ],
    counterexample: 'نقلت قناة في روسيا خطاب عمر البشير في 11 مارس 2025',
  }),
  trigger('investigate', {
    exact: 'استمع استمعت استنطق استنطقت',
    present: 'يستمع',
    masdar: 'استنطاق',
    nouns: {
      'قاضي التحقيق|النيابة|إلى أقواله|إلى أقوالها|إلى إفادة|إلى أقوال|فرقة|الشرطة القضائية': '',
    },
    unless: 'إيداع بإيداع',
    frames: ['{s:org} questioned {o:person:الى,direct}', '{o:person:الى,direct} was questioned'],
    example: [
      'استمع قاضي التحقيق إلى راشد الغنوشي في 19 يوليو 2022',
      'Rached Ghannouchi was questioned, 19 July 2022',
    ],
    counterexample: 'استمع الجمهور إلى راشد الغنوشي في 19 يوليو 2022',
  }),
  trigger('investigate', {
    past: 'أذن',
    nouns: { 'بفتح بحث|بفتح تحقيق|بفتح بحث تحقيقي|بفتح أبحاث': '' },
    frames: [
      '{s:org} opened an investigation of {o::ضد,في,علي,direct}',
      'An investigation of {o::ضد,في,علي,direct} was opened',
    ],
    example: [
      'أذنت النيابة بفتح تحقيق ضد راشد الغنوشي في 19 يوليو 2022',
      'An investigation of Rached Ghannouchi was opened, 19 July 2022',
    ],
    counterexample: 'أذنت النيابة بخروج راشد الغنوشي في 19 يوليو 2022',
  }),
  trigger('rule', {
    past: 'أفتى حسم غرم عاقب قضى ألغى',
    exact: 'أفتت حسمت غرمت غرم عاقب',
    masdar: 'حسم',
    nouns: {
      'بعدم شرعية|بعدم قانونية|النزاع|الخلاف بين|لصالح|بعدم اختصاص|نتائج الانتخابات|الانتخابات|دعوى|بعدم دستورية|طعن|الطعن':
        '',
    },
    unless: 'المباراة اللقاء التعادل النيابة',
    frames: [
      '{s:org} ruled between {o:country:بين}',
      '{s:org} ruled for {o:actor:ل}',
      '{s:org} gave a ruling',
    ],
    example: [
      'أفتت المحكمة الجنائية الدولية بعدم شرعية القرار في 19 يوليو 2024',
      'The International Criminal Court gave a ruling, 19 July 2024',
    ],
    counterexample: 'أفتت المحكمة الجنائية الدولية في أمر بسيط في 19 يوليو 2024',
  }),
];
