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
