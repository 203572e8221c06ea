import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const IN_OFFICE =
  'مدربا|مدربة|رئيسا|رئيسة|وزيرا|وزيرة|مديرا|مديرة|أمينا|أمينة|محافظا|واليا|قائدا|مستشارا|مبعوثا|ناطقا|سفيرا|على رأس';
const BILL =
  'القانون|قانونا|قانون|مشروع القانون|مشروع قانون|مشروع|التعديل|التعديلات|الميزانية|الموازنة';

/** Elections, offices and laws in the idioms of the papers. */
export const IDIOMS_OF_GOVERNMENT: readonly Trigger[] = [
  trigger('nominate', {
    past: 'سمى اختار قدم اقترح سمي',
    present: 'يسمي يختار',
    masdar: 'تسمية اختيار',
    nouns: { 'مرشحا|مرشحة|مرشحها|مرشحه|كمرشح|كمرشحة|مرشحا لها|مرشحا له': '' },
    unless: 'الأوسكار فيلم الفيلم أوسكار',
    frames: ['{s} nominated {o:person}', '{o:person} was nominated'],
    example: [
      'سمّت فرنسا إيمانويل ماكرون مرشحا لرئاسة اللجنة في 3 مايو 2024',
      'France nominated Emmanuel Macron, 3 May 2024',
    ],
    counterexample: 'سمّت فرنسا شارعا باسم إيمانويل ماكرون في 3 مايو 2024',
  }),
  trigger('nominate', {
    past: 'دفع',
    present: 'يدفع',
    nouns: { 'إلى السباق|للسباق|في السباق|إلى سباق|لخوض|مرشحا|مرشحة': '' },
    frames: ['{s:org} put forward {o:person:ب}'],
    example: [
      'دفعت حركة حماس براشد الغنوشي إلى السباق الرئاسي في 3 مايو 2024',
      'Hamas put forward Rached Ghannouchi, 3 May 2024',
    ],
    counterexample: 'دفعت حركة حماس بعناصرها إلى غزة في 3 مايو 2024',
  }),
  trigger('nominate', {
    past: 'دخل خاض اقتحم',
    present: 'يدخل يخوض',
    masdar: 'دخول خوض',
    nouns: {
      'غمار الانتخابات|السباق الرئاسي|سباق الرئاسة|سباق الرئاسيات|غمار الرئاسيات|معترك الانتخابات|السباق الانتخابي|غمار السباق|سباق الانتخابات|الانتخابات الرئاسية|الرئاسيات':
        '',
    },
    unless: 'مرحلة يومه يومها',
    frames: ['{s:person} entered an election race'],
    example: [
      'دخل راشد الغنوشي سباق الرئاسة في 3 مايو 2024',
      'Rached Ghannouchi entered an election race, 3 May 2024',
    ],
    counterexample: 'دخل راشد الغنوشي القاعة في 3 مايو 2024',
  }),
  trigger('nominate', {
    past: 'نال كسب فاز حظي ضمن انتزع حسم',
    present: 'ينال يحظى',
    masdar: 'نيل',
    nouns: {
      'ترشيح الحزب|بترشيح الحزب|ترشيح حزبه|بترشيح حزبه|ترشيح حزبها|بترشيح حزبها|بطاقة ترشيح|بتزكية الحزب|تزكية الحزب|تزكية حزبه|ترشيح الجمهوريين|ترشيح الديمقراطيين':
        '',
    },
    frames: ['{s:person} won a nomination'],
    example: [
      'نال دونالد ترامب ترشيح الحزب في 18 يوليو 2024',
      'Donald Trump won a nomination, 18 July 2024',
    ],
    counterexample: 'نال دونالد ترامب ثقة الحزب في 18 يوليو 2024',
  }),
  trigger('nominate', {
    past: 'ترشح تقدم',
    present: 'يترشح يتقدم',
    masdar: 'ترشح',
    nouns: {
      'لولاية|لعهدة|للرئاسة|للرئاسيات|للانتخابات|لرئاسة|لمنصب|لخوض|لعضوية|بترشحه|بترشحها|بأوراق ترشحه|بأوراق ترشحها|بملف ترشحه|بملف ترشحها|بطلب ترشحه':
        '',
    },
    unless: 'باستقالته باستقالتها بالشكر',
    frames: ['{s:person} put in his candidacy'],
    example: [
      'ترشح إيمانويل ماكرون لولاية ثانية في 3 مارس 2022',
      'Emmanuel Macron was nominated, 3 March 2022',
    ],
    counterexample: 'تقدم إيمانويل ماكرون الصفوف في 3 مارس 2022',
  }),
  trigger('ratify', {
    past: 'ختم وشح أمضى وقع ذيل',
    present: 'يختم يمضي يوقع',
    masdar: 'ختم توشيح',
    nouns: {
      'قانون المالية|قانون الموازنة|القانون|قانونا|قانون|على القانون|على قانون|قانون المصادقة|القانون المتعلق|المرسوم المتعلق':
        'a law',
    },
    unless: 'الأمر أمرا مذكرة اتفاق اتفاقا اتفاقية عقد عقدا',
    frames: ['{s:person} signed {n} into force'],
    example: [
      'ختم قيس سعيد قانون المالية في 11 ديسمبر 2023',
      'Kais Saied signed a law into force, 11 December 2023',
    ],
    counterexample: 'ختم قيس سعيد كلمته بالقانون في 11 ديسمبر 2023',
  }),
  trigger('ratify', {
    past: 'أودع سلم',
    present: 'يودع',
    masdar: 'إيداع',
    nouns: {
      'وثائق التصديق|وثيقة التصديق|وثائق المصادقة|صك التصديق|صكوك التصديق|وثائق الانضمام|وثيقة الانضمام|صك الانضمام':
        '',
    },
    frames: [
      '{s:state} deposited its instrument of ratification of {o:agreement:علي,ل,الى}',
      '{s:state} deposited an instrument of ratification',
    ],
    example: [
      'أودعت تونس وثائق التصديق على اتفاقية باريس في 10 فبراير 2017',
      'Tunisia deposited its instrument of ratification of the Paris Agreement, 10 February 2017',
    ],
    counterexample: 'أودعت تونس وثائق الملف لدى المحكمة في 10 فبراير 2017',
  }),
  trigger('repeal', {
    past: 'عطل علق أوقف جمد',
    present: 'يعطل يعلق يوقف يجمد',
    masdar: 'تعطيل تعليق وقف تجميد',
    nouns: {
      'العمل بالدستور|العمل بدستور|العمل بأحكام|الدستور|دستور|العمل بالقانون|العمل بقانون|العمل بمعاهدة|العمل بالاتفاقية|العمل باتفاقية|معاهدة|المعاهدة':
        '',
    },
    frames: [
      '{s} suspended {o:agreement:direct,ب}',
      '{s:actor} suspended a treaty with {o:country:مع}',
      '{s:person} suspended the constitution',
    ],
    example: [
      'عطّل قيس سعيد العمل بالدستور في 22 سبتمبر 2021',
      'Kais Saied suspended the constitution, 22 September 2021',
    ],
    counterexample: 'عطّل قيس سعيد هاتفه في 22 سبتمبر 2021',
  }),
  trigger('hold-election', {
    past: 'أقفل أغلق فتح بدأ انتهى انطلق اختتم تواصل',
    exact: 'أقفلت أغلقت فتحت',
    present: 'يبدأ ينتهي ينطلق',
    masdar: 'انطلاق بدء انتهاء إغلاق فتح',
    nouns: {
      'صناديق الاقتراع|مراكز الاقتراع|مكاتب الاقتراع|مكاتب التصويت|مراكز التصويت|لجان الاقتراع|عملية التصويت|عملية الاقتراع|التصويت في الانتخابات|الاقتراع في الانتخابات|عمليات التصويت|عمليات الاقتراع':
        '',
    },
    frames: ['People voted in {o:land:في,ب}', 'People voted in {s:country}'],
    example: [
      'أقفلت صناديق الاقتراع في لبنان مساء 15 مايو 2022',
      'People voted in Lebanon, 15 May 2022',
    ],
    counterexample: 'أقفلت المتاجر في لبنان مساء 15 مايو 2022',
  }),
  trigger('overthrow', {
    past: 'عزل خلع أزاح نحى أسقط',
    present: 'يعزل يخلع',
    masdar: 'خلع إسقاط إزاحة',
    nouns: {
      'الجيش|الشعب|الثورة|ثورة|انقلاب|الانقلاب|نظام|عن الحكم|من الحكم|عن السلطة|من السلطة|عن سدة الحكم|حكم':
        '',
    },
    unless: 'منصبه مناصبه منصبها وزيرا الوزير مدير قضاة القضاة',
    frames: ['{o:person} was overthrown'],
    example: [
      'أزاح الجيش حسني مبارك عن الحكم في 11 فبراير 2011',
      'Hosni Mubarak was overthrown, 11 February 2011',
    ],
    counterexample: 'أزاح الجيش الركام في القاهرة في 11 فبراير 2011',
  }),
  trigger('overthrow', {
    past: 'انقلب قاد نفذ قام دبر',
    present: 'ينقلب',
    masdar: 'انقلاب الانقلاب',
    nouns: {
      'انقلابا|بانقلاب|انقلابا عسكريا|بانقلاب عسكري|انقلابا أبيض|الجنرال|الجيش|العسكر|على الرئيس|على الملك|على رئيس|على حكومة':
        '',
    },
    unless: 'فاشلا فاشل محاولة السيارة سيارة',
    frames: ['{s} overthrew {o:person:علي}', '{o:person:علي} was overthrown'],
    example: [
      'قاد عمر البشير انقلابا على راشد الغنوشي في 30 يونيو 1989',
      'Omar al-Bashir led a coup against Rached Ghannouchi, 30 June 1989',
    ],
    counterexample: 'قاد عمر البشير سيارة على الطريق في 30 يونيو 1989',
  }),
  trigger('overthrow', {
    past: 'استولى سيطر تسلم أطاح',
    present: 'يستولي',
    masdar: 'استيلاء سيطرة',
    nouns: {
      'الجيش على السلطة|العسكر على السلطة|الجيش على الحكم|العسكر على الحكم|الجيش السلطة|عسكريون على السلطة|ضباط على السلطة|الجيش مقاليد':
        '',
    },
    frames: ['The army took power in {o:land:في,ب}'],
    example: [
      'استولى الجيش على السلطة في مصر في 23 يوليو 1952',
      'A coup took place in Egypt, 23 July 1952',
    ],
    counterexample: 'استولى الجيش على السلاح في مصر في 23 يوليو 1952',
  }),
  trigger('overthrow', {
    past: 'أنهى أسقط قوض طوى',
    present: 'ينهي',
    masdar: 'إنهاء إسقاط',
    nouns: { 'حكم|نظام|عهد|صفحة حكم|صفحة نظام': '' },
    unless: 'محكمة قضائي الحكم',
    frames: ['{s:any} ended the rule of {o:person}', 'The rule of {o:person} was ended'],
    example: [
      'أنهت الثورة التونسية حكم بشار الأسد في 14 يناير 2011',
      'The Tunisian Revolution ended the rule of Bashar al-Assad, 14 January 2011',
    ],
    counterexample: 'أنهى بشار الأسد خطابه في 14 يناير 2011',
  }),
  trigger('found', {
    past: 'تشكل نشأ بعث ولد قام انبثق',
    exact: 'بعث بعثت نشأت',
    masdar: 'بعث نشأة تأسيس قيام',
    nouns: { 'للوجود|إلى الوجود|للنور|إلى النور': '' },
    unless: 'برقية برسالة رسالة',
    frames: ['{s:body} was founded', '{o:org} was founded'],
    example: ['بُعث الأهلي إلى الوجود في 24 أبريل 1907', 'Al Ahly was founded, 24 April 1907'],
    counterexample: 'بعث الأهلي برقية إلى الوزارة في 24 أبريل 2007',
  }),
  trigger('found', {
    exact: 'تعود يعود يرجع ترجع',
    nouns: {
      'تأسيس|نشأة|إنشاء|بعث|ميلاد|تأسيسه|تأسيسها|نشأته|نشأتها|ولادة': '',
    },
    frames: ['{o:org} was founded', '{s:org} was founded'],
    example: ['يعود تأسيس الأهلي إلى 24 أبريل 1907', 'Al Ahly was founded, 24 April 1907'],
    counterexample: 'يعود الأهلي إلى القاهرة في 24 أبريل 2026',
  }),
  trigger('found', {
    past: 'استحدث',
    present: 'يستحدث',
    masdar: 'استحداث تكوين',
    nouns: {
      'حزبا|حركة|هيئة|جمعية|نقابة|منظمة|وزارة|مجلسا|لجنة|الاتحاد|شركة|صندوقا|جامعة|محافظة': '',
    },
    frames: ['{s:person} founded {o:org}'],
    example: [
      'استحدث فلاديمير بوتين هيئة الاتحاد الأوروبي في 3 مايو 2024',
      'Vladimir Putin created the European Union, 3 May 2024',
    ],
    counterexample: 'كون فلاديمير بوتين رئيسا لا يكفي في 3 مايو 2024',
  }),
  trigger('approve', {
    past: 'مرر أجاز شرع',
    exact: 'مرر مررت أجاز أجازت سنت أقر أقرت',
    masdar: 'تمرير إجازة سن',
    nouns: { [BILL]: '' },
    unless: 'في_تنفيذ بالعمل',
    frames: ['{s:org} passed a law', '{s:country} passed a law'],
    example: [
      'مرّر الاتحاد الأوروبي قانون المناخ في 28 يونيو 2021',
      'The European Union passed a law, 28 June 2021',
    ],
    counterexample: 'مرّر الاتحاد الأوروبي الوقت في 28 يونيو 2021',
  }),
  trigger('approve', {
    past: 'أعطى أبدى منح أعرب',
    present: 'يعطي',
    masdar: 'إعطاء',
    nouns: { 'موافقته|موافقتها|موافقة|عن موافقته|عن موافقتها': '' },
    frames: ['{s} gave {o:agreement:علي} approval', '{s:actor} gave approval'],
    example: ['أعطت فرنسا موافقتها على المشروع في 3 مايو 2024', 'France gave approval, 3 May 2024'],
    counterexample: 'أعطت فرنسا درسا في الصبر في 3 مايو 2024',
  }),
  trigger('take-office', {
    past: 'اعتلى جلس تربع',
    present: 'يعتلي يجلس',
    masdar: 'اعتلاء جلوس',
    nouns: {
      'العرش|عرش|على العرش|على عرش|سدة الحكم|سدة الرئاسة|كرسي الرئاسة|على كرسي الرئاسة|كرسي الحكم|على كرسي الحكم':
        'the throne',
    },
    unless: 'إفريقيا أوروبا آسيا الكرة كرة هدافي',
    frames: ['{s:person} came to power'],
    example: [
      'اعتلى بشار الأسد سدة الحكم في 17 يوليو 2000',
      'Bashar al-Assad took over the throne, 17 July 2000',
    ],
    counterexample: 'اعتلى بشار الأسد المنصة في 17 يوليو 2000',
  }),
  trigger('take-office', {
    past: 'خلف',
    present: 'يخلف',
    exact: 'خلف خلفت',
    nouns: {
      'في رئاسة|على رأس|في منصب|في منصبه|في الحكم|على العرش|في قيادة|في زعامة|في الأمانة|في الوزارة|سلطانا|ملكا|أميرا|رئيسا|أمينا|السلطان|الملك|الأمير':
        '',
    },
    unless: 'قتلى قتيلا جرحى أضرارا وراءه وراءها الشمس',
    frames: ['{s:person} succeeded {o:person}'],
    example: [
      'خلف إيمانويل ماكرون حسني مبارك على رأس الوكالة في 3 مايو 2024',
      'Emmanuel Macron succeeded Hosni Mubarak, 3 May 2024',
    ],
    counterexample: 'خلف إيمانويل ماكرون وراءه قتلى في 3 مايو 2024',
  }),
  trigger('take-office', {
    past: 'وصل صعد دخل',
    present: 'يصل يصعد',
    masdar: 'وصول صعود',
    nouns: {
      'إلى السلطة|إلى الحكم|إلى سدة الحكم|إلى سدة الرئاسة|إلى الرئاسة|إلى رئاسة|إلى كرسي الرئاسة|إلى البيت الأبيض رئيسا|إلى قصر الإليزيه رئيسا':
        '',
    },
    frames: ['{s:person} came to power'],
    example: [
      'وصل إيمانويل ماكرون إلى السلطة في 14 مايو 2017',
      'Emmanuel Macron came to power, 14 May 2017',
    ],
    counterexample: 'وصل إيمانويل ماكرون إلى المطار في 14 مايو 2017',
  }),
  trigger('take-office', {
    past: 'انتقل',
    exact: 'انتقل انتقلت آلت',
    nouns: {
      'الحكم|السلطة|العرش|مقاليد الحكم|رئاسة|الرئاسة|القيادة|ولاية العهد': 'power',
    },
    unless: 'جدة بجدة الدوري',
    frames: ['{n} passed to {o:person:الى,ل}'],
    example: [
      'انتقلت السلطة إلى إيمانويل ماكرون في 14 مايو 2017',
      'Power passed to Emmanuel Macron, 14 May 2017',
    ],
    counterexample: 'انتقلت السلطات إلى الموقع في غياب إيمانويل ماكرون في 14 مايو 2017',
  }),
  trigger('veto', {
    past: 'لجأ رفع أشهر استعمل لوح استخدم',
    present: 'يلجأ يرفع يشهر يستعمل',
    masdar: 'لجوء رفع إشهار استعمال استخدام',
    nouns: {
      'إلى الفيتو|إلى حق النقض|الفيتو|سلاح الفيتو|ورقة الفيتو|بطاقة الفيتو|حق النقض|حق الفيتو|حقها في النقض|إلى حق الفيتو|إلى سلاح الفيتو':
        '',
    },
    unless: 'لوحت لوح يلوح تلوح',
    frames: [
      '{s:country} used its veto on the {o:org:في,ب,امام}',
      '{s:country} used its veto',
      '{s:person} used a veto',
    ],
    example: ['لجأت روسيا إلى الفيتو في 18 نوفمبر 2024', 'Russia used its veto, 18 November 2024'],
    counterexample: 'لجأت روسيا إلى المحكمة في 18 نوفمبر 2024',
  }),
  trigger('veto', {
    past: 'أجهض أحبط عطل أفشل نقض عرقل اعترض منع',
    present: 'يجهض يحبط يعطل يفشل',
    masdar: 'إجهاض إحباط تعطيل إفشال عرقلة',
    nouns: {
      'قرارا في مجلس الأمن|مشروع قرار|مشروع القرار|على مشروع قرار|صدور قرار|قرارا بشأن|على قرار في مجلس الأمن|قرارا حول':
        '',
    },
    frames: ['{s:country} blocked a resolution'],
    example: [
      'أجهضت الولايات المتحدة مشروع قرار بشأن غزة في 4 يونيو 2025',
      'The United States blocked a resolution, 4 June 2025',
    ],
    counterexample: 'ناقشت الولايات المتحدة مشروع قرار بشأن غزة في 4 يونيو 2025',
  }),
  trigger('ban', {
    past: 'حجب أغلق أوقف أقفل قطع',
    present: 'يحجب يغلق',
    masdar: 'حجب إغلاق وقف',
    nouns: {
      'تطبيق|منصة|موقع|مكتب|مكاتب|بث|قناة|مقر|مقار|إذاعة|صحيفة|صفحة|عمل': '',
    },
    unless: 'حادث انفجار',
    frames: ['{s} closed {o:org}', '{o:org} was closed'],
    example: [
      'أغلقت إسرائيل مكتب مايكروسوفت في 22 سبتمبر 2024',
      'Israel closed Microsoft, 22 September 2024',
    ],
    counterexample: 'أغلقت إسرائيل ملف مايكروسوفت في 22 سبتمبر 2024',
  }),
  trigger('appoint', {
    past: 'استعان استنجد',
    present: 'يستعين يستنجد',
    masdar: 'استعانة الاستعانة',
    nouns: { [`${IN_OFFICE}|بخدمات|بالمدرب|في تدريب|لتدريب|لقيادة`]: '' },
    frames: ['{s:org} turned to {o:person:ب}'],
    example: [
      'استعان الزمالك براشد الغنوشي مدربا في 3 فبراير 2024',
      'Zamalek turned to Rached Ghannouchi, 3 February 2024',
    ],
    counterexample: 'استعان الزمالك بالجمهور في 3 فبراير 2024',
  }),
  trigger('appoint', {
    past: 'أوكل وضع',
    exact: 'عهدت أوكلت أوكل',
    masdar: 'إيكال',
    nouns: {
      'تدريب|بتدريب|قيادة|بقيادة|مهمة|بمهمة|مهام|بمهام|رئاسة|برئاسة|القيادة الفنية|بالقيادة الفنية|الإشراف|بالإشراف|إدارة|بإدارة|ثقته في|ثقتها في|الثقة في':
        '',
    },
    unless: 'رئاسته رئاستها',
    frames: ['{s} put {o:person:الى,ل,في} in charge', '{o:person:الى,ل} was put in charge'],
    example: [
      'أوكلت فرنسا قيادة اللجنة إلى نجلاء بودن في 29 سبتمبر 2021',
      'France put Najla Bouden in charge, 29 September 2021',
    ],
    counterexample: 'عُهد إلى نجلاء بودن الصدق في 29 سبتمبر 2021',
  }),
  trigger('dismiss', {
    past: 'سرح انفصل استغنى أنهى فك',
    exact: 'انفصل سرح سرحت انفصلت',
    present: 'ينفصل',
    masdar: 'انفصال فك إنهاء',
    nouns: {
      'عن مدربه|عن المدرب|عن مديره الفني|مدربه|المدرب|المدير الفني|مدير|الارتباط|ارتباطه|ارتباطها|علاقته بالمدرب|علاقته|تعاونه|تعاونها|عقد|التعاقد|تعاقده|عن خدمات':
        '',
    },
    frames: ['{s:org} parted with {o:person:عن,ب,مع,direct}'],
    example: [
      'انفصل الأهلي عن مدربه راشد الغنوشي في 26 أبريل 2025',
      'Al Ahly parted with Rached Ghannouchi, 26 April 2025',
    ],
    counterexample: 'انفصل الأهلي عن بقية الفرق في 26 أبريل 2025',
  }),
  trigger('dismiss', {
    past: 'أحال',
    present: 'يحيل',
    masdar: 'إحالة',
    nouns: { 'إلى التقاعد|على التقاعد|للتقاعد|إلى المعاش|على المعاش|إلى التقاعد الوجوبي': '' },
    frames: ['{s} retired {o:person}', '{o:person} was retired'],
    example: [
      'أحال قيس سعيد راشد الغنوشي على التقاعد في 12 أغسطس 2022',
      'Kais Saied retired Rached Ghannouchi, 12 August 2022',
    ],
    counterexample: 'أحال قيس سعيد الملف على راشد الغنوشي في 12 أغسطس 2022',
  }),
  trigger('resign', {
    past: 'اعتذر',
    present: 'يعتذر',
    masdar: 'اعتذار',
    nouns: {
      'عن تشكيل|عن تأليف|عن عدم تشكيل|عن مهمة|عن منصب|عن منصبه|عن قبول|عن الاستمرار|عن عدم الاستمرار|عن مواصلة|عن تولي':
        '',
    },
    frames: ['{s:person} stepped back'],
    example: [
      'اعتذر راشد الغنوشي عن تشكيل الحكومة في 15 يوليو 2021',
      'Rached Ghannouchi stepped back, 15 July 2021',
    ],
    counterexample: 'اعتذر راشد الغنوشي عن التأخير في 15 يوليو 2021',
  }),
  trigger('resign', {
    past: 'غادر ترك رمى أخلى',
    present: 'يغادر يترك',
    nouns: {
      'منصبه|منصبها|المنشفة|رئاسة الحكومة|رئاسة الحزب|مهامه|مهامها|مقعده|مقعدها|الحكومة|كرسيه': '',
    },
    unless: 'إسطنبول باريس اجتماع الاجتماع',
    frames: ['{s:person} resigned'],
    example: ['غادر راشد الغنوشي منصبه في 3 مايو 2024', 'Rached Ghannouchi resigned, 3 May 2024'],
    counterexample: 'غادر راشد الغنوشي منزله في 3 مايو 2024',
  }),
  trigger('form-government', {
    past: 'أعلن كشف أزاح أماط عرض قدم ألف شكل',
    present: 'يعلن يكشف',
    masdar: 'إعلان تأليف',
    nouns: {
      'تشكيلة حكومته|تشكيلة حكومتها|التشكيلة الحكومية|تركيبة حكومته|تركيبة حكومتها|عن حكومته|عن حكومتها|حكومته الجديدة|حكومتها الجديدة|حكومته|حكومتها|اللثام عن حكومة|الستار عن حكومة|تشكيلته|تشكيلتها|عن تشكيلة حكومته|عن التشكيلة الحكومية':
        '',
    },
    unless: 'استقالة موقف استعداد رفض',
    frames: ['{s:person} presented a government'],
    example: [
      'أعلنت نجلاء بودن تركيبة حكومتها في 11 أكتوبر 2021',
      'Najla Bouden presented a government, 11 October 2021',
    ],
    counterexample: 'أعلنت نجلاء بودن استقالة حكومتها في 11 أكتوبر 2021',
  }),
  trigger('form-government', {
    past: 'تشكل تألف',
    exact: 'ولدت',
    masdar: 'ولادة',
    nouns: { 'حكومة|الحكومة|حكومته|حكومتها': '' },
    frames: ['The government of {s:person} was formed'],
    example: [
      'ولدت حكومة نجلاء بودن في 11 أكتوبر 2021',
      'The government of Najla Bouden was formed, 11 October 2021',
    ],
    counterexample: 'لم تتشكل حكومة نجلاء بودن في 11 أكتوبر 2021',
  }),
  trigger('suspend', {
    past: 'أرجأ جمد علق',
    present: 'يرجئ يؤجل',
    masdar: 'إرجاء تأجيل تجميد تعليق',
    nouns: {
      'التوقيع|زيارة|زيارته|زيارتها|المفاوضات|مفاوضاتها|تعاونها|تعاونه|مشاركتها|مشاركته|تمويل|تمويلها|عضويتها|عضويته|أنشطتها|نشاطها|نشاطه|القمة|الانتخابات':
        '',
    },
    frames: [
      '{s} suspended its part in {o:body:في,ب,ل,مع,direct}',
      '{s:country} put off a step',
      '{s:org} put off a step',
    ],
    example: [
      'جمّدت روسيا مشاركتها في اتفاقية باريس في 21 فبراير 2023',
      'Russia suspended participation in the Paris Agreement, 21 February 2023',
    ],
    counterexample: 'جمّدت روسيا السمك في 21 فبراير 2023',
  }),
  trigger('inspect', {
    past: 'اطلع جال حل عاين زار',
    present: 'يقف يطلع يعاين',
    masdar: 'وقوف اطلاع معاينة',
    nouns: {
      'على سير الأشغال|على سير العمل|على تقدم الأشغال|على مدى تقدم|على ظروف|على آخر استعدادات|على الأوضاع|على حجم الأضرار|على الأضرار|متفقدا|متفقدة|سير الأشغال|سير العمل|حجم الأضرار|تقدم الأشغال|في زيارة تفقد|في زيارة تفقدية|في زيارة فجئية|في زيارة مفاجئة|في زيارة ميدانية|في جولة تفقدية':
        '',
    },
    frames: [
      '{s:person} inspected {o:place:ب,في,direct,الى}',
      '{s:person} made a tour of inspection',
    ],
    example: [
      'اطلع إيمانويل ماكرون على تقدم الأشغال بمطار بيروت في 3 مايو 2024',
      'Emmanuel Macron inspected Beirut Airport, 3 May 2024',
    ],
    counterexample: 'وقف إيمانويل ماكرون على المنصة بمطار بيروت في 3 مايو 2024',
  }),
  trigger('merge', {
    past: 'انصهر اتحد توحد اندمج',
    exact: 'انصهر انصهرت توحد توحدت اندمجت',
    present: 'ينصهر يندمج',
    masdar: 'انصهار اندماج',
    frames: ['{s:org} merged with {o:org:في,ب,مع}', '{s:org:several} merged'],
    example: ['انصهر الأهلي في الزمالك في 3 مايو 2024', 'Al Ahly merged with Zamalek, 3 May 2024'],
    counterexample: 'انصهر الجليد قرب الأهلي في 3 مايو 2024',
  }),
  trigger('merge', {
    past: 'أعلن أتم أكمل قرر',
    masdar: 'إعلان إتمام',
    nouns: { 'اندماجهما|اندماجها مع|اندماجه مع|الاندماج|الاندماج مع|اندماجها في|اندماجه في': '' },
    frames: ['{s:org} merged with {o:org:مع,في,ب}', '{s:org:several} merged'],
    example: [
      'أعلنت مايكروسوفت اندماجها مع الأهلي في 3 مايو 2024',
      'Microsoft merged with Al Ahly, 3 May 2024',
    ],
    counterexample: 'أعلنت مايكروسوفت أرباحها مع الأهلي في 3 مايو 2024',
  }),
];
