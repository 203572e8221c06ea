import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2025-08-05').map(({ summary }) => summary.en);

describe('days counted from what a verbal noun tells', () => {
  test.each([
    [
      'one day',
      'استقال قيس سعيد في 18 أغسطس 2022، بعد يوم واحد من استقالة نجلاء بودن',
      'Najla Bouden resigned, 17 August 2022',
    ],
    [
      'several',
      'زار بوتين القاهرة في 20 يونيو 2022، بعد ثلاثة أيام من زيارة أردوغان إلى باريس',
      'Recep Tayyip Erdogan visited Paris, 17 June 2022',
    ],
    [
      'before it',
      'استقال قيس سعيد في 18 أغسطس 2022، قبل يومين من زيارة ماكرون إلى القاهرة',
      'Emmanuel Macron visited Cairo, 20 August 2022',
    ],
    [
      'the morrow',
      'زار بوتين القاهرة في 20 يونيو 2022، غداة زيارة أردوغان إلى باريس',
      'Recep Tayyip Erdogan visited Paris, 19 June 2022',
    ],
    [
      'from what the same did',
      'وصل بوتين إلى القاهرة في 20 يونيو 2022، بعد يوم من وصوله إلى باريس',
      'Vladimir Putin arrived in Paris, 19 June 2022',
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toContain(english);
  });

  test.each([
    ['weeks are rough', 'استقال قيس سعيد في 18 أغسطس 2022، بعد أسبوعين من استقالة نجلاء بودن'],
    [
      'so is "less than"',
      'استقال قيس سعيد في 18 أغسطس 2022، بعد أقل من يومين على استقالة نجلاء بودن',
    ],
    ['a month has many days', 'استقال قيس سعيد في أغسطس 2022، بعد يومين من استقالة نجلاء بودن'],
    [
      'the count is of the verb behind',
      'استقال قيس سعيد في 18 أغسطس 2022، وبعد يومين من استقالته زار باريس',
    ],
  ])('none: %s: %s', (_, text) => {
    expect(lines(text).filter((line) => line.includes('resigned'))).toHaveLength(1);
  });
});

describe('a date that something goes back to', () => {
  test.each([
    [
      'of the last visit',
      'وتعود آخر زيارة لماكرون إلى المغرب إلى نوفمبر 2018',
      'Emmanuel Macron visited Morocco, November 2018',
    ],
    [
      'of what was the last',
      'وكانت آخر زيارة لأردوغان إلى القاهرة في فبراير 2024',
      'Recep Tayyip Erdogan visited Cairo, February 2024',
    ],
    [
      'of a day in apposition',
      'تعود القضية إلى 6 فبراير 2013، تاريخ اغتيال راشد الغنوشي',
      'Rached Ghannouchi was assassinated, 6 February 2013',
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toEqual([english]);
  });

  test('who opened it was with whom', () => {
    expect(
      lines('تعود آخر زيارة لماكرون إلى المغرب إلى نوفمبر 2018، حين التقى قيس سعيد في باريس'),
    ).toEqual([
      'Emmanuel Macron visited Morocco, November 2018',
      'Emmanuel Macron met Kais Saied in Paris, November 2018',
    ]);
  });
});

describe('several dates of one verb', () => {
  test.each([
    [
      'the first and the second',
      'زار ماكرون الجزائر مرتين، الأولى في ديسمبر 2017 والثانية في أغسطس 2022',
      ['December 2017', 'August 2022'],
    ],
    [
      'joined',
      'التقى بوتين ترامب في 16 يوليو 2018 و28 يونيو 2019',
      ['16 July 2018', '28 June 2019'],
    ],
    ['three', 'زار ماكرون الجزائر عام 2012 وعام 2017 وعام 2022', ['2012', '2017', '2022']],
    [
      'behind "then"',
      'زار ماكرون الجزائر في ديسمبر 2017، ثم في أغسطس 2022',
      ['December 2017', 'August 2022'],
    ],
    [
      'of what is done again',
      'هزم الأهلي الزمالك في 17 أكتوبر 2024، ثم كرر فوزه عليه في 23 أكتوبر 2024',
      ['17 October 2024', '23 October 2024'],
    ],
  ])('%s: %s', (_, text, dates) => {
    const found = lines(text);
    expect(found.map((line) => line.slice(line.indexOf(',') + 2))).toEqual(dates);
  });

  test.each([
    ['of the verb behind', 'زار ماكرون الجزائر عام 2012 وعام 2017 تولى الرئاسة', 'visited'],
    [
      'of the verb behind "then"',
      'زار ماكرون الجزائر في مايو 2017، ثم في مايو 2022 تولى الرئاسة',
      'visited',
    ],
    ['of another unit', 'زار ماكرون الجزائر في 3 مايو 2017 وفي 2022', 'visited'],
  ])('one %s: %s', (_, text, verb) => {
    expect(lines(text).filter((line) => line.includes(verb))).toHaveLength(1);
  });
});

test('a body is dissolved', () => {
  expect(lines('حُلّ مجلس الأمن مرتين، الأولى في 3 مايو 1976 والثانية في 3 يوليو 1986')).toEqual([
    'The UN Security Council was dissolved, 3 May 1976',
    'The UN Security Council was dissolved, 3 July 1986',
  ]);
});

describe('days counted from what was told before', () => {
  test.each([
    [
      'استقالت نجلاء بودن في 1 أغسطس 2023، وعين قيس سعيد بعد يومين راشد الغنوشي رئيسا للحكومة',
      'Kais Saied appointed Rached Ghannouchi, 3 August 2023',
    ],
    [
      'توفي حسني مبارك في 25 فبراير 2020، وبعد ثلاثة أيام زار بوتين القاهرة',
      'Vladimir Putin visited Cairo, 28 February 2020',
    ],
  ])('%s', (text, english) => {
    expect(lines(text)).toContain(english);
  });

  test.each([
    'زار بوتين القاهرة في 20 يونيو 2022، وبعد أيام زار باريس',
    'زار بوتين القاهرة في يونيو 2022، وبعد يومين زار باريس',
    'زار بوتين القاهرة في 20 يونيو 2022، وبعد يومين من عودته زار باريس',
  ])('none: %s', (text) => {
    expect(lines(text).filter((line) => line.includes('Paris'))).toEqual([]);
  });
});
