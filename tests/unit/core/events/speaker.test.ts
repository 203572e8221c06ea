import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

describe('who says it', () => {
  test.each([
    ['vladimir-putin', 'قال فلاديمير بوتين إن دونالد ترامب زار موسكو في 3 مايو 2024'],
    ['donald-trump', 'أعلن دونالد ترامب أن إسرائيل هاجمت إيران في 13 يونيو 2025'],
    ['sergey-lavrov', 'ونقلت وكالة عن سيرغي لافروف قوله إن روسيا انسحبت من سوريا في 3 مارس 2025'],
    ['benjamin-netanyahu', 'وفقا لبنيامين نتنياهو، هاجمت إيران إسرائيل في 13 يونيو 2025'],
    ['hamas', 'بحسب حركة حماس، هاجمت إسرائيل إيران في 13 يونيو 2025'],
    ['donald-trump', 'ليس صحيحا، بحسب دونالد ترامب، أن إسرائيل هاجمت إيران في 13 يونيو 2025'],
    ['hamas', 'أفرجت إسرائيل عن أسير في 13 يونيو 2025، وفق ما قالت حركة حماس في بيان'],
    ['hamas', 'أفرجت إسرائيل عن أسير في 13 يونيو 2025، بحسب ما أعلنته حركة حماس'],
    ['sergey-lavrov', 'هاجمت إسرائيل إيران في 13 يونيو 2025، كما أكد سيرغي لافروف'],
    ['iran', 'هاجمت إسرائيل مصر في 13 يونيو 2025، تقول إيران'],
    [null, 'هاجمت إسرائيل إيران في 13 يونيو 2025، كما أكد سيرغي لافروف أن روسيا تنتظر'],
    [null, 'هاجمت إسرائيل إيران في 13 يونيو 2025، كما هاجمت مصر'],
    [null, 'هاجمت إسرائيل إيران في 13 يونيو 2025، بحسب مصدر أمني'],
    [null, 'زار دونالد ترامب موسكو في 3 مايو 2024'],
  ])('%s: %s', (speaker, text) => {
    expect(eventsIn(text, '2025-08-05').map((event) => event.speaker)).toEqual([speaker]);
  });

  test('who goes on speaking in the next sentence', () => {
    const speakers = (text: string): (string | null)[] =>
      eventsIn(text, '2025-08-05').map(({ speaker }) => speaker);
    const said = 'أكد سيرغي لافروف أن روسيا انسحبت من سوريا في 3 مارس 2025. ';
    expect(speakers(`${said}وأضاف أن إسرائيل هاجمت إيران في 13 يونيو 2025`)).toEqual([
      'sergey-lavrov',
      'sergey-lavrov',
    ]);
    expect(speakers(`${said}وأضاف دونالد ترامب أن إسرائيل هاجمت إيران في 13 يونيو 2025`)).toEqual([
      'sergey-lavrov',
      'donald-trump',
    ]);
    expect(speakers(`${said}هاجمت إسرائيل إيران في 13 يونيو 2025`)).toEqual([
      'sergey-lavrov',
      null,
    ]);
  });
});
