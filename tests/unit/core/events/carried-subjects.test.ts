import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2025-08-05').map(({ summary }) => summary.en);

describe('the subject of a verb is that of the clause before', () => {
  test.each([
    [
      'of a passive with an office behind it',
      'عاد راشد الغنوشي إلى تونس في 30 يناير 2011، وانتُخب رئيسا للبرلمان في 13 نوفمبر 2019',
      'Rached Ghannouchi was elected, 13 November 2019',
    ],
    [
      'behind "had been"',
      'شكلت نجلاء بودن حكومتها أمس، وكانت قد عُيّنت رئيسة للحكومة في 29 سبتمبر 2021',
      'Najla Bouden was appointed, 29 September 2021',
    ],
    [
      'of a passive with an adverb behind it',
      'تنحى حسني مبارك في 11 فبراير 2011، واعتُقل لاحقا في 13 أبريل 2011',
      'Hosni Mubarak was arrested, 13 April 2011',
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toContain(english);
  });

  test.each([
    [
      'past whom a preposition names',
      'كان قيس سعيد قد تلقى دعوة من بوتين وزار موسكو في 13 يونيو 2024',
      'Kais Saied visited Moscow, 13 June 2024',
    ],
    [
      'behind an "and" that a row spells out',
      'مرض حسني مبارك وتوفي في 25 فبراير 2020',
      'Hosni Mubarak died, 25 February 2020',
    ],
    [
      'behind an "if" without a comma',
      'وإذا فاز دونالد ترامب فسيتولى الرئاسة في 20 يناير 2029',
      'Donald Trump may take office, 20 January 2029',
    ],
    [
      'of a second thing planned',
      'من المقرر أن يصل بوتين إلى القاهرة في 18 ديسمبر 2025، وأن يلتقي أردوغان في 20 ديسمبر 2025',
      'Vladimir Putin is to meet Recep Tayyip Erdogan, 20 December 2025',
    ],
    [
      'of what is to follow a date',
      'يزور بوتين القاهرة في 18 ديسمبر 2025 على أن يلتقي أردوغان في 20 ديسمبر 2025',
      'Vladimir Putin is to meet Recep Tayyip Erdogan, 20 December 2025',
    ],
    [
      'behind "as"',
      'يعيش قيس سعيد أفضل أيامه، إذ زار القاهرة في 13 يونيو 2024',
      'Kais Saied visited Cairo, 13 June 2024',
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toContain(english);
  });

  test.each([
    [
      'for a pronoun',
      'توفي الباجي قائد السبسي في 25 يوليو 2019، ليخلفه قيس سعيد قبل أن تطيح به انتفاضة في 3 مايو 2024',
      'Kais Saied was overthrown, 3 May 2024',
    ],
    [
      'for a verb',
      'توفي الباجي قائد السبسي في 25 يوليو 2019، وخلفه قيس سعيد وزار الجزائر في 3 فبراير 2020',
      'Kais Saied visited Algeria, 3 February 2020',
    ],
  ])('who has begun to act since, %s', (_, text, english) => {
    expect(lines(text)).toEqual(['Beji Caid Essebsi died, 25 July 2019', english]);
  });

  test('"then" is later', () => {
    expect(lines('توفي الباجي قائد السبسي في 25 يوليو 2019، ثم فاز قيس سعيد بالانتخابات')).toEqual([
      'Beji Caid Essebsi died, 25 July 2019',
    ]);
  });

  test('of a ministry that was taken over', () => {
    expect(lines('ولد بوتين في 7 أكتوبر 1952، وتولى وزارة الدفاع سنة 1999')).toContain(
      'Vladimir Putin took over a ministry, 1999',
    );
  });

  test('who is crowned wins', () => {
    expect(lines('تُوّج قيس سعيد بجائزة نوبل للسلام في 3 مايو 2024')).toEqual([
      'Kais Saied won the Nobel Peace Prize, 3 May 2024',
    ]);
  });

  test.each([
    [
      'an active verb',
      'عاد راشد الغنوشي إلى تونس في 30 يناير 2011، وعين رئيسا لحزبه في 3 مايو 2012',
    ],
    ['what only describes', 'نقل قيس سعيد يوم 27 يونيو 2025 إلى المستشفى إثر وعكة وصفت بالحادة'],
    ['until today', 'انتُخب راشد الغنوشي في 13 نوفمبر 2019، ولم يقدم إلى اليوم استقالته'],
  ])('not of %s: %s', (_, text) => {
    expect(lines(text).filter((line) => /appointed|killed|resign/u.test(line))).toEqual([]);
  });
});
