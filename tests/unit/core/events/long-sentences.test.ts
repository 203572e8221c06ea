import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const lines = (text: string): string[] =>
  eventsIn(text, PUBLISHED).map(({ summary }) => summary.en);

describe('what stands between a verb and what belongs to it', () => {
  test.each([
    [
      'where it was, between commas',
      'اعتقلت تونس أمس، غير بعيد عن الحدود الفرنسية، راشد الغنوشي',
      'Tunisia arrested Rached Ghannouchi, 4 August 2025',
    ],
    [
      'the ballot with its day',
      'اعتمدت تونس، في استفتاء شعبي نُظم أمس الاثنين، دستورا جديدا',
      'Tunisia adopted a constitution, 4 August 2025',
    ],
    [
      'a court that nobody names, and whom it judged',
      'بعدما أدانت بعشرين سنة سجنا في 26 يونيو 2018 حسني مبارك وعمر البشير',
      'Hosni Mubarak and Omar al-Bashir were sentenced to prison, 26 June 2018',
    ],
    [
      'a circumstance before a date',
      'استقبل فلاديمير بوتين على هامش الاحتفالية في 12 يوليو 2025 الزعيم كيم جونغ أون',
      'Vladimir Putin received Kim Jong Un, 12 July 2025',
    ],
    [
      'an aside with the date of the occasion',
      'واتهم دونالد ترامب، في ندوة صحفية عقدها أمس الاثنين، فلاديمير بوتين بالمماطلة',
      'Donald Trump accused Vladimir Putin, 4 August 2025',
    ],
    [
      'what somebody is, between commas',
      'اتهم دونالد ترامب أمس، وهو من مواليد المدينة، فلاديمير بوتين بالمماطلة',
      'Donald Trump accused Vladimir Putin, 4 August 2025',
    ],
    [
      'fathers, house and wishes',
      'استقبل قيس سعيد بن علي آل سعيد - حفظه الله ورعاه - أمس الرئيس إيمانويل ماكرون',
      'Kais Saied received Emmanuel Macron, 4 August 2025',
    ],
    [
      'titles behind the first of two',
      'وقع فلاديمير بوتين رئيس الدولة والرئيس دونالد ترامب اتفاقا في 12 يوليو 2025',
      'Vladimir Putin and Donald Trump signed an agreement, 12 July 2025',
    ],
    [
      'police without a name',
      'أوقفت قوات الأمن راشد الغنوشي في 17 أبريل 2023',
      'Rached Ghannouchi was arrested, 17 April 2023',
    ],
    [
      'a subject behind "had before"',
      'سبق لقيس سعيد أن زار باريس في 4 يوليو 2025',
      'Kais Saied visited Paris, 4 July 2025',
    ],
    [
      'a subject set before',
      'أما قيس سعيد فقد زار باريس في 4 يوليو 2025',
      'Kais Saied visited Paris, 4 July 2025',
    ],
  ])('%s', (_, text, english) => {
    expect(lines(text)).toEqual([english]);
  });
});

describe('what is not told of somebody else', () => {
  test.each([
    [
      'a crowd is no parliament',
      'اجتمع مجلس الأمن في 3 يوليو 2025 في القاهرة، وتظاهر في اليوم نفسه مئات النشطاء',
      /Security Council protested/u,
    ],
    [
      'police without a name are not of whoever was told of before',
      'استدعت إيران سفيرها لدى فرنسا في 3 يوليو 2025، فيما ألقت قوات الأمن القبض على راشد الغنوشي في 4 يوليو 2025',
      /Iran arrested/u,
    ],
    [
      'a head of government behind a joined verb appoints',
      'استقال قيس سعيد في 3 يوليو 2025، وكلف رئيس الحكومة حسني مبارك في 4 يوليو 2025 وزيرا بالتسيير',
      /Kais Saied appointed Hosni Mubarak/u,
    ],
    [
      'a border that is fixed',
      'اتفاقية تعيين الحدود التي وقعها فلاديمير بوتين في 3 يوليو 2025',
      /appointed/u,
    ],
    ['a coach who leaves', 'تعاقد الأهلي مع مدرب بعد رحيل حسني مبارك في 3 يوليو 2025', /died/u],
    [
      'his party',
      'وتعهد راشد الغنوشي، مرشح حزب الله، في 3 يوليو 2025 بإصلاح البلاد',
      /promised Hezbollah/u,
    ],
  ])('%s', (_, text, untrue) => {
    for (const line of lines(text)) expect(line).not.toMatch(untrue);
  });
});
