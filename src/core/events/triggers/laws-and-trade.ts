import { ACTORS, type Trigger } from '../trigger.ts';
import { also } from './with-frames.ts';
import { trigger } from './compact.ts';

const GOODS = {
  'طائرات|طائرة|مقاتلات|مقاتلة|طائراتها': 'aircraft',
  'أسلحة|سلاح|أسلحتها|صواريخ|دبابات|منظومة|ذخائر|مسيرات': 'weapons',
  'قمح|القمح|قمحا|القمح اللين|حبوب|الحبوب|حبوبا': 'grain',
  'غاز|الغاز|غازا|الغاز المسال|الغاز الطبيعي': 'gas',
  'نفط|النفط|نفطا|نفطها|النفط الخام|خام|وقود|الوقود': 'oil',
  'لقاحات|لقاح|اللقاحات|جرعة|جرعات|أدوية': 'medicines',
  'كهرباء|الكهرباء': 'electricity',
  'سيارات|السيارات|سيارة': 'cars',
  'سفينة|سفن|غواصات|غواصة|فرقاطة': 'ships',
  'شحنة|شحنات|شحناتها|شحنتها': 'a shipment',
};

const DEATH_PENALTY = { 'عقوبة الإعدام': '' };
const AID = { 'مساعدات|مساعدة|معونات|مساعداتها|معونة': '' };

