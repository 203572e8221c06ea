import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

describe('who says it', () => {
  test.each([
    ['vladimir-putin', 'قال فلاديمير بوتين إن دونالد ترامب زار موسكو في 3 مايو 2024'],
    ['donald-trump', 'أعلن دونالد ترامب أن إسرائيل هاجمت إيران في 13 يونيو 2025'],
    ['sergey-lavrov', 'ونقلت وكالة عن سيرغي لافروف قوله إن روسيا انسحبت من سوريا في 3 مارس 2025'],
    ['benjamin-netanyahu', 'وفقا لبنيامين نتنياهو، هاجمت إيران إسرائيل في 13 يونيو 2025'],
    ['hamas', 'بحسب حركة حماس، هاجمت إسرائيل إيران في 13 يونيو 2025'],
    [null, 'زار دونالد ترامب موسكو في 3 مايو 2024'],
  ])('%s: %s', (speaker, text) => {
    expect(eventsIn(text, '2025-08-05').map((event) => event.speaker)).toEqual([speaker]);
  });
});
