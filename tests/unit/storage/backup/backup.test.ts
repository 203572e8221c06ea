import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addAnnotation, changeAnnotation } from '../../../../src/storage/annotation-store.ts';
import { applyStaged } from '../../../../src/storage/backup/apply-staged.ts';
import { SORTS, type Preference } from '../../../../src/storage/backup/restore-plan.ts';
import { stageBackup, type RestorePreview } from '../../../../src/storage/backup/stage-backup.ts';
import { backupLines } from '../../../../src/storage/backup/write-backup.ts';
import { entryText } from '../../../../src/core/entry-text.ts';
import type { SiyaqDatabase } from '../../../../src/storage/database.ts';
import { editEntry } from '../../../../src/storage/edit-entry.ts';
import { getEntry } from '../../../../src/storage/entry-store.ts';
import { searchGlossary } from '../../../../src/storage/glossary-search.ts';
import { judge } from '../../../../src/storage/judgement-store.ts';
import { deleteArticle, listArticles, saveArticle } from '../../../../src/storage/library-store.ts';
import { nameCollection, putInto } from '../../../../src/storage/organise/collection-store.ts';
import { setMarking } from '../../../../src/storage/quiet-entries.ts';
import { setStar } from '../../../../src/storage/organise/state-store.ts';
import { addTag } from '../../../../src/storage/organise/tag-store.ts';
import { keepReadingPosition } from '../../../../src/storage/reading-position.ts';
import { addOwnEntry } from '../../../../src/storage/own-entries.ts';
import { installPack } from '../../../../src/storage/pack-store.ts';
import { changeSettings, getSettings } from '../../../../src/storage/settings-store.ts';
import { asFailure } from '../../../../src/storage/storage-failure.ts';
import { putOwnEvent, storeReading } from '../../../../src/storage/told-event-store.ts';
import { draftOf } from '../draft-of.ts';
import { told } from '../../core/happenings/told.ts';
import { articleOf, freshDatabase, mentionOf, samplePack } from '../sample-pack.ts';

const TEXT = 'زار لافروف موسكو في 19 يونيو 2024.';
const silent = () => undefined;

async function save(db: SiyaqDatabase, id: string, now: number, text = TEXT) {
  const page = {
    url: `https://news.example/${id}`,
    article: articleOf(text, 'قالت "الصحيفة"\nسطر ثان \u2028 وثالث 🙂'),
    mentions: [[mentionOf(text, 'لافروف', 'sergei-lavrov')], []],
    html: `<p>${text}</p>`,
    picture: { data: 'data:image/webp;base64,AAAA', width: 2, height: 1, alt: 'صورة' },
  };
  return saveArticle(db, page, { id, now });
}

/** A library with one of everything. */
async function filled(): Promise<SiyaqDatabase> {
  const db = freshDatabase();
  const header = { id: 'imported' };
  await installPack(db, samplePack(), 'shipped', 1);
  const pack = samplePack((it) => ({
    header: { ...it.header, ...header },
    entries: it.entries.map((entry) => ({ ...entry, id: `${entry.id}-2` })),
    events: it.events.map((event) => ({ ...event, id: `${event.id}-2` })),
  }));
  await installPack(db, pack, 'mine', 2);
  await save(db, 'a', 5, 'غادر لافروف موسكو.');
  const first = await save(db, 'a', 10);
  await keepReadingPosition(db, 'a', 1);
  await save(db, 'b', 20);
  await save(db, 'gone', 30);
  await deleteArticle(db, 'gone', 40);
  const event = told('told-a', '2024-06-19', undefined, 'sergei-lavrov', {
    provenance: { from: 'article', article: 'a', start: 0, end: 5 },
  });
  const mentions = [[mentionOf(TEXT, 'لافروف', 'sergei-lavrov')], []];
  await storeReading(db, first, { mentions, events: [event], signature: 'rules' });
  await addAnnotation(db, 'a', draftOf(first, 'موسكو', 'عاصمة'), { id: 'note', now: 45 });
  await putOwnEvent(db, told('mine', '2020-01-01', undefined, 'sergei-lavrov', {}));
  await judge(db, [{ is: 'confirmed', event: 'told-a' }], 50);
  await addOwnEntry(
    db,
    {
      kind: 'person',
      name: { ar: 'منى الخطيب', en: 'Mona al-Khatib' },
      about: { ar: 'صحافية', en: 'Journalist' },
      provenance: { from: 'reader' },
    },
    'mona',
  );
  const before = entryText((await getEntry(db, 'moscow'))!);
  const spellings = [{ text: 'موسقوه', language: 'ar' as const }];
  const after = { ...before, spellings, about: { ...before.about, en: 'Mine' }, tags: ['ساحة'] };
  await editEntry(db, 'moscow', { before, after }, 55);
  await setMarking(db, 'munich', { is: 'known' }, { site: null, now: 57 });
  await nameCollection(db, { id: 'reports', name: 'تقارير' }, 60);
  await putInto(db, ['a'], 'reports', 61);
  await addTag(db, ['a'], 'نفط', 62);
  await setStar(db, ['b'], true, 63);
  await changeSettings(db, { hijri: true, months: 'levant', access: 'everywhere', welcomed: true });
  return db;
}

