import { type Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const PEOPLE =
  'شخصا|أشخاص|شخص|شخصين|مهاجرا|مهاجرين|مهاجرون|عمال|عاملا|تلاميذ|أطفال|طفلا|طفلين|مدنيين|مدنيا|جنود|جنديا|ركاب|مسافرا|مواطنين|شبان|نساء|ضحية|ضحايا|صيادين|طلاب|طالبا';

/** Police, courts, accidents, prizes and finds, in the words that the plain rows lack; they come last. */
export const FURTHER_WAYS: readonly Trigger[] = [
  trigger('arrest', {
    exact: 'حبست سجنت',
    frames: ['{s:state} jailed {o:person}', '{o:person} was jailed'],
    example: [
      'حبست المحكمة راشد الغنوشي احتياطيا في 23 مارس 2025',
      'Rached Ghannouchi was jailed, 23 March 2025',
    ],
    counterexample: 'لم تحبس محكمة راشد الغنوشي في 23 مارس 2025',
  }),
  trigger('arrest', {
    past: 'دخل أدخل',
    present: 'يدخل',
    masdar: 'دخول إدخال',
    nouns: { 'السجن|سجن|إلى السجن|السجن لتنفيذ|السجن لقضاء': '' },
    unless: 'زائرا زائرة لزيارة لتفقد للقاء',
    frames: ['{s:person} went to prison'],
    example: [
      'دخل راشد الغنوشي السجن في 3 مايو 2023',
      'Rached Ghannouchi went to prison, 3 May 2023',
    ],
    counterexample: 'دخل راشد الغنوشي القاعة في 3 مايو 2023',
  }),
  trigger('sentence', {
    past: 'نال تلقى',
    present: 'ينال يتلقى',
    passive: 'عوقب عوقبت',
    nouns: {
      'حكما بالإعدام|بالإعدام': 'death',
      'بالسجن المؤبد|بالسجن مدى الحياة|حكما بالسجن المؤبد': 'life in prison',
      'حكما بالسجن|حكما بالحبس|حكما بسجن|بالسجن|بالحبس|عقوبة السجن|عقوبة سجنية': 'prison',
    },
    frames: ['{s:person} was sentenced to {n}', '{o:person} was sentenced to {n}'],
    example: [
      'نال راشد الغنوشي حكما بالسجن في 5 فبراير 2025',
      'Rached Ghannouchi was sentenced to prison, 5 February 2025',
    ],
    counterexample: 'نال راشد الغنوشي حظا في 5 فبراير 2025',
  }),
  trigger('discover', {
    past: 'اكتشف',
    present: 'يكتشف',
    masdar: 'اكتشاف',
    frames: ['{s:org} discovered {o:place}'],
    example: ['اكتشفت مايكروسوفت القرم في 3 مايو 2023', 'Microsoft discovered Crimea, 3 May 2023'],
    counterexample: 'اكتشفت مايكروسوفت خللا في 3 مايو 2023',
  }),
  trigger('acquit', {
    past: 'برأ',
    present: 'يبرئ',
    frames: ['{s:org} acquitted {o:person}'],
    example: [
      'برأت المحكمة الجنائية الدولية عمر البشير في 3 مايو 2023',
      'The International Criminal Court acquitted Omar al-Bashir, 3 May 2023',
    ],
    counterexample: 'لم تبرئ المحكمة الجنائية الدولية عمر البشير في 3 مايو 2023',
  }),
  trigger('extradite', {
    past: 'تسلم استلم',
    present: 'يتسلم',
    masdar: 'تسلم',
    frames: ['{s:state} took over {o:person} from {w:state:من}'],
    example: [
      'تسلمت تونس راشد الغنوشي من فرنسا في 3 مايو 2023',
      'Tunisia took over Rached Ghannouchi from France, 3 May 2023',
    ],
    counterexample: 'تسلمت تونس رسالة من فرنسا في 3 مايو 2023',
  }),
  trigger('die', {
    masdar: 'وفاة مصرع',
    nouns: { [PEOPLE]: '' },
    frames: ['People died in {o:land:في,ب}'],
    example: ['مصرع عشرة أشخاص في مصر في 3 مايو 2024', 'People died in Egypt, 3 May 2024'],
    counterexample: 'تحذير من مصرع أشخاص في مصر في 3 مايو 2024',
  }),
  trigger('die', {
    past: 'لقي توفي قضى',
    present: 'يلقى',
    nouns: { 'مصرعهم|حتفهم|نحبهم|مصرعه|حتفه|مصرعها': '' },
    frames: ['People died in {o:land:في,ب}'],
    example: [
      'لقي عشرة أشخاص حتفهم جراء حادث في مصر في 3 مايو 2024',
      'People were killed in Egypt, 3 May 2024',
    ],
    counterexample: 'لقي عشرة أشخاص ترحيبا في مصر في 3 مايو 2024',
  }),
  trigger('crash', {
    past: 'غرق انقلب',
    masdar: 'غرق انقلاب',
    nouns: {
      'مركبهم|قاربهم|زورقهم|مركب|قارب|زورق|مركبا|قاربا|القارب|المركب': 'A boat sank',
    },
    frames: ['{n} in {o:land:في,ب}'],
    example: ['غرق قاربهم في تونس في 3 مايو 2024', 'A boat sank in Tunisia, 3 May 2024'],
    counterexample: 'غرق المغرب في الديون في 3 مايو 2024',
  }),
  trigger('fire', {
    past: 'أتى التهم دمر',
    present: 'يأتي يلتهم يدمر',
    nouns: { 'حريق|الحريق|نيران|النيران|حرائق|حريق هائل|ألسنة النيران': '' },
    frames: ['A fire broke out in {o:land:في,ب}'],
    example: [
      'أتى حريق على سوق في دمشق في 15 أبريل 2019',
      'A fire broke out in Damascus, 15 April 2019',
    ],
    counterexample: 'أتى الوزير إلى سوق في دمشق في 15 أبريل 2019',
  }),
  trigger('summit', {
    past: 'اختتم انطلق أسدل افتتح',
    present: 'يختتم يسدل',
    nouns: {
      'الستار|فعالياته|فعالياتها|أعماله|أعمالها|أشغاله|أشغالها|دورته|دورتها': '',
    },
    frames: ['{s:event} took place', '{o:event:علي} took place'],
    example: [
      'أسدل الستار على كأس العالم في 18 ديسمبر 2022',
      'The World Cup took place, 18 December 2022',
    ],
    counterexample: 'أسدل السكون على كأس العالم في 18 ديسمبر 2022',
  }),
  trigger('award', {
    past: 'كرم',
    present: 'يكرم',
    masdar: 'تكريم',
    frames: ['{s:event} honoured {o:person}', '{s:actor} honoured {o:person}'],
    example: [
      'كرّم قيس سعيد نجلاء بودن في 3 مايو 2022',
      'Kais Saied honoured Najla Bouden, 3 May 2022',
    ],
    counterexample: 'لم يكرم قيس سعيد نجلاء بودن في 3 مايو 2022',
  }),
  trigger('discover', {
    past: 'كشف',
    present: 'يكشف',
    masdar: 'الكشف',
    nouns: {
      'عن مقبرة|عن مقابر|مقبرة|مقابر': 'a tomb',
      'عن كشف أثري|عن تمثال|عن تماثيل|عن مدينة أثرية|عن بقايا|عن قطع أثرية|عن آثار|عن معبد':
        'antiquities',
    },
    frames: ['{s:state} discovered {n}', '{n} came to light in {o:land:في,ب}'],
    example: [
      'كشفت مصر عن مقبرة ملكية في 18 فبراير 2025',
      'Egypt discovered a tomb, 18 February 2025',
    ],
    counterexample: 'كشفت مصر عن خطتها في 18 فبراير 2025',
  }),
  trigger('strike-work', {
    past: 'أضرب',
    present: 'يضرب',
    frames: ['{s:org} went on strike', 'A strike took place in {o:land:في,ب}'],
    example: [
      'أضرب سائقو القطارات في فرنسا في 18 سبتمبر 2024',
      'A strike took place in France, 18 September 2024',
    ],
    counterexample: 'لم يضرب سائقو القطارات في فرنسا في 18 سبتمبر 2024',
  }),
  trigger('grant', {
    past: 'أودع حول ضخ',
    present: 'يودع',
    masdar: 'إيداع تحويل',
    nouns: {
      'مليون دولار|مليار دولار|ملايين دولار|مليارات دولار|وديعة|مليون يورو|مليار يورو|ملياري دولار':
        'money',
    },
    frames: ['{s:country} granted {n} to {o:actor:في,ل,الى}'],
    example: [
      'أودعت السعودية مليار دولار في البنك الدولي في 3 مايو 2024',
      'Saudi Arabia granted money to the World Bank, 3 May 2024',
    ],
    counterexample: 'أودعت السعودية وثائق في البنك الدولي في 3 مايو 2024',
  }),
  trigger('lose', {
    past: 'خرج ودع غادر',
    exact: 'خرجت ودعت غادرت',
    nouns: {
      'الدور الأول|الدور الثاني|الدور الثالث|ربع نهائي|ربع النهائي|نصف نهائي|نصف النهائي|ثمن النهائي|ثمن نهائي':
        '',
    },
    frames: ['{s:person} went out of {o:event:direct,من,ل}', '{s:person} went out of a tournament'],
    example: [
      'خرجت نجلاء بودن من الدور الأول في 30 يونيو 2025',
      'Najla Bouden went out of a tournament, 30 June 2025',
    ],
    counterexample: 'خرجت نجلاء بودن من القاعة في 30 يونيو 2025',
  }),
  trigger('award', {
    past: 'منح سلم أهدى',
    present: 'يمنح يسلم يهدي',
    masdar: 'منح تسليم',
    nouns: {
      'جائزة|جائزته|جائزتها|الجائزة|نجمته الذهبية|النجمة الذهبية|جائزة الإنجاز|درعه|هرمه الذهبي|جائزة الهرم':
        '',
    },
    frames: [
      '{s:event} gave a prize to {o:person:direct,ل,الى}',
      '{s:org} gave a prize to {o:person:direct,ل,الى}',
    ],
    example: [
      'منحت الأمم المتحدة جائزة لنجلاء بودن في 3 مايو 2024',
      'The United Nations awarded a prize to Najla Bouden, 3 May 2024',
    ],
    counterexample: 'منحت الأمم المتحدة مهلة لنجلاء بودن في 3 مايو 2024',
  }),
  trigger('award', {
    past: 'منح',
    masdar: 'تسليم',
    nouns: { 'جائزة|الجائزة|جائزة نوبل|نوبل|الكرة الذهبية': 'a prize' },
    frames: [
      '{o:person:direct,ل,الى} was awarded {w:event:direct}',
      '{o:person:direct,ل,الى} was awarded {n}',
    ],
    example: [
      'منح جائزة لنجلاء بودن في 3 مايو 2024',
      'Najla Bouden was awarded a prize, 3 May 2024',
    ],
    counterexample: 'لم تمنح جائزة لنجلاء بودن في 3 مايو 2024',
  }),
  trigger('appoint', {
    past: 'عين',
    present: 'يعين',
    masdar: 'تعيين',
    nouns: {
      'سفراء|السفراء|ولاة|الولاة|وزراء|قضاة|محافظين|المحافظين|مسؤولين|مسؤولي|أعضاء|العمال|ولاة جدد':
        '',
    },
    frames: ['{s:person} appointed officials'],
    example: [
      'عين قيس سعيد عددا من السفراء في 3 مايو 2024',
      'Kais Saied appointed officials, 3 May 2024',
    ],
    counterexample: 'لم يعين قيس سعيد سفراء في 3 مايو 2024',
  }),
  trigger('arrest', {
    past: 'ألقى',
    present: 'يلقي',
    masdar: 'إلقاء',
    nouns: { القبض: '' },
    frames: ['An arrest was made in {o:land:في,ب}'],
    example: [
      'ألقت أجهزة الأمن بدمشق القبض على متهم في 2 نوفمبر 2024',
      'An arrest was made in Damascus, 2 November 2024',
    ],
    counterexample: 'ألقت أجهزة الأمن بدمشق اللوم على متهم في 2 نوفمبر 2024',
  }),
  trigger('summit', {
    past: 'عقد',
    present: 'يعقد',
    masdar: 'انعقاد',
    nouns: { 'اجتماعها|اجتماعه|دورتها|دورته|اجتماعاتها|أعمالها': '' },
    frames: ['{o:state:بين} held a meeting', '{s:org} held a meeting'],
    example: [
      'عقدت اللجنة المشتركة بين قطر وتركيا اجتماعها في 8 ديسمبر 2024',
      'Qatar and Turkey held a meeting, 8 December 2024',
    ],
    counterexample: 'عقدت اللجنة المشتركة بين قطر وتركيا العزم في 8 ديسمبر 2024',
  }),
];
