import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const told = (text: string): string[] =>
  eventsIn(text, '2025-08-05').map(({ summary }) => summary.en);

describe('what is decided is done by who decides', () => {
  test.each([
    // The date stands between, and the letters are a verb's, too.
    [
      'قررت تركيا في 20 مايو 2025 رفع العقوبات عن سوريا',
      'Turkey lifted sanctions on Syria, 20 May 2025',
    ],
    [
      'أعلنت فرنسا في 20 مايو 2025 رفع العقوبات عن سوريا',
      'France lifted sanctions on Syria, 20 May 2025',
    ],
    [
      'قررت فرنسا فرض عقوبات على سوريا في 20 مايو 2025',
      'France imposed sanctions on Syria, 20 May 2025',
    ],
    // The noun is definite.
    [
      'قررت فرنسا في 20 مايو 2025 الانسحاب من الأمم المتحدة',
      'France withdrew from the United Nations, 20 May 2025',
    ],
  ])('%s', (text, english) => {
    expect(told(text)).toEqual([english]);
  });

  test.each([
    // A verb of its own is joined to the one before.
    [
      'قررت فرنسا التريث في 20 مايو 2025، ورفعت تركيا العقوبات عن سوريا في 21 مايو 2025',
      'Turkey lifted sanctions on Syria, 21 May 2025',
    ],
  ])('%s', (text, english) => {
    expect(told(text)).toContain(english);
  });

  test.each([
    'ناقشت فرنسا في 20 مايو 2025 الانسحاب من الأمم المتحدة',
    'رفضت فرنسا في 20 مايو 2025 الانسحاب من الأمم المتحدة',
  ])('not what is only talked of: %s', (text) => {
    expect(told(text).filter((line) => line.includes('withdrew'))).toEqual([]);
  });
});
