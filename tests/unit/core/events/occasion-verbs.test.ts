import { describe, expect, it } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2024-05-04').map(({ summary }) => summary.en);

describe('a verb that takes up the occasion before it', () => {
  it.each([
    [
      'قال إيمانويل ماكرون في خطاب ألقاه أمس إن بلاده مستعدة.',
      'Emmanuel Macron gave a speech, 3 May 2024',
    ],
    [
      'رحب إيمانويل ماكرون بالقرار في اجتماع عقده أمس مع بنيامين نتنياهو في باريس.',
      'Emmanuel Macron held a meeting with Benjamin Netanyahu in Paris, 3 May 2024',
    ],
    [
      'جاء ذلك خلال اتصال هاتفي تلقاه إيمانويل ماكرون أمس من رجب طيب أردوغان.',
      'Emmanuel Macron had a call from Recep Tayyip Erdogan, 3 May 2024',
    ],
    [
      'تأتي التصريحات بعد زيارة قام بها إيمانويل ماكرون إلى المغرب أمس.',
      'Emmanuel Macron visited Morocco, 3 May 2024',
    ],
    [
      'أشاد إيمانويل ماكرون بذلك خلال لقاء جمعه أمس برجب طيب أردوغان.',
      'Emmanuel Macron met Recep Tayyip Erdogan, 3 May 2024',
    ],
  ])('tells it: %s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it.each([
    [
      'تناول إيمانويل ماكرون مع رجب طيب أردوغان، الذي استقبله أمس في باريس، ملفات عديدة.',
      ['Emmanuel Macron received Recep Tayyip Erdogan in Paris, 3 May 2024'],
    ],
    ['كان رجب طيب أردوغان ضيف إيمانويل ماكرون الذي استقبله أمس في باريس.', []],
  ])('takes up a guest where nobody else can be: %s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('tells nothing of a thing that is no occasion', () => {
    expect(lines('باع إيمانويل ماكرون لوحة ألقاها في النهر أمس.')).toEqual([]);
  });
});
