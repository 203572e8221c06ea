import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const HONOUR = {
  'وسام|وساما|الوسام|بوسام|وشاح|قلادة': 'a decoration',
  'الدكتوراه الفخرية|الدكتوراه|دكتوراه فخرية': 'an honorary doctorate',
  'جائزة|جائزته|الجائزة|درع|درعا|ميدالية|ميداليته|شهادة تقدير': 'an award',
};

/** Prizes, titles and openings, in the words of festivals and stadiums. */
export const WAYS_OF_HONOURING: readonly Trigger[] = [
  trigger('award', {
    past: 'منح قلد كرم وشح',
    onlyPassive: true,
    nouns: HONOUR,
    frames: ['{o:person} was awarded {n}'],
    example: [
      'مُنحت نجلاء بودن وسام الاستحقاق في 3 مايو 2022',
      'Najla Bouden was awarded a decoration, 3 May 2022',
    ],
    counterexample: 'مُنحت نجلاء بودن مهلة في 3 مايو 2022',
  }),
  trigger('award', {
    past: 'وشح',
    nouns: { صدر: '' },
    frames: ['{s:person} decorated {o:person}'],
    example: [
      'وشح قيس سعيد صدر إيمانويل ماكرون بوسام في 3 مايو 2024',
      'Kais Saied decorated Emmanuel Macron, 3 May 2024',
    ],
    counterexample: 'وشح قيس سعيد صدر المجلس بالورد في 3 مايو 2024',
  }),
  trigger('award', {
    exact: 'آلت ذهبت عادت أسندت',
    nouns: {
      'جائزة|الجائزة|جوائز|السعفة|الكرة الذهبية|الأسد|الدب|الكأس|كأس|لقب|الميدالية|ميدالية|التانيت':
        '',
    },
    frames: ['{o:any:الى,ل} won an award'],
    example: [
      'آلت الجائزة الكبرى إلى نجلاء بودن في 3 مايو 2022',
      'Najla Bouden won an award, 3 May 2022',
    ],
    counterexample: 'عادت الكرة الذهبية للأذهان مع نجلاء بودن في 3 مايو 2022',
  }),
  trigger('award', {
    past: 'ظفر فاز توج',
    present: 'يظفر يتوج',
    masdar: 'ظفر تتويج',
    frames: ['{s:any} won {o:event:ب}'],
    unless: 'بمباراة بذهاب في_افتتاح الفائزين الفائزات',
    example: [
      'ظفر إيمانويل ماكرون بجائزة نوبل للسلام في 3 مايو 2024',
      'Emmanuel Macron won the Nobel Peace Prize, 3 May 2024',
    ],
    counterexample: 'ظفر إيمانويل ماكرون بثقة الناخبين في 3 مايو 2022',
  }),
  trigger('award', {
    past: 'توج',
    unless: 'الفائزين الفائزات',
    present: 'يتوج',
    masdar: 'تتويج',
    passive: 'توج',
    nouns: { 'بطلا|بطلة|ملكا|وصيفا': '' },
    frames: [
      '{s:any} won {o:event:ل,ب,علي}',
      '{o:any:direct} won {w:event:ل,ب}',
      '{o:any} won a title',
    ],
    example: ['توج الأهلي بطلا للقارة في 3 مايو 2024', 'Al Ahly won a title, 3 May 2024'],
    counterexample: 'توج الأهلي جهوده بصفقة في 3 مايو 2024',
  }),
  trigger('award', {
    past: 'رفع عانق خطف حسم حصد أحرز',
    present: 'يرفع يعانق يحصد يحسم',
    masdar: 'رفع حسم حصد إحراز',
    nouns: { 'كأس|الكأس|لقب|اللقب|درع|الدرع|الرباعية|الثلاثية|لقبه|التاج': '' },
    frames: ['{s:org} won {o:event}', '{s:org} won a title'],
    example: ['رفع الأهلي درع الدوري في 3 مايو 2024', 'Al Ahly won a title, 3 May 2024'],
    counterexample: 'رفع الأهلي دعوى في 3 مايو 2024',
  }),
  trigger('open', {
    past: 'قص',
    present: 'يقص',
    masdar: 'قص',
    nouns: { 'شريط|الشريط|شريط افتتاح|شريط تدشين': '' },
    frames: ['{s:person} opened {o:org}', '{s:person} cut the ribbon'],
    example: ['قص قيس سعيد شريط المعرض في 3 مايو 2024', 'Kais Saied cut the ribbon, 3 May 2024'],
    counterexample: 'قص قيس سعيد حكاية المعرض في 3 مايو 2024',
  }),
  trigger('open', {
    past: 'أزاح أماط',
    present: 'يزيح',
    masdar: 'إزاحة',
    nouns: {
      'الستار عن لوحة|الستار عن اللوحة|اللثام عن لوحة': 'a plaque',
      'الستار عن نصب|الستار عن تمثال|الستار عن النصب|الستار عن مجسم': 'a monument',
    },
    frames: ['{s:person} unveiled {n}'],
    example: [
      'أزاح قيس سعيد الستار عن لوحة تذكارية في 3 مايو 2024',
      'Kais Saied unveiled a plaque, 3 May 2024',
    ],
    counterexample: 'أزاح قيس سعيد الستار عن خطته في 3 مايو 2024',
  }),
  trigger('open', {
    past: 'رفع',
    nouns: { الستار: '' },
    frames: ['{o:event:عن,علي} opened'],
    example: [
      'رُفع الستار عن كأس العالم في 20 نوفمبر 2022',
      'The World Cup opened, 20 November 2022',
    ],
    counterexample: 'رُفع الستار عن فضيحة في كأس العالم في 20 نوفمبر 2022',
  }),
  trigger('release', {
    exact: 'متعت أبقي أبقت',
    masdar: 'تمتيع',
    nouns: {
      'بالسراح|بالسراح المؤقت|بالسراح الشرطي|بالإفراج|بالإفراج المؤقت|بالسراح المقيد|بالعفو':
        'released',
      'بحالة سراح|في حالة سراح|حالة سراح': 'left free',
    },
    frames: ['{o:person:direct,علي} was {n}'],
    example: [
      'متعت المحكمة راشد الغنوشي بالسراح المؤقت في 3 مايو 2024',
      'Rached Ghannouchi was released, 3 May 2024',
    ],
    counterexample: 'متعت الطبيعة راشد الغنوشي بصحة جيدة في 3 مايو 2024',
  }),
  trigger('release', {
    past: 'تنفس عانق',
    nouns: { 'هواء الحرية|الحرية|نسيم الحرية|عبير الحرية': '' },
    frames: ['{s:person} was released'],
    example: [
      'عانق راشد الغنوشي الحرية في 3 مايو 2024',
      'Rached Ghannouchi was released, 3 May 2024',
    ],
    counterexample: 'عانق راشد الغنوشي أنصاره في 3 مايو 2024',
  }),
  trigger('open', {
    past: 'افتتح دشن',
    onlyPassive: true,
    nouns: {
      'ميناء|الميناء': 'a port',
      'مستشفى|المستشفى': 'a hospital',
      'مصنع|المصنع|وحدة صناعية': 'a factory',
      'محطة|المحطة': 'a station',
      'جامعة|الجامعة|كلية|مدرسة': 'a school',
      'طريق|جسر|نفق': 'a road',
      'ملعب|الملعب': 'a stadium',
      'معرض|المعرض': 'an exhibition',
      'متحف|المتحف': 'a museum',
    },
    frames: ['{n} was opened'],
    example: [
      'دُشّن ميناء جديد يوم 3 مايو 2024 من طرف قيس سعيد',
      'A port was opened by Kais Saied, 3 May 2024',
    ],
    counterexample: 'دشّن نادي المدينة ميناء جديدا من الحكايات يوم 3 مايو 2024',
  }),
  trigger('open', {
    past: 'افتتح دشن',
    onlyPassive: true,
    frames: ['{o:place} was opened', '{o:event} was opened', '{o:org} was opened'],
    example: [
      'افتُتحت الأمم المتحدة رسميا في 10 يناير 1946',
      'The United Nations was opened, 10 January 1946',
    ],
    counterexample: 'افتتحت الأمم المتحدة شهرها بنداء في 10 يناير 2024',
  }),
];
