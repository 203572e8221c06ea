import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const COURTS =
  'المحاكمة|المحكمة|القضاء|محكمة|النيابة|الجنايات|العدالة|القضاء العسكري|المدعي العام|الدائرة الجنائية|القطب القضائي';
const PRISON =
  'السجن|بالسجن|سجن|الحبس|الحبس الاحتياطي|رهن الاعتقال|الاعتقال|الحجز|رهن الحراسة|الحراسة النظرية|الإقامة الجبرية|الاحتفاظ|مركز الشرطة|الاحتجاز|مقر الأمن';

/** Arrests, charges and judgements as the press of Tunisia, Morocco, Egypt and the Gulf words them. */
export const POLICE_AND_COURTS: readonly Trigger[] = [
  trigger('arrest', {
    past: 'اقتاد أودع',
    present: 'يقتاد',
    masdar: 'اقتياد إيداع وضع',
    passive: 'اقتيد اقتيدت وضع وضعت',
    nouns: { [PRISON]: '' },
    frames: ['{s:org} took {o:person} into custody', '{o:person} was taken into custody'],
    example: [
      'اقتيد راشد الغنوشي إلى مركز الشرطة في 17 أبريل 2023',
      'Rached Ghannouchi was taken into custody, 17 April 2023',
    ],
    counterexample: 'وضع راشد الغنوشي إكليلا من الزهور في 17 أبريل 2023',
  }),
  trigger('arrest', {
    past: 'أمر أذن قرر أصدر',
    present: 'يأمر يأذن يقرر يصدر',
    nouns: {
      'بإيداع|إيداع|بطاقة إيداع|بالاحتفاظ|الاحتفاظ|بحبس|حبس|بتوقيف|توقيف|بسجن|بطاقة إيداع بالسجن|باعتقال|بإيقاف':
        '',
    },
    frames: [
      '{s:person} ordered {o:person:direct,ب,علي} into custody',
      '{o:person:direct,ب,علي} was ordered into custody',
    ],
    example: [
      'أمرت النيابة العمومية بالاحتفاظ براشد الغنوشي في 17 أبريل 2023',
      'Rached Ghannouchi was ordered into custody, 17 April 2023',
    ],
    counterexample: 'أمرت النيابة العمومية بتشريح جثة راشد الغنوشي في 17 أبريل 2023',
  }),
  trigger('arrest', {
    past: 'أوقف ضبط',
    present: 'يوقف يضبط',
    frames: ['{s:org} arrested {o:person}'],
    example: [
      'أوقفت السلطات التونسية راشد الغنوشي في 17 أبريل 2023',
      "Tunisia's authorities arrested Rached Ghannouchi, 17 April 2023",
    ],
    counterexample: 'أوقفت السلطات التونسية برنامج راشد الغنوشي في 17 أبريل 2023',
  }),
  trigger('arrest', {
    past: 'أوقف اعتقل ضبط احتجز',
    exact: 'حبست حبسوا',
    present: 'يوقف يعتقل يضبط',
    masdar: 'اعتقال توقيف ضبط حبس',
    nouns: {
      'أشخاص|شخصا|شخصين|مشتبها|متهمين|متهما|متظاهرين|ناشطين|نشطاء|صحفيين|صحافيين|مهاجرين|مهاجرا|عشرات|فلسطينيا|فلسطينيين|مواطنا|مستوطنين|مطلوبين|خلية|أعضاء|شبكة|مواطنين|طلابا|عناصر|سائق|سائقي|سائقين|السائق|مسؤولين|مسؤولا|موظفين|موظفا|ضباط|ضابطا|شابا|شبانا|شابين|رجلين|صاحب|مشتبه فيهم|مشتبه بهم|مشتبه فيه|مشتبه به|المشتبه فيهم|المشتبه بهم|متورطين':
        '',
    },
    frames: ['{s:org} made arrests', '{s:country} made arrests'],
    example: [
      'اعتقلت السلطات التونسية عشرات المتظاهرين في 17 أبريل 2023',
      "Tunisia's authorities made arrests, 17 April 2023",
    ],
    counterexample: 'لم تعتقل السلطات التونسية متظاهرين في 17 أبريل 2023',
  }),
  trigger('arrest', {
    past: 'أحال',
    masdar: 'إحالة',
    nouns: { 'إلى السجن|على السجن|إلى الحبس|على الحبس': '' },
    frames: ['{o:person} was ordered into custody'],
    example: [
      'أحالت النيابة راشد الغنوشي على السجن في 3 مايو 2023',
      'Rached Ghannouchi was ordered into custody, 3 May 2023',
    ],
    counterexample: 'أحالت النيابة راشد الغنوشي على الطبيب في 3 مايو 2023',
  }),
  trigger('charge', {
    past: 'أحال',
    present: 'يحيل',
    masdar: 'إحالة',
    passive: 'أحيل أحيلت',
    nouns: { [COURTS]: '' },
    frames: ['{o:person} was sent for trial'],
    example: [
      'أحيل راشد الغنوشي إلى المحاكمة في 3 مايو 2023',
      'Rached Ghannouchi was sent for trial, 3 May 2023',
    ],
    counterexample: 'أحيل راشد الغنوشي إلى التقاعد في 3 مايو 2023',
  }),
  trigger('charge', {
    past: 'اتهم',
    present: 'يتهم',
    passive: 'اتهم اتهمت',
    nouns: { 'رسميا|النيابة|الادعاء|الادعاء العام|لائحة|القضاء': '' },
    frames: ['{o:person} was charged'],
    example: [
      'اتهمت النيابة راشد الغنوشي بالتآمر في 3 مايو 2023',
      'Rached Ghannouchi was charged, 3 May 2023',
    ],
    counterexample: 'نفت النيابة أن يكون راشد الغنوشي متهما في 3 مايو 2023',
  }),
  trigger('try', {
    present: 'يمثل',
    masdar: 'مثول',
    passive: 'مثل مثلت',
    nouns: {
      'أمام المحكمة|أمام هيئة المحكمة|أمام هيئة|أمام القضاء|أمام محكمة|أمام قضاة|أمام قاضي|أمام قاض|أمام القاضي|أمام الدائرة|أمام النيابة|أمام أنظار|أمام العدالة|أمام المحكمة الجنائية':
        '',
    },
    frames: ['{o:person} appeared in court'],
    example: [
      'مثل راشد الغنوشي أمام هيئة المحكمة في 3 مايو 2023',
      'Rached Ghannouchi appeared in court, 3 May 2023',
    ],
    counterexample: 'يمثل راشد الغنوشي الحركة في المجلس منذ 3 مايو 2023',
  }),
  trigger('sentence', {
    past: 'أصدر قضى أدان عاقب أيد',
    present: 'يصدر يقضي يدين يعاقب يؤيد',
    masdar: 'إدانة معاقبة الحكم',
    passive: 'أدين أدينت حكم حكمت',
    nouns: {
      'بالسجن المؤبد|بالمؤبد|بالسجن مدى الحياة|السجن المؤبد': 'life in prison',
      'بالإعدام|بإعدام|الإعدام|حكم الإعدام': 'death',
      'بالسجن|السجن|بسجن|بالحبس|بحبس|سجنا|حبسا|سجنا نافذا|حكم السجن': 'prison',
      'بغرامة|بغرامة مالية': 'a fine',
    },
    unless: 'ليلته ليلتها في_السجن داخل_السجن في_الحبس خلف_القضبان',
    frames: ['{o:person:direct,علي,ضد} was sentenced to {n}'],
    example: [
      'أصدرت المحكمة حكما بالسجن في حق راشد الغنوشي في 3 مايو 2023',
      'Rached Ghannouchi was sentenced to prison, 3 May 2023',
    ],
    counterexample: 'أصدرت المحكمة بيانا عن راشد الغنوشي في 3 مايو 2023',
  }),
  trigger('release', {
    past: 'غادر خرج استعاد نال',
    present: 'يغادر يستعيد',
    nouns: { 'السجن|سجن|سجنه|سجنها|حريته|حريتها|المعتقل|أسوار السجن': '' },
    frames: ['{s:person} was released'],
    example: [
      'استعاد راشد الغنوشي حريته في 3 مايو 2024',
      'Rached Ghannouchi was released, 3 May 2024',
    ],
    counterexample: 'استعاد راشد الغنوشي عافيته في 3 مايو 2024',
  }),
  trigger('release', {
    past: 'أفرج أطلق',
    present: 'يفرج يطلق',
    masdar: 'إفراج الإفراج',
    nouns: {
      'معتقل|معتقلا|معتقلين|المعتقلين|سجناء|السجناء|سجينا|أسرى|الأسرى|أسيرا|رهائن|الرهائن|موقوفين|الموقوفين|محتجزين':
        'prisoners',
    },
    frames: ['{s:org} released {n}', '{s:country} released {n}'],
    example: [
      'أفرجت إسرائيل عن مئات المعتقلين في 3 مايو 2024',
      'Israel released prisoners, 3 May 2024',
    ],
    counterexample: 'رفضت إسرائيل الإفراج عن المعتقلين في 3 مايو 2024',
  }),
  trigger('pardon', {
    masdar: 'عفو',
    nouns: { 'رئاسي|ملكي|أميري|عام|خاص|رئاسي خاص|سام': '' },
    frames: ['{o:person:عن,علي} was pardoned'],
    example: [
      'عفو رئاسي عن راشد الغنوشي في 20 مارس 2024',
      'Rached Ghannouchi was pardoned, 20 March 2024',
    ],
    counterexample: 'مطالب بعفو رئاسي عن راشد الغنوشي في 20 مارس 2024',
  }),
  trigger('execute', {
    past: 'أعدم',
    present: 'يعدم',
    nouns: {
      'مواطنا|شخصا|أشخاص|متهما|مدانا|رجلا|مدانين|شخصين|مواطنين|سجينا|سجناء|عنصرا|جاسوسا': '',
    },
    frames: ['{s:org} carried out an execution', '{s:country} carried out an execution'],
    example: [
      'أعدمت السعودية مواطنا في 23 أبريل 2019',
      'Saudi Arabia carried out an execution, 23 April 2019',
    ],
    counterexample: 'لم تعدم السعودية مواطنا في 23 أبريل 2019',
  }),
  trigger('suspend', {
    past: 'علق جمد أوقف',
    present: 'يعلق يجمد يوقف',
    masdar: 'تعليق تجميد',
    nouns: {
      'عضوية|عضويتها|مشاركتها|مشاركته|عضويته': 'membership',
      'العمل بالدستور|الدستور|العمل ببعض|مواد الدستور|بعض مواد الدستور|أحكام الدستور':
        'the constitution',
      'الرحلات|رحلاتها|الرحلات الجوية|رحلات|رحلاتها الجوية': 'flights',
      'المساعدات|مساعداتها|مساعدات|المعونة': 'aid',
      'المفاوضات|المحادثات|مفاوضات|محادثات': 'talks',
      'وساطتها|وساطته|جهود الوساطة|جهودها': 'mediation',
      'التجارة|التبادل التجاري|الصادرات|صادراتها|مبيعات|صادرات|إمدادات': 'trade',
      'التعاون|تعاونها|تعاونه': 'cooperation',
      'الدراسة|الدروس': 'lessons',
      'أعمال|أعمال المجلس|اختصاصات|أنشطة|أنشطتها|نشاط|عمل': 'work',
      'الاتفاق|الاتفاقية|اتفاقية|اتفاق|العمل بالاتفاقية': 'an agreement',
      'التأشيرات|منح التأشيرات|إصدار التأشيرات': 'visas',
    },
    frames: ['{s:state} suspended {n} with {o:state:مع}', '{s} suspended {n}'],
    example: [
      'علّق الاتحاد الأوروبي المساعدات في 9 أكتوبر 2023',
      'The European Union suspended aid, 9 October 2023',
    ],
    counterexample: 'علّق الاتحاد الأوروبي على القرار في 9 أكتوبر 2023',
  }),
  trigger('arrest', {
    past: 'أوقف',
    present: 'يوقف',
    nouns: { 'القاضي|قاضي|القاضية|قاضية|النائب العام|المدعي العام|المدعية العامة': '' },
    frames: ['{s:person} had {o:person} arrested'],
    example: [
      'أوقفت قاضية التحقيق نجلاء بودن راشد الغنوشي في 17 أبريل 2023',
      'Najla Bouden had Rached Ghannouchi arrested, 17 April 2023',
    ],
    counterexample: 'أوقفت قاضية التحقيق نجلاء بودن الجلسة في 17 أبريل 2023',
  }),
  trigger('sanction', {
    past: 'أدرج وضع',
    present: 'يدرج يضع',
    masdar: 'إدراج وضع',
    nouns: {
      'قائمة الدول الراعية|لائحة الدول الراعية|القائمة السوداء|اللائحة السوداء|القائمة الرمادية|اللائحة الرمادية':
        '',
    },
    frames: ['{s:body} put {o:country} on a list', '{s:country} put {o:country} on a list'],
    example: [
      'أدرجت الولايات المتحدة سوريا على قائمة الدول الراعية للإرهاب في 29 ديسمبر 1979',
      'The United States put Syria on a list, 29 December 1979',
    ],
    counterexample: 'أدرجت الولايات المتحدة سوريا في جدول الأعمال في 29 ديسمبر 1979',
  }),
];
