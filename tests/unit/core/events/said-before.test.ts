import { describe, expect, test } from 'vitest';
import { eventsInArticle } from './glossary.ts';

const lines = (...blocks: string[]): string[] =>
  eventsInArticle(blocks, '2025-08-05').map(({ summary }) => summary.en);

describe('a sentence that names no subject goes on with whom the one before was about', () => {
  test.each([
    [
      'who acts',
      'قال إيمانويل ماكرون كلمته.',
      'ووقّع في 3 مايو 2024 اتفاقا مع قيس سعيد.',
      'Emmanuel Macron and Kais Saied signed an agreement, 3 May 2024',
    ],
    [
      'who goes to a land',
      'قال إيمانويل ماكرون كلمته.',
      'وزار الجزائر في 3 مايو 2024.',
      'Emmanuel Macron visited Algeria, 3 May 2024',
    ],
    [
      'whom a pronoun means',
      'وصل إيمانويل ماكرون إلى تونس.',
      'واستقبله في 3 مايو 2024 قيس سعيد.',
      'Kais Saied received Emmanuel Macron, 3 May 2024',
    ],
    [
      'over a sentence that goes on itself',
      'قال إيمانويل ماكرون كلمته. وأضاف أنه متفائل.',
      'وزار الجزائر في 3 مايو 2024.',
      'Emmanuel Macron visited Algeria, 3 May 2024',
    ],
    [
      'a person, over a sentence that names none',
      'قال إيمانويل ماكرون كلمته. وفازت حركة حماس أمس.',
      'واستقبله في 3 مايو 2024 قيس سعيد.',
      'Kais Saied received Emmanuel Macron, 3 May 2024',
    ],
  ])('%s: %s %s', (_, before, text, english) => {
    expect(lines(before, text)).toContain(english);
  });

  test.each([
    ['of another gender', 'قالت نجلاء بودن كلمتها.', 'وزار الجزائر في 3 مايو 2024.'],
    ['a pronoun of another gender', 'وصلت نجلاء بودن.', 'واستقبله في 3 مايو 2024 قيس سعيد.'],
    [
      'with a subject of its own that nobody knows',
      'قال إيمانويل ماكرون كلمته.',
      'وزار الجزائر في 3 مايو 2024 وفد برلماني.',
    ],
    [
      'with the noun of a body behind its verb',
      'قال إيمانويل ماكرون كلمته.',
      'ووقّع الاتحاد في 3 مايو 2024 اتفاقا مع قيس سعيد.',
    ],
    [
      'behind two of whom either may be meant',
      'استقبل إيمانويل ماكرون دونالد ترامب.',
      'وصافحه الحاضرون. وزار الجزائر في 3 مايو 2024.',
    ],
    [
      'behind somebody whose name no pack has',
      'قالت شرطة باريس إن إيمانويل ماكرون بخير.',
      'وزار الجزائر في 3 مايو 2024.',
    ],
  ])('not %s: %s %s', (_, before, text) => {
    expect(lines(before, text).filter((line) => /Macron|Bouden/u.test(line))).toEqual([]);
  });
});

describe('two who were introduced are meant by a noun in the dual', () => {
  test.each([
    [
      'two states',
      'تحسنت العلاقات بين السعودية وإيران.',
      'واستأنف البلدان علاقاتهما في 10 مارس 2023.',
      'Saudi Arabia and Iran resumed relations, 10 March 2023',
    ],
    [
      'two of one title',
      'تحدث وزير الخارجية الروسي سيرغي لافروف ووزير الدفاع قاسم سليماني.',
      'ووقّع الوزيران في 3 مايو 2024 اتفاقا.',
      'Sergey Lavrov and Qasem Soleimani signed an agreement, 3 May 2024',
    ],
    [
      'the sides of what was told last',
      'التقى قيس سعيد وإيمانويل ماكرون في 2 مايو 2024.',
      'ووقّع الطرفان في 3 مايو 2024 اتفاقا.',
      'Kais Saied and Emmanuel Macron signed an agreement, 3 May 2024',
    ],
  ])('%s', (_, before, text, english) => {
    expect(lines(before, text)).toContain(english);
  });

  test('not where there are three', () => {
    const three = lines('اجتمعت السعودية وإيران والعراق.', 'ووقّع البلدان اتفاقا في 10 مارس 2023.');
    expect(three).toEqual([]);
  });
});

describe('a sentence without a date goes on telling the day of the one before', () => {
  test.each([
    [
      'who received the one who came',
      'وصل إيمانويل ماكرون إلى تونس في 3 مايو 2024. واستقبله الرئيس قيس سعيد في القصر.',
      'Kais Saied received Emmanuel Macron, 3 May 2024',
    ],
    [
      'what was during it',
      'زار إيمانويل ماكرون تونس في 3 مايو 2024. والتقى خلالها نظيره التونسي قيس سعيد.',
      'Emmanuel Macron met Kais Saied, 3 May 2024',
    ],
    [
      'more of the same',
      'قضت المحكمة الجنائية الدولية في 3 مايو 2024 بسجن عمر البشير. وبرأت المحكمة حسني مبارك.',
      'Hosni Mubarak was acquitted, 3 May 2024',
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toContain(english);
  });

  test.each([
    ['nothing says so', 'زار إيمانويل ماكرون تونس في 3 مايو 2024. وأعلن قيس سعيد اتفاقا.'],
    [
      'two days were told',
      'زار إيمانويل ماكرون تونس في 3 مايو 2024 والجزائر في 5 مايو 2024. واستقبله قيس سعيد.',
    ],
    [
      'it speaks of another time',
      'زار إيمانويل ماكرون تونس في 3 مايو 2024. واستقبله قبل أشهر قيس سعيد.',
    ],
    ['the month alone is known', 'زار إيمانويل ماكرون تونس في مايو 2024. واستقبله قيس سعيد.'],
  ])('not where %s: %s', (_, text) => {
    expect(lines(text).filter((line) => line.startsWith('Kais Saied'))).toEqual([]);
  });
});
