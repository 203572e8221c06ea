import { describe, expect, test } from 'vitest';
import { eventsIn, eventsInArticle } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2025-08-05').map(({ summary }) => summary.en);
const article = (...blocks: string[]): string[] =>
  eventsInArticle(blocks, '2025-08-05').map(({ summary }) => summary.en);

describe('several days of one verb', () => {
  test.each([
    [
      'told apart as the first and the second',
      'زار إيمانويل ماكرون تونس مرتين، الأولى في 3 مايو 2022 والثانية في 5 يونيو 2024',
      [
        'Emmanuel Macron visited Tunisia, 3 May 2022',
        'Emmanuel Macron visited Tunisia, 5 June 2024',
      ],
    ],
    [
      'each with a party of its own',
      'زار إيمانويل ماكرون تونس في 3 مايو 2024 والجزائر في 5 مايو 2024',
      [
        'Emmanuel Macron visited Tunisia, 3 May 2024',
        'Emmanuel Macron visited Algeria, 5 May 2024',
      ],
    ],
    [
      'behind "then" and a title',
      'أوقفت السلطات راشد الغنوشي في 17 أبريل 2023، ثم الرئيس قيس سعيد في 5 مايو 2024',
      ['Rached Ghannouchi was arrested, 17 April 2023', 'Kais Saied was arrested, 5 May 2024'],
    ],
    [
      'but one day of two parties',
      'زار إيمانويل ماكرون تونس والجزائر في 3 مايو 2024',
      ['Emmanuel Macron visited Tunisia and Algeria, 3 May 2024'],
    ],
    [
      'and none where one of the times is no day',
      'التقى إيمانويل ماكرون قيس سعيد مرتين، الأولى في القصر والثانية في المطار',
      [],
    ],
    [
      'nor where a further verb follows',
      'زار إيمانويل ماكرون تونس في 3 مايو 2024 والجزائر استقبلت في 5 مايو 2024 أردوغان',
      ['Emmanuel Macron visited Tunisia, 3 May 2024'],
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text).filter((line) => !line.includes('received'))).toEqual(english);
  });
});

describe('what a definite noun says that something was after', () => {
  test('it happened on its own day', () => {
    expect(lines('عاد الهدوء عقب الإفراج عن راشد الغنوشي يوم 3 مايو 2024')).toEqual([
      'Rached Ghannouchi was released, 3 May 2024',
    ]);
  });

  test('what is demanded did not', () => {
    expect(lines('طالبوا يوم 3 مايو 2024 بالإفراج عن راشد الغنوشي')).toEqual([]);
  });
});

describe('who is called what', () => {
  test('a counterpart holds the same office', () => {
    const text = 'التقى وزير الخارجية التركي رجب طيب أردوغان نظيره الروسي سيرغي لافروف.';
    expect(article(text, 'وعقد الوزيران مباحثات في 3 مايو 2024.')).toContain(
      'Recep Tayyip Erdogan and Sergey Lavrov held talks, 3 May 2024',
    );
  });

  test('a verb in the dual goes on with the two', () => {
    const text = 'التقى وزير الخارجية التركي رجب طيب أردوغان نظيره الروسي سيرغي لافروف.';
    const goesOn = 'كما عقد الوزيران جلسة، والتقيا في 3 مايو 2024 قيس سعيد.';
    expect(article(text, goesOn)).toContain(
      'Recep Tayyip Erdogan and Sergey Lavrov met Kais Saied, 3 May 2024',
    );
    expect(article(text, goesOn.replace('والتقيا', 'والتقى'))).not.toContain(
      'Recep Tayyip Erdogan and Sergey Lavrov met Kais Saied, 3 May 2024',
    );
  });

  test('whoever is made coach is the coach, even before "إلى"', () => {
    const made = 'تم تعيين إيمانويل ماكرون مدربا للفريق.';
    expect(article(made, 'ووصل المدرب إلى الجزائر في 3 مايو 2024.')).toContain(
      'Emmanuel Macron arrived in Algeria, 3 May 2024',
    );
    const received = 'استقبل إيمانويل ماكرون مدربا جديدا.';
    expect(article(received, 'ووصل المدرب إلى الجزائر في 3 مايو 2024.')).toEqual([
      'A coach arrived in Algeria, 3 May 2024',
    ]);
  });
});

describe('who stands behind', () => {
  test.each([
    [
      'where he received his guest',
      'وصل أردوغان إلى باريس في 3 مايو 2024، واستقبله في المطار الرئيس إيمانويل ماكرون.',
      'Emmanuel Macron received Recep Tayyip Erdogan, 3 May 2024',
    ],
    [
      'a delegation of which nobody knows whose it is',
      'وصل وفد برئاسة إيمانويل ماكرون إلى الجزائر في 3 مايو 2024',
      'Emmanuel Macron arrived in Algeria, 3 May 2024',
    ],
    [
      'the next whom he receives',
      'التقى أردوغان في 3 مايو 2024 إيمانويل ماكرون، ثم استقبل في 4 مايو 2024 قيس سعيد',
      'Recep Tayyip Erdogan received Kais Saied, 4 May 2024',
    ],
    [
      'a verb behind "had already"',
      'أما أردوغان فسبق أن التقى إيمانويل ماكرون في 3 مايو 2024',
      'Recep Tayyip Erdogan met Emmanuel Macron, 3 May 2024',
    ],
    [
      'a body that a relative clause tells of, behind what he was made',
      'رد قيس سعيد على حركة حماس التي انتخبت إيمانويل ماكرون رئيسا لها في 8 يوليو 2021',
      'Hamas elected Emmanuel Macron, 8 July 2021',
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toContain(english);
  });

  test('the place of a title is his', () => {
    const text = 'وصل أردوغان إلى باريس في 3 مايو 2024، واستقبله في مكتب الوزير إيمانويل ماكرون.';
    expect(lines(text).some((line) => line.startsWith('Emmanuel Macron received'))).toBe(false);
  });

  test('who cites a thing is no martyr', () => {
    const cites = 'استشهد حسن نصر الله بالقمة التي احتضنتها باريس في 3 مايو 2024';
    expect(lines(cites).some((line) => line.includes('killed'))).toBe(false);
    expect(lines('استشهد حسن نصر الله بغارة في 3 مايو 2024')).toEqual([
      'Hassan Nasrallah was killed, 3 May 2024',
    ]);
  });

  test('a day right before the next verb is of that', () => {
    const text = 'استضافت باريس قمة حضرها الرئيس أردوغان، وقبلها بيوم وقع قيس سعيد اتفاقا';
    expect(
      lines(`في 14 مايو 2024 ${text}`).some((line) => line.includes('attended a summit, 13')),
    ).toBe(false);
  });
});
