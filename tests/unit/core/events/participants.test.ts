import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const lines = (text: string): string[] =>
  eventsIn(text, PUBLISHED).map(({ summary }) => summary.en);

/** Each row is a sentence and the lines it tells; a counter-example tells none, or leaves the role out. */
type Row = readonly [text: string, ...lines: string[]];

function tells(rows: readonly Row[]): void {
  test.each(rows.map(([text, ...english]) => ({ text, english })))('$text', ({ text, english }) => {
    expect(lines(text)).toEqual(english);
  });
}

describe('members named behind their group stand to the verb as it does', () => {
  tells([
    [
      'اعتقلت السلطات التونسية في 17 أبريل 2023 عددا من المعارضين، من بينهم راشد الغنوشي ونجلاء بودن',
      "Tunisia's authorities arrested Rached Ghannouchi and Najla Bouden, 17 April 2023",
    ],
    [
      'أفرجت إسرائيل في 3 مايو 2024 عن عشرات المعتقلين، أبرزهم راشد الغنوشي',
      'Israel released Rached Ghannouchi, 3 May 2024',
    ],
    [
      'وصل إلى القاهرة في 3 مايو 2024 عدد من القادة، على رأسهم إيمانويل ماكرون وفلاديمير بوتين',
      'Emmanuel Macron and Vladimir Putin arrived in Cairo, 3 May 2024',
    ],
    [
      'وقعت دول عدة، بينها مصر وقطر، في 3 مايو 2024 اتفاقية دفاع',
      'Egypt and Qatar signed an agreement, 3 May 2024',
    ],
    ['وقعت بينهم وبين إسرائيل في 3 مايو 2024 خلافات'],
  ]);
});

describe('a capital that acts or is acted upon as a state is its state', () => {
  tells([
    ['نددت القاهرة في 3 مايو 2024 بالهجوم', 'Egypt condemned an attack, 3 May 2024'],
    ['اتهمت موسكو باريس في 3 مايو 2024 بالمماطلة', 'Russia accused France, 3 May 2024'],
    // The town itself is visited, hosts and is bombed.
    ['زار إيمانويل ماكرون موسكو في 3 مايو 2024', 'Emmanuel Macron visited Moscow, 3 May 2024'],
    ['تعرضت دمشق لقصف في 16 يوليو 2025', 'Damascus came under bombardment, 16 July 2025'],
  ]);
});

describe('by whom a passive was done', () => {
  tells([
    [
      'أقيلت نجلاء بودن في 1 أغسطس 2023 من قبل قيس سعيد',
      'Najla Bouden was dismissed by Kais Saied, 1 August 2023',
    ],
    [
      'اعتقل راشد الغنوشي في 17 أبريل 2023 من طرف السلطات التونسية',
      "Rached Ghannouchi was arrested by Tunisia's authorities, 17 April 2023",
    ],
    [
      'قتل قاسم سليماني في 3 يناير 2020 على يد إسرائيل',
      'Qasem Soleimani was killed by Israel, 3 January 2020',
    ],
    // "Before" is no agent.
    [
      'أقيلت نجلاء بودن في 1 أغسطس 2023 كما حدث من قبل',
      'Najla Bouden was dismissed, 1 August 2023',
    ],
  ]);
});

describe('whose it is that something is done to', () => {
  tells([
    [
      'قتل ثلاثة من عناصر حزب الله في 3 مايو 2024 في غارة إسرائيلية',
      'Members of Hezbollah were killed by Israel, 3 May 2024',
    ],
    [
      'قتل الجندي الإسرائيلي في 3 مايو 2024 على يد حركة حماس',
      'Soldiers of Israel were killed by Hamas, 3 May 2024',
    ],
    // A citizen is not his state.
    [
      'قتل المواطن الإسرائيلي في 3 مايو 2024 على يد حركة حماس',
      'Somebody was killed by Hamas, 3 May 2024',
    ],
    [
      'طردت روسيا ستة من الدبلوماسيين الفرنسيين في 3 مايو 2024',
      'Russia expelled diplomats, 3 May 2024',
    ],
    [
      'أسقط حلف شمال الأطلسي طائرة إسرائيلية في 3 مايو 2024',
      'NATO shot down an aircraft of Israel, 3 May 2024',
    ],
  ]);
});