async function fileOf(db: SiyaqDatabase): Promise<string> {
  let text = '';
  const options = { builtIn: ['sample'], now: 99, report: silent };
  for await (const line of backupLines(db, options)) text += line;
  return text;
}

function linesOf(text: string): unknown[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

/** A text in pieces that end anywhere. */
async function* pieces(text: string, size = 1000): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size)
    yield await Promise.resolve(text.slice(at, at + size));
}

function stage(db: SiyaqDatabase, text: string): Promise<RestorePreview> {
  return stageBackup(db, pieces(text), silent);
}

async function restore(db: SiyaqDatabase, text: string, prefer: Preference = 'newer') {
  const preview = await stage(db, text);
  await applyStaged(db, prefer, { staged: preview.staged, now: 100, report: silent });
  return preview;
}

/** All that is the reader's, without the numbers of rows. */
async function everything(db: SiyaqDatabase) {
  const bare = (row: { id?: number }) => ({ ...row, id: undefined });
  return {
    articles: await db.articles.toArray(),
    mentions: (await db.mentions.orderBy('article').toArray()).map(bare),
    told: await db.toldEvents.toArray(),
    readings: await db.readings.toArray(),
    versions: (await db.versions.toArray()).map(bare),
    pictures: await db.pictures.toArray(),
    positions: await db.positions.toArray(),
    judgements: await db.judgements.toArray(),
    annotations: await db.annotations.toArray(),
    collections: await db.collections.toArray(),
    entries: await db.entries.toArray(),
    changes: await db.entryChanges.toArray(),
    quiet: await db.quietEntries.toArray(),
    names: (await db.names.toArray()).map(bare),
    pack: (await db.editions.where('pack').equals('imported').toArray()).map(bare),
  };
}

let db: SiyaqDatabase;
let file: string;
beforeEach(async () => {
  db = await filled();
  file = await fileOf(db);
});

