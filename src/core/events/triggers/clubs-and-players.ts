import { STATES, type Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';
import { withFrames } from './with-frames.ts';

const PLAYERS = {
  'المدرب|مدربا|مدرب|المدير الفني|مديرا فنيا|الإطار الفني|الناخب الوطني': 'a coach',
  'المهاجم|المدافع|الحارس|حارس المرمى|لاعب الوسط|متوسط الميدان|الجناح|اللاعب|لاعبا|لاعب|مهاجم|مدافع|الظهير|ظهير|نجم|صانع الألعاب|مهاجما|مدافعا|ظهيرا|جناحا|لاعبين':
    'a player',
};
const COACH =
  'مدربه|مدربها|المدرب|مدرب|مدربهم|المدير الفني|مديره الفني|مديرها الفني|الإطار الفني|الجهاز الفني|جهازه الفني';

/** Draws, transfers, coaches and ways into and out of a tournament; they come before the plain rows. */
export const CLUBS_AND_PLAYERS: readonly Trigger[] = [
  withFrames(
    trigger('draw', {
      past: 'تعادل',
      present: 'يتعادل',
      masdar: 'تعادل',
      frames: ['{s:state} drew with {o:state:مع,امام,ضد,ب}', '{o:state:بين} drew'],
      example: [
        'تعادل الأهلي مع الزمالك في 8 مارس 2025',
        'Al Ahly drew with Zamalek, 8 March 2025',
      ],
      counterexample: 'لم يتعادل الأهلي مع الزمالك في 8 مارس 2025',
    }),
    { last: [{ english: '{s} drew', subject: STATES, several: true }] },
  ),
  trigger('draw', {
    past: 'سقط اكتفى فرض خطف انتزع عاد حقق أجبر خرج أهدر وقع رضي اقتنص تقاسم',
    present: 'يسقط يكتفي يفرض يخطف ينتزع يعود',
    nouns: {
      'فخ التعادل|بالتعادل|بالتعادل السلبي|بالتعادل الإيجابي|التعادل|تعادلا|بتعادل|تعادل|بنقطة التعادل|على التعادل|بتعادل سلبي|تعادلا ثمينا|نقاط المباراة':
        '',
    },
    frames: ['{s:state} drew with {o:state:مع,امام,ضد,علي,direct}', '{s:org} drew a match'],
    example: [
      'سقط الأهلي في فخ التعادل أمام الزمالك في 8 مارس 2025',
      'Al Ahly drew with Zamalek, 8 March 2025',
    ],
    counterexample: 'سقط الأهلي أمام الزمالك في 8 مارس 2025',
  }),
  trigger('draw', {
    past: 'حسم ساد انتهى انقضى',
    present: 'ينتهي يحسم',
    masdar: 'انتهاء',
    nouns: {
      'التعادل|التعادل السلبي|التعادل الإيجابي|بالتعادل|بالتعادل السلبي|بالتعادل الإيجابي|بتعادل|إلى التعادل':
        '',
    },
    frames: ['{o:state:بين,direct} drew'],
    example: [
      'انتهت المباراة بين الأهلي والزمالك بالتعادل في 8 مارس 2025',
      'Al Ahly and Zamalek drew, 8 March 2025',
    ],
    counterexample: 'انتهت المباراة بين الأهلي والزمالك بالفوز في 8 مارس 2025',
  }),
  trigger('transfer', {
    past: 'تعاقد استقدم',
    present: 'يتعاقد يستقدم',
    masdar: 'التعاقد تعاقد استقدام',
    nouns: PLAYERS,
    frames: ['{s:org} signed {o:person:مع,direct}', '{s:org} signed {n}'],
    example: ['تعاقد الأهلي مع المهاجم في 8 يناير 2025', 'Al Ahly signed a player, 8 January 2025'],
    counterexample: 'فشل الأهلي في التعاقد مع المهاجم في 8 يناير 2025',
  }),
  trigger('transfer', {
    past: 'تعاقد استقدم استعار',
    exact: 'ضمت',
    present: 'يتعاقد يستقدم',
    masdar: 'التعاقد تعاقد استقدام ضم',
    frames: ['{s:org} signed {o:person:مع,direct}'],
    example: [
      'تعاقد الأهلي مع قيس سعيد في 8 يناير 2025',
      'Al Ahly signed Kais Saied, 8 January 2025',
    ],
    counterexample: 'اقترب الأهلي من التعاقد مع قيس سعيد في 8 يناير 2025',
  }),
  trigger('transfer', {
    past: 'انتقل انضم التحق وقع',
    present: 'ينتقل ينضم يلتحق',
    masdar: 'انتقال انضمام التحاق',
    nouns: {
      'قادما|قادما من|على سبيل الإعارة|معارا|في صفقة|بعقد|عقد|عقدا|صفقة انتقال|صفقة انتقال حر|مليون يورو|لموسم|لموسمين|لثلاثة مواسم|حتى صيف|حتى عام':
        '',
    },
    frames: ['{s:person} moved to {o:org:الى,ب,ل,مع}'],
    example: [
      'انتقل قيس سعيد إلى الأهلي في صفقة كبيرة في 8 يناير 2025',
      'Kais Saied moved to Al Ahly, 8 January 2025',
    ],
    counterexample: 'انتقل قيس سعيد إلى مقر الأهلي في 8 يناير 2025',
  }),
  trigger('transfer', {
    past: 'جدد مدد',
    present: 'يجدد يمدد',
    masdar: 'تجديد تمديد',
    nouns: { 'عقد|عقده|عقدها|عقود|تعاقده|ارتباطه': '' },
    frames: [
      '{s:person} renewed his contract with {o:org:مع,ب}',
      '{s:org} renewed the contract of {o:person:direct,مع,ل}',
      '{s:org} renewed a contract',
    ],
    example: [
      'جدد قيس سعيد عقده مع الأهلي في 8 يناير 2025',
      'Kais Saied renewed his contract with Al Ahly, 8 January 2025',
    ],
    counterexample: 'جدد قيس سعيد ثقته في الأهلي في 8 يناير 2025',
  }),
  trigger('appoint', {
    past: 'تعاقد عين كلف أسند',
    present: 'يعين',
    masdar: 'تعيين',
    nouns: {
      'مدربا|مدربا جديدا|مديرا فنيا|مدربا للفريق|مدربا لمنتخب|بتدريب|مهمة تدريب|مدربا مؤقتا|مدربا للمنتخب':
        '',
    },
    frames: ['{s:org} appointed {o:person:direct,مع,ل,الى} as coach', '{s:org} appointed a coach'],
    example: [
      'عين الأهلي قيس سعيد مدربا في 8 يناير 2025',
      'Al Ahly appointed Kais Saied as coach, 8 January 2025',
    ],
    counterexample: 'لم يعين الأهلي قيس سعيد مدربا في 8 يناير 2025',
  }),
  trigger('dismiss', {
    past: 'انفصل استغنى تخلى أقال',
    present: 'ينفصل يستغني يقيل',
    masdar: 'إقالة انفصال الانفصال الاستغناء',
    nouns: { [COACH]: '' },
    frames: [
      '{s:org} parted with {o:person:عن,مع,direct}',
      '{s:org} parted with its coach',
      '{s:country} parted with its coach',
    ],
    example: [
      'انفصل الأهلي عن مدربه في 8 يناير 2025',
      'Al Ahly parted with its coach, 8 January 2025',
    ],
    counterexample: 'انفصل الأهلي عن الرابطة في 8 يناير 2025',
  }),
  trigger('dismiss', {
    past: 'فسخ أنهى فك قطع',
    present: 'يفسخ ينهي يفك',
    masdar: 'فسخ إنهاء فك',
    nouns: {
      'عقد|عقده|التعاقد|تعاقده|تعاقدها|العقد|العلاقة التعاقدية|ارتباطه|الارتباط|عقد مدربه|عقد المدرب|علاقته بمدربه|العلاقة مع مدربه|مشوار مدربه':
        '',
    },
    frames: [
      '{s:org} parted with {o:person:مع,direct,ب}',
      '{s:org} ended a contract',
      '{o:org} and {w:person:مع,ب} parted',
    ],
    example: [
      'أنهى الأهلي تعاقده مع قيس سعيد في 8 يناير 2025',
      'Al Ahly parted with Kais Saied, 8 January 2025',
    ],
    counterexample: 'أنهى الأهلي استعداداته مع قيس سعيد في 8 يناير 2025',
  }),
  trigger('win-match', {
    past: 'قاد',
    present: 'يقود',
    masdar: 'قيادة',
    nouns: {
      'للفوز|إلى الفوز|لفوز|إلى فوز|للانتصار|إلى انتصار|لتجاوز|لتخطي|للتغلب|لانتصار': '',
    },
    frames: ['{s:person} led {o:org} to victory over {w:state:علي}'],
    example: [
      'قاد قيس سعيد الأهلي للفوز على الزمالك في 8 مارس 2025',
      'Kais Saied led Al Ahly to victory over Zamalek, 8 March 2025',
    ],
    counterexample: 'قاد قيس سعيد حملة على الزمالك في 8 مارس 2025',
  }),
  trigger('qualify', {
    past: 'حسم اقتطع حجز قطع خطف انتزع كسب نال',
    exact: 'ضمنت',
    present: 'يحسم يقتطع يضمن يحجز يخطف',
    masdar: 'حسم ضمان',
    nouns: {
      'التأهل|تأهله|تأهلها|بطاقة التأهل|ورقة التأهل|ورقة العبور|بطاقة العبور|بطاقة الصعود|تذكرة التأهل|تذكرة العبور|الصعود|صعوده|العبور|ورقة الترشح|الترشح|ترشحه|ترشحها|مكانه|مقعده|مقعدا|بطاقته|تأشيرة التأهل|تأشيرة العبور':
        '',
    },
    frames: [
      '{s:org} qualified for {o:event:الى,ل,في,ب}',
      '{s:country} qualified for {o:event:الى,ل,في,ب}',
    ],
    example: [
      'حسم المغرب تأهله إلى كأس العالم في 5 سبتمبر 2024',
      'Morocco qualified for the World Cup, 5 September 2024',
    ],
    counterexample: 'حسم المغرب أمره قبل كأس العالم في 5 سبتمبر 2024',
  }),
  trigger('qualify', {
    past: 'بلغ ترشح صعد',
    present: 'يبلغ يترشح يعبر يصعد',
    masdar: 'ترشح عبور',
    nouns: {
      'نصف النهائي|نصف نهائي|المربع الذهبي|الدور نصف النهائي|للدور نصف النهائي|إلى نصف النهائي|الدور قبل النهائي|للمربع الذهبي':
        'a semi-final',
      'ربع النهائي|ربع نهائي|الدور ربع النهائي|للدور ربع النهائي|دور الثمانية|لدور الثمانية':
        'a quarter-final',
      'ثمن النهائي|ثمن نهائي|دور الستة عشر|دور ال16|لدور ال16|دور ال32|لدور ال32|دور المجموعات|لدور المجموعات|الدور ثمن النهائي|الدور الثاني':
        'the next round',
      'المباراة النهائية|نهائي|النهائي|الدور النهائي|للمباراة النهائية': 'a final',
    },
    frames: [
      '{s:org} qualified for {n}',
      '{s:country} qualified for {n}',
      '{s:person} qualified for {n}',
    ],
    example: [
      'بلغ الأهلي الدور ربع النهائي في 5 أبريل 2025',
      'Al Ahly qualified for a quarter-final, 5 April 2025',
    ],
    counterexample: 'بلغ الأهلي نبأ الدور ربع النهائي قبل 5 أبريل 2025',
  }),
  trigger('lose', {
    past: 'ودع غادر خرج أقصي',
    present: 'يودع يغادر يقصى',
    masdar: 'خروج إقصاء توديع',
    nouns: {
      'بطولة|دوري أبطال|كأس الأمم|كأس إفريقيا|كأس أفريقيا|ربع النهائي|نصف النهائي|ثمن النهائي|الدور الأول|دور المجموعات|التصفيات|مبكرا|منافسة|المنافسة القارية|نهائيات|سباق':
        '',
    },
    frames: ['{s:org} went out of {o:event:direct,من}', '{s:org} went out of a tournament'],
    example: [
      'ودع الأهلي بطولة القارة في 24 يونيو 2025',
      'Al Ahly went out of a tournament, 24 June 2025',
    ],
    counterexample: 'ودع الأهلي جماهيره في 24 يونيو 2025',
  }),
  trigger('lose', {
    past: 'تلقى مني تجرع تكبد',
    exact: 'منيت',
    present: 'يتلقى يتجرع يتكبد',
    masdar: 'تلقي تكبد',
    nouns: {
      'هزيمة|بهزيمة|خسارة|بخسارة|الهزيمة|هزيمته|هزيمتها|مرارة الهزيمة|خسارته|خسارتها': '',
    },
    frames: ['{s:state} lost to {o:state:امام,من,ضد,علي}', '{s:org} lost a match'],
    example: [
      'تلقى الأهلي هزيمة أمام الزمالك في 8 مارس 2025',
      'Al Ahly lost to Zamalek, 8 March 2025',
    ],
    counterexample: 'تلقى الأهلي دعوة من الزمالك في 8 مارس 2025',
  }),
  trigger('win-match', {
    past: 'ألحق كبد قلب',
    present: 'يلحق يكبد يقلب',
    masdar: 'إلحاق',
    nouns: { 'الهزيمة|هزيمة|خسارة|الخسارة|أول هزيمة|الطاولة|تأخره': '' },
    frames: ['{s:state} defeated {o:state:ب,direct,علي,امام}'],
    example: [
      'ألحق الأهلي الهزيمة بالزمالك في 8 مارس 2025',
      'Al Ahly defeated Zamalek, 8 March 2025',
    ],
    counterexample: 'ألحق الأهلي الضرر بالزمالك في 8 مارس 2025',
  }),
];