describe('relative clauses have their noun as subject or object', () => {
  tells([
    [
      'غاب فلاديمير بوتين، الذي كان قد استقبل إيمانويل ماكرون في 7 فبراير 2022، عن الحفل',
      'Vladimir Putin received Emmanuel Macron, 7 February 2022',
    ],
    [
      'غاب إيمانويل ماكرون، الذي استقبله فلاديمير بوتين في 7 فبراير 2022، عن الحفل',
      'Vladimir Putin received Emmanuel Macron, 7 February 2022',
    ],
    [
      'راشد الغنوشي الذي اعتقل في 17 أبريل 2023 في السجن',
      'Rached Ghannouchi was arrested, 17 April 2023',
    ],
    // The noun between is another.
    ['مستشار قيس سعيد للأمن الذي اعتقل في 17 أبريل 2023'],
  ]);
});

describe('a verb goes on with whom the sentence was about', () => {
  tells([
    [
      'وكان فلاديمير بوتين، وهو ضابط سابق، قد استقبل إيمانويل ماكرون في 7 فبراير 2022',
      'Vladimir Putin received Emmanuel Macron, 7 February 2022',
    ],
    [
      'تضامن المحامون مع راشد الغنوشي ونجلاء بودن، وقد اعتقلا في 17 أبريل 2023',
      'Rached Ghannouchi and Najla Bouden were arrested, 17 April 2023',
    ],
    [
      'أفرجت مصر عن راشد الغنوشي في 3 مايو 2024، فعاد إلى تونس في 5 مايو 2024',
      'Egypt released Rached Ghannouchi, 3 May 2024',
      'Rached Ghannouchi returned to Tunisia, 5 May 2024',
    ],
    [
      'زار إيمانويل ماكرون روسيا في 7 فبراير 2022 حيث استقبله فلاديمير بوتين',
      'Emmanuel Macron visited Russia, 7 February 2022',
      'Vladimir Putin received Emmanuel Macron, 7 February 2022',
    ],
    [
      'هاجم العراق إيران في 22 سبتمبر 1980، وفرض مجلس الأمن عليه عقوبات في 6 أغسطس 1990',
      'Iraq attacked Iran, 22 September 1980',
      'The UN Security Council imposed sanctions on Iraq, 6 August 1990',
    ],
    // A dateline is no subject, and one persons' verb in the plural not another's.
    ['القاهرة - وصل في 3 مايو 2024، بعد طول انتظار، الوفد'],
    ['تضامن المحامون مع راشد الغنوشي، وقد اعتقلا في 17 أبريل 2023'],
  ]);
});

describe('asides end no clause', () => {
  tells([
    ['أدانت مصر، في بيان صدر في 3 مايو 2024، الهجوم', 'Egypt condemned an attack, 3 May 2024'],
    [
      'استقبل قيس سعيد، أمس في القصر الرئاسي، نجلاء بودن',
      'Kais Saied received Najla Bouden, 4 August 2025',
    ],
    [
      'أدانت مصر وقطر أمس، كل على حدة، الهجوم',
      'Egypt and Qatar condemned an attack, 4 August 2025',
    ],
    // What was said there is a clause.
    ['قال قيس سعيد، في بيان صدر في 3 مايو 2024، إن نجلاء بودن ستستقيل'],
  ]);
});

