import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../../src/core/text/sentence-around.ts';

/** The sentence around a word, and the word as its offsets cut it out. */
function around(text: string, word: string): [string, string] {
  const at = text.indexOf(word);
  const { text: sentence, start, end } = sentenceAround(text, at, at + word.length);
  return [sentence, sentence.slice(start, end)];
}

describe('sentenceAround', () => {
  it.each([
    ['قال شيئا. زار لافروف موسكو. ثم عاد.', 'لافروف', 'زار لافروف موسكو.'],
    ['هل زار لافروف موسكو؟ نعم.', 'لافروف', 'هل زار لافروف موسكو؟'],
    ['أولا؛ زار لافروف موسكو؛ أخيرا', 'لافروف', 'زار لافروف موسكو؛'],
    ['سطر\nزار لافروف\nسطر', 'لافروف', 'زار لافروف'],
    ['«قال شيئا.» زار لافروف موسكو.', 'لافروف', 'زار لافروف موسكو.'],
    ['قال د. سيرغي لافروف كلمة. انتهى', 'لافروف', 'قال د. سيرغي لافروف كلمة.'],
    ['بلغ 3.5 في عهد لافروف. انتهى', 'لافروف', 'بلغ 3.5 في عهد لافروف.'],
    ['لافروف', 'لافروف', 'لافروف'],
    ['قالت الأمم المتحدة: "لا!" ثم زار لافروف', 'لافروف', 'ثم زار لافروف'],
  ])('in "%s" around %s', (text, word, sentence) => {
    expect(around(text, word)).toEqual([sentence, word]);
  });

  it('cuts what has no end at a space', () => {
    const text = `${'كلمة '.repeat(500)}لافروف ${'كلمة '.repeat(500)}`;
    const [sentence, word] = around(text, 'لافروف');
    expect(word).toBe('لافروف');
    expect(sentence.length).toBeLessThan(660);
    expect(sentence).toMatch(/^(كلمة )+لافروف( كلمة)+$/u);
  });
});
