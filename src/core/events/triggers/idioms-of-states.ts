import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Mediation, visits, envoys and ties between states in the idioms of the papers. */
export const IDIOMS_OF_STATES: readonly Trigger[] = [
  trigger('mediate', {
    past: 'قاد بذل لعب أدى اضطلع قام تولى واصل كثف جدد',
    present: 'يقود يبذل يلعب يضطلع يقوم',
    masdar: 'قيادة اضطلاع',
    nouns: {
      'وساطة|بوساطة|وساطتها|وساطته|دور الوسيط|بدور الوسيط|دور الوساطة|بدور الوساطة|مساعي حميدة|مساعيها الحميدة|مساعيه الحميدة|مساع حميدة|جهود وساطة|جهود الوساطة|جهودها للوساطة|بجهود وساطة|دورا وسيطا':
        '',
    },
    frames: ['{s} acted as mediator between {o::بين}', '{s:state} acted as mediator'],
    example: [
      'قادت فرنسا وساطة بين روسيا وأوكرانيا في 3 مايو 2024',
      'France mediated between Russia and Ukraine, 3 May 2024',
    ],
    counterexample: 'قادت فرنسا حملة بين روسيا وأوكرانيا في 3 مايو 2024',
  }),
  trigger('mediate', {
    past: 'عرض أبدى أعرب اقترح جدد',
    present: 'يعرض يبدي',
    masdar: 'عرض',
    nouns: {
      'وساطته|وساطتها|الوساطة|للوساطة|التوسط|للتوسط|وساطة بلاده|بالوساطة': '',
    },
    frames: ['{s} offered to mediate between {o::بين}', '{s:state} offered to mediate'],
    example: [
      'عرضت تركيا وساطتها بين روسيا وأوكرانيا في 3 مارس 2022',
      'Turkey offered to mediate between Russia and Ukraine, 3 March 2022',
    ],
    counterexample: 'عرضت تركيا صورا من روسيا وأوكرانيا في 3 مارس 2022',
  }),
  trigger('mediate', {
    past: 'تدخل سعى دخل كثف',
    present: 'يتدخل يسعى',
    masdar: 'تدخل سعي',
    nouns: {
      'لوقف|لتهدئة|لاحتواء|لإنهاء|للتهدئة|إلى تهدئة|إلى احتواء|لنزع فتيل|على خط الأزمة|على خط الوساطة|على خط النزاع|على خط|لتقريب|تحركاتها|تحركاتهما|اتصالاتها|إلى تقريب|للصلح|لرأب الصدع':
        '',
    },
    unless: 'لاعب الشرطة الإطفاء المدني',
    frames: ['{s} stepped in between {o::بين}'],
    example: [
      'تدخلت فرنسا لوقف القتال بين روسيا وأوكرانيا في 3 مايو 2024',
      'France stepped in between Russia and Ukraine, 3 May 2024',
    ],
    counterexample: 'تدخلت فرنسا لإطفاء حريق بين روسيا وأوكرانيا في 3 مايو 2024',
  }),
  trigger('mediate', {
    exact: 'قربت يسرت سهلت جمعت',
    masdar: 'تقريب تيسير',
    nouns: {
      'وجهات النظر|وجهات نظر|المواقف|محادثات بين|المحادثات بين|مفاوضات بين|المفاوضات بين|حوارا بين|حوار بين':
        '',
    },
    frames: ['{s} helped talks between {o::بين}'],
    example: [
      'قرّبت فرنسا وجهات النظر بين روسيا وأوكرانيا في 3 مايو 2024',
      'France helped talks between Russia and Ukraine, 3 May 2024',
    ],
    counterexample: 'قرّبت فرنسا الكاميرا من وجه روسيا في 3 مايو 2024',
  }),
  trigger('host', {
    past: 'التأم انعقد',
    exact: 'ضيفت آوت التأمت التأم انعقدت انعقد دارت جرت عقدت افتتحت اختتمت انطلقت',
    present: 'يلتئم ينعقد',
    masdar: 'انعقاد التئام',
    nouns: {
      'قمة|القمة': 'A summit',
      'مؤتمر|المؤتمر|مؤتمرا': 'A conference',
      'محادثات|مفاوضات|مباحثات|المحادثات|المفاوضات|جولة محادثات|جولة مفاوضات': 'Talks',
      'دورة|الدورة': 'A session',
    },
    unless: 'صحفي صحفيا صحافي صحافيا صحفية إعلامي بكرة كأس بطولة الدوري لكأس مباراة',
    frames: ['{n} between {o::بين} took place in {w:land:في,ب}', '{n} took place in {o:land:في,ب}'],
    example: [
      'التأمت في المغرب قمة في 25 يوليو 2016',
      'A summit took place in Morocco, 25 July 2016',
    ],
    counterexample: 'التأمت جراح المغرب في 25 يوليو 2016',
  }),
  trigger('talk', {
    past: 'دخل انخرط استأنف باشر خاض',
    present: 'يدخل يستأنف',
    masdar: 'دخول استئناف',
    nouns: {
      'في مفاوضات|مفاوضات|المفاوضات|مفاوضاتها|مفاوضاته|في محادثات|المحادثات|محادثاتها|محادثات|في مشاورات|جولة مفاوضات|الحوار':
        '',
    },
    unless: 'القاعة الزوجين',
    frames: ['{s} entered talks with {o::مع}', '{s:actor:several} entered talks'],
    example: [
      'دخلت إيران في مفاوضات مع الولايات المتحدة في 12 أبريل 2025',
      'Iran entered talks with the United States, 12 April 2025',
    ],
    counterexample: 'دخلت إيران المجموعة مع الولايات المتحدة في 12 أبريل 2022',
  }),
  trigger('talk', {
    past: 'ربط تبادل ناقش تدارس',
    exact: 'ربط ربطت تبادل تبادلا ناقش ناقشت تدارس',
    present: 'يتبادل يناقش',
    nouns: {
      'الاتصال|اتصالا|وجهات النظر|وجهات نظر|هاتفيا|خلال اتصال|في اتصال|آخر المستجدات|الآراء|أطراف الحديث':
        '',
    },
    frames: ['{s} talked with {o::ب,مع}', '{s:actor:several} talked'],
    example: [
      'ربط إيمانويل ماكرون الاتصال برجب طيب أردوغان في 3 مايو 2024',
      'Emmanuel Macron talked with Recep Tayyip Erdogan, 3 May 2024',
    ],
    counterexample: 'ربط إيمانويل ماكرون بين المسألتين في 3 مايو 2024',
  }),
  trigger('receive', {
    past: 'رحب استضاف خص قابل أحاط',
    present: 'يرحب يستضيف يقابل',
    nouns: {
      'في البيت الأبيض|في الكرملين|في الإليزيه|في قصر|بقصر|في القصر|بالقصر|في مكتبه|بمكتبه|في مقر|بمقر|باستقبال|باستقبال رسمي|في مستهل زيارته|في المطار|بحفاوة|في الفاتيكان|ضيفا':
        '',
    },
    unless: 'بقرار بتصريحات بدعوة بإعلان بيان',
    frames: ['{s:person} received {o:person:direct,ب}'],
    example: [
      'استضاف دونالد ترامب إيمانويل ماكرون في البيت الأبيض في 24 فبراير 2025',
      'Donald Trump received Emmanuel Macron, 24 February 2025',
    ],
    counterexample: 'استضاف دونالد ترامب برنامج إيمانويل ماكرون في نيويورك في 24 فبراير 2025',
  }),
  trigger('receive', {
    past: 'تسلم تقبل تلقى',
    present: 'يتسلم يتقبل',
    masdar: 'تسلم تقبل',
    nouns: {
      'أوراق اعتماد|أوراق الاعتماد|نسخة من أوراق اعتماد': '',
    },
    frames: [
      '{s:person} received the credentials of an envoy of {o:state}',
      '{s:person} received credentials',
    ],
    example: [
      'تقبّل قيس سعيد أوراق اعتماد سفير فرنسا في 3 مايو 2024',
      'Kais Saied received credentials from envoys, 3 May 2024',
    ],
    counterexample: 'تقبّل قيس سعيد التهاني من سفير فرنسا في 3 مايو 2024',
  }),
  trigger('receive', {
    past: 'حل نزل',
    present: 'يحل',
    nouns: { 'ضيفا|ضيفة': '' },
    frames: ['{s:person} was the guest of {o:person:علي}'],
    example: [
      'حلّ رجب طيب أردوغان ضيفا على إيمانويل ماكرون في 3 مايو 2024',
      'Recep Tayyip Erdogan was the guest of Emmanuel Macron, 3 May 2024',
    ],
    counterexample: 'حلّ رجب طيب أردوغان لغزا أمام إيمانويل ماكرون في 3 مايو 2024',
  }),
  trigger('visit', {
    past: 'شرع باشر استهل بدأ أنهى اختتم أتم',
    present: 'يشرع يباشر يستهل يبدأ ينهي يختتم',
    masdar: 'بدء اختتام',
    nouns: {
      'في زيارة|زيارة|زيارته|زيارتها|جولته|جولة|جولتها|زيارة عمل|زيارة رسمية': '',
    },
    frames: ['{s:person} visited {o:land:الى,ل,من,ب,في}'],
    example: [
      'شرع سيرغي لافروف في زيارة إلى تونس في 20 ديسمبر 2023',
      'Sergey Lavrov visited Tunisia, 20 December 2023',
    ],
    counterexample: 'شرع سيرغي لافروف في الكتابة عن تونس في 20 ديسمبر 2023',
  }),
  trigger('arrive', {
    past: 'حط هبط رسا رست نزل قدم',
    exact: 'حطت هبطت رست نزل هبط حط',
    present: 'يحط يهبط',
    masdar: 'هبوط نزول',
    nouns: {
      'طائرة|طائرته|طائرتها|الرحال|رحال|في مطار|بمطار|على متن|في ميناء|بميناء': '',
    },
    unless: 'اضطراريا طارئ سهم أسعار سعر',
    frames: ['{s:person} arrived in {o:land:في,ب,الى}', '{s:any} arrived in {o:land:في,ب,الى}'],
    example: [
      'حطت طائرة إيمانويل ماكرون في المغرب في 28 أكتوبر 2024',
      'Emmanuel Macron arrived in Morocco, 28 October 2024',
    ],
    counterexample: 'حطت حمامة على كتف إيمانويل ماكرون في المغرب في 28 أكتوبر 2024',
  }),
  trigger('leave', {
    past: 'أقلع طار أبحر انطلق استقل سافر',
    exact: 'أقلعت أقلع أبحرت أبحر طار طارت استقل استقلت',
    present: 'يطير يقلع يبحر',
    masdar: 'إقلاع إبحار',
    nouns: {
      'طائرة|طائرته|طائرتها|إلى|من ميناء|متوجها|متوجهة|صوب|نحو|باتجاه|على متن|أسطول|سفينة': '',
    },
    unless: 'عن التدخين فرحا اسمه فكرة شرارة',
    frames: [
      '{s:any} left {w:land:من} for {o:land:الى}',
      '{s:any} left {o:land:من}',
      '{s:any} left for {o:land:الى}',
    ],
    example: [
      'أقلعت طائرة إيمانويل ماكرون من المغرب في 30 أكتوبر 2024',
      'Emmanuel Macron left Morocco, 30 October 2024',
    ],
    counterexample: 'أقلع إيمانويل ماكرون عن التدخين في المغرب في 30 أكتوبر 2024',
  }),
  trigger('message', {
    past: 'راسل خاطب',
    exact: 'شكرت راسل راسلت',
    present: 'يشكر يراسل',
    masdar: 'مراسلة',
    frames: ['{s:person} sent word to {o:person}'],
    example: [
      'راسل إيمانويل ماكرون فلاديمير بوتين في 3 مايو 2024',
      'Emmanuel Macron sent word to Vladimir Putin, 3 May 2024',
    ],
    counterexample: 'راسل إيمانويل ماكرون صحيفة عن فلاديمير بوتين في 3 مايو 2024',
  }),
  trigger('summon', {
    past: 'سلم أبلغ',
    present: 'يسلم يبلغ',
    masdar: 'تسليم إبلاغ',
    nouns: {
      'مذكرة احتجاج|احتجاجها|احتجاجا|رسالة احتجاج|استياءها|احتجاج': '',
    },
    unless: 'الشرطة',
    frames: ['{s} handed a protest to {o:state}'],
    example: [
      'سلّمت تركيا فرنسا مذكرة احتجاج في 3 مايو 2024',
      'Turkey handed a protest to France, 3 May 2024',
    ],
    counterexample: 'سلّمت تركيا فرنسا بضاعة في 3 مايو 2024',
  }),
  trigger('recall-ambassador', {
    past: 'أعاد استقدم سحب',
    present: 'يعيد يسحب',
    masdar: 'سحب استقدام',
    nouns: {
      'سفيرها|سفيره|سفيرتها|السفير من|سفيرها لدى|سفيرها في': '',
    },
    unless: 'رفع العلاقات إعادة مجددا عودة منصبه',
    frames: ['{s} recalled the ambassador to {o:land:من,في,ب,ل}'],
    example: [
      'استقدمت الجزائر سفيرها بفرنسا في 19 مارس 2022',
      'Algeria recalled the ambassador to France, 19 March 2022',
    ],
    counterexample: 'استقدمت الجزائر لاعبا من فرنسا في 19 مارس 2022',
  }),
  trigger('sever-relations', {
    past: 'أنهى خفض جمد أوصد أغلق علق',
    present: 'ينهي يخفض',
    masdar: 'إنهاء خفض إغلاق',
    nouns: {
      'علاقاتها|علاقاته|العلاقات|علاقاتها الدبلوماسية|علاقتها|تمثيلها الدبلوماسي|مستوى التمثيل|سفارتها|اتصالاتها':
        '',
    },
    unless: 'بالمدرب مدربها تجارية مؤقتا',
    frames: [
      '{s:state} broke ties with {o:state:مع,ب}',
      '{s:country} closed its embassy in {o:place:في,ب}',
    ],
    example: [
      'أنهت روسيا علاقاتها مع فرنسا في 1 مايو 2024',
      'Russia broke ties with France, 1 May 2024',
    ],
    counterexample: 'أنهت روسيا مباراتها مع فرنسا في 1 مايو 2024',
  }),
  trigger('restore-relations', {
    past: 'أقام تبادل فتح',
    exact: 'تبادلت أقامت',
    masdar: 'إقامة تبادل',
    nouns: {
      'علاقات دبلوماسية|علاقات كاملة|السفراء|سفيريهما|صفحة جديدة': '',
    },
    frames: ['{s:state:several} mended their ties', '{s:state} mended ties with {o:state:مع}'],
    example: [
      'أقامت روسيا علاقات دبلوماسية مع فرنسا في 28 أكتوبر 1924',
      'Russia mended ties with France, 28 October 1924',
    ],
    counterexample: 'أقامت روسيا حفلا مع فرنسا في 28 أكتوبر 1924',
  }),
  trigger('join', {
    past: 'استعاد استرجع نال كسب',
    present: 'يستعيد',
    masdar: 'استعادة نيل',
    nouns: { 'مقعدها|مقعده|عضويتها|عضويته|عضوية|مقعدا': '' },
    frames: ['{s:state} took a seat in {o:body:في,ب,direct}', '{s:state} took a seat in {o:org}'],
    example: [
      'استعادت سوريا مقعدها في جامعة الدول العربية في 7 مايو 2023',
      'Syria took a seat in the Arab League, 7 May 2023',
    ],
    counterexample: 'استعادت سوريا لوحاتها في 7 مايو 2023',
  }),
  trigger('sanction', {
    past: 'شدد عاقب أعاد غلظ',
    exact: 'وسعت ضيقت فعلت',
    present: 'يشدد يوسع يعيد',
    masdar: 'تشديد توسيع تفعيل',
    nouns: {
      'عقوباتها|العقوبات|عقوبات|عقوباته|بعقوبات|آلية الزناد|فرض العقوبات|فرض عقوبات|آلية سناب باك':
        '',
    },
    unless: 'المحكمة السجن محكمة',
    frames: [
      '{s:state} tightened sanctions on {o::علي,ضد}',
      '{s:person} tightened sanctions on {o::علي,ضد}',
    ],
    example: [
      'شدّدت الولايات المتحدة عقوباتها على إيران في 3 مايو 2024',
      'The United States tightened sanctions on Iran, 3 May 2024',
    ],
    counterexample: 'شدّدت الولايات المتحدة على إيران في 3 مايو 2024',
  }),
  trigger('lift-sanctions', {
    past: 'أنهى علق خفف أعفى ألغى أزال شطب',
    present: 'ينهي يعلق يخفف',
    masdar: 'إنهاء تعليق تخفيف شطب إزالة',
    nouns: {
      'العقوبات|عقوبات|عقوباتها|عقوباته|من عقوبات|من العقوبات|من قائمة العقوبات|من لائحة العقوبات|من قوائم العقوبات|من قائمة الإرهاب|من لائحة الإرهاب|من قائمة الدول الراعية':
        '',
    },
    frames: [
      '{s} eased sanctions on {o::علي,عن,ضد}',
      '{s} took {o} off a list of sanctions',
      '{o} was taken off a list of sanctions',
    ],
    example: [
      'أنهى الاتحاد الأوروبي عقوباته على سوريا في 28 مايو 2025',
      'The European Union eased sanctions on Syria, 28 May 2025',
    ],
    counterexample: 'أنهى الاتحاد الأوروبي اجتماعه حول سوريا في 28 مايو 2025',
  }),
  trigger('expel', {
    past: 'أمهل',
    exact: 'طلبت',
    present: 'يمهل',
    masdar: 'إمهال',
    nouns: {
      'دبلوماسيين|دبلوماسيا|السفير|سفير|موظفين|القائم بالأعمال': 'envoys',
    },
    unless: 'عودة تأشيرة لقاء',
    frames: ['{s:state} gave {n} of {o:state} a term to leave'],
    example: [
      'أمهلت الجزائر دبلوماسيين من فرنسا 48 ساعة للمغادرة في 14 أبريل 2025',
      'Algeria ordered diplomats to leave, 14 April 2025',
    ],
    counterexample: 'أمهلت الجزائر لاعبي فرنسا في 14 أبريل 2025',
  }),
  trigger('agree', {
    past: 'تفاهم توافق خلص أفضى توصل',
    present: 'يتوافق',
    masdar: 'توافق تفاهم',
    nouns: {
      'على|إلى اتفاق|إلى تفاهم|إلى صيغة|إلى توافق|إلى هدنة تجارية|إلى تفاهمات': '',
    },
    unless: 'القول أن أنه التقرير',
    frames: [
      '{s:actor:several} came to an understanding',
      '{s} came to an understanding with {o::مع}',
    ],
    example: [
      'توافقت تركيا مع مصر على تأمين الحدود في 3 مايو 2024',
      'Turkey and Egypt reached an agreement, 3 May 2024',
    ],
    counterexample: 'توافقت تركيا مع المعايير في 3 مايو 2024',
  }),
  trigger('sign', {
    past: 'عقد تبادل أبرم ذيل أتم أنجز',
    present: 'يعقد',
    masdar: 'عقد إبرام',
    nouns: {
      'اتفاقا استراتيجيا|اتفاقا|اتفاقية|معاهدة|المعاهدة|وثائق الاتفاق|وثائق التصديق|حلفا|صفقة|شراكة':
        'an agreement',
    },
    unless: 'العزم قمة اجتماعا جلسة مؤتمرا قرانه لاعب اللاعب الاستحواذ',
    frames: ['{s:actor:several} concluded {n}', '{s} concluded {n} with {o::مع}'],
    example: [
      'عقدت روسيا مع الصين اتفاقا استراتيجيا في 27 مارس 2021',
      'Russia concluded an agreement with China, 27 March 2021',
    ],
    counterexample: 'عقدت روسيا مع الصين قمة في 27 مارس 2021',
  }),
];
