import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const lines = (text: string): string[] =>
  eventsIn(text, PUBLISHED).map(({ summary }) => summary.en);

describe('a verb that only carries a verbal noun', () => {
  test.each([
    [
      'who does it, with ب',
      'قام قيس سعيد، يوم 1 أغسطس 2023، بإقالة نجلاء بودن',
      ['Kais Saied dismissed Najla Bouden, 1 August 2023'],
    ],
    [
      'who hastens to it',
      'سارع قيس سعيد إلى إقالة نجلاء بودن في 1 أغسطس 2023',
      ['Kais Saied dismissed Najla Bouden, 1 August 2023'],
    ],
    [
      'who sets about it',
      'شرعت إسرائيل في قصف دمشق في 16 يوليو 2025',
      ['Israel bombed Damascus, 16 July 2025'],
    ],
    [
      'to whom it is done, with the article',
      'تعرض راشد الغنوشي للاعتقال في 17 أبريل 2023',
      ['Rached Ghannouchi was arrested, 17 April 2023'],
    ],
    [
      'by whom he is honoured with it',
      'حظي سيرغي لافروف باستقبال من طرف قيس سعيد في 3 مايو 2024',
      ['Sergey Lavrov was received by Kais Saied, 3 May 2024'],
    ],
    [
      'a decision that rules it',
      'أصدر قيس سعيد قرارا يقضي بإقالة نجلاء بودن في 1 أغسطس 2023',
      ['Kais Saied dismissed Najla Bouden, 1 August 2023'],
    ],
    [
      'what talks end in',
      'تكللت المفاوضات بإبرام اتفاق بين السودان وروسيا في 3 مايو 2024',
      ['Sudan and Russia signed an agreement, 3 May 2024'],
    ],
    [
      'whose it was',
      'كان لسيرغي لافروف لقاء مع كيم جونغ أون في 12 يوليو 2025',
      ['Sergey Lavrov met Kim Jong Un, 12 July 2025'],
    ],
    [
      'a definite noun behind a preposition',
      'تعرض راشد الغنوشي إلى الإيقاف في 17 أبريل 2023',
      ['Rached Ghannouchi was arrested, 17 April 2023'],
    ],
    [
      'how it ended',
      'انتهت المباراة بفوز الأهلي على الزمالك في 8 مارس 2025',
      ['Al Ahly defeated Zamalek, 8 March 2025'],
    ],
    [
      'what is to come',
      'سيقوم قيس سعيد بزيارة إلى باريس في 3 سبتمبر 2025',
      ['Kais Saied is to visit Paris, 3 September 2025'],
    ],
  ])('%s', (_, text, told) => {
    expect(lines(text)).toEqual(told);
  });

  test.each([
    ['what is denied', 'لم يقم قيس سعيد بإقالة نجلاء بودن في 1 أغسطس 2023'],
    ['a verb of its own between', 'قام قيس سعيد وطالب بإقالة نجلاء بودن في 1 أغسطس 2023'],
    ['no such verb', 'تمسك قيس سعيد بإقالة نجلاء بودن في 1 أغسطس 2023'],
  ])('nothing of %s', (_, text) => {
    const happened = eventsIn(text, PUBLISHED).filter(({ reality }) => reality === 'happened');
    expect(happened.filter(({ trigger }) => ['dismiss', 'arrest'].includes(trigger))).toEqual([]);
  });
});

describe('a deed that is the subject of a verb of happening', () => {
  test.each([
    [
      'behind it',
      'يشار إلى أن توقيف راشد الغنوشي تم في 17 أبريل 2023',
      ['Rached Ghannouchi was arrested, 17 April 2023'],
    ],
    [
      'before it, day and place between',
      'انعقد، أمس في باريس، لقاء بين سيرغي لافروف وكيم جونغ أون',
      ['A meeting between Sergey Lavrov and Kim Jong Un took place in Paris, 4 August 2025'],
    ],
    [
      'definite',
      'تم اللقاء بين سيرغي لافروف وكيم جونغ أون في 12 يوليو 2025',
      ['Sergey Lavrov and Kim Jong Un met, 12 July 2025'],
    ],
    [
      'a meeting and whom it brought together',
      'التأم، أمس، لقاء جمع سيرغي لافروف بكيم جونغ أون',
      ['Sergey Lavrov and Kim Jong Un met, 4 August 2025'],
    ],
    [
      'what was at its centre',
      'كان ملف التعاون محور مباحثات بين روسيا وأوكرانيا في 16 مايو 2025',
      ['Talks between Russia and Ukraine took place, 16 May 2025'],
    ],
  ])('%s', (_, text, told) => {
    expect(lines(text)).toEqual(told);
  });

  test.each([
    ['not so far', 'يشار إلى أن توقيف راشد الغنوشي لم يتم في 17 أبريل 2023'],
    ['a call for it', 'دعوة إلى لقاء بين سيرغي لافروف وكيم جونغ أون في 12 يوليو 2025'],
  ])('nothing of %s', (_, text) => {
    const happened = eventsIn(text, PUBLISHED).filter(({ reality }) => reality === 'happened');
    expect(happened).toEqual([]);
  });
});

test('a verb that says by whom is passive', () => {
  expect(lines('استقبل سيرغي لافروف بالقصر من قبل قيس سعيد في 3 مايو 2024')).toEqual([
    'Sergey Lavrov was received by Kais Saied, 3 May 2024',
  ]);
});
