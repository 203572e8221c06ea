import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

/** Each row is a sentence and the lines it tells. */
type Row = readonly [text: string, ...lines: string[]];

function tells(rows: readonly Row[]): void {
  test.each(rows.map(([text, ...english]) => ({ text, english })))('$text', ({ text, english }) => {
    expect(eventsIn(text, PUBLISHED).map(({ summary }) => summary.en)).toEqual(english);
  });
}

describe('the body of an office takes part', () => {
  tells([
    [
      'عُين قيس سعيد مدربا لفريق الأهلي في 3 مايو 2024',
      'Kais Saied was appointed at Al Ahly, 3 May 2024',
    ],
    [
      'اختيرت نجلاء بودن أمينة عامة لمنظمة الأمم المتحدة في 3 مايو 2024 خلفا لفلاديمير بوتين',
      'Najla Bouden was chosen at the United Nations, 3 May 2024',
    ],
    [
      'تولى راشد الغنوشي رئاسة مجلس إدارة البنك الدولي في 3 مايو 2024',
      'Rached Ghannouchi took office at the World Bank, 3 May 2024',
    ],
    [
      'عين راشد الغنوشي على رأس الاتحاد العام التونسي للشغل في 3 مايو 2024',
      'Rached Ghannouchi was appointed at the Tunisian General Labour Union, 3 May 2024',
    ],
    // What a state has a head of is told by the office.
    [
      'عين راشد الغنوشي وزيرا للداخلية في تونس في 3 مايو 2024',
      'Rached Ghannouchi was appointed, 3 May 2024',
    ],
    // The body behind is another's.
    [
      'عين راشد الغنوشي مديرا خلفا لرئيس الأهلي في 3 مايو 2024',
      'Rached Ghannouchi was appointed, 3 May 2024',
    ],
  ]);
});

describe('several are joined over titles, nationalities and dedications', () => {
  tells([
    [
      'وقع الرئيسان الروسي فلاديمير بوتين والفرنسي إيمانويل ماكرون، ورئيس الوزراء الإسرائيلي بنيامين نتنياهو، اتفاقا في 3 مايو 2024',
      'Vladimir Putin, Emmanuel Macron and Benjamin Netanyahu signed an agreement, 3 May 2024',
    ],
    [
      'التقى قيس سعيد نظيريه الفرنسي إيمانويل ماكرون والروسي فلاديمير بوتين في 3 مايو 2024',
      'Kais Saied met Emmanuel Macron and Vladimir Putin, 3 May 2024',
    ],
    [
      'التقى قادة فرنسا إيمانويل ماكرون وروسيا فلاديمير بوتين في 3 مايو 2024',
      'Emmanuel Macron and Vladimir Putin met, 3 May 2024',
    ],
    [
      'وقع حضرة صاحب الجلالة الملك قيس سعيد - حفظه الله ورعاه -، رئيس مجلس الوزراء القائد الأعلى، وفخامة الرئيس إيمانويل ماكرون رئيس فرنسا، في القصر الكبير، يوم 3 مايو 2024، وثيقة شاملة',
      'Kais Saied and Emmanuel Macron signed a document, 3 May 2024',
    ],
  ]);
});

describe('states behind an office that they share', () => {
  tells([
    [
      'استدعت إيران سفراء فرنسا وألمانيا في 9 يناير 2023',
      "Iran summoned France's ambassador and Germany's ambassador, 9 January 2023",
    ],
    [
      'عقد وزراء خارجية مصر والسعودية اجتماعا في القاهرة يوم 3 مايو 2024',
      'Egypt and Saudi Arabia held a meeting in Cairo, 3 May 2024',
    ],
    [
      'زار وفد من الأمم المتحدة برئاسة إيفانا هولار القاهرة يوم 3 مايو 2024',
      'A delegation of the United Nations visited Cairo, 3 May 2024',
    ],
    [
      'استقبل قيس سعيد، يوم 3 مايو 2024، وفدا من حركة حماس برئاسة راشد الغنوشي',
      'Kais Saied received a delegation from Hamas, with Rached Ghannouchi, 3 May 2024',
    ],
  ]);
});

