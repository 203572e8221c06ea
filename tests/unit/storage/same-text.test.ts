import { beforeEach, describe, expect, it } from 'vitest';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { deleteArticle, saveArticle } from '../../../src/storage/library-store.ts';
import { compareNames, differs, sameTextElsewhere } from '../../../src/storage/same-text.ts';
import { storeReading } from '../../../src/storage/told-event-store.ts';
import { articleOf, freshDatabase, mentionOf } from './sample-pack.ts';

/** An agency text of some length, and another one. */
const AGENCY = [
  'وصل وزير الخارجية الروسي سيرغي لافروف إلى القاهرة صباح اليوم في زيارة تستمر يومين.',
  'ويلتقي الوزير خلال الزيارة نظيره المصري لبحث التعاون في مجالي الطاقة والنقل.',
  'وتأتي هذه الزيارة بعد أسابيع من المشاورات بين البلدين على مستوى الخبراء والسفراء.',
  'ومن المقرر أن يوقع الجانبان اتفاقًا لتوسيع الميناء وتطوير خط السكك الحديدية.',
];
const OTHER = [
  'فاز الفريق المضيف بثلاثة أهداف مقابل هدف في مباراة أقيمت مساء أمس أمام جمهور كبير.',
  'وسجل المهاجم الشاب هدفين في الشوط الثاني قبل أن يضيف زميله الهدف الثالث من ركلة حرة.',
  'ورفع الفريق رصيده إلى عشرين نقطة وتقدم إلى المركز الثاني خلف حامل اللقب مباشرة.',
];

let db: SiyaqDatabase;
async function save(
  id: string,
  outlet: string,
  texts: readonly string[],
  named: [string, string][],
) {
  const mentions = texts.map((text) =>
    named
      .filter(([word]) => text.includes(word))
      .map(([word, entry]) => mentionOf(text, word, entry)),
  );
  const article = { ...articleOf(...texts), title: outlet, outlet };
  return saveArticle(db, { url: `https://${id}.example/a`, article, mentions }, { id, now: 1 });
}
const elsewhere = async (id: string) =>
  (await sameTextElsewhere(db, id)).map(({ article }) => article.id);

beforeEach(async () => {
  db = freshDatabase();
  await save('a', 'أولى', AGENCY, [
    ['سيرغي لافروف', 'sergei-lavrov'],
    ['القاهرة', 'cairo'],
  ]);
  const renamed = AGENCY.map((text) => text.replace('سيرغي لافروف', 'سيرجي لافروف'));
  await save(
    'b',
    'ثانية',
    ['مقدمة من الصحيفة نفسها.', ...renamed],
    [
      ['سيرجي لافروف', 'sergei-lavrov'],
      ['القاهرة', 'cairo'],
    ],
  );
  await save('c', 'ثالثة', OTHER, []);
  await save('half', 'رابعة', AGENCY.slice(0, 3), [['القاهرة', 'cairo']]);
  await save('short', 'خامسة', ['وصل الوزير.'], []);
});

describe('the same text elsewhere', () => {
  it('is found in other outlets, what shares most first, and what is cut too', async () => {
    expect(await elsewhere('a')).toEqual(['half', 'b']);
    expect(await elsewhere('b')).toEqual(expect.arrayContaining(['a', 'half']));
    for (const { shared } of await sameTextElsewhere(db, 'a')) expect(shared).toBeGreaterThan(0.8);
  });

  it('is none of another text, of one that is too short, or of one that is not there', async () => {
    expect([await elsewhere('c'), await elsewhere('short'), await elsewhere('no')]).toEqual([
      ...[[], [], []],
    ]);
  });

  it('is found no more when it was deleted', async () => {
    await deleteArticle(db, 'half', 9);
    expect(await elsewhere('a')).toEqual(['b']);
    expect(await elsewhere('half')).toEqual([]);
  });

  it('is found in articles of before, once they were read again', async () => {
    await db.digests.clear();
    expect(await elsewhere('a')).toEqual([]);
    for (const id of ['a', 'b']) {
      const article = (await db.articles.get(id))!;
      const mentions = article.blocks.map(() => []);
      await storeReading(db, article, { mentions, events: [], signature: 'now' });
    }
    expect(await elsewhere('a')).toEqual(['b']);
  });
});

describe('names of the same text', () => {
  it('stand beside one another, those that differ first', async () => {
    const names = await compareNames(db, ['a', 'b', 'half', 'gone']);
    expect(names).toEqual([
      {
        entry: 'sergei-lavrov',
        named: [
          { spellings: ['سيرغي لافروف'], count: 1 },
          { spellings: ['سيرجي لافروف'], count: 1 },
          { spellings: [], count: 0 },
          { spellings: [], count: 0 },
        ],
      },
      expect.objectContaining({ entry: 'cairo' }),
    ]);
    expect(names.map(differs)).toEqual([true, false]);
  });

  it('are none that one text has alone', async () => {
    expect(await compareNames(db, ['a', 'c'])).toEqual([]);
  });
});
