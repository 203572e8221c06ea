import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** More of {@link FURTHER_ROWS}: arrests, courts, fighting. */
export const FURTHER_ROWS_2: readonly Trigger[] = [
  trigger('extradite', {
    past: 'سلم',
    present: 'يسلم',
    masdar: 'تسليم',
    frames: ['{o:person} was handed over to {w:org:الى}'],
    example: [
      'سُلّم عمر البشير إلى المحكمة الجنائية الدولية في 12 مارس 2025',
      'Omar al-Bashir was handed over to the International Criminal Court, 12 March 2025',
    ],
    counterexample: 'سلم عمر البشير على المحكمة الجنائية الدولية في 12 مارس 2025',
  }),
  trigger('arrest', {
    past: 'أوقف',
    present: 'يوقف',
    masdar: 'إيقاف توقيف',
    nouns: { 'على ذمة|للتحقيق|بتهمة|بشبهة|بتهم|القضاء|النيابة|الشرطة|الأمن': '' },
    frames: ['{o:person} was arrested'],
    example: [
      'أوقف القضاء راشد الغنوشي في 3 مايو 2023 على ذمة التحقيق',
      'Rached Ghannouchi was arrested, 3 May 2023',
    ],
    counterexample: 'أوقف راشد الغنوشي الاجتماع في 3 مايو 2023',
  }),
  {
    ...trigger('arrest', {
      masdar: 'إيقاف توقيف',
      frames: ['{o:person} was arrested'],
      example: [
        'تم إيقاف راشد الغنوشي في 3 مايو 2023',
        'Rached Ghannouchi was arrested, 3 May 2023',
      ],
      counterexample: 'يمكن إيقاف راشد الغنوشي في 3 مايو 2023',
    }),
  },
  trigger('charge', {
    past: 'ادعى',
    present: 'يدعي',
    frames: ['{s} charged {o:person:علي}'],
    example: [
      'ادعت المحكمة الجنائية الدولية على عمر البشير في 3 مايو 2023',
      'The International Criminal Court charged Omar al-Bashir, 3 May 2023',
    ],
    counterexample: 'ادعى عمر البشير المرض في 3 مايو 2023',
  }),
  trigger('clash', {
    past: 'اندلع دار نشب',
    present: 'يندلع',
    masdar: 'اندلاع',
    frames: ['Fighting broke out between {o::بين}'],
    example: [
      'اندلعت مواجهة بين حزب الله وإسرائيل في 3 مايو 2023',
      'Fighting broke out between Hezbollah and Israel, 3 May 2023',
    ],
    counterexample: 'لم تندلع اشتباكات بين حزب الله وإسرائيل في 3 مايو 2023',
  }),
  trigger('elect', {
    past: 'انتخب',
    masdar: 'انتخاب',
    nouns: { 'عضوا|عضوة|عضوا غير دائم|رئيسا|رئيسة': '' },
    frames: ['{o:country} was elected to {w:org:في}', '{o:country} was elected'],
    example: [
      'انتُخبت الجزائر عضوا في مجلس الأمن في 6 يونيو 2023',
      'Algeria was elected to the UN Security Council, 6 June 2023',
    ],
    counterexample: 'لم تنتخب الجزائر عضوا في مجلس الأمن في 6 يونيو 2022',
  }),
  trigger('expel', {
    past: 'طرد أبعد',
    present: 'يطرد يبعد',
    masdar: 'طرد إبعاد',
    nouns: {
      'دبلوماسيا|دبلوماسيين|دبلوماسيون|موظفا قنصليا|الدبلوماسيين': 'diplomats',
      'موظفا|موظفين|مسؤولين|مسؤولا|مسؤولي|المتحدث|متحدثا|المنسق|المنسقة|منسق|منسقة|ممثل|ممثلة|موظفي':
        'officials',
    },
    frames: ['{s} expelled {n}'],
    example: [
      'طردت فرنسا اثني عشر مسؤولا في 15 أبريل 2025',
      'France expelled officials, 15 April 2025',
    ],
    counterexample: 'طردت فرنسا النوم في 15 أبريل 2025',
  }),
  trigger('attack', {
    past: 'هاجم',
    present: 'يهاجم',
    frames: ['{s:org} carried out an attack'],
    example: ['هاجم حزب الله موقعا في 3 مايو 2024', 'Hezbollah carried out an attack, 3 May 2024'],
    counterexample: 'لم يهاجم حزب الله أحدا في 3 مايو 2024',
  }),
  trigger('exchange-prisoners', {
    past: 'تبادل',
    present: 'يتبادل',
    nouns: { 'الأسرى|أسرى|السجناء|سجناء|المحتجزين|الرهائن': '' },
    frames: ['{s} exchanged prisoners', '{o:state:بين} exchanged prisoners'],
    example: [
      'تبادلت روسيا وأوكرانيا عشرات الأسرى في 23 مايو 2025',
      'Russia and Ukraine exchanged prisoners, 23 May 2025',
    ],
    counterexample: 'تبادلت روسيا وأوكرانيا التهاني في 23 مايو 2020',
  }),
  trigger('shell', {
    past: 'تبادل',
    present: 'يتبادل',
    nouns: { 'القصف|إطلاق النار|النيران|القصف المدفعي|الضربات': '' },
    frames: ['{s} exchanged fire'],
    example: [
      'تبادلت إسرائيل وحزب الله القصف في 23 مايو 2024',
      'Israel and Hezbollah exchanged fire, 23 May 2024',
    ],
    counterexample: 'تبادلت إسرائيل وحزب الله الاتهامات في 23 مايو 2024',
  }),
  trigger('displace', {
    past: 'هجر شرد',
    present: 'يهجر يشرد',
    masdar: 'تهجير تشريد',
    nouns: { 'سكان|أسر|الأسر|عائلات|آلاف|مئات|السكان|أهالي|الأهالي': '' },
    frames: ['{s} displaced people from {o:place}', '{s} displaced people'],
    example: [
      'هجّرت قوات الدعم السريع مئات الأسر في 3 مايو 2024',
      'The Rapid Support Forces displaced people, 3 May 2024',
    ],
    counterexample: 'هجر حزب الله السياسة في 3 مايو 2024',
  }),
  trigger('intercept', {
    past: 'اعترض أسقط',
    present: 'يعترض',
    masdar: 'اعتراض',
    nouns: {
      'صاروخا|صواريخ|صاروخ': 'missiles',
      'مقاتلات|طائرات|طائرة|مسيرات|مسيرة': 'aircraft',
      'سفينة|سفن|أسطول|قوارب': 'vessels',
    },
    frames: ['{s} intercepted {n}'],
    example: [
      'اعترض حلف شمال الأطلسي ثلاث مقاتلات في 19 سبتمبر 2024',
      'NATO intercepted aircraft, 19 September 2024',
    ],
    counterexample: 'اعترض حلف شمال الأطلسي على الفكرة في 19 سبتمبر 2024',
  }),
  trigger('fire', {
    past: 'التهم أتى',
    present: 'يلتهم',
    masdar: 'التهام',
    nouns: { 'حريق|الحريق|النيران|نيران|حرائق|النار|ألسنة اللهب': '' },
    frames: ['Fire destroyed part of {o:land:direct,علي,من}'],
    example: [
      'التهم حريق جزءا من حلب في 15 أبريل 2019',
      'Fire destroyed part of Aleppo, 15 April 2019',
    ],
    counterexample: 'التهم السياح الحلوى في حلب في 15 أبريل 2019',
  }),
  trigger('shell', {
    past: 'سقط انهمر',
    present: 'يسقط',
    masdar: 'سقوط',
    nouns: { 'قذائف|قذيفة|صواريخ|صاروخ|قنابل': '' },
    frames: ['{o:land:علي,في} was shelled'],
    example: ['سقطت قذائف مدفعية على دمشق في 3 مايو 2018', 'Damascus was shelled, 3 May 2018'],
    counterexample: 'سقطت الأمطار على دمشق في 3 مايو 2018',
  }),
  trigger('strike', {
    past: 'رد قام',
    present: 'يرد يقوم',
    nouns: { 'بقصف|بضرب|باستهداف|بهجوم على|بغارات على': '' },
    frames: ['{s} struck {o:land:direct,علي}'],
    example: ['رد حزب الله بقصف دمشق في 3 مايو 2024', 'Hezbollah struck Damascus, 3 May 2024'],
    counterexample: 'رد حزب الله ببيان على دمشق في 3 مايو 2024',
  }),
  trigger('withdraw-forces', {
    past: 'انسحب',
    present: 'ينسحب',
    masdar: 'انسحاب',
    nouns: {
      'القرى|قرى|مواقع|المواقع|التلال|المناطق|مناطق|الأراضي|أراضي|المدن|البلدات|القواعد|النقاط': '',
    },
    frames: ['{s} withdrew its forces'],
    example: [
      'انسحبت إسرائيل من القرى الحدودية في 18 فبراير 2025',
      'Israel withdrew its forces, 18 February 2025',
    ],
    counterexample: 'انسحبت إسرائيل من السباق في 18 فبراير 2025',
  }),
  trigger('found', {
    past: 'أسس',
    present: 'يؤسس',
    frames: ['{o:org} was founded'],
    example: ['أسس صحفيون حزب الله في 3 مايو 1985', 'Hezbollah was founded, 3 May 1985'],
    counterexample: 'أسس صحفيون موقعا عن حزب الله في 3 مايو 1985',
  }),
  trigger('leave', {
    past: 'غادر توجه سافر',
    present: 'يغادر يتوجه يسافر',
    masdar: 'مغادرة',
    frames: ['{s:person} left for {o:land:الى}'],
    example: [
      'غادر بشار الأسد إلى فرنسا في 18 نوفمبر 2017',
      'Bashar al-Assad left for France, 18 November 2017',
    ],
    counterexample: 'غادر بشار الأسد إلى مكتبه في 18 نوفمبر 2017',
  }),
  trigger('surrender', {
    past: 'سلم',
    present: 'يسلم',
    masdar: 'تسليم',
    nouns: { 'نفسه|نفسها|أنفسهم|سلاحه|سلاحها|سلاحهم|أسلحتهم': '' },
    frames: ['{s} surrendered to {o:actor:الى,ل}', 'Fighters surrendered to {o:actor:الى,ل}'],
    example: [
      'سلم عشرات المسلحين أنفسهم إلى حزب الله في 3 مايو 2017',
      'Fighters surrendered to Hezbollah, 3 May 2017',
    ],
    counterexample: 'سلم عشرات المسافرين حقائبهم إلى حزب الله في 3 مايو 2017',
  }),
];
