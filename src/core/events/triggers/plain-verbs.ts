import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Verbs that need no noun, since who acts and who is acted upon stand beside them, and their nearest idioms. */
export const PLAIN_VERBS: readonly Trigger[] = [
  trigger('warn', {
    past: 'هدد توعد',
    present: 'يهدد يتوعد',
    frames: ['{s} threatened {o:actor}'],
    example: [
      'هدّد دونالد ترامب إيران في 30 مارس 2025',
      'Donald Trump threatened Iran, 30 March 2025',
    ],
    counterexample: 'لم يهدد دونالد ترامب إيران في 30 مارس 2025',
  }),
  trigger('warn', {
    past: 'أمهل',
    frames: ['{s} gave {o:actor} a deadline'],
    example: [
      'أمهل دونالد ترامب فلاديمير بوتين 50 يوما في 14 يوليو 2025',
      'Donald Trump gave Vladimir Putin a deadline, 14 July 2025',
    ],
    counterexample: 'لم يمهل دونالد ترامب فلاديمير بوتين في 14 يوليو 2025',
  }),
  trigger('condemn', {
    past: 'انتقد',
    present: 'ينتقد',
    frames: ['{s} criticised {o:actor}'],
    example: ['انتقدت فرنسا روسيا في 3 مايو 2024', 'France criticised Russia, 3 May 2024'],
    counterexample: 'لم تنتقد فرنسا روسيا في 3 مايو 2024',
  }),
  trigger('demand', {
    past: 'طالب',
    present: 'يطالب',
    frames: ['{s} called on {o:actor} to act'],
    example: [
      'طالبت فرنسا إسرائيل بفتح المعابر في 3 مايو 2025',
      'France called on Israel to act, 3 May 2025',
    ],
    counterexample: 'لم تطالب فرنسا إسرائيل بشيء في 3 مايو 2025',
  }),
  trigger('demand', {
    past: 'أهاب',
    present: 'يهيب',
    frames: ['{s} appealed to {o:actor:ب}'],
    example: [
      'أهابت الأمم المتحدة بإيران في 3 مايو 2024',
      'The United Nations appealed to Iran, 3 May 2024',
    ],
    counterexample: 'هابت الأمم المتحدة إيران في 3 مايو 2024',
  }),
  trigger('demand', {
    past: 'أمر',
    nouns: { 'بوقف|بفتح|بالسماح|بضمان|بتسليم|بالكف|باتخاذ': '' },
    frames: ['{s:org} ordered {o:country} to act'],
    example: [
      'أمرت المحكمة الجنائية الدولية إسرائيل بوقف الهجوم في 24 مايو 2024',
      'The International Criminal Court ordered Israel to act, 24 May 2024',
    ],
    counterexample: 'أمرت المحكمة الجنائية الدولية بوقف البث إلى إسرائيل في 24 مايو 2024',
  }),
  trigger('promise', {
    past: 'وعد',
    present: 'يعد',
    exact: 'وعدت',
    frames: ['{s} made a promise to {o:actor}'],
    example: [
      'وعد دونالد ترامب رجب طيب أردوغان بطائرات في 25 سبتمبر 2024',
      'Donald Trump made a promise to Recep Tayyip Erdogan, 25 September 2024',
    ],
    counterexample: 'لم يعد دونالد ترامب رجب طيب أردوغان بشيء في 25 سبتمبر 2024',
  }),
  trigger('adopt', {
    past: 'أصدر أقر تبنى',
    present: 'يصدر',
    frames: ['{s} issued {o:agreement}'],
    example: [
      'أصدرت الأمم المتحدة اتفاقية باريس في 12 ديسمبر 2015',
      'The United Nations adopted the Paris Agreement, 12 December 2015',
    ],
    counterexample: 'أصدرت الأمم المتحدة كتابا عن اتفاقية باريس في 12 ديسمبر 2015',
  }),
  trigger('adopt', {
    past: 'اتخذ تبنى أقر',
    nouns: {
      'قرارا بشأن|قرارا حول|القرار رقم|لائحة ضد|لائحة بشأن|لائحة حول|خطة|الخطة|الورقة|وثيقة|استراتيجية|ميثاقا':
        '',
    },
    unless: 'بالسجن بحل بإقالة بتعيين هجوم الهجوم مسؤولية عملية',
    frames: ['{s:body} adopted a resolution'],
    example: [
      'اتخذ مجلس الأمن قرارا بشأن غزة في 31 أكتوبر 2024',
      'The UN Security Council adopted a resolution, 31 October 2024',
    ],
    counterexample: 'اتخذ مجلس الأمن موقفا مريحا بشأن غزة في 31 أكتوبر 2024',
  }),
  trigger('approve', {
    past: 'زكى',
    present: 'يزكي',
    masdar: 'تزكية',
    frames: ['{s:org} confirmed {o:person}'],
    example: [
      'زكّى مجلس الأمن سيرغي لافروف في 20 يناير 2025',
      'The UN Security Council confirmed Sergey Lavrov, 20 January 2025',
    ],
    counterexample: 'لم يزك مجلس الأمن سيرغي لافروف في 20 يناير 2025',
  }),
  trigger('appoint', {
    past: 'رقى',
    exact: 'رقى رقت',
    masdar: 'ترقية',
    frames: ['{s:person} promoted {o:person}'],
    example: [
      'رقّى قيس سعيد راشد الغنوشي في 5 يوليو 2020',
      'Kais Saied promoted Rached Ghannouchi, 5 July 2020',
    ],
    counterexample: 'لم يرق كلام قيس سعيد راشد الغنوشي في 5 يوليو 2020',
  }),
  trigger('appoint', {
    past: 'قرر استقر',
    nouns: { 'تعيين|على تعيين|تكليف|على تكليف|تسمية': '' },
    unless: 'موعد عدم تأجيل إلغاء لجنة',
    frames: ['{s} appointed {o:person}'],
    example: [
      'قرر قيس سعيد تعيين نجلاء بودن رئيسة للحكومة في 29 سبتمبر 2021',
      'Kais Saied appointed Najla Bouden, 29 September 2021',
    ],
    counterexample: 'قرر قيس سعيد إلغاء لقاء نجلاء بودن في 29 سبتمبر 2021',
  }),
  trigger('take-office', {
    past: 'أصبح صار غدا',
    exact: 'أصبح أصبحت صار صارت',
    nouns: {
      'رئيسا للوزراء|رئيسة للوزراء|رئيسا للحكومة|رئيسة للحكومة|رئيسا للجمهورية|رئيسا للبلاد|ملكا|سلطانا|أميرا للبلاد|أمينا عاما|أمينة عامة|مدربا للمنتخب|وليا للعهد':
        '',
    },
    frames: ['{s:person} took office'],
    example: [
      'أصبحت نجلاء بودن رئيسة للحكومة في 11 أكتوبر 2021',
      'Najla Bouden took office, 11 October 2021',
    ],
    counterexample: 'أصبحت نجلاء بودن حديث الناس في 11 أكتوبر 2021',
  }),
  trigger('take-office', {
    past: 'حلف استلم بدأ',
    present: 'يحلف يستلم',
    masdar: 'استلام',
    nouns: {
      'اليمين|اليمين الدستورية|رئاسة|مهامه|مهامها|ولايته|ولايتها|عهدته|منصبه|منصبها|مقاليد|عمله|القسم':
        '',
    },
    unless: 'شريط تصوير جائزة التدريبات',
    frames: ['{s:person} took office'],
    example: [
      'حلف إيمانويل ماكرون اليمين في 14 مايو 2017',
      'Emmanuel Macron took office, 14 May 2017',
    ],
    counterexample: 'حلف إيمانويل ماكرون على الصدق في 14 مايو 2017',
  }),
  trigger('take-office', {
    past: 'تسلم تولى ترأس استلم',
    present: 'يتسلم يتولى يترأس',
    masdar: 'تسلم تولي',
    nouns: {
      'الرئاسة الدورية|رئاسة مجلس الأمن|رئاسة القمة|رئاسة الدورة|رئاسة الاتحاد|رئاسة المجموعة|مجموعة العشرين|رئاسة المجلس':
        '',
    },
    frames: ['{s:country} took the chair of {o:body}', '{s:country} took the chair'],
    example: [
      'تولت الجزائر رئاسة مجلس الأمن في 1 يناير 2025',
      'Algeria took over the presidency of the UN Security Council, 1 January 2025',
    ],
    counterexample: 'تولت الجزائر أمرها في 1 يناير 2025',
  }),
  trigger('dismiss', {
    past: 'سرح طرد أقصى أزاح نحى استبعد فصل',
    exact: 'سرح سرحت أقصى نحى نحت',
    present: 'يسرح يطرد',
    masdar: 'تنحية',
    unless:
      'كأس البطولة الدور المنتخب منتخب السفير دبلوماسيا دبلوماسيين السلطة الحكم الستار الثرى المباراة مباراة الجيش الحكم_في قائمة تشكيلة القضاء الشعب',
    frames: [
      '{s:person} removed {o:person}',
      '{s:org} removed {o:person}',
      '{o:person} was removed',
    ],
    example: [
      'سرّح الأهلي راشد الغنوشي في 31 أغسطس 2024',
      'Al Ahly removed Rached Ghannouchi, 31 August 2024',
    ],
    counterexample: 'سرّح الأهلي بعض لاعبيه في عهد راشد الغنوشي في 31 أغسطس 2024',
  }),
  trigger('dismiss', {
    past: 'انفصل',
    present: 'ينفصل',
    masdar: 'انفصال',
    frames: ['{s:org} parted with {o:person:عن}'],
    example: [
      'انفصل الأهلي عن راشد الغنوشي في 26 أبريل 2025',
      'Al Ahly parted with Rached Ghannouchi, 26 April 2025',
    ],
    counterexample: 'انفصل الأهلي عن الواقع في عهد راشد الغنوشي في 26 أبريل 2025',
  }),
  trigger('dismiss', {
    past: 'جرد',
    masdar: 'تجريد',
    nouns: { 'من ألقابه|من ألقابها|من رتبته|من صلاحياته|من لقبه|من مهامه|من مناصبه|من منصبه': '' },
    frames: ['{s} stripped {o:person} of titles', '{o:person} was stripped of titles'],
    example: [
      'جرّد حسني مبارك صدام حسين من ألقابه في 30 أكتوبر 2005',
      'Hosni Mubarak stripped Saddam Hussein of titles, 30 October 2005',
    ],
    counterexample: 'جرّد حسني مبارك البضائع مع صدام حسين في 30 أكتوبر 2005',
  }),
  trigger('elect', {
    past: 'زكى اختار أعاد بايع زكي',
    masdar: 'تزكية مبايعة',
    nouns: {
      'أمينا عاما|أمينة عامة|كاتبا أول|رئيسا للحزب|رئيسا للحركة|زعيما|رئيسا له|رئيسا لها|رئيسا للبرلمان|بابا|رئيسا للاتحاد':
        '',
    },
    frames: ['{s:org} elected {o:person}', '{o:person} was elected'],
    example: [
      'بايعت طالبان راشد الغنوشي زعيما في 25 مايو 2016',
      'The Taliban elected Rached Ghannouchi, 25 May 2016',
    ],
    counterexample: 'بايعت طالبان البائع في غياب راشد الغنوشي في 25 مايو 2016',
  }),
  trigger('form-government', {
    past: 'أدخل أجرى',
    present: 'يدخل يجري',
    masdar: 'إدخال إجراء',
    nouns: {
      'تعديلا على حكومة|تعديلا على الحكومة|تعديلا وزاريا|تحويرا وزاريا|تعديلا حكوميا|تعديلا جزئيا|تعديلات وزارية|تغييرا حكوميا':
        '',
    },
    frames: ['{s:person} reshuffled the government'],
    example: [
      'أدخل قيس سعيد تعديلا على الحكومة في 25 أغسطس 2024',
      'Kais Saied reshuffled the government, 25 August 2024',
    ],
    counterexample: 'أدخل قيس سعيد تعديلا على خطابه في 25 أغسطس 2024',
  }),
  trigger('found', {
    past: 'شكل أنشأ استحدث أطلق أسس',
    masdar: 'إنشاء استحداث تأسيس',
    frames: ['{s} created {o:org}'],
    example: [
      'أنشأت الأمم المتحدة المحكمة الجنائية الدولية في 1 يوليو 2002',
      'The United Nations founded the International Criminal Court, 1 July 2002',
    ],
    counterexample: 'زارت الأمم المتحدة المحكمة الجنائية الدولية في 1 يوليو 2012',
  }),
  trigger('found', {
    past: 'تشكل نشأ',
    exact: 'تشكل نشأ نشأت',
    frames: ['{s:org} came into being'],
    example: ['نشأت حركة حماس في 14 ديسمبر 1987', 'Hamas came into being, 14 December 1987'],
    counterexample: 'نشأت أزمة مع حركة حماس في 14 ديسمبر 1987',
  }),
  trigger('independence', {
    past: 'حصل انتزع افتك استرجع نال استعاد',
    exact: 'افتكت انتزعت',
    masdar: 'نيل استرجاع انتزاع',
    nouns: {
      'على استقلالها|استقلالها|سيادتها|استقلاله|على استقلاله|سيادته|الاستقلال|على الاستقلال': '',
    },
    frames: ['{s:country} won independence from {o:country:من,عن}', '{s:country} won independence'],
    example: [
      'انتزعت الجزائر استقلالها من فرنسا في 5 يوليو 1962',
      'Algeria won independence from France, 5 July 1962',
    ],
    counterexample: 'انتزعت الجزائر نقطة من فرنسا في 5 يوليو 1982',
  }),
  trigger('independence', {
    past: 'انفصل استقل',
    masdar: 'انفصال استقلال',
    frames: ['{s:country} broke away from {o:country:عن}'],
    example: [
      'انفصلت فنلندا عن روسيا في 6 ديسمبر 1917',
      'Finland broke away from Russia, 6 December 1917',
    ],
    counterexample: 'انفصلت قطارات فنلندا عن روسيا في 6 ديسمبر 1917',
  }),
  trigger('vote', {
    past: 'سحب حجب رفض',
    present: 'يسحب يحجب',
    masdar: 'سحب حجب',
    nouns: {
      'الثقة من|الثقة عن|منح الثقة لحكومة|الثقة عن حكومة|الثقة من حكومة|الثقة بحكومة|الثقة من رئيس|منح الثقة':
        '',
    },
    unless: 'مذكرة لائحة طلب فشل نجا',
    frames: [
      '{s:org} voted against {o:person:من,عن,ل,ب}',
      '{o:person:من,عن,ل} lost a vote of confidence',
    ],
    example: [
      'سحب الاتحاد الأوروبي الثقة من حكومة نجلاء بودن في 30 يوليو 2023',
      'The European Union voted on confidence in Najla Bouden, 30 July 2023',
    ],
    counterexample: 'سحب الاتحاد الأوروبي ورقة من حكومة نجلاء بودن في 30 يوليو 2023',
  }),
  trigger('vote', {
    past: 'نجا أفلت',
    exact: 'نجا نجت أفلت أفلتت',
    nouns: {
      'من حجب الثقة|من سحب الثقة|من تصويت|من مذكرة|من لائحة لوم|من التصويت|من مذكرة حجب': '',
    },
    frames: ['{s:person} survived a vote of confidence'],
    example: [
      'نجا بنيامين نتنياهو من حجب الثقة في 12 يونيو 2025',
      'Benjamin Netanyahu survived a vote of confidence, 12 June 2025',
    ],
    counterexample: 'نجا بنيامين نتنياهو من حادث في 12 يونيو 2025',
  }),
  trigger('strike', {
    past: 'أغار',
    present: 'يغير',
    frames: ['{s:country} raided {o:actor:علي}', '{o:place:علي} was raided'],
    example: ['أغارت إسرائيل على دمشق في 16 يوليو 2025', 'Israel raided Damascus, 16 July 2025'],
    counterexample: 'غارت إسرائيل من دمشق في 16 يوليو 2025',
  }),
  trigger('attack', {
    past: 'فتح أطلق',
    nouns: { 'النار|النيران|الرصاص': '' },
    unless: 'وقف لوقف سراح تبادل الإعلام',
    frames: ['Shots were fired at {o:person:علي}', 'Shots were fired in {o:place:في,ب}'],
    example: ['فتح مسلح النار في باريس في 3 مايو 2025', 'Shots were fired in Paris, 3 May 2025'],
    counterexample: 'فتح مسلح الباب في باريس في 3 مايو 2025',
  }),
  trigger('cease-fire', {
    past: 'بدأ دخل سرى انطلق',
    present: 'يبدأ يدخل',
    masdar: 'بدء سريان',
    nouns: { 'هدنة|الهدنة|تهدئة|التهدئة|وقف النار|هدنة إنسانية': '' },
    unless: 'محادثات مفاوضات لجنة مشاورات تجارية',
    frames: ['A truce between {o::بين} took effect'],
    example: [
      'بدأت هدنة إنسانية بين روسيا وأوكرانيا في 22 مايو 2023',
      'A truce between Russia and Ukraine took effect, 22 May 2023',
    ],
    counterexample: 'بدأت مباراة بين روسيا وأوكرانيا في 22 مايو 2003',
  }),
  trigger('cease-fire', {
    past: 'وافق اتفق',
    present: 'يوافق يتفق',
    masdar: 'موافقة',
    nouns: {
      'على وقف النار|على هدنة|على الهدنة|على وقف فوري|على وقف القتال|على تهدئة|على وقف الأعمال': '',
    },
    frames: [
      '{s:state:several} agreed to a truce',
      '{s:state} agreed to a truce with {o:state:مع}',
      '{s:state} agreed to a truce',
    ],
    example: [
      'وافقت إسرائيل على هدنة مع حماس في 26 نوفمبر 2024',
      'Israel and Hamas agreed to a truce, 26 November 2024',
    ],
    counterexample: 'وافقت إسرائيل على بطولة مع حماس في 26 نوفمبر 2024',
  }),
  trigger('kidnap', {
    exact: 'اختفى اختفت',
    nouns: { 'في|منذ|آثار|أثناء|قسريا|قسرا': '' },
    unless: 'الأضواء الأنظار أضواء ابتسامة ابتسامته',
    frames: ['{s:person} disappeared in {o:land:في}', '{s:person} disappeared'],
    example: [
      'اختفى راشد الغنوشي في ليبيا في 31 أغسطس 1978',
      'Rached Ghannouchi disappeared, 31 August 1978',
    ],
    counterexample: 'اختفى راشد الغنوشي عن الأضواء في ليبيا في 31 أغسطس 1978',
  }),
  trigger('kill', {
    past: 'أجهز',
    masdar: 'القضاء تصفية إجهاز',
    unless: 'حلم أحلام آمال الظاهرة ظاهرة أعلى الإداري المستقل',
    frames: ['{s:state} killed {o:person:direct,علي}', '{o:person:علي} was killed'],
    example: [
      'أجهزت إسرائيل على حسن نصر الله في 27 سبتمبر 2024',
      'Israel killed Hassan Nasrallah, 27 September 2024',
    ],
    counterexample: 'أجهزت إسرائيل على حلم حسن نصر الله في 27 سبتمبر 2024',
  }),
  trigger('recapture', {
    past: 'طرد دحر',
    masdar: 'دحر',
    frames: [
      '{s:org} expelled {o:org} from {w:place:من}',
      '{s:country} expelled {o:org} from {w:place:من}',
    ],
    example: [
      'طردت روسيا طالبان من كابل في 26 مارس 2025',
      'Russia expelled the Taliban from Kabul, 26 March 2025',
    ],
    counterexample: 'طردت روسيا لاعبي الزمالك من الفندق في 26 مارس 2025',
  }),
  trigger('seize', {
    past: 'انتزع',
    masdar: 'انتزاع',
    frames: ['{s} seized {o:place} from {w:actor:من}', '{s} seized {o:place}'],
    example: [
      'انتزعت روسيا القرم من أوكرانيا في 17 فبراير 2014',
      'Russia seized Crimea from Ukraine, 17 February 2014',
    ],
    counterexample: 'انتزعت روسيا فوزا من أوكرانيا في 17 فبراير 2014',
  }),
  trigger('test', {
    past: 'نفذ أجرى قام',
    exact: 'فجرت',
    nouns: {
      'قنبلة نووية|قنبلتها النووية|أول قنبلة نووية|قنبلة ذرية|قنبلتها الذرية|أول قنبلة ذرية|اختبارا ل|اختبار إطلاق|بتجربة إطلاق|بتجربة صاروخية|تجربة إطلاق|تجربة صاروخية|اختبارا لصاروخ|اختبارا نوويا':
        '',
    },
    frames: ['{s:country} carried out a test'],
    example: [
      'فجّرت فرنسا أول قنبلة نووية في 13 فبراير 1960',
      'France carried out a test, 13 February 1960',
    ],
    counterexample: 'فجّرت فرنسا مفاجأة في 13 فبراير 1960',
  }),
  trigger('launch', {
    past: 'بدأ شرع أعلن باشر أطلق',
    masdar: 'بدء إطلاق',
    nouns: {
      'عملية عسكرية|في عملية عسكرية|عملية برية|في عملية برية|بدء عملية|عملية عسكرية واسعة|هجوما بريا':
        '',
    },
    unless: 'نهاية انتهاء انتخابية',
    frames: ['{s:state} launched an operation in {o:land:في,ب}', '{s:state} launched an operation'],
    example: [
      'شرعت إسرائيل في عملية عسكرية في دمشق في 21 يناير 2025',
      'Israel launched an operation in Damascus, 21 January 2025',
    ],
    counterexample: 'شرعت إسرائيل في البناء قرب دمشق في 21 يناير 2025',
  }),
  trigger('invade', {
    past: 'بدأ باشر شن',
    masdar: 'بدء',
    nouns: { 'غزو|غزوها|اجتياح|غزوا|اجتياحا': '' },
    frames: ['{s:country} invaded {o:country}'],
    example: [
      'بدأت روسيا غزو أوكرانيا في 24 فبراير 2022',
      'Russia invaded Ukraine, 24 February 2022',
    ],
    counterexample: 'بدأت روسيا مباراة أوكرانيا في 24 فبراير 2002',
  }),
  trigger('sentence', {
    past: 'نال',
    nouns: { 'سجنا|سنوات سجنا|سنة سجنا|حكما بالسجن|عقوبة السجن|سجنا نافذا|بالسجن': '' },
    frames: ['{s:person} was sentenced to prison'],
    example: [
      'نال راشد الغنوشي خمس سنوات سجنا نافذا في 27 مارس 2025',
      'Rached Ghannouchi was sentenced to prison, 27 March 2025',
    ],
    counterexample: 'نال راشد الغنوشي خمس جوائز في 27 مارس 2005',
  }),
  trigger('bury', {
    past: 'شيع ودع',
    exact: 'شيعت شيع ودعت',
    nouns: {
      'إلى مثواه|إلى مثواها|مثواه|مثواها|جثمان|في جنازة|إلى مثواه الأخير|إلى مثواها الأخير': '',
    },
    frames: ['{s:land} buried {o:person}', '{o:person} was laid to rest'],
    example: [
      'شيّعت تونس الباجي قائد السبسي إلى مثواه الأخير في 27 يوليو 2019',
      'Tunisia buried Beji Caid Essebsi, 27 July 2019',
    ],
    counterexample: 'شيّعت تونس وفدا إلى المطار مع الباجي قائد السبسي في 27 يوليو 2017',
  }),
  trigger('transfer', {
    past: 'أعار تعزز أمضى',
    exact: 'أعار تعزز أمضى',
    masdar: 'إعارة',
    frames: [
      '{s:org} loaned {o:person} to {w:org:الى,ل}',
      '{s:org} signed {o:person:ب}',
      '{s:person} signed for {o:org:ل}',
    ],
    example: [
      'أعار الزمالك راشد الغنوشي إلى الأهلي في 1 يوليو 2025',
      'Zamalek loaned Rached Ghannouchi to Al Ahly, 1 July 2025',
    ],
    counterexample: 'أعار الزمالك اهتمامه إلى الأهلي في 1 يوليو 2025',
  }),
  trigger('win-match', {
    past: 'صعق قهر روض أذل',
    masdar: 'قهر',
    frames: ['{s:org} defeated {o:org}', '{s:country} defeated {o:country}'],
    example: ['قهر الأهلي الزمالك في 3 مايو 2024', 'Al Ahly defeated Zamalek, 3 May 2024'],
    counterexample: 'قهر الأهلي الصعاب قبل لقاء الزمالك في 3 مايو 2024',
  }),
  trigger('speak', {
    past: 'خاطب',
    present: 'يخاطب',
    masdar: 'مخاطبة',
    frames: ['{s:person} addressed {o:org}'],
    example: [
      'خاطب رجب طيب أردوغان الأمم المتحدة في 24 سبتمبر 2024',
      'Recep Tayyip Erdogan addressed the United Nations, 24 September 2024',
    ],
    counterexample: 'لم يخاطب رجب طيب أردوغان الأمم المتحدة في 24 سبتمبر 2024',
  }),
  trigger('visit', {
    exact: 'قصد قصدت',
    frames: ['{s:person} visited {o:land}'],
    example: [
      'قصد إيمانويل ماكرون دمشق في 14 أبريل 2025',
      'Emmanuel Macron visited Damascus, 14 April 2025',
    ],
    counterexample: 'مدح إيمانويل ماكرون دمشق في 14 أبريل 2025',
  }),
  trigger('inspect', {
    past: 'جال',
    present: 'يجول',
    frames: ['{s:person} toured {o:place:في,ب,علي}'],
    example: [
      'جال إيمانويل ماكرون في حلب في 28 فبراير 2025',
      'Emmanuel Macron toured Aleppo, 28 February 2025',
    ],
    counterexample: 'جال نظر إيمانويل ماكرون في صور حلب في 28 فبراير 2025',
  }),
  trigger('inspect', {
    past: 'تفقد فتش',
    masdar: 'تفتيش',
    frames: ['{s:org} inspected {o:place}'],
    example: [
      'تفقدت الأمم المتحدة مطار بيروت في 3 مايو 2024',
      'The United Nations inspected Beirut Airport, 3 May 2024',
    ],
    counterexample: 'افتقدت الأمم المتحدة مطار بيروت في 3 مايو 2024',
  }),
  trigger('host', {
    past: 'نظم',
    exact: 'نظم نظمت آوت ضيفت استقبلت شهدت',
    nouns: { 'قمة|القمة|كأس|مؤتمر|بطولة|دورة|مهرجان|الدورة|نهائيات': '' },
    unless: 'وصول وفد تتويج فوز',
    frames: ['{s:land} hosted {o:event}'],
    example: [
      'نظّمت روسيا كأس العالم في 14 يونيو 2018',
      'Russia hosted the World Cup, 14 June 2018',
    ],
    counterexample: 'نظّمت روسيا صفوفها قبل كأس العالم في 14 يونيو 2018',
  }),
  trigger('suspend', {
    past: 'علق أوقف',
    present: 'يعلق يوقف',
    masdar: 'تعليق',
    nouns: {
      'حسابات|ضخ النفط|ضخ الغاز|خدماتها|التجارة|تجارتها|مبيعاتها|صادراتها|شحنات|المساعدات|إنتاجها|عملياتها|نشاطها|أنشطتها|تدريباتها':
        '',
    },
    unless: 'هجمات العسكرية',
    frames: [
      '{s:country} halted its dealings with {o:country:مع,الى}',
      '{s:org} halted its dealings in {o:country:في}',
      '{s:country} halted its dealings',
      '{s:org} halted its dealings',
    ],
    example: [
      'أوقفت مايكروسوفت خدماتها في روسيا في 6 مارس 2022',
      'Microsoft halted its dealings in Russia, 6 March 2022',
    ],
    counterexample: 'أوقفت مايكروسوفت سيارتها في روسيا في 6 مارس 2022',
  }),
];