describe('who comes along takes part, and stands in nobody’s way', () => {
  tells([
    [
      'دشن قيس سعيد، مرفوقا برئيس الحكومة نجلاء بودن، مستشفى في 3 مايو 2024',
      'Kais Saied opened a hospital, with Najla Bouden, 3 May 2024',
    ],
    [
      'استقبل قيس سعيد، برفقة نجلاء بودن، يوم 3 مايو 2024، الرئيس الفرنسي إيمانويل ماكرون',
      'Kais Saied received Emmanuel Macron, with Najla Bouden, 3 May 2024',
    ],
    [
      'أشرف قيس سعيد، مرفوقا برئيسة الحكومة نجلاء بودن، يوم 3 مايو 2024 على تدشين مستشفى',
      'Kais Saied opened a hospital, with Najla Bouden, 3 May 2024',
    ],
    [
      'التقى قيس سعيد إلى جانب نجلاء بودن إيمانويل ماكرون في 3 مايو 2024',
      'Kais Saied met Emmanuel Macron, 3 May 2024',
    ],
  ]);
});

describe('a noun that begins a name is what is named', () => {
  tells([
    ['استضافت قطر كأس العالم في نوفمبر 2022', 'Qatar hosted the World Cup, November 2022'],
    [
      'أصدر قيس سعيد مرسوما يقضي بحل البرلمان في 30 مارس 2022',
      'Kais Saied dissolved parliament, 30 March 2022',
    ],
    [
      'علق قيس سعيد أعمال مجلس الأمن في 25 يوليو 2021',
      'Kais Saied suspended the work of the UN Security Council, 25 July 2021',
    ],
  ]);
});

describe('one at a signing is there, two sign', () => {
  tells([
    [
      'شهد قيس سعيد مراسم التوقيع على اتفاقيات في 3 مايو 2024',
      'Kais Saied attended a ceremony, 3 May 2024',
    ],
    [
      'ترأس قيس سعيد وإيمانويل ماكرون حفل التوقيع على اتفاقيات في 3 مايو 2024',
      'Kais Saied and Emmanuel Macron presided over a signing, 3 May 2024',
    ],
  ]);
});

describe('who did something to people without a name', () => {
  tells([
    [
      'قتلت قوات الدعم السريع عشرات المدنيين في الخرطوم يوم 3 مايو 2024',
      'People were killed in Khartoum by the Rapid Support Forces, 3 May 2024',
    ],
    ['قتل شاب برصاص حركة حماس في 3 مايو 2024', 'A person was killed by Hamas, 3 May 2024'],
    ['هاجم مسلحون من حركة حماس دمشق في 3 مايو 2024', 'Hamas attacked Damascus, 3 May 2024'],
    [
      'لقي خمسة أشخاص حتفهم في الخرطوم برصاص قوات الدعم السريع في 3 مايو 2024',
      'People were killed by the Rapid Support Forces in Khartoum, 3 May 2024',
    ],
    // What somebody is tried for, the court did not do.
    [
      'قضت المحكمة الجنائية الدولية في 3 مايو 2024 بمعاقبة عمر البشير بالسجن المؤبد لاتهامه بالاشتراك في قتل المتظاهرين',
      'Omar al-Bashir was sentenced to life in prison by the International Criminal Court, 3 May 2024',
    ],
    [
      'قتل قيادي بارز في حركة حماس في غارة إسرائيلية يوم 3 مايو 2024',
      'Leaders of Hamas were killed by Israel, 3 May 2024',
    ],
    [
      'أعلن حزب الله يوم 3 مايو 2024 مقتل أحد عناصره',
      'Members of Hezbollah were killed, 3 May 2024',
    ],
    // Who stands behind them did not do it.
    [
      'قتل مدنيون في دمشق يوم 3 مايو 2024 كما قالت حركة حماس',
      'People were killed in Damascus, 3 May 2024',
    ],
  ]);
});