describe('a backup', () => {
  it('gives an empty profile everything, record for record', async () => {
    const empty = freshDatabase();
    await installPack(empty, samplePack(), 'shipped', 1);
    const { made, fates, unreadable } = await restore(empty, file);
    expect({ made, unreadable }).toEqual({ made: 99, unreadable: 0 });
    expect(fates.article?.newer).toEqual({ added: 3, replaces: 0, same: 0, kept: 0 });
    expect(await everything(empty)).toEqual(await everything(db));
    expect(linesOf(await fileOf(empty))).toEqual(linesOf(file));
    // What is found by it is found again.
    expect((await searchGlossary(empty, 'موسقوه', 1))[0]?.entry.about.en).toBe('Mine');
    expect((await searchGlossary(empty, 'mona', 1))[0]?.entry.id).toBe('mona');
    expect(
      (await searchGlossary(empty, 'Lavrov Street', 9)).map(({ entry }) => entry.id),
    ).toContain('lavrov-street-2');
    expect(await empty.staged.count()).toBe(0);
  });

  it('brings settings but for those of one browser', async () => {
    const empty = freshDatabase();
    await restore(empty, file);
    const { hijri, months, access, welcomed } = await getSettings(empty);
    expect({ hijri, months, access, welcomed }).toEqual({
      ...{ hijri: true, months: 'levant', access: 'asked', welcomed: false },
    });
  });

  it('changes nothing where everything is there', async () => {
    const before = await everything(db);
    const { fates } = await restore(db, file);
    for (const sort of SORTS)
      expect(fates[sort]?.newer, sort).toMatchObject({ added: 0, replaces: 0, kept: 0 });
    expect(await everything(db)).toEqual(before);
  });
});

