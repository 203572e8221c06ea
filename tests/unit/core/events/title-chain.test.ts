import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] => eventsIn(text, '2025-08-05').map(({ line }) => line);

describe('titles that lead from a town or body on to a person', () => {
  test.each([
    ['زار حاكم حلب عضو المجلس الأعلى الدكتور بشار الأسد مصر أمس', 'Bashar al-Assad visited Egypt'],
    [
      'استقبل وزير الخارجية والهجرة وشؤون المصريين بالخارج الدكتور قيس سعيد، أمس، سيرغي لافروف',
      'Kais Saied received Sergey Lavrov',
    ],
  ])('are his: %s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });

  test.each(['زار حاكم حلب، أمس، الرئيس بشار الأسد', 'ذهب محافظ حلب إلى الدكتور بشار الأسد أمس'])(
    "are another man's behind a comma or a preposition: %s",
    (text) => {
      expect(lines(text).filter((line) => line.startsWith('Bashar'))).toEqual([]);
    },
  );
});

describe('a post in the masculine', () => {
  test("is no woman's, so that she gives it", () => {
    expect(lines('عينت الرئيسة نجلاء بودن أمس سفيرا جديدا لدى روسيا')[0]).toMatch(
      /^Najla Bouden made an appointment/u,
    );
  });

  test("may be a man's", () => {
    expect(lines('عين قيس سعيد أمس سفيرا جديدا لدى روسيا')[0]).toMatch(
      /^Kais Saied was appointed/u,
    );
  });
});
