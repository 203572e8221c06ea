import { describe, expect, test } from 'vitest';
import { readMarkedText } from '../../evaluate/marked-text.ts';

describe('a marked text', () => {
  test('loses its brackets and keeps where they stood', () => {
    expect(readMarkedText('زار [مصر|egypt] ول[لأردن|jordan].')).toEqual({
      text: 'زار مصر وللأردن.',
      names: [
        { start: 4, end: 7, entries: ['egypt'], unknown: null },
        { start: 10, end: 15, entries: ['jordan'], unknown: null },
      ],
    });
  });

  test('may leave open which of several entries a name means', () => {
    const { names } = readMarkedText('[الكونغو|congo/dr-congo]');
    expect(names).toMatchObject([{ entries: ['congo', 'dr-congo'] }]);
  });

  test('names a kind where no pack holds the name', () => {
    const { names } = readMarkedText('[حماة|?place]');
    expect(names).toEqual([{ start: 0, end: 4, entries: [], unknown: 'place' }]);
  });

  test('may hold line breaks and marks inside a name', () => {
    expect(readMarkedText('[كوريا\nالشمالية|north-korea]').names).toMatchObject([{ end: 14 }]);
  });

  test.each([
    ['زار [مصر|egypt', 'left open'],
    ['زار مصر|egypt]', 'left open'],
    ['زار [مصر]', 'left open'],
    ['[مصر|Egypt]', 'neither an id'],
    ['[مصر|egypt/]', 'neither an id'],
    ['[مصر|?town]', 'no kind'],
  ])('is refused where it is broken: %s', (text, message) => {
    expect(() => readMarkedText(text)).toThrow(message);
  });
});