describe('into a library that has gone on', () => {
  it('keeps what is newer here, and says so beforehand', async () => {
    await save(db, 'b', 500, 'عاد لافروف إلى موسكو.');
    await save(db, 'c', 600);
    const { fates } = await restore(db, file);
    expect(fates.article?.newer).toEqual({ added: 0, replaces: 0, same: 2, kept: 1 });
    expect(fates.article?.backup).toEqual({ added: 0, replaces: 1, same: 2, kept: 0 });
    const titles = (await listArticles(db)).map(({ id, title }) => [id, title]);
    expect(titles).toEqual([
      ['c', TEXT],
      ['b', 'عاد لافروف إلى موسكو.'],
      ['a', TEXT],
    ]);
  });

  it("takes the backup's where that is preferred, and leaves what it does not have", async () => {
    await save(db, 'b', 500, 'عاد لافروف إلى موسكو.');
    await save(db, 'c', 600);
    await changeSettings(db, { hijri: false });
    await restore(db, file, 'backup');
    expect((await listArticles(db)).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect((await db.articles.get('b'))?.title).toBe(TEXT);
    expect(await db.mentions.where('article').equals('b').count()).toBe(1);
    expect((await getSettings(db)).hijri).toBe(true);
  });

  it('knows an article again that was saved here under another id', async () => {
    const other = freshDatabase();
    await saveArticle(
      other,
      { url: 'https://news.example/a', article: articleOf('قديم'), mentions: [[]] },
      { id: 'other', now: 5 },
    );
    const { fates } = await restore(other, file);
    expect(fates.article?.newer).toMatchObject({ added: 2, replaces: 1 });
    expect(
      (await other.articles.where('url').equals('https://news.example/a').toArray()).length,
    ).toBe(1);
    expect(await other.articles.get('other')).toBeUndefined();
  });

  it('joins the notes of both sides, whichever of the articles stays', async () => {
    const other = freshDatabase();
    const here = await saveArticle(
      other,
      { url: 'https://news.example/a', article: articleOf(TEXT), mentions: [[]] },
      { id: 'other', now: 5 },
    );
    await addAnnotation(other, 'other', draftOf(here, 'لافروف'), { id: 'here', now: 6 });
    const notes = async () =>
      (await other.annotations.toArray()).map(({ id, article }) => [id, article]);
    await restore(other, file);
    expect(await notes()).toEqual([
      ['here', 'a'],
      ['note', 'a'],
    ]);

    await db.annotations.update('note', { article: 'elsewhere' });
    await restore(other, await fileOf(db), 'backup');
    expect(await notes()).toContainEqual(['note', 'a']);
  });

  it('takes the note that was changed later', async () => {
    await changeAnnotation(db, 'note', { note: 'عاصمة روسيا' }, 70);
    const { fates } = await restore(db, file);
    expect(fates.annotation?.newer).toMatchObject({ kept: 1 });
    expect((await db.annotations.get('note'))?.note).toBe('عاصمة روسيا');
    const other = await filled();
    await restore(other, await fileOf(db));
    expect((await other.annotations.get('note'))?.note).toBe('عاصمة روسيا');
  });

  it('takes the later of two judgements', async () => {
    await judge(db, [{ is: 'hidden', event: 'told-a' }], 70);
    const { fates } = await restore(db, file);
    expect(fates.judgement?.newer).toMatchObject({ kept: 1 });
    const later = await fileOf(db);
    const other = await filled();
    expect((await restore(other, later)).fates.judgement?.newer).toMatchObject({ replaces: 1 });
    expect(await other.judgements.toArray()).toEqual(await db.judgements.toArray());
  });
});

describe('what cannot be restored', () => {
  const lines = (): string[] => file.trimEnd().split('\n');
  it.each([
    ['nothing', (): string => '', 'backup-unreadable'],
    ['another file', (): string => '{"pack":"x","format":1}\n', 'backup-unreadable'],
    [
      'one that is cut off',
      (): string => `${lines().slice(0, -1).join('\n')}\n`,
      'backup-unreadable',
    ],
    ['one that is cut off within a line', (): string => file.slice(0, -30), 'backup-unreadable'],
    ['two in one', (): string => file + file, 'backup-unreadable'],
    [
      'one of a later version',
      (): string => file.replace('"version":1', '"version":2'),
      'backup-newer',
    ],
  ] as const)('%s is refused, and the library stays', async (_, make, code) => {
    const before = await everything(db);
    const error: unknown = await stage(db, make()).catch((it: unknown) => it);
    expect(asFailure(error).code).toBe(code);
    expect(await everything(db)).toEqual(before);
    expect(await db.staged.count()).toBe(0);
  });

  it('a line that is nothing is counted, and the others count', async () => {
    const [head, ...rest] = lines();
    const hostile = [
      'not JSON',
      '{"is":"article","article":{"id":"x"}}',
      '{"is":"article","article":{"id":"y","url":"https://a.example/","blocks":[]}}',
      '{"is":"spell"}',
      '{"is":"article","article":{"id":"z","url":"javascript:alert(1)","blocks":[{"text":"a"}]}}',
      '{"is":"setting","setting":{"key":"builtInPacks","value":"none"}}',
      '{"is":"setting","setting":{"key":"__proto__","value":1}}',
      '[]',
    ];
    const empty = freshDatabase();
    const { unreadable, fates } = await restore(empty, [head, ...hostile, ...rest].join('\n'));
    expect(unreadable).toBe(8);
    expect(fates.article?.newer.added).toBe(3);
  });

  it('mentions of another article, or outside of their text, do not come in', async () => {
    const hostile = file
      .split('\n')
      .map((line) => line.replace('"start":4,"end":10', '"start":4,"end":900'))
      .join('\n');
    const empty = freshDatabase();
    await restore(empty, hostile);
    expect(await empty.mentions.count()).toBe(0);
    expect(await empty.articles.count()).toBe(3);
  });

  it('is written whole or not at all', async () => {
    const empty = freshDatabase();
    const { staged } = await stage(empty, file);
    const failing = vi.spyOn(empty.judgements, 'bulkPut').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const error: unknown = await applyStaged(empty, 'newer', {
      staged,
      now: 1,
      report: silent,
    }).catch((it: unknown) => it);
    expect(asFailure(error).code).toBe('storage-full');
    expect(await empty.articles.count()).toBe(0);
    failing.mockRestore();
    // And goes on from what was laid down.
    await applyStaged(empty, 'newer', { staged, now: 1, report: silent });
    expect(await empty.articles.count()).toBe(3);
  });

  it('is not written in place of another that was read since', async () => {
    const empty = freshDatabase();
    const { staged } = await stage(empty, file);
    const other = freshDatabase();
    await save(other, 'z', 5);
    await stage(empty, await fileOf(other));
    const error: unknown = await applyStaged(empty, 'newer', {
      ...{ staged, now: 1, report: silent },
    }).catch((it: unknown) => it);
    expect(asFailure(error).code).toBe('backup-replaced');
    expect(await empty.articles.count()).toBe(0);
  });
});
