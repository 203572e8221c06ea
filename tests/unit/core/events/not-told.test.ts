import { describe, expect, it } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2024-05-04').map(({ summary }) => summary.en);

describe('what a sentence does not say', () => {
  it.each([
    ['رأى حسن نصر الله في بيان أمس أن الغارة على دمشق برهان، وقد قُتل فيها شخص وأصيب 21.', []],
    [
      'وصل حسن نصر الله إلى دمشق أمس وقُتل شخصان.',
      ['Hassan Nasrallah arrived in Damascus, 3 May 2024'],
    ],
    ['سيلتقي إيمانويل ماكرون رجب طيب أردوغان خلال زيارة غادر إليها أمس.', []],
    ['اعتقل أمس طالب الأمم المتحدة فلان الفلاني.', []],
    [
      'وطالبت الأمم المتحدة، في بيان أصدرته أمس، بأن يتوقف القتال.',
      ['The United Nations made demands, 3 May 2024'],
    ],
    [
      'من جهته، طالب الاتحاد العام التونسي للشغل أمس بأن تفتح مفاوضات.',
      ['The Tunisian General Labour Union made demands, 3 May 2024'],
    ],
    ['حل قيس سعيد أمس المجلس الأعلى للقضاء.', ['Kais Saied dissolved a council, 3 May 2024']],
    ['رفض سيرغي لافروف الحديث عن لقاء إيمانويل ماكرون في 3 مايو 2024.', []],
    ['حصل الفيلم الفرنسي صوت حسن نصر الله على جائزة أمس.', []],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
