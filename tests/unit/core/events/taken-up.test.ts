import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2025-08-05').map(({ summary }) => summary.en);

describe('a verb that takes up a noun before it', () => {
  test.each([
    [
      'by a preposition',
      'وهي الزيارة التي قام بها ماكرون إلى الجزائر في 25 أغسطس 2022',
      'Emmanuel Macron visited Algeria, 25 August 2022',
    ],
    [
      'by a preposition, the noun indefinite',
      'وقعا الاتفاق خلال زيارة قام بها ماكرون إلى الجزائر في 25 أغسطس 2022',
      'Emmanuel Macron visited Algeria, 25 August 2022',
    ],
    [
      'as the object that rows write with alif',
      'ذكر بالاتصال الذي أجراه لافروف مع أردوغان في 3 مايو 2024',
      'Sergey Lavrov held talks with Recep Tayyip Erdogan, 3 May 2024',
    ],
    [
      'behind its subject',
      'وهو الاتفاق الذي كان بوتين وأردوغان قد وقعاه في 3 مايو 2024',
      'Vladimir Putin and Recep Tayyip Erdogan signed an agreement, 3 May 2024',
    ],
    [
      'and not, being a short dual behind its subjects',
      'وكان بوتين وأردوغان قد زارا الجزائر في 3 مايو 2024',
      'Vladimir Putin and Recep Tayyip Erdogan visited Algeria, 3 May 2024',
    ],
    [
      'between the two who were named',
      'علقت الجزائر معاهدة الصداقة مع فرنسا، التي أُبرمت بين البلدين سنة 2002',
      'Algeria and France signed a treaty, 2002',
    ],
    [
      'of the clause before',
      'أفرجت إيران عن السفينة، وكانت إيران احتجزتها في 13 أبريل 2024',
      'Iran seized a ship, 13 April 2024',
    ],
    [
      'as a person, whose captor stands before the verb',
      'ما زال راشد الغنوشي في السجن، وكانت تونس قد اعتقلته في 17 أبريل 2023',
      'Tunisia arrested Rached Ghannouchi, 17 April 2023',
    ],
    [
      'behind its office',
      'استقبل قيس سعيد أمس نجلاء بودن، وكان قد كلفها بتشكيل الحكومة في 29 سبتمبر 2021',
      'Kais Saied appointed Najla Bouden, 29 September 2021',
    ],
    [
      'by a pronoun that folds into a verbal noun',
      'جاء المدوري خلفا لنجلاء بودن، التي أقالها قيس سعيد في 1 أغسطس 2023',
      'Kais Saied dismissed Najla Bouden, 1 August 2023',
    ],
    [
      'by a pronoun that is spelt like a ta marbuta',
      'كان راشد الغنوشي، الذي أقاله قيس سعيد في 25 يوليو 2021، رئيسا للبرلمان',
      'Kais Saied dismissed Rached Ghannouchi, 25 July 2021',
    ],
    [
      'a team rather than the town it came to',
      'عاد الأهلي في 3 مايو 2024 إلى القاهرة حيث استقبله إيمانويل ماكرون',
      'Emmanuel Macron received Al Ahly, 3 May 2024',
    ],
    [
      'whose funeral, with an "and" that begins the sentence',
      'وشيعت اليوم جنازة حسني مبارك الذي توفي في 25 فبراير 2020',
      'Hosni Mubarak died, 25 February 2020',
    ],
    [
      'behind an "and not" that begins the sentence',
      'ولم يشمل الإجراء الصحفي الرياضي الفرنسي راشد الغنوشي، الذي اعتقلته تونس في 17 أبريل 2023',
      'Tunisia arrested Rached Ghannouchi, 17 April 2023',
    ],
    [
      'behind something joined to a land, with a title of its own',
      'ودعت الصحافة في مصر والعالم العربي الكاتب حسني مبارك، الذي توفي في 25 فبراير 2020',
      'Hosni Mubarak died, 25 February 2020',
    ],
    [
      'behind a verb in the present that no table knows',
      'ويحتفل الأهلي، الذي تأسس في 24 أبريل 1907، بمئويته',
      'Al Ahly was founded, 24 April 1907',
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toContain(english);
  });

  test.each([
    [
      'the date of what was before is none of the main verb',
      'أطلقت إيران سراح بوتين، وكانت القاهرة طلبته في 13 أبريل 2024',
      /released/u,
    ],
    [
      'who did it and whom it befell could change places',
      'اختلف مع قيس سعيد الذي أقاله من منصبه في 1 أغسطس 2023',
      /dismissed/u,
    ],
    ['a son is somebody else', 'سافر نجل حسني مبارك الذي توفي في 25 فبراير 2020', /died/u],
    ['a verbal noun is no verb', 'طالب بإقالة قيس سعيد ترامب في 1 أغسطس 2023', /dismissed/u],
    ['the same is not told twice', 'وقع بوتين اتفاقا في 3 مايو 2024، وقعه ترامب', /Trump/u],
    [
      'a speech at a council arrests nobody',
      'ألقى بوتين كلمة أمام مجلس الأمن في 3 مايو 2024',
      /arrest/u,
    ],
  ])('%s: %s', (_, text, never) => {
    expect(lines(text).filter((line) => never.test(line))).toEqual([]);
  });

  test('a title with what its bearer heads', () => {
    expect(lines('اغتيل رئيس المجلس الأعلى للدولة حسني مبارك في 29 يونيو 1992')).toEqual([
      'Hosni Mubarak was assassinated, 29 June 1992',
    ]);
  });
});
