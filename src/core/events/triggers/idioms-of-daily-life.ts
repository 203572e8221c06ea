import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Streets, strikes, misfortunes, births and deaths in the idioms of the papers. */
export const IDIOMS_OF_DAILY_LIFE: readonly Trigger[] = [
  trigger('strike-work', {
    past: 'توقف امتنع انقطع لبى علق ألغى',
    exact: 'توقف توقفت امتنع امتنعت لبت لبى',
    masdar: 'توقف امتناع',
    nouns: {
      'عن العمل|عن التدريس|نداء الإضراب|دعوة الإضراب|عن أداء|العمل احتجاجا|عن الدراسة': '',
    },
    unless: 'وفاته موته المصنع تقاعد بسبب_المرض',
    frames: [
      '{s:org} stopped work',
      'A strike took place in {o:land:في,ب}',
      'A strike took place at {o:place}',
    ],
    example: [
      'توقف المعلمون عن العمل في مصر في 8 سبتمبر 2019',
      'A strike took place in Egypt, 8 September 2019',
    ],
    counterexample: 'توقف المصنع عن الإنتاج في مصر في 8 سبتمبر 2019',
  }),
  trigger('strike-work', {
    exact: 'عم شل شلت ساد سادت خيم انطلق انطلقت',
    present: 'يعم يشل',
    nouns: { 'الإضراب|إضراب|إضراب عام|الإضراب العام|إضراب شامل|الإضراب الشامل': '' },
    unless: 'الجوع جوع دعوة انتهاء',
    frames: ['A strike took place in {o:land:direct,في,ب}', 'A strike took place at {o:place}'],
    example: [
      'عمّ إضراب شامل القدس في 7 أبريل 2025',
      'A general strike took place in Jerusalem, 7 April 2025',
    ],
    counterexample: 'عمّ الهدوء القدس في 7 أبريل 2025',
  }),
  trigger('protest', {
    past: 'نزل غص اكتظ انتفض هتف قاد احتشد تجمهر سار ضاق',
    exact: 'نزل نزلت نزلوا غصت غص انتفض هتف هتفت قاد قادت سار',
    present: 'ينزل',
    masdar: 'نزول انتفاض',
    nouns: {
      'إلى الشارع|إلى الشوارع|للشارع|بالمتظاهرين|بالمحتجين|متظاهرون|متظاهرين|مسيرة|مسيرات|أهالي|الأهالي|محتجون|الآلاف|المئات|آلاف المتظاهرين|مئات المتظاهرين':
        '',
    },
    unless: 'احتفالا احتفالات فرحا جنازة جثمان تشييع سيارة طائرة القطار عادوا النازحين',
    frames: [
      '{s:org} protested in {o:land:في,ب}',
      '{s:org} protested',
      'People protested in {o:land:في,ب,direct}',
    ],
    example: [
      'نزل الآلاف إلى الشارع في المغرب في 27 سبتمبر 2024',
      'People protested in Morocco, 27 September 2024',
    ],
    counterexample: 'نزل المطر في المغرب في 27 سبتمبر 2024',
  }),
  trigger('disaster', {
    exact: 'غرق غرقت عصف عصفت ثار حلت جرفت جرف غمرت اجتاحت ضربت',
    nouns: {
      'مركب|قارب|زورق|الأمطار|أمطار|أمطار غزيرة|بركان|كارثة|انهيار أرضي|السيول|سيول|مياه الفيضانات|مهاجرين|عاصفة|العاصفة|فيضانات|الفيضانات':
        'A disaster',
    },
    unless: 'الديون البطولة كروية أهداف الأهداف',
    frames: ['{n} struck {o:land:direct,في,ب}'],
    example: ['عصفت الأمطار بالقاهرة في 16 أبريل 2024', 'A disaster struck Cairo, 16 April 2024'],
    counterexample: 'عصفت الخلافات بالقاهرة في 16 أبريل 2024',
  }),
  trigger('crash', {
    exact: 'ارتطمت ارتطم هوت جنحت جنح انحرف انحرفت خرج خرجت تعرضت جدت وقع',
    nouns: {
      'سفينة|طائرة|مروحية|قطار|حافلة|عن القضبان|عن السكة|عن مساره|عن مسارها|عن الطريق|حادث مرور|حادث سير|حادث تصادم|لحادث|حادث قطار|حادث طريق':
        '',
    },
    unless: 'إرهابي مستشفى',
    frames: ['A crash took place in {o:land:في,ب,direct}', 'A crash took place at {o:place}'],
    example: [
      'ارتطمت سفينة بالصخور في مصر في 23 مارس 2021',
      'A crash took place in Egypt, 23 March 2021',
    ],
    counterexample: 'ارتطمت الكرة بالقائم في مصر في 23 مارس 2021',
  }),
  trigger('fire', {
    exact: 'أتت أتى شب التهم التهمت حاصرت اجتاحت ضربت احترق احترقت اشتعلت امتدت أضرمت خلف',
    nouns: {
      'النيران|الحرائق|حرائق|حرائق الغابات|حريق|ألسنة اللهب|النار في|حريقا|مبنى|غابات': '',
    },
    unless: 'الحقد الغضب المدافع',
    frames: [
      'A fire broke out in {o:land:في,ب,direct,علي,الى}',
      'A fire broke out at {o:place:direct,في,ب,علي}',
    ],
    example: ['حاصرت النيران القاهرة في 7 يناير 2025', 'A fire broke out in Cairo, 7 January 2025'],
    counterexample: 'حاصرت القوات القاهرة في 7 يناير 2025',
  }),
  trigger('displace', {
    exact: 'تشرد شرد شردت أجبر أجبرت أدت أدى فر هجر هجرت غادر',
    masdar: 'تشريد تهجير',
    nouns: {
      'إلى نزوح|على النزوح|على الرحيل|على مغادرة منازلهم|نزوح آلاف|نزوح عشرات': '',
    },
    unless: 'عادوا الشوارع',
    frames: [
      'People were displaced from {o:land:من}',
      'People were displaced in {o:land:في,ب,direct}',
    ],
    example: [
      'أجبر القتال آلاف السكان على النزوح من حلب في 15 يونيو 2016',
      'People were displaced from Aleppo, 15 June 2016',
    ],
    counterexample: 'أجبر القتال آلاف السكان على الصوم في حلب في 15 يونيو 2016',
  }),
  trigger('return-of-refugees', {
    past: 'رجع عاد تدفق انطلق بدأ أعاد استقبل غادر',
    exact: 'رجع عاد عادت تدفق أعادت',
    masdar: 'عودة رجوع إعادة',
    nouns: {
      'النازحون|النازحين|آلاف النازحين|مهجرو|المهجرين|آلاف اللاجئين|اللاجئين|اللاجئون|لاجئ|لاجئين|إلى ديارهم|إلى قراهم|إلى منازلهم|العائلات النازحة|آلاف العائلات|نازحو|قافلة عودة|قافلة العودة|قوافل العائدين|إلى بلادهم|إلى بلدانهم|إلى بيوتهم':
        '',
    },
    unless: 'القصف المستوطنين جثامين',
    frames: [
      'Displaced people went home to {o:land:الى}',
      'Displaced people went home from {o:land:من}',
      'Displaced people went home in {o:land:في,ب}',
      '{s:state} sent displaced people home',
    ],
    example: [
      'رجع آلاف النازحين إلى حلب في 3 مارس 2025',
      'Displaced people returned to Aleppo, 3 March 2025',
    ],
    counterexample: 'رجع اللاعبون إلى حلب في 3 مارس 2025',
  }),
  trigger('evacuate', {
    past: 'سحب أخلى أجلى رحل',
    exact: 'نقلت سحبت أجلت أخلت',
    masdar: 'إجلاء إخلاء',
    nouns: {
      'رعاياها|رعاياه|مواطنيها|أطفالا|جرحى|مرضى|عالقين|طلبتها|جاليتها|دبلوماسييها|موظفيها|عائلات|بعثتها':
        'people',
    },
    unless: 'استاد ملعب',
    frames: ['{s:state} took {n} out of {o:land:من}', '{s:state} evacuated {n}'],
    example: [
      'سحبت روسيا رعاياها من السودان في 3 مايو 2023',
      'Russia took people out of Sudan, 3 May 2023',
    ],
    counterexample: 'سحبت روسيا ملفها من السودان في 3 مايو 2023',
  }),
  trigger('flee', {
    past: 'منح حصل نال لاذ التجأ تسلل',
    exact: 'طلبت',
    nouns: {
      'اللجوء|حق اللجوء|على اللجوء|اللجوء السياسي|على حق اللجوء|بالفرار|اللجوء الإنساني|خلسة': '',
    },
    frames: [
      '{s:person} found refuge in {o:land:في,الى,ب}',
      '{s:state} gave {o:person} refuge',
      '{s:person} fled',
    ],
    example: [
      'حصل بشار الأسد على اللجوء في روسيا في 8 ديسمبر 2024',
      'Bashar al-Assad found refuge in Russia, 8 December 2024',
    ],
    counterexample: 'حصل بشار الأسد على هدية في روسيا في 8 ديسمبر 2021',
  }),
  trigger('die', {
    past: 'لبى أغمض فجع رزئ خطف غيب فاض أسلم انطفأ لفظ',
    exact: 'لبى لبت أغمض أغمضت فجع فجعت رزئ رزئت خطف غيب أسلم أسلمت انطفأت لفظ لفظت',
    masdar: 'رحيل',
    nouns: {
      'نداء ربه|نداء ربها|عينيه|عينيها|برحيل|بوفاة|بفقدان|الموت|الروح|روحه|روحها|شمعة|أنفاسه الأخيرة|أنفاسها الأخيرة|الحياة|الدنيا|عالمنا':
        '',
    },
    unless: 'تحدى الأضواء العزوبية الملاعب',
    frames: ['{o:person:direct,ب} died', '{s:person} died'],
    example: ['خطف الموت راشد الغنوشي في 7 أغسطس 2021', 'Rached Ghannouchi died, 7 August 2021'],
    counterexample: 'خطف راشد الغنوشي الأضواء في 7 أغسطس 2021',
  }),
  trigger('die', {
    past: 'أسدل طوى',
    exact: 'أسدل أسدلت طوى طويت',
    nouns: { 'الستار على حياة|صفحة حياة|ستار الحياة|صفحة من حياة': '' },
    frames: ['{o:person:علي,direct} died'],
    example: [
      'أُسدل الستار على حياة راشد الغنوشي في 13 أغسطس 2024',
      'Rached Ghannouchi died, 13 August 2024',
    ],
    counterexample: 'أُسدل الستار على مسرحية راشد الغنوشي في 13 أغسطس 2025',
  }),
  trigger('born', {
    past: 'جاء أتى',
    nouns: { 'إلى الدنيا|إلى الحياة|إلى هذا العالم|إلى النور': '' },
    frames: ['{s:person} was born'],
    example: [
      'جاء إيمانويل ماكرون إلى الدنيا في 21 ديسمبر 1977',
      'Emmanuel Macron was born, 21 December 1977',
    ],
    counterexample: 'جاء إيمانويل ماكرون إلى المؤتمر في 21 ديسمبر 2017',
  }),
  trigger('bury', {
    past: 'شيع وارى احتضن أقام',
    exact: 'شيع شيعت وارى وارت ووري شيعوا أقيمت أقيم وري',
    masdar: 'تشييع مواراة',
    nouns: {
      'الثرى|جثمان|إلى مثواه|إلى مثواها|مثواه الأخير|مثواها الأخير|جنازة|الآلاف|آلاف|جنازة رسمية|صلاة الجنازة|مراسم تشييع|مراسم دفن|آلاف المشيعين':
        '',
    },
    frames: ['{o:person} was laid to rest in {w:land:في,ب}', '{o:person} was laid to rest'],
    example: [
      'ووري راشد الغنوشي الثرى في تونس في 27 يوليو 2019',
      'A funeral was held for Rached Ghannouchi in Tunisia, 27 July 2019',
    ],
    counterexample: 'حضر راشد الغنوشي في تونس في 27 يوليو 2019',
  }),
];
