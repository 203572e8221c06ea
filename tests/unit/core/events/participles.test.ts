import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2025-08-05').map(({ summary }) => summary.en);

describe('participles behind a name', () => {
  test.each([
    [
      'of a birth',
      'تحدث راشد الغنوشي، المولود في دمشق يوم 22 يونيو 1941، عن طفولته',
      'Rached Ghannouchi was born, 22 June 1941',
    ],
    [
      'of a birth as a noun',
      'تحدث صدام حسين، وهو من مواليد بغداد سنة 1937، عن طفولته',
      'Saddam Hussein was born, 1937',
    ],
    [
      'of what was done',
      'طالب الحزب بالإفراج عن راشد الغنوشي، الموقوف في 17 أبريل 2023',
      'Rached Ghannouchi was arrested, 17 April 2023',
    ],
    [
      'of an election, with the office',
      'تحدث عن قيس سعيد، المنتخب رئيسا للجمهورية في 13 أكتوبر 2019',
      'Kais Saied was elected, 13 October 2019',
    ],
    [
      'of what somebody did',
      'تحدث عن حسني مبارك، المستقيل في 11 فبراير 2011',
      'Hosni Mubarak resigned, 11 February 2011',
    ],
    [
      'of a state',
      'قال إن فنلندا، المنضمة إلى حلف شمال الأطلسي في 4 أبريل 2023، لن تفعل',
      'Finland joined NATO, 4 April 2023',
    ],
    [
      'of an agreement with a name',
      'لم تطبق معاهدة الشراكة الاستراتيجية الشاملة الموقعة في 19 يونيو 2024',
      'The Comprehensive Strategic Partnership Treaty was signed, 19 June 2024',
    ],
    [
      'of an agreement between two',
      'تنص الاتفاقية المبرمة بين المغرب وفرنسا سنة 1991 على التعاون',
      'Morocco and France signed an agreement, 1991',
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toEqual([english]);
  });

  test('the date is not that of the main verb', () => {
    expect(lines('زار قيس سعيد، المنتخب رئيسا في 13 أكتوبر 2019، القاهرة أمس')).toEqual([
      'Kais Saied visited Cairo, 4 August 2025',
      'Kais Saied was elected, 13 October 2019',
    ]);
  });

  test.each([
    ['an office', 'تحدث لافروف المكلف بالأعمال في 3 مايو 2024'],
    ['the team', 'قاد بوتين المنتخب في 3 مايو 2024'],
    ['since when', 'طالب بالإفراج عن راشد الغنوشي، المعتقل منذ 17 أبريل 2023'],
    ['how old somebody is', 'تحدث راشد الغنوشي، المولود سنة 1941، عن طفولته'],
    ['a date of something else', 'تحدث راشد الغنوشي، المعتقل على خلفية أحداث 2022'],
    ['what is not said in one breath', 'تحدث راشد الغنوشي، المعتقل في المرناقية، في 3 مايو 2024'],
  ])('none: %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});
