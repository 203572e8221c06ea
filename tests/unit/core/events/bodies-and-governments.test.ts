import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2025-08-05').map(({ summary }) => summary.en);

describe('a government stands for who leads it', () => {
  test.each([
    ['قدمت حكومة نجلاء بودن استقالتها في 3 مايو 2022', ['Najla Bouden resigned, 3 May 2022']],
    [
      'نالت حكومة نجلاء بودن ثقة البرلمان في 3 مايو 2022',
      ['Najla Bouden won a vote of confidence, 3 May 2022'],
    ],
  ])('%s', (text, told) => {
    expect(lines(text)).toEqual(told);
  });

  test('not where it does what any government does', () => {
    expect(lines('استقبلت حكومة نجلاء بودن سيرغي لافروف في 3 مايو 2022')).toEqual([]);
  });
});

test('nobody dies who leaves a club or a town', () => {
  expect(lines('رحل قيس سعيد عن الأهلي في 3 مايو 2022')).toEqual([]);
  expect(lines('رحل قيس سعيد عن 91 عاما في 3 مايو 2022')).toEqual(['Kais Saied died, 3 May 2022']);
});

test('whose membership it is, who suspends another', () => {
  expect(lines('علقت تونس عضوية النقابة في 3 مايو 2022')).toEqual([
    'Tunisia suspended membership, 3 May 2022',
  ]);
});

test('workers of a body strike', () => {
  expect(lines('خاض أعوان البنك الدولي إضرابا مفتوحا في 3 مايو 2022')).toEqual([
    'Workers of the World Bank went on strike, 3 May 2022',
  ]);
});

test('a day with "يوم" before it is not the noun’s', () => {
  expect(lines('صادق مجلس الأمن على قانون المالية يوم 10 ديسمبر 2024')).toEqual([
    'The UN Security Council approved a law, 10 December 2024',
  ]);
});

test('who has resigned, whose resignation is accepted', () => {
  expect(lines('قبل قيس سعيد استقالة نجلاء بودن في 3 مايو 2022')).toEqual([
    'Najla Bouden resigned, 3 May 2022',
  ]);
  expect(lines('قبل استقالة نجلاء بودن في 3 مايو 2022 كان الجو حارا')).toEqual([]);
});

test('the men of a body, in the plural of its adjective, are the body', () => {
  expect(lines('استهدف الحوثيون إسرائيل في 4 مايو 2025')).toEqual([
    'The Houthis attacked Israel, 4 May 2025',
  ]);
});

test('where one goes who dies is no wish for him', () => {
  expect(lines('انتقل إلى رحمة الله الباجي قائد السبسي في 25 يوليو 2019')).toEqual([
    'Beji Caid Essebsi died, 25 July 2019',
  ]);
});
