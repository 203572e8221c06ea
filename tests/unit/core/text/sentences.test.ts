import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../../../src/core/text/sentences.ts';

const cut = (text: string): string[] =>
  sentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['وصل الوفد. ثم غادر.', ['وصل الوفد.', 'ثم غادر.']],
  ['قال د. سمير إن الأمر انتهى. شكرا', ['قال د. سمير إن الأمر انتهى.', 'شكرا']],
  ['التقى م. علي أ. هناء', ['التقى م. علي أ. هناء']],
  ['وقع الاتفاق؛ وبدأ التنفيذ', ['وقع الاتفاق؛', 'وبدأ التنفيذ']],
  ['تردد… ثم تكلم', ['تردد…', 'ثم تكلم']],
  ['تردد.. ثم تكلم', ['تردد..', 'ثم تكلم']],
  ['العنوان\nالنص هنا', ['العنوان', 'النص هنا']],
  ['بلغت النسبة 3.5 في المائة', ['بلغت النسبة 3.5 في المائة']],
  ['هل وصل؟ نعم! وصل', ['هل وصل؟', 'نعم!', 'وصل']],
  ['قال "انتهى الأمر" ومضى', ['قال "انتهى الأمر" ومضى']],
  ['وكالة "الأمم المتحدة" للطفولة', ['وكالة "الأمم المتحدة" للطفولة']],
  ['  \n ', []],
])('%s', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('sentences are in order, apart, trimmed, and lose nothing but space', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('كلمة', 'د.', '.', '؛', '…', '\n', ' ', '؟', '"', '3.5')),
      (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const sentence of sentences(text)) {
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(text.slice(sentence.start, sentence.end).trim().length).toBe(
            sentence.end - sentence.start,
          );
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      },
    ),
  );
});
