import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const lines = (text: string): string[] =>
  eventsIn(text, PUBLISHED).map(({ summary }) => summary.en);

describe('an unknown verb ends the list of those who are told of', () => {
  const SOLEIMANI = 'Qasem Soleimani was killed, 3 January 2020';
  const ESSEBSI = 'Beji Caid Essebsi died, 25 July 2019';
  test.each([
    ['توفي الباجي قائد السبسي في 25 يوليو 2019، وخلفه قيس سعيد', ESSEBSI],
    ['توفي الباجي قائد السبسي في 25 يوليو 2019 وخلفه الرئيس قيس سعيد', ESSEBSI],
    ['توفي الباجي قائد السبسي في 25 يوليو 2019، وخلفه حليفه قيس سعيد', ESSEBSI],
    ['توفي الباجي قائد السبسي في 25 يوليو 2019، وأعقبه قيس سعيد', ESSEBSI],
    ['توفي الباجي قائد السبسي في 25 يوليو 2019، وناب عنه قيس سعيد', ESSEBSI],
    ['قتل قاسم سليماني في 3 يناير 2020، ونعاه حسن نصر الله', SOLEIMANI],
    ['قتل قاسم سليماني في 3 يناير 2020، وشيعته إيران', SOLEIMANI],
    ['قتل قاسم سليماني في 3 يناير 2020، ورثاه في اليوم نفسه حسن نصر الله', SOLEIMANI],
    ['قتل قاسم سليماني في 3 يناير 2020، وفرح دونالد ترامب', SOLEIMANI],
    [
      'اعتقل راشد الغنوشي في 17 أبريل 2023، ودافع عنه رجب طيب أردوغان',
      'Rached Ghannouchi was arrested, 17 April 2023',
    ],
    [
      'زار إيمانويل ماكرون القاهرة في 3 مايو 2024، ورافقه سيرغي لافروف',
      'Emmanuel Macron visited Cairo, with Sergey Lavrov, 3 May 2024',
    ],
  ])('%s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });

  test.each([
    [
      'قتل قاسم سليماني وحليفه حسن نصر الله في 3 يناير 2020',
      'Qasem Soleimani and Hassan Nasrallah were killed, 3 January 2020',
    ],
    [
      'التقى فلاديمير بوتين ونظيره دونالد ترامب في 15 يوليو 2018',
      'Vladimir Putin and Donald Trump met, 15 July 2018',
    ],
    [
      'توفي قاسم سليماني ووالدته نجلاء بودن في 3 يناير 2020',
      'Qasem Soleimani and Najla Bouden died, 3 January 2020',
    ],
  ])('but not a noun that tells who it is: %s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });
});

describe('an undefined noun puts the person behind it in its shade', () => {
  test.each([
    'قتل حارس حسن نصر الله في 27 سبتمبر 2024',
    'توفي صهر صدام حسين في 23 فبراير 1996',
    'توفي رفيق درب حسني مبارك في 3 مايو 2024',
    'اعتقل سكرتير راشد الغنوشي في 3 مايو 2023',
    'توفيت أرملة صدام حسين في 3 مايو 2024',
    'توفيت زوجة حسني مبارك في 3 مايو 2024',
    'اعتقل مستشار قيس سعيد في 3 مايو 2024',
  ])('%s', (text) => {
    expect(lines(text)).toEqual([]);
  });

  test('whom he only stands for is received without him', () => {
    expect(lines('استقبل قيس سعيد طبيب إيمانويل ماكرون في 3 مايو 2024')).toEqual([
      'Kais Saied received guests, 3 May 2024',
    ]);
  });

  test.each([
    ['توفي الفنان حسني مبارك في 3 مايو 2024', 'Hosni Mubarak died, 3 May 2024'],
    ['قتل مدرب ريال مدريد قاسم سليماني في 3 مايو 2024', 'Qasem Soleimani was killed, 3 May 2024'],
    [
      'اغتال مسلحون قاسم سليماني في 3 يناير 2020',
      'Qasem Soleimani was assassinated, 3 January 2020',
    ],
  ])('not where it is defined, a title, or acts: %s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });
});

describe('a subject whom nobody knows', () => {
  test.each([
    [
      'between a verb and its object does what he does himself',
      'زار قاسم سليماني القاهرة في 3 مايو 2019، ثم زار السامرائي دمشق في 5 مايو 2019',
      ['Qasem Soleimani visited Cairo, 3 May 2019'],
    ],
    [
      'is none where a preposition stands there',
      'زار قاسم سليماني القاهرة في 3 مايو 2019، ثم وصل إلى دمشق في 5 مايو 2019',
      [
        'Qasem Soleimani visited Cairo, 3 May 2019',
        'Qasem Soleimani arrived in Damascus, 5 May 2019',
      ],
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toEqual(english);
  });
});

describe('who held an office before is not whom a pronoun means', () => {
  test.each([
    [
      'وعُيّن الرجل رئيسا للوزراء خلفا لسيرغي لافروف، واستقبله إيمانويل ماكرون في 6 مايو 2020',
      ['Emmanuel Macron received somebody, 6 May 2020'],
    ],
    [
      'وتسلم المنصب خلفا لوزير الخارجية السابق سيرغي لافروف، واستقبله إيمانويل ماكرون في 6 مايو 2020',
      ['Emmanuel Macron received somebody, 6 May 2020'],
    ],
    [
      'وكان المنصب لسيرغي لافروف، إذ استقبله إيمانويل ماكرون في 6 مايو 2020',
      ['Emmanuel Macron received Sergey Lavrov, 6 May 2020'],
    ],
  ])('%s', (text, english) => {
    expect(lines(text)).toEqual(english);
  });
});