describe('those who take part besides subject and object', () => {
  tells([
    [
      'خرج الآلاف في تونس في 3 مايو 2024 في مسيرة دعا إليها الاتحاد العام التونسي للشغل',
      'People protested in Tunisia, called by the Tunisian General Labour Union, 3 May 2024',
    ],
    [
      'وصل فلاديمير بوتين إلى القاهرة في 3 مايو 2024، يرافقه سيرغي لافروف',
      'Vladimir Putin arrived in Cairo, with Sergey Lavrov, 3 May 2024',
    ],
    [
      'وصل وفد من حركة حماس إلى القاهرة في 3 مايو 2024',
      'A delegation of Hamas arrived in Cairo, 3 May 2024',
    ],
    [
      'أصدر قيس سعيد في 3 مايو 2024 عفوا رئاسيا شمل راشد الغنوشي',
      'Kais Saied granted a pardon to Rached Ghannouchi, 3 May 2024',
    ],
    [
      'وصل فلاديمير بوتين إلى القاهرة في 3 مايو 2024 برفقة زوجته',
      'Vladimir Putin arrived in Cairo, 3 May 2024',
    ],
  ]);
});

describe('a counterpart who is not named', () => {
  tells([
    [
      'التقى رجب طيب أردوغان نظيره الروسي في 4 سبتمبر 2023',
      'Recep Tayyip Erdogan met a counterpart from Russia, 4 September 2023',
    ],
    [
      'التقى رجب طيب أردوغان نظيره الروسي فلاديمير بوتين في 4 سبتمبر 2023',
      'Recep Tayyip Erdogan met Vladimir Putin, 4 September 2023',
    ],
    // A club's is a club, and a nation's the team of a nation.
    ['فاز الأهلي على نظيره المغربي في 4 سبتمبر 2023'],
    [
      'فاز منتخب تونس على نظيره المصري في 4 سبتمبر 2023',
      'Tunisia defeated Egypt, 4 September 2023',
    ],
  ]);
});

describe('which of two parties acts', () => {
  tells([
    [
      'زار فلاديمير بوتين القاهرة في 3 مايو 2024، فيما التقى إيمانويل ماكرون أمس بالرئيس قيس سعيد',
      'Vladimir Putin visited Cairo, 3 May 2024',
      'Emmanuel Macron met Kais Saied, 4 August 2025',
    ],
    [
      'شنت إسرائيل في 3 يناير 2020 هجوما على إيران قتل فيه قاسم سليماني',
      'Israel launched an attack on Iran, 3 January 2020',
      'Qasem Soleimani was killed, 3 January 2020',
    ],
    [
      'أدى فلاديمير بوتين، بصفته رئيسا لروسيا، زيارة إلى مصر في 3 مايو 2024',
      'Vladimir Putin visited Egypt, 3 May 2024',
    ],
    // What is called off is not done.
    ['أصدرت المحكمة في 3 مايو 2024 قرارا بإلغاء مذكرة توقيف بحق بشار الأسد'],
  ]);
});

describe('a verbal noun with its pronoun is the deed of whom the sentence is about', () => {
  tells([
    [
      'أكد قيس سعيد، خلال استقباله إيمانويل ماكرون في 3 مايو 2024، أهمية الحوار',
      'Kais Saied received Emmanuel Macron, 3 May 2024',
    ],
    [
      'أكد قيس سعيد خلال لقائه بالرئيس إيمانويل ماكرون في 3 مايو 2024 تمسك تونس بالحوار',
      'Kais Saied met Emmanuel Macron, 3 May 2024',
    ],
    [
      'تأهل الأهلي إلى النهائي في 3 مايو 2024 بعد فوزه على الزمالك',
      'Al Ahly qualified for a final, 3 May 2024',
      'Al Ahly defeated Zamalek, 3 May 2024',
    ],
    // Two were named, and nobody can tell whose it is.
    [
      'قال دونالد ترامب إن فلاديمير بوتين أكد خلال لقائه بالرئيس إيمانويل ماكرون في 3 مايو 2024 ذلك',
    ],
  ]);
});
