import { describe, expect, test } from 'vitest';
import { Gazetteer, type NamedEntry } from '../../../../src/core/gazetteer/gazetteer.ts';
import type { Kind } from '../../../../src/core/kind.ts';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';
import { nisbaForms } from '../../../../src/core/nisba/nisba-forms.ts';
import { smallWorld } from './small-world.ts';

const gazetteer = smallWorld();

/** Surfaces of the mentions of an article whose paragraphs stand apart by "|". */
function read(article: string): string {
  const blocks = article.split('|');
  return findMentions(gazetteer, blocks)
    .flatMap((mentions, i) => mentions.map(({ start, end }) => blocks[i]!.slice(start, end)))
    .join(',');
}

describe('a nisba after a name that nobody knows', () => {
  test.each([
    ['تحدث الخبير مراد الصيني عن الأسعار', ''],
    ['وقالت الناشطة دينا الروسي إن العمل مستمر', ''],
    ['القاهرة - هالة السوداني', 'القاهرة'],
    ['بقلم: عفاف المصري', ''],
    ['يقول الباحث جمال الدين الهندي إن الوقت ضيق', ''],
    ['نقل عن الصياد علي السوداني قوله', ''],
    ['وصل إلى ميناء جيهان التركي', 'التركي'],
    ['لعب لنادي زينيت الروسي', 'الروسي'],
    ['تحدث الخبير مراد الصيني. وأضاف الصيني أن السوق هادئة', ''],
    ['تحدث الخبير مراد الصيني. وقال الجيش الصيني إنه مستعد', 'الصيني'],
    ['وقالت الهندي إنها عائدة', ''],
    ['قالت الخارجية الهندية إنها ترحب', 'الهندية'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('somebody else', () => {
  test.each([
    ['وقالت بريجيت ترامب إنها عائدة', ''],
    ['قال العقيد طلال بن لافروف إنه عائد', ''],
    ['قال يوري لافروف إنه عائد. وأضاف لافروف أنه بخير', ''],
    ['قال سيرغي لافروف إنه عائد. وأضاف لافروف أنه بخير', 'سيرغي لافروف,لافروف'],
    ['قال يوري وسيرغي لافروف إنهما بخير', 'سيرغي لافروف'],
    ['وصل يوري ومحمد ترامب', ''],
    ['الخبير الروسي مارسيل لافروف متشائم', 'الروسي'],
    ['الوزير الروسي لافروف متشائم', 'الروسي,لافروف'],
    ['كتاب عن جورج نيويورك', ''],
    ['غادر جورج نيويورك', 'نيويورك'],
    ['تحدثت المصممة نيفار لبنان مساء', ''],
    ['زارت المصممة ملاعب لبنان', 'لبنان'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('adjectives that stand where none can', () => {
  test.each([
    ['وصل إلى روسيا', 'روسيا'],
    ['وصل إلى فيتناميا', ''],
    ['في مدينتها تركي', ''],
    ['مسؤول تركي', 'تركي'],
    ['البنك السوداني للتنمية', ''],
    ['الهيئة المصرية العامة للكتاب', ''],
    ['البنك السوداني أعلن ذلك', 'السوداني'],
    ['الخطوط الجوية التركية', ''],
    ['القوات الجوية التركية', 'التركية'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('places in the names of other things', () => {
  test.each([
    ['افتتح معرض القاهرة للكتاب', ''],
    ['جائزة الهند الكبرى', ''],
    ['في شوارع القاهرة', 'القاهرة'],
    ['خليج لبنان', ''],
    ['حدود لبنان', 'لبنان'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('surnames without their full name', () => {
  test.each([
    ['قال المستشار زايغلر إن الوقت ضيق', 'زايغلر'],
    ['وقال زايغلر إن الوقت ضيق', 'زايغلر'],
    ['ابتسم زايغلر', ''],
    ['انقلبت في منطقة عين زايغلر حافلة', ''],
    ['قال المستشار زايغلر إن الوقت ضيق. ابتسم زايغلر', 'زايغلر,زايغلر'],
    ['قال الرئيس كيم إن الوقت ضيق', ''],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what a mention says of itself', () => {
  const only = (text: string) => findMentions(gazetteer, [text])[0]![0]!;

  test('the words that gave the evidence', () => {
    expect(only('قال وزير الخارجية سيرغي لافروف إن')).toMatchObject({
      evidence: ['exact', 'title'],
      because: [{ evidence: 'title', words: 'وزير' }],
    });
  });

  test('how it is spelt, where not exactly', () => {
    expect(only('قال اردوغان إن')).toMatchObject({ spelling: 'hamza' });
    expect(only('زار القاهره')).toMatchObject({ spelling: 'ta-marbuta' });
    expect(only('زار القاهرة')).not.toHaveProperty('spelling');
  });

  test('that nothing decides between two bearers', () => {
    const [mention] = findMentions(gazetteer, ['قرب عمان أمس'])[0]!;
    expect(mention).toMatchObject({ evidence: expect.arrayContaining(['ambiguous']) as string[] });
    expect(mention!.others).toHaveLength(1);
    expect(mention!.confidence).toBeLessThan(0.7);
  });
});

describe('two entries of one name', () => {
  const entry = (id: string, kind: Kind, text: string, nisba?: string): NamedEntry => ({
    ...{ id, kind, related: [] },
    names: [
      { text, language: 'ar', role: 'main', alone: true },
      ...(nisba ? nisbaForms(nisba) : []).map((form) => ({
        ...{ text: form, language: 'ar' as const, role: 'nisba' as const, alone: true },
      })),
    ],
  });
  const world = Gazetteer.of([
    entry('club-egypt', 'organisation', 'نادي المنارة'),
    entry('club-syria', 'organisation', 'نادي المنارة'),
    entry('egypt', 'country', 'مصر', 'مصري'),
    entry('syria', 'country', 'سوريا', 'سوري'),
  ]);
  const ties: Record<string, string[]> = { 'club-egypt': ['egypt'], 'club-syria': ['syria'] };
  const knowledge = { relatedTo: (id: string) => ties[id] ?? [] };
  const first = (text: string, known = true) =>
    findMentions(world, [text], known ? knowledge : null)[0]!.find(({ entry }) =>
      entry.startsWith('club'),
    )!;

  test.each([
    ['فاز نادي المنارة السوري', 'club-syria'],
    ['فاز نادي المنارة المصري', 'club-egypt'],
    ['عاد إلى سوريا حيث فاز نادي المنارة', 'club-syria'],
  ])('%s: %s', (text, expected) => {
    expect(first(text).entry).toBe(expected);
  });

  test('stay two where nothing is known of them, or nothing is said', () => {
    expect(first('فاز نادي المنارة', true).evidence).toContain('ambiguous');
    expect(first('فاز نادي المنارة السوري', false).evidence).toContain('ambiguous');
    expect(first('فاز نادي المنارة السوري').evidence).not.toContain('ambiguous');
  });
});
