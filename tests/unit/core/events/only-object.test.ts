import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2025-08-05').map(({ summary }) => summary.en);

describe('the one party behind a verb that goes on can only be its object', () => {
  test.each([
    [
      'who is decorated',
      'استقبل قيس سعيد ماكرون في 3 مايو 2024، ووشح سيرغي لافروف بوسام',
      'Kais Saied awarded a decoration to Sergey Lavrov, 3 May 2024',
    ],
    [
      'who is beaten by so much',
      'ويحتفل الزمالك بعيده، وقد هزم الأهلي بثلاثية نظيفة في 9 مايو 2024',
      'Zamalek defeated Al Ahly, 9 May 2024',
    ],
    [
      'whose date is not that of what was before',
      'ويحتفل الزمالك، بعيده هذه السنة، وقد هزم الأهلي بثلاثية نظيفة في 9 مايو 2024',
      'Zamalek defeated Al Ahly, 9 May 2024',
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toContain(english);
  });

  test.each([
    [
      'a ruler decorates',
      'استقبل قيس سعيد لافروف في 3 مايو 2024، ووشح الرئيس ماكرون بوسام',
      /decoration/u,
    ],
    [
      'two are named',
      'فاز الزمالك في 3 مايو 2024، وهزم الأهلي مصر بثلاثية في 9 مايو 2024',
      /Zamalek defeated/u,
    ],
    [
      'no score tells who was beaten',
      'ويحتفل الزمالك بعيده، وقد هزم الأهلي في 9 مايو 2024',
      /defeated/u,
    ],
  ])('%s: %s', (_, text, never) => {
    expect(lines(text).filter((line) => never.test(line))).toEqual([]);
  });
});
