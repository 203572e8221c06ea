import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const lines = (text: string): string[] =>
  eventsIn(text, '2025-08-05').map(({ summary }) => summary.en);

describe('who is a party of a clause', () => {
  test.each([
    [
      'the person of a title that says where he is sent',
      'التقى قيس سعيد المبعوث الأمريكي إلى سوريا سيرغي لافروف في 3 مايو 2024',
      'Kais Saied met Sergey Lavrov, 3 May 2024',
    ],
    [
      'the men of a body as the body',
      'اعتقلت عناصر حركة حماس راشد الغنوشي في 3 مايو 2024',
      'Hamas arrested Rached Ghannouchi, 3 May 2024',
    ],
    [
      'consultations that are political',
      'عقدت روسيا وإيران مشاورات سياسية في 3 مايو 2024',
      'Russia and Iran held talks, 3 May 2024',
    ],
    [
      'the state of whoever announces what it does',
      'أعلن الرئيس الروسي فلاديمير بوتين، في 3 مايو 2024، انضمام بلاده إلى الاتحاد الأوروبي',
      'Russia joined the European Union, 3 May 2024',
    ],
    [
      'who decrees, told alone',
      'أصدر قيس سعيد، في 3 مايو 2024، أمرا بتعيين محافظ جديد',
      'Kais Saied made an appointment, 3 May 2024',
    ],
    [
      'the dead of an accident, behind what they died of',
      'لقي خمسة أشخاص حتفهم، أمس، إثر انقلاب حافلة في الخرطوم',
      'People were killed or hurt in a road accident near Khartoum, 4 August 2025',
    ],
  ])('%s: %s', (_, text, english) => {
    expect(lines(text)).toContain(english);
  });

  test.each([
    ['what is talked of', 'بحث إيمانويل ماكرون رفع العقوبات عن سوريا في 3 مايو 2025', /lifted/u],
    ['snow', 'حاصرت الثلوج حلب في 3 مايو 2025', /besieged/u],
    [
      'who decrees, as whom it is done to',
      'أمر قيس سعيد، في 3 مايو 2024، بحبس ستة موظفين',
      /Saied was/u,
    ],
    ['a namesake whose name goes on', 'توفي راشد الغنوشي أبو النصر في 3 مايو 2024', /died/u],
    [
      'talks on one day of a stay that ended then',
      'غادر إيمانويل ماكرون الجزائر أمس بعد زيارة استمرت يومين أجرى خلالها محادثات مع قيس سعيد',
      /talks/u,
    ],
    [
      'who would flee her, where a verb that takes no object has one',
      'اعتقل راشد الغنوشي في 3 مايو 2024 بناء على معلومات وفرتها حركة حماس',
      /fled/u,
    ],
  ])('not %s: %s', (_, text, wrong) => {
    expect(lines(text).filter((line) => wrong.test(line))).toEqual([]);
  });
});
