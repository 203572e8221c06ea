import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const lines = (text: string): string[] =>
  eventsIn(text, PUBLISHED).map(({ summary }) => summary.en);

describe('what no row can tell is told of who said so alone', () => {
  test.each([
    ['أعلنت مصر، مساء أمس، مراجعة الأسعار', 'Egypt made an announcement, 4 August 2025'],
    [
      'وفي 3 يوليو أعلن البنك الدولي مراجعة التصنيف',
      'The World Bank made an announcement, 3 July 2025',
    ],
    [
      'وكان إيمانويل ماكرون قد انتقد، مساء الأحد في مقابلة مع قناة محلية، سلوك الوفد',
      'Emmanuel Macron voiced criticism, 3 August 2025',
    ],
    [
      'ورفض حزب الله، في بيان أصدره أمس، الخوض في التفاصيل',
      'Hezbollah voiced a refusal, 4 August 2025',
    ],
    [
      'يلتقي إيمانويل ماكرون، غدا الأربعاء، عددا من الطلبة',
      'Emmanuel Macron is to meet people, 6 August 2025',
    ],
    [
      'طلبت فرنسا من الأمم المتحدة، أمس، عقد اجتماع طارئ',
      'France made a request to the United Nations, 4 August 2025',
    ],
    ['شجب، أمس، فلاديمير بوتين سلوك جيرانه', 'Vladimir Putin voiced condemnation, 4 August 2025'],
  ])('with the date beside the verb: %s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });

  test.each([
    ['the date may be that of what is announced', 'أعلنت مصر مراجعة الأسعار أمس'],
    [
      'the date is of a noun before',
      'بعد يوم من توقيع الاتفاق في 3 مايو، أعلنت مصر مراجعة الأسعار',
    ],
    ['the date is of what somebody else did', 'انتقدت روسيا نصا نشرته الصحف أمس'],
    ['it is said that something is', 'أعلنت مصر، أمس، أن الأسعار ثابتة'],
    ['it is a verbal noun', 'أثار رفض مصر، أمس، الخوض في التفاصيل جدلا'],
  ])('not where %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });

  test('not where a noun tells what it was', () => {
    expect(lines('أعلنت مصر، أمس، وفاة حسني مبارك')).toEqual(['Hosni Mubarak died, 4 August 2025']);
  });
});

describe('what only the verb tells is told of who is known', () => {
  test.each([
    ['التقى إيمانويل ماكرون بقصره، أمس، كبار القضاة', 'Emmanuel Macron met people, 4 August 2025'],
    [
      'أشاد إيمانويل ماكرون، خلال استقباله أمس وزيرة خارجية السويد، بالتعاون',
      'Emmanuel Macron received guests, 4 August 2025',
    ],
    [
      'أقال الرئيس قيس سعيد في 3 مايو 2024 رئيس حكومته',
      'Kais Saied dismissed officials, 3 May 2024',
    ],
    [
      'تفقد إيمانويل ماكرون القرى المتضررة مساء الأحد',
      'Emmanuel Macron made an inspection, 3 August 2025',
    ],
    ['رفضت إيران الخطوة يوم الأحد', 'Iran voiced a refusal, 3 August 2025'],
    [
      'انتقدت فرنسا هذه الخطوة يوم الأحد، ودعت إلى الهدوء',
      'France voiced criticism, 3 August 2025',
    ],
    [
      'شجب فلاديمير بوتين، أمام نواب البلاد مساء الأحد، سلوك جيرانه',
      'Vladimir Putin voiced condemnation, 3 August 2025',
    ],
  ])('of whatever name the other is: %s', (text, english) => {
    expect(lines(text)).toContain(english);
  });

  test.each([
    ['what is received is no person', 'استقبل إيمانويل ماكرون الربيع أمس بابتسامة'],
    ['it is his own', 'تفقد إيمانويل ماكرون أوراقه مساء الأحد'],
    ['a thing of his stands before his name', 'زار متحف إيمانويل ماكرون زوار كثيرون أمس'],
    ['the date is that of what is rejected', 'رفضت إيران الاعتقال يوم الأحد'],
    ['an adjective dates it', 'رفضت إيران الجلسة المقررة يوم الأحد'],
    ['he may be whom it is done to', 'عُيّن إيمانويل ماكرون مع وزيرين أمس'],
  ])('not where %s', (_, text) => {
    expect(lines(text).filter((line) => !line.includes('was appointed'))).toEqual([]);
  });
});

test('a ruling over people of a body is no killing of them', () => {
  expect(
    lines('قضت محكمة الجنايات، في جلستها أمس، بالسجن المؤبد على عدد من قيادات حزب الله'),
  ).toEqual([]);
});

describe('the noun that a row asks for', () => {
  test.each([
    [
      'أجرى إيمانويل ماكرون اتصالين هاتفيين أمس مع سيرغي لافروف',
      'Emmanuel Macron held talks with Sergey Lavrov, 4 August 2025',
    ],
    [
      'توّج إيمانويل ماكرون أمس الفائزين بالمسابقة',
      'Emmanuel Macron handed out honours, 4 August 2025',
    ],
  ])('may be two, and whoever crowns winners wins nothing: %s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });
});
