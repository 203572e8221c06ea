import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const lines = (text: string): string[] =>
  eventsIn(text, PUBLISHED).map(({ summary }) => summary.en);

describe('who acts, named behind the comma', () => {
  test.each([
    [
      'a verbal noun',
      'بعد لقائه إيمانويل ماكرون في دمشق في 3 مايو 2025، عاد سيرغي لافروف',
      'Sergey Lavrov met Emmanuel Macron in Damascus, 3 May 2025',
    ],
    [
      'on arrival',
      'فور وصوله إلى دمشق في 3 مايو 2025، أكد سيرغي لافروف موقف بلاده',
      'Sergey Lavrov arrived in Damascus, 3 May 2025',
    ],
    [
      'a verb',
      'بعد أن زار الجزائر في 3 مايو 2025، عاد سيرغي لافروف',
      'Sergey Lavrov visited Algeria, 3 May 2025',
    ],
    [
      'to whom it was done',
      'بعد أن اعتقل في 17 أبريل 2023، أكد راشد الغنوشي براءته',
      'Rached Ghannouchi was arrested, 17 April 2023',
    ],
    [
      'what he did not do',
      'بدلا من أن يزور الجزائر في 3 مايو 2025، عاد سيرغي لافروف',
      'Sergey Lavrov did not visit Algeria, 3 May 2025',
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toEqual([english]);
  });

  test.each([
    ['another gender', 'بعد أن زار الجزائر في 3 مايو 2025، أكدت نجلاء بودن موقفها'],
    ['an office alone', 'بعد زيارته دمشق في 3 مايو 2025، استقبل وزير الخارجية سفير فرنسا'],
    ['somebody who says it', 'بعد أن زار الجزائر في 3 مايو 2025، قالت الرئاسة إن لافروف عاد'],
    ['the day after', 'غداة لقائه إيمانويل ماكرون، أي يوم 3 مايو 2025، أكد سيرغي لافروف موقفه'],
  ])('nobody, for %s: %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});
