import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2025-08-05').map(({ summary }) => summary.en);

describe('a happening without a name of its own is told by its place', () => {
  test.each([
    [
      'وكان الهجوم على الخرطوم قد بدأ في 10 مايو 2024.',
      'An attack on Khartoum took place, 10 May 2024',
    ],
    [
      'لم تتعاف البلاد بعد الهجوم على الخرطوم يوم 10 مايو 2024.',
      'An attack on Khartoum took place, 10 May 2024',
    ],
    [
      'وتعيد الكارثة إلى الأذهان الحريق في حلب، الذي حصد أرواح العشرات يوم 15 أغسطس 2009.',
      'A fire broke out in Aleppo, 15 August 2009',
    ],
    [
      'وتبنت حركة حماس الهجوم الذي استهدف عشية 3 مايو 2024 حافلة في القدس.',
      'An attack took place in Jerusalem, claimed by Hamas, 3 May 2024',
    ],
    [
      'بحث الوفد الهجوم الذي استهدف قطر في 9 يوليو 2025',
      'An attack on Qatar took place, 9 July 2025',
    ],
  ])('%s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });

  test.each([
    ['what is denied', 'نفى الوزير وقوع الهجوم على الخرطوم في 10 مايو 2024.'],
    ['what is feared', 'يخشى السكان من هجوم على الخرطوم قبل 10 مايو 2024.'],
    ['what is trained for', 'تمرين على زلزال في تركيا في 6 فبراير 2023'],
    ['a figure of speech', 'وصف القرار بأنه زلزال سياسي ضرب لبنان في 5 مايو 2024.'],
    ['the date of something else', 'أدان الاجتماع الهجوم على الخرطوم، وعقد في 10 مايو 2024 جلسة.'],
    ['what has no place', 'وكان الهجوم قد بدأ في 10 مايو 2024.'],
  ])('not %s: %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});