/** Laws, speech, money, trade, prizes and sport. */
export const LAWS_AND_TRADE: readonly Trigger[] = [
  also(
    trigger('ban', {
      past: 'حظر منع',
      present: 'يحظر يمنع',
      masdar: 'حظر منع',
      nouns: {
        'استيراد|واردات|الواردات': 'imports',
        'تصدير|صادرات|الصادرات': 'exports',
        'بيع|مبيعات': 'sales',
        'النقاب|الحجاب|ارتداء': 'a form of dress',
        'التظاهر|المظاهرات|التظاهرات|مظاهرات|مظاهرة|التجمعات|مسيرة|المسيرة|المسيرات|وقفة احتجاجية':
          'demonstrations',
        'تطبيق|التطبيق|تيك توك': 'an app',
        'الطيران|تحليق|الرحلات|الطائرات': 'flights',
        'بث|البث': 'broadcasts',
        'أنشطة|نشاط|أنشطتها': 'political activity',
        'السفر|سفر': 'travel',
        'دخول|الدخول': 'entry',
      },
      frames: ['{s:state} barred {n}', 'A ban on {n} was imposed in {o:land:في,ب}'],
      example: ['حظرت الهند تصدير القمح في 13 مايو 2022', 'India barred exports, 13 May 2022'],
      counterexample: 'لم تحظر الهند تصدير القمح في 13 مايو 2022',
    }),
    {
      english: '{s} barred entry to citizens of {o}',
      subject: ACTORS,
      object: ['country'],
      nouns: { 'دخول مواطني|دخول رعايا|دخول المواطنين من|سفر مواطني': '' },
    },
    {
      english: '{o} was barred {n}',
      object: ['person'],
      nouns: {
        'من السفر': 'from travelling',
        'من الدخول|من دخول': 'from entering',
        'من الترشح': 'from standing for election',
        'من المشاركة': 'from taking part',
      },
    },
    { english: '{s} barred {o}', subject: ['country', 'organisation'], object: ['organisation'] },
  ),
  also(
    trigger('repeal', {
      past: 'ألغى أبطل نقض',
      present: 'يلغي يبطل',
      masdar: 'إلغاء إبطال نقض الإلغاء',
      nouns: {
        'قانون|القانون|قانونا|قوانين': 'a law',
        'مرسوم|مرسوما|المرسوم': 'a decree',
        'اتفاق|اتفاقية|الاتفاقية|اتفاقا|الاتفاق|معاهدة|المعاهدة': 'an agreement',
        'حكما|حكم|الحكم': 'a ruling',
        'نتائج الانتخابات|نتيجة الانتخابات': 'an election result',
        'دستور|الدستور': 'a constitution',
        'قرارا|قرار|القرار|قرارها|قراره': 'a decision',
      },
      frames: [
        '{s} revoked {o:agreement}',
        '{s} revoked {n}',
        '{o:agreement} was revoked',
        '{n} was revoked in {o:country:في,ب}',
      ],
      example: [
        'ألغى دونالد ترامب قانون الضرائب في 1 مارس 2019',
        'Donald Trump revoked a law, 1 March 2019',
      ],
      counterexample: 'ألغى دونالد ترامب زيارته إلى فنلندا في 1 مارس 2019',
    }),
    { english: '{s} abolished the death penalty', subject: ['country'], nouns: DEATH_PENALTY },
    {
      english: 'The death penalty was abolished in {o}',
      object: ['country'],
      by: ['في', 'ب'],
      nouns: DEATH_PENALTY,
    },
  ),
  trigger('speak', {
    past: 'ألقى وجه أدلى تحدث خطب',
    present: 'يلقي يتحدث',
    masdar: 'إلقاء',
    nouns: {
      'كلمة|كلمته|كلمتها|الكلمة|خطابا|خطاب|خطابه|خطابها|محاضرة': 'gave a speech',
      'أمام البرلمان|أمام الكونغرس|أمام الجمعية|أمام مجلس|أمام القمة|أمام حشد': 'gave a speech',
      'بتصريح|بتصريحات|بكلمة|بحديث|ببيان': 'made a statement',
      'بشهادته|بشهادتها|بإفادته': 'testified',
      'مؤتمر صحفي|مؤتمر صحافي|ندوة صحفية': 'spoke to the press',
    },
    frames: ['{s:person} {n}'],
    example: [
      'ألقى دونالد ترامب كلمة أمام الأمم المتحدة في 24 سبتمبر 2019',
      'Donald Trump gave a speech, 24 September 2019',
    ],
    counterexample: 'ألقى دونالد ترامب اللوم على الصين في 24 سبتمبر 2019',
  }),
  trigger('publish', {
    past: 'نشر أصدر',
    present: 'ينشر يصدر',
    masdar: 'نشر إصدار',
    nouns: {
      'كتابا|كتاب|كتابه|كتابها|كتابه الأول': 'a book',
      'رواية|روايته|روايتها': 'a novel',
      'مذكراته|مذكراتها': 'memoirs',
      'تقريرا|تقرير|تقريرها|تقريره|التقرير|تقارير': 'a report',
      'دراسة|الدراسة|بحثا': 'a study',
      'مقالا|مقال|مقالة': 'an article',
      'وثائق|الوثائق|وثيقة': 'documents',
      'قائمة|لائحة|القائمة': 'a list',
      'نتائج|النتائج|إحصاءات|بيانات': 'figures',
      'تسجيلا|فيديو|مقطع فيديو|شريطا|تسجيلا مصورا': 'a recording',
      'ألبوما|أغنية|ألبومه|ألبومها': 'a song or an album',
      'تغريدة|تدوينة|منشورا': 'a post',
    },
    frames: ['{s} published {n}'],
    example: [
      'نشرت الأمم المتحدة تقريرا في 13 مارس 2025',
      'The United Nations published a report, 13 March 2025',
    ],
    counterexample: 'تعتزم الأمم المتحدة نشر تقرير في 13 مارس 2026',
  }),
  also(
    trigger('grant', {
      past: 'منح قدم أقرض تبرع خصص',
      present: 'يمنح يقدم',
      masdar: 'منح تقديم تخصيص إقراض',
      passive: 'منحت',
      nouns: {
        'قرضا|قرض|قروضا|قروض|بقرض': 'a loan',
        'مساعدات|مساعدة|معونات|مساعداتها|معونة': 'aid',
        'منحة|هبة|تمويلا|تمويل|دعما ماليا|وديعة': 'funding',
        'مليون دولار|مليار دولار|ملايين دولار|مليارات دولار|مليون يورو|مليار يورو|مليون ريال|مليون درهم|بمبلغ':
          'money',
      },
      frames: ['{s} granted {n} to {o::direct,ل,الى}', '{s:org} granted {n}'],
      example: [
        'منح البنك الدولي تونس قرضا في 24 مارس 2023',
        'The World Bank granted a loan to Tunisia, 24 March 2023',
      ],
      counterexample: 'قدم البنك الدولي توقعات عن تونس في 24 مارس 2023',
    }),
    { english: '{s} granted aid', subject: ['country'], nouns: AID },
    { english: '{o} was given aid', object: ['country', 'place'], by: ['الى', 'ل'], nouns: AID },
  ),
  also(
    trigger('buy', {
      past: 'اشترى ابتاع اقتنى استحوذ',
      present: 'يشتري يستحوذ',
      masdar: 'شراء الاستحواذ استحواذ اقتناء',
      nouns: {
        'حصة|أسهما|أسهم|حصته|حصتها': 'a stake',
        'شركة|شركات|بنك|مصنع': 'a company',
        'نادي|النادي': 'a club',
        ...GOODS,
      },
      frames: ['{s} bought {n} from {o::من}', '{s} bought {n} in {o:org:في}', '{s} bought {n}'],
      example: [
        'اشترت تركيا منظومة صواريخ من روسيا في 12 سبتمبر 2017',
        'Turkey bought weapons from Russia, 12 September 2017',
      ],
      counterexample: 'تعتزم تركيا شراء صواريخ من روسيا في 12 سبتمبر 2026',
    }),
    {
      english: '{s} acquired {o}',
      subject: ['organisation', 'person'],
      object: ['organisation'],
      by: ['direct', 'علي'],
    },
  ),
  trigger('sell', {
    past: 'باع',
    present: 'يبيع',
    masdar: 'بيع',
    passive: 'بيعت',
    nouns: { 'حصة|أسهما|أسهم|حصته|حصتها': 'a stake', 'شركة|مصنع': 'a company', ...GOODS },
    frames: [
      '{s} sold {n} to {o::ل,الى}',
      '{s} sold {n} in {o:org:في}',
      '{s} sold {o:org}',
      '{s} sold {n}',
      '{o::ل,الى} was sold {n}',
    ],
    example: [
      'باعت فرنسا طائرات لمصر في 16 فبراير 2015',
      'France sold aircraft to Egypt, 16 February 2015',
    ],
    counterexample: 'دعت فرنسا إلى بيع طائرات لمصر في 16 فبراير 2015',
  }),
  trigger('export', {
    past: 'صدر',
    present: 'يصدر',
    masdar: 'تصدير',
    nouns: GOODS,
    frames: ['{s} exported {n} to {o::الى,ل}', '{s} exported {n}'],
    example: [
      'صدّرت أوكرانيا الحبوب إلى لبنان في 1 أغسطس 2022',
      'Ukraine exported grain to Lebanon, 1 August 2022',
    ],
    counterexample: 'صدرت الصحف في أوكرانيا في 1 أغسطس 2022',
  }),
  trigger('import', {
    past: 'استورد',
    present: 'يستورد',
    masdar: 'استيراد',
    nouns: { ...GOODS, 'طن|أطنان|سلع|بضائع|منتجات': 'goods' },
    frames: ['{s} imported {n} from {o::من}', '{s} imported {n}'],
    example: [
      'استوردت مصر القمح من الهند في 16 مايو 2022',
      'Egypt imported grain from India, 16 May 2022',
    ],
    counterexample: 'لم تستورد مصر القمح من الهند في 16 مايو 2022',
  }),
];
