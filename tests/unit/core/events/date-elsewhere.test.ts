import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2025-08-05').map(({ summary }) => summary.en);

describe('a date that stands elsewhere in the sentence', () => {
  test.each([
    [
      'at the head',
      'يوم 3 مايو 2024، وبعد أسابيع من المشاورات التي أجراها، عين قيس سعيد نجلاء بودن',
      'Kais Saied appointed Najla Bouden, 3 May 2024',
    ],
    [
      'with the occasion at the head',
      'خلال زيارة إلى القاهرة يوم 3 مايو 2024، التقى بوتين دونالد ترامب',
      'Vladimir Putin met Donald Trump, 3 May 2024',
    ],
    [
      'with the occasion',
      'أدانت إيران إسرائيل في بيان صدر عن الوزارة يوم 3 مايو 2024',
      'Iran condemned Israel, 3 May 2024',
    ],
    [
      'behind "that was"',
      'وقعت مصر وقطر اتفاقا لتوريد الغاز، وذلك يوم 3 مايو 2024',
      'Egypt and Qatar signed an agreement, 3 May 2024',
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toEqual([english]);
  });

  test.each([
    ['a limit', 'منذ 2011، زار راشد الغنوشي قطر مرات'],
    ['of a case', 'في قضية اغتيال بشار الأسد عام 2005، اعتقلت إيران بوتين'],
    ['of what is spoken of', 'في خطاب عن زيارة بوتين إلى القاهرة عام 2015، أدانت إيران إسرائيل'],
    ['of what an agreement is called', 'بعد اتفاق 2015، زار بوتين القاهرة'],
  ])('none %s: %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });

  test('one date for two verbs of coming and meeting', () => {
    expect(lines('زار بوتين القاهرة والتقى دونالد ترامب يوم 3 مايو 2024')).toEqual([
      'Vladimir Putin visited Cairo, 3 May 2024',
      'Vladimir Putin met Donald Trump, 3 May 2024',
    ]);
    expect(lines('أسس راشد الغنوشي حركة حماس والتقى ترامب يوم 3 مايو 2024')).toHaveLength(1);
  });

  test('what counts from the date before it goes on with the subject', () => {
    expect(lines('زار بوتين القاهرة في 3 مايو 2024، وبعدها بثلاثة أيام وصل إلى موسكو')).toEqual([
      'Vladimir Putin visited Cairo, 3 May 2024',
      'Vladimir Putin arrived in Moscow, 6 May 2024',
    ]);
    expect(lines('زار بوتين القاهرة في 3 مايو 2024. وفي اليوم نفسه زار ترامب باريس')).toEqual([
      'Vladimir Putin visited Cairo, 3 May 2024',
      'Donald Trump visited Paris, 3 May 2024',
    ]);
  });
});
