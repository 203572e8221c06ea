import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const lines = (text: string): string[] =>
  eventsIn(text, PUBLISHED).map(({ summary }) => summary.en);

describe('a date that may belong to something else', () => {
  test.each([
    ['of somebody compared', 'استقال حسني مبارك على غرار عمر البشير عام 2019'],
    ['of what is accused', 'اتهمت إيران إسرائيل باغتيال قاسم سليماني في 3 يناير 2020'],
    ['of a charge', 'اعتقل راشد الغنوشي بتهمة شتم قيس سعيد في 3 مايو 2023'],
    ['of what it was before', 'قبل وفاته في 25 يوليو 2019 زار الباجي قائد السبسي باريس'],
    ['of what is prepared', 'وصل قيس سعيد إلى القاهرة تمهيدا للقاء بوتين في 4 مارس 2025'],
    ['of the verb before', 'زار الرئيس الذي أطاح بحسني مبارك القاهرة في 3 مايو 2014'],
    ['of the verb before, likewise', 'اعتقل الضابط الذي قتل قاسم سليماني في 3 مايو 2022'],
    ['of a year gone by', 'احتشد الناس بعد مرور سنة على وفاة الباجي قائد السبسي في 25 يوليو 2020'],
    ['in a retold work', 'في فيلم أنتج عام 2012 يقتل صدام حسين في بغداد'],
  ])('tells nothing %s: %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });

  test.each([
    [
      'زار قيس سعيد ضريح الباجي قائد السبسي الذي توفي في 25 يوليو 2019',
      'Beji Caid Essebsi died, 25 July 2019',
    ],
    ['خلافا لحسني مبارك الذي استقال عام 2011، بقي بشار الأسد', 'Hosni Mubarak resigned, 2011'],
    [
      'في 3 يناير 2020 اتهمت إيران إسرائيل باغتيال قاسم سليماني',
      'Iran accused Israel, 3 January 2020',
    ],
  ])('tells it where it can only be its own: %s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });
});

describe('who may be the one who acts', () => {
  test.each([
    'قتل بشار الأسد الآلاف في 21 أغسطس 2013',
    'قتل حسني مبارك المتظاهرين في 28 يناير 2011',
    'اعتقل قيس سعيد راشد الغنوشي في 17 أبريل 2023',
    'حوكم المتهمون باغتيال قاسم سليماني في 3 مايو 2024',
  ])('is not told as acted upon: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });

  test.each([
    ['التقى قيس سعيد بوتين لا ترامب في 3 مايو 2025', 'Kais Saied met Vladimir Putin, 3 May 2025'],
    [
      'توفي حسني مبارك في 25 فبراير 2020 وعمر البشير في الخرطوم',
      'Hosni Mubarak died, 25 February 2020',
    ],
    [
      'توفي حسني مبارك في 25 فبراير 2020 أما عمر البشير فكان في الخرطوم',
      'Hosni Mubarak died, 25 February 2020',
    ],
  ])('nor is who stands aside: %s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });
});
