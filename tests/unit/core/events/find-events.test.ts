import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEvents } from '../../../../src/core/events/find-events.ts';
import { ENTRIES, eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const TOLD: readonly (readonly [text: string, english: string])[] = [
  [
    'وقّع الرئيس الروسي فلاديمير بوتين والزعيم الكوري الشمالي كيم جونغ أون، في 19 يونيو/حزيران 2024، اتفاقية "شراكة استراتيجية شاملة" تنص على التعاون',
    'Vladimir Putin and Kim Jong Un signed the Comprehensive Strategic Partnership Treaty, 19 June 2024',
  ],
  [
    'استقبل الزعيم كيم جونغ أون وزير الخارجية الروسي سيرغي لافروف منتصف الشهر الماضي في بيونغ يانغ، مشيدا بالتعاون',
    'Kim Jong Un received Sergey Lavrov in Pyongyang, mid-July 2025',
  ],
  [
    'وفي 12 مايو 2015، زار وزير الخارجية الروسي سيرغي لافروف تونس',
    'Sergey Lavrov visited Tunisia, 12 May 2015',
  ],
  [
    'بوتين وصل إلى بيونغ يانغ يوم 18 جوان 2024',
    'Vladimir Putin arrived in Pyongyang, 18 June 2024',
  ],
  [
    'اغتيل قاسم سليماني ببغداد فجر 3 جانفي 2020',
    'Qasem Soleimani was assassinated in Baghdad, 3 January 2020',
  ],
  ['تم توقيع اتفاقية باريس في 12 دجنبر 2015', 'The Paris Agreement was signed, 12 December 2015'],
  [
    'وبعد توقيع روسيا والصين اتفاقية باريس في أبريل 2016 تغير الوضع',
    'Russia and China signed the Paris Agreement, April 2016',
  ],
  [
    'استقال الرئيس المصري حسني مبارك يوم 11 فبراير 2011 بعد احتجاجات',
    'Hosni Mubarak resigned, 11 February 2011',
  ],
  [
    'توفي الرئيس التونسي الباجي قائد السبسي في 25 جويلية 2019 بعد وعكة',
    'Beji Caid Essebsi died, 25 July 2019',
  ],
  [
    'قال المتحدث إن روسيا انسحبت من اتفاقية باريس عام 2020',
    'Russia withdrew from the Paris Agreement, 2020',
  ],
  [
    'التقى بوتين بنظيره الأميركي دونالد ترامب في موسكو الأسبوع الماضي',
    'Vladimir Putin met Donald Trump in Moscow, 28 July – 3 August 2025',
  ],
  [
    'أقال الرئيس قيس سعيد رئيسة الحكومة نجلاء بودن في غرة أوت 2023',
    'Kais Saied dismissed Najla Bouden, 1 August 2023',
  ],
  ['ضمت روسيا شبه جزيرة القرم في عام 2014', 'Russia annexed or occupied Crimea, 2014'],
  ['اعترفت الولايات المتحدة بالمغرب سنة 1777', 'The United States recognised Morocco, 1777'],
  ['اندلعت احتجاجات في مصر في 25 يناير 2011', 'Protests broke out in Egypt, 25 January 2011'],
  [
    'أعلنت فرنسا حالة الطوارئ في نوفمبر 2015',
    'France declared a state of emergency, November 2015',
  ],
  ['أطلقت كوريا الشمالية أمس صاروخا', 'North Korea launched missiles, 4 August 2025'],
  [
    'أرسلت الصين قوات إلى كوريا الشمالية في أواخر عام 1950',
    'China sent troops to North Korea, late 1950',
  ],
  [
    'فرضت الولايات المتحدة عقوبات على إيران في الخامس من نوفمبر 2018',
    'The United States imposed sanctions on Iran, 5 November 2018',
  ],
  [
    'قطعت السعودية علاقاتها الدبلوماسية مع إيران في 3 يناير 2016',
    'Saudi Arabia severed relations with Iran, 3 January 2016',
  ],
  [
    'الجيش الروسي قصف المدينة؛ وفي 24 فبراير 2022 غزت روسيا أوكرانيا',
    'Russia invaded Ukraine, 24 February 2022',
  ],
  ['بوتين يلتقي ترامب في 15 يوليو 2018', 'Vladimir Putin met Donald Trump, 15 July 2018'],
  ['زار الرئيس الفرنسي الجزائر في غشت 2022', "France's president visited Algeria, August 2022"],
  [
    'جاءت الخطوة في أعقاب ضم روسيا لشبه جزيرة القرم عام 2014',
    'Russia annexed or occupied Crimea, 2014',
  ],
  [
    'وكان دونالد ترامب قد التقى كيم جونغ أون في سنغافورة في 12 يونيو 2018',
    'Donald Trump met Kim Jong Un in Singapore, 12 June 2018',
  ],
  [
    'وقعت روسيا والصين وإيران في موسكو في 3 مايو 2023 مذكرة تفاهم',
    'Russia, China and Iran signed a memorandum of understanding in Moscow, 3 May 2023',
  ],
  [
    'انسحب الجيش الأمريكي من كابل في 30 أغسطس 2021',
    "The United States' army withdrew from Kabul, 30 August 2021",
  ],
  [
    'استقبل قيس سعيد، اليوم الثلاثاء، في تونس سيرغي لافروف',
    'Kais Saied received Sergey Lavrov in Tunisia, 5 August 2025',
  ],
];

const UNREAL: readonly (readonly [reality: string, text: string])[] = [
  ['negated', 'لم يزر بوتين الصين في 12 مايو 2015'],
  ['negated', 'ما زار بوتين الصين في 12 مايو 2015'],
  ['negated', 'لن يلتقي بوتين ترامب في 12 مايو 2015'],
  ['negated', 'نفى الكرملين أن يكون بوتين زار الصين في 12 مايو 2015'],
  ['planned', 'سيزور بوتين الصين في 12 سبتمبر 2025'],
  ['planned', 'سوف يلتقي بوتين ترامب في 1 أغسطس 2025'],
  ['planned', 'من المقرر أن يزور بوتين الصين في 1 أغسطس 2025'],
  ['planned', 'تعتزم روسيا توقيع اتفاقية باريس في يوليو 2025'],
  ['conditional', 'دعا لافروف إلى توقيع اتفاقية باريس في سبتمبر 2025'],
  ['conditional', 'لو زار بوتين الصين في 12 مايو 2015 لتغير الأمر'],
  ['conditional', 'إذا وقعت روسيا اتفاقية باريس في يوليو 2025'],
  ['conditional', 'في حال انسحبت روسيا من اتفاقية باريس في يوليو 2025'],
  ['conditional', 'انتشرت شائعات أن بوتين زار الصين في 12 مايو 2015'],
  ['negated', 'رفضت روسيا في 3 مايو 2023 توقيع اتفاقية باريس'],
];

const UNTOLD: readonly (readonly [why: string, text: string])[] = [
  ['after publication', 'زار بوتين الصين في 12 مايو 2026'],
  ['a question', 'هل زار بوتين الصين في 12 مايو 2015؟'],
  ['no date', 'زار بوتين الصين والتقى ترامب'],
  ['no participant', 'وقع الطرفان اتفاقا في 12 مايو 2015'],
  ['another verb under the same letters', 'وقع ضحية احتيال في تونس يوم 12 مايو 2015'],
  ['the date is of another clause', 'التقى بوتين ترامب الذي ظهر في 2016'],
  ['the date is a beginning', 'وقعت روسيا اتفاقية باريس منذ 2016'],
  ['somebody else is meant', 'التقى نجل حسني مبارك دونالد ترامب في 12 مايو 2009'],
  ['only said', 'قال بوتين في 12 مايو 2015 إن العلاقات جيدة'],
  ['a statement of nothing', 'أعلنت روسيا في 12 مايو 2015 أنها تدرس الأمر'],
  ['duration', 'زار بوتين الصين خلال عامين'],
  ['about somebody else', 'قتل في قصف على أوكرانيا يوم 3 مايو 2023 عشرات من أنصار فلاديمير بوتين'],
];

describe('findEvents', () => {
  test.each(TOLD)('%s', (text, english) => {
    expect(eventsIn(text, PUBLISHED).map(({ summary }) => summary.en)).toEqual([english]);
  });

  test.each(UNREAL)('says that it is %s: %s', (reality, text) => {
    expect(eventsIn(text, PUBLISHED).map((event) => event.reality)).toEqual([reality]);
  });

  test.each(UNTOLD)('tells nothing that is %s: %s', (_, text) => {
    expect(eventsIn(text, PUBLISHED)).toEqual([]);
  });

  test('gives sentence, interval, participants in order and the Arabic clause', () => {
    const text = 'تمهيد. قال المصدر إن بوتين زار بيونغ يانغ في يونيو 2024، وأضاف أن الوفد عاد.';
    const [event, ...more] = eventsIn(text, PUBLISHED);
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      from: '2024-06-01',
      to: '2024-06-30',
      precision: 'month',
      trigger: 'visit',
      participants: ['vladimir-putin', 'pyongyang'],
      summary: { ar: 'إن بوتين زار بيونغ يانغ في يونيو 2024' },
    });
    expect(text.slice(event?.start, event?.end)).toBe(text.slice('تمهيد. '.length));
  });

  test('leaves out mentions of entries that are not given', () => {
    const mentions = [
      {
        start: 4,
        end: 9,
        entry: 'nobody',
        role: 'main',
        clitics: '',
        confidence: 1,
        evidence: [],
        others: [],
      } as const,
    ].map((mention) => ({ ...mention, evidence: [], others: [] }));
    const interval = { from: '2015-01-01', to: '2015-12-31', precision: 'year' } as const;
    const dates = [
      { start: 19, end: 27, interval, anchor: null, calendar: 'gregorian', time: null },
    ] as const;
    expect(
      findEvents({ text: 'زار بوتين الصين في عام 2015', mentions, dates, entries: ENTRIES }),
    ).toEqual([]);
  });

  test('never throws and stays inside the text', () => {
    const pieces = [
      'وقع',
      'زار',
      'تم',
      'توقيع',
      'بوتين',
      'الصين',
      'ترامب',
      'في',
      'مايو 2015',
      '،',
      '.',
      '؛',
      'و',
      'لم',
      '"',
      '\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (chosen) => {
        const text = chosen.join(' ');
        for (const { start, end, participants, summary } of eventsIn(text, PUBLISHED)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(participants.length).toBeGreaterThan(0);
          expect(text).toContain(summary.ar);
          expect(summary.en).not.toMatch(/[{}]|undefined/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the place of an event', () => {
  const lines = (text: string): string[] =>
    eventsIn(text, PUBLISHED).map(({ summary }) => summary.en);

  test.each([
    [
      'التقى فلاديمير بوتين دونالد ترامب أمس في موسكو',
      'Vladimir Putin met Donald Trump in Moscow, 4 August 2025',
    ],
    [
      'التقى فلاديمير بوتين دونالد ترامب في موسكو أمس',
      'Vladimir Putin met Donald Trump in Moscow, 4 August 2025',
    ],
    [
      'التقى فلاديمير بوتين دونالد ترامب أمس لبحث الوضع في أوكرانيا',
      'Vladimir Putin met Donald Trump, 4 August 2025',
    ],
    [
      'التقى فلاديمير بوتين دونالد ترامب أمس بحضور اللجنة المعنية بكوريا الشمالية',
      'Vladimir Putin met Donald Trump, 4 August 2025',
    ],
  ])('%s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });
});

test('a date right before the next verb is not told with the first', () => {
  const text = 'وفي 3 مارس 2025، التقى لافروف دونالد ترامب، وفي 7 مارس 2025 زار القاهرة';
  const [first, second] = eventsIn(text, PUBLISHED);
  expect(first?.summary.ar).toBe('وفي 3 مارس 2025، التقى لافروف دونالد ترامب');
  expect(second === undefined || second.from === '2025-03-07').toBe(true);
});
