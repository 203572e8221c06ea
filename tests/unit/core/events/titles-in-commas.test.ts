import { describe, expect, it } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2024-05-04').map(({ summary }) => summary.en);

describe('a name between commas behind a title', () => {
  it.each([
    [
      'استقبل الرئيس الفرنسي، إيمانويل ماكرون، أمس، رئيس الوزراء الإسرائيلي، بنيامين نتنياهو، في باريس.',
      'Emmanuel Macron received Benjamin Netanyahu in Paris, 3 May 2024',
    ],
    [
      'وصل رئيس وزراء إسرائيل، بنيامين نتنياهو، أمس إلى باريس.',
      'Benjamin Netanyahu arrived in Paris, 3 May 2024',
    ],
    [
      'التقى الرئيس الفرنسي، إيمانويل ماكرون، أمس، نظيره التركي، رجب طيب أردوغان، في باريس.',
      'Emmanuel Macron met Recep Tayyip Erdogan in Paris, 3 May 2024',
    ],
    [
      'وقّع الرئيس الفرنسي، إيمانويل ماكرون، ونظيره التركي، رجب طيب أردوغان، اتفاقية أمس.',
      'Emmanuel Macron and Recep Tayyip Erdogan signed an agreement, 3 May 2024',
    ],
  ])('is its bearer: %s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });
});