describe('to whom, from whom and before whom', () => {
  tells([
    [
      'طالبت الأمم المتحدة، في رسالة وجهتها أمس 4 أغسطس 2025 إلى الرئيس قيس سعيد، بالإفراج عن السجناء',
      'The United Nations called for a release, in a letter to Kais Saied, 4 August 2025',
    ],
    [
      'مثل عمر البشير أمام المحكمة الجنائية الدولية في 3 مايو 2024',
      'Omar al-Bashir appeared in court, before the International Criminal Court, 3 May 2024',
    ],
    [
      'استعاد الجيش السوداني الخرطوم من قبضة قوات الدعم السريع في 26 مارس 2025',
      "Sudan's army recaptured Khartoum from the Rapid Support Forces, 26 March 2025",
    ],
    [
      'حكمت المحكمة الجنائية الدولية على عمر البشير بالسجن في 3 مايو 2024',
      'Omar al-Bashir was sentenced to prison by the International Criminal Court, 3 May 2024',
    ],
    [
      'تلقى قيس سعيد في 3 مايو 2024 اتصالا هاتفيا من إيمانويل ماكرون أعرب خلاله عن خالص تعازيه',
      'Kais Saied had a call from Emmanuel Macron, 3 May 2024',
    ],
    // A plain letter has no second party.
    [
      'طالبت الأمم المتحدة، في رسالة صدرت في 4 أغسطس 2025، بالإفراج عن السجناء',
      'The United Nations called for a release, 4 August 2025',
    ],
  ]);
});

describe('whom a pronoun on a preposition stands for', () => {
  tells([
    [
      'اعتقلت تونس راشد الغنوشي في 17 أبريل 2023، ثم أصدر قيس سعيد عفوا عنه في 3 مايو 2024',
      'Tunisia arrested Rached Ghannouchi, 17 April 2023',
      'Kais Saied pardoned Rached Ghannouchi, 3 May 2024',
    ],
    [
      'وصل راشد الغنوشي في 3 مايو 2024 إلى باريس، بعدما أصدر قيس سعيد في اليوم نفسه عفوا عنه',
      'Rached Ghannouchi arrived in Paris, 3 May 2024',
      'Kais Saied pardoned Rached Ghannouchi, 3 May 2024',
    ],
    // Nearer than who was told of last.
    [
      'اعتقلت تونس راشد الغنوشي في 17 أبريل 2023، وخلفه بشار الأسد الذي قاد الحركة أشهرا قبل أن تعفو عنه السلطات في 3 مايو 2024',
      'Tunisia arrested Rached Ghannouchi, 17 April 2023',
      'Bashar al-Assad was pardoned, 3 May 2024',
    ],
    [
      'ما لم تتراجع إيران، ستفرض فرنسا عقوبات عليها في 3 سبتمبر 2025',
      'France may impose sanctions on Iran, 3 September 2025',
    ],
  ]);
});

describe('for whom those who act do so', () => {
  tells([
    [
      'تظاهر المئات من أنصار حركة حماس في دمشق في 3 مايو 2024',
      'Hamas protested in Damascus, 3 May 2024',
    ],
    ['تظاهر المئات من العمال في دمشق في 3 مايو 2024', 'People protested in Damascus, 3 May 2024'],
    [
      'شنت إسرائيل في 3 مايو 2024 غارات على مواقع لحزب الله في لبنان',
      'Israel launched air strikes in Lebanon, targets of Hezbollah, 3 May 2024',
    ],
    ['اجتمع قادة حلف شمال الأطلسي في باريس في 3 مايو 2024', 'NATO met in Paris, 3 May 2024'],
  ]);
});

