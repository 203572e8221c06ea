import { beforeEach, describe, expect, it } from 'vitest';
import type { ExportedArticle } from '../../../src/core/article-export/exported-article.ts';
import { addAnnotation } from '../../../src/storage/annotation-store.ts';
import { articlesToExport, exportedHeads } from '../../../src/storage/articles-to-export.ts';
import type { Correction } from '../../../src/core/happenings/judgement.ts';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { judge } from '../../../src/storage/judgement-store.ts';
import { saveArticle } from '../../../src/storage/library-store.ts';
import { installPack } from '../../../src/storage/pack-store.ts';
import type { SavedArticle } from '../../../src/storage/records.ts';
import { storeReading } from '../../../src/storage/told-event-store.ts';
import { told } from '../core/happenings/told.ts';
import { draftOf } from './draft-of.ts';
import { articleOf, freshDatabase, mentionOf, samplePack } from './sample-pack.ts';

const SAVED = Date.UTC(2025, 7, 5, 9, 30);
const FIRST = 'زار لافروف موسكو ثم عاد لافروف.';
const SECOND = 'قال كيم كلمة.';

let db: SiyaqDatabase;
beforeEach(async () => {
  db = freshDatabase();
  await installPack(db, samplePack(), 'one', 1);
});

function save(id: string): Promise<SavedArticle> {
  const mentions = [
    [
      mentionOf(FIRST, 'لافروف', 'sergei-lavrov'),
      { ...mentionOf(FIRST, 'موسكو', 'moscow'), confidence: 0.5 },
      mentionOf(FIRST, 'عاد', 'gone-from-the-glossary'),
    ],
    [mentionOf(SECOND, 'كيم', 'kim-jong-un')],
  ];
  const page = { url: `https://news.example/${id}`, article: articleOf(FIRST, SECOND), mentions };
  return saveArticle(db, page, { id, now: SAVED });
}

async function exported(articles: readonly SavedArticle[]): Promise<ExportedArticle[]> {
  const found: ExportedArticle[] = [];
  const ids = articles.map(({ id }) => id);
  for await (const article of articlesToExport(db, ids, () => 'as read')) found.push(article);
  return found;
}

describe('the notes of an article to export', () => {
  it('stand where their words are now, and come last where they are lost', async () => {
    const saved = await save('a');
    const kept = draftOf(saved, 'موسكو ثم عاد', 'لماذا؟');
    await addAnnotation(db, 'a', draftOf(saved, 'كيم كلمة'), { id: 'lost', now: SAVED });
    await addAnnotation(db, 'a', kept, { id: 'kept', now: SAVED });
    const blocks = [{ kind: 'paragraph' as const, text: `أمس ${FIRST}` }];
    await db.articles.update('a', { blocks });
    const [article] = await exported([saved]);
    expect(article!.notes).toEqual([
      {
        ...{ id: 'kept', quote: 'موسكو ثم عاد', on: 'words', colour: 'yellow', note: 'لماذا؟' },
        ...{ created: '2025-08-05T09:30:00.000Z', changed: '2025-08-05T09:30:00.000Z' },
        place: { block: 0, start: 15, endBlock: 0, end: 27 },
      },
      expect.objectContaining({ id: 'lost', quote: 'كيم كلمة', place: null }),
    ]);
  });
});

describe('an article to export', () => {
  it('has what it says, whom it names, and nothing of how it is stored', async () => {
    const saved = await save('a');
    const [article] = await exported([saved]);
    expect(article).toMatchObject({
      ...{ id: 'a', title: FIRST, outlet: 'صحيفة', byline: null, published: '2024-06-20' },
      ...{ saved: '2025-08-05T09:30:00.000Z', url: 'https://news.example/a', language: 'ar' },
    });
    expect(Object.keys(article!)).toEqual([
      ...['id', 'title', 'byline', 'outlet', 'published', 'saved', 'url', 'language'],
      ...['tags', 'collections', 'status', 'starred', 'archived'],
      ...['blocks', 'entries', 'events', 'notes'],
    ]);
    expect(article!.blocks).toEqual([
      {
        ...{ kind: 'paragraph', text: FIRST },
        mentions: [
          { start: 4, end: 10, entry: 'sergei-lavrov' },
          { start: 11, end: 16, entry: 'moscow' },
        ],
      },
      {
        ...{ kind: 'paragraph', text: SECOND },
        mentions: [{ start: 4, end: 7, entry: 'kim-jong-un' }],
      },
    ]);
    expect(article!.entries.map(({ id }) => id)).toEqual([
      ...['sergei-lavrov', 'moscow', 'kim-jong-un'],
    ]);
    // What its marks tell goes before.
    expect(article!.entries[0]).toEqual({
      ...{ id: 'sergei-lavrov', kind: 'person', transliteration: 'Sīrghī Lāfrūf' },
      name: { ar: 'سِيرْغِي لَافْرُوف', en: 'Sergei Lavrov' },
      about: { ar: 'سجل للاختبار', en: 'A record to test with' },
      wikidata: null,
    });
  });

  it('passes over names that do not fit their block or stand over another one', async () => {
    const saved = await save('a');
    const row = (await db.mentions.toArray())[0]!;
    await db.mentions.bulkPut([
      { ...row, id: 101, start: 5, end: 12, entry: 'moscow' },
      { ...row, id: 102, start: 20, end: 9999, entry: 'moscow' },
      { ...row, id: 103, block: 7, start: 0, end: 1 },
    ]);
    const [article] = await exported([saved]);
    expect(article!.blocks[0]!.mentions).toHaveLength(2);
  });

  it('tells its own events, oldest first, as the reader judged them', async () => {
    const saved = await save('a');
    const event = (id: string, day: string) =>
      told(id, day, 'visit', 'sergei-lavrov', {
        provenance: { from: 'article', article: 'a', start: 0, end: 5 },
        telling: { block: 0, start: 0, end: 16, text: 'زار لافروف موسكو' },
      });
    const events = [
      event('later', '2024-06-20'),
      event('earlier', '2024-01-01'),
      event('hidden', '2023-01-01'),
    ];
    await storeReading(db, saved, { mentions: [[], []], events, signature: 'now' });
    const to: Correction = {
      ...{ from: '2024-02-02', to: '2024-02-02', precision: 'day', place: 'moscow' },
      ...{ title: { ar: 'كما أقول', en: 'As I say' }, participants: ['moscow'] },
    };
    await judge(
      db,
      [
        { is: 'hidden', event: 'hidden' },
        { is: 'corrected', event: 'earlier', to },
      ],
      1,
    );
    const [article] = await exported([saved]);
    expect(article!.events.map(({ id, from, line }) => [id, from, line.en])).toEqual([
      ['earlier', '2024-02-02', 'As I say'],
      ['later', '2024-06-20', events[0]!.title.en],
    ]);
    expect(article!.events[1]!.told).toEqual({ block: 0, start: 0, end: 16 });
  });

  it('comes in the order asked for, however many there are', async () => {
    const saved: SavedArticle[] = [];
    for (let i = 0; i < 60; i++) saved.unshift(await save(`a${i}`));
    const found = await exported(saved);
    expect(found.map(({ id }) => id)).toEqual(saved.map(({ id }) => id));
    expect(found.every(({ entries }) => entries.length === 3)).toBe(true);
    expect(await exported([])).toEqual([]);
  });

  it('has no day where the row holds none', async () => {
    const saved = await save('a');
    await db.articles.put({ ...saved, savedAt: 1e300 });
    expect((await exportedHeads(db, ['a', 'gone'])).map(({ saved: day }) => day)).toEqual(['']);
  });
});