describe('those who act for somebody', () => {
  tells([
    [
      'سيطرت قوات راشد الغنوشي على حلب يوم 28 يونيو 2018',
      'The forces of Rached Ghannouchi took control of Aleppo, 28 June 2018',
    ],
    [
      'اندلعت اشتباكات بين جيش الفريق أول عمر البشير وقوات حسن نصر الله في دمشق أمس',
      'The forces of Omar al-Bashir and the forces of Hassan Nasrallah fought in Damascus, 4 August 2025',
    ],
    [
      'وقع ممثلو حركة حماس والأمم المتحدة في القاهرة أمس اتفاقا',
      'Hamas and the United Nations signed an agreement in Cairo, 4 August 2025',
    ],
    [
      'انتخب المكتب السياسي لحركة حماس أمس راشد الغنوشي',
      'Hamas elected Rached Ghannouchi, 4 August 2025',
    ],
    [
      'وقع وزيرا خارجية مصر وقطر أمس مذكرة تفاهم',
      'Egypt and Qatar signed a memorandum of understanding, 4 August 2025',
    ],
    [
      'وكانت قوات تابعة لحركة حماس قد اعتقلت راشد الغنوشي أمس',
      'Hamas arrested Rached Ghannouchi, 4 August 2025',
    ],
    ['قُتل 12 شخصا برصاص حركة حماس أمس', 'People were killed by Hamas, 4 August 2025'],
    ['قُتل شخص برصاص حركة حماس أمس', 'A person was killed by Hamas, 4 August 2025'],
    // Whose office it is tells nothing of the movement.
    ['انتخب المبنى الرئيسي لحركة حماس أمس'],
    ['اغتيل قائد قوات راشد الغنوشي في حلب أمس'],
    ['استقبلت قوات راشد الغنوشي أمس'],
  ]);
});

describe('an event by its session or its vessels', () => {
  tells([
    [
      'شارك قيس سعيد أمس في أعمال الدورة الثلاثين لكأس العالم',
      'Kais Saied took part in the World Cup, 4 August 2025',
    ],
    [
      'اعترضت إسرائيل أمس مراكب أسطول الصمود',
      'Israel intercepted the Global Sumud Flotilla, 4 August 2025',
    ],
    // A committee for an event is none of it.
    ['شارك قيس سعيد أمس في اللجنة الثلاثين لكأس العالم'],
  ]);
});

describe('who welcomes, who is welcomed, and who is only spoken of', () => {
  tells([
    [
      'وصل فلاديمير بوتين إلى القاهرة في 3 مايو 2024، وكان في استقباله الرئيس قيس سعيد',
      'Vladimir Putin arrived in Cairo, 3 May 2024',
      'Kais Saied received Vladimir Putin, 3 May 2024',
    ],
    [
      'وصل فلاديمير بوتين إلى القاهرة في 3 مايو 2024، وكان في استقباله عدد من الوزراء',
      'Vladimir Putin arrived in Cairo, 3 May 2024',
    ],
    [
      'أما سيرغي لافروف، وزير الخارجية، فقد زار القاهرة في 3 مايو 2024',
      'Sergey Lavrov visited Cairo, 3 May 2024',
    ],
    // Whoever met them both is not named.
    [
      'التقى رئيس الوزراء المكلف أمس كلا من فلاديمير بوتين وكيم جونغ أون',
      'Somebody met Vladimir Putin and Kim Jong Un, 4 August 2025',
    ],
    [
      'زار فلاديمير بوتين حسني مبارك في 3 مايو 2020 قبل أن يفارق الحياة في 5 مايو 2020',
      'Vladimir Putin visited Hosni Mubarak, 3 May 2020',
      'Hosni Mubarak died, 5 May 2020',
    ],
    [
      'فر بشار الأسد إلى مدينة حلب السعودية في 3 مايو 2024',
      'Bashar al-Assad fled to Aleppo, 3 May 2024',
    ],
    // The pronoun is whom it was done to.
    [
      'عاد الوزير الذي أقاله فلاديمير بوتين في فبراير 2020',
      'Vladimir Putin dismissed officials, February 2020',
    ],
    ['الذي اعتقله فلاديمير بوتين في فبراير 2020'],
    // Whoever did it with them has no name that is known.
    ['وقعت الحكومة وحزب الله، أمس، اتفاقا', 'Hezbollah signed an agreement, 4 August 2025'],
    ['وقع عناصر وحزب الله، أمس، في كمين'],
  ]);
});
