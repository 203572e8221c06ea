import { beforeEach, describe, expect, it } from 'vitest';
import { placeAnnotations } from '../../../src/core/annotations/place-annotations.ts';
import {
  addAnnotation,
  annotationsOf,
  changeAnnotation,
  deleteAnnotation,
  deletedAnnotations,
  purgeAnnotations,
  restoreAnnotation,
} from '../../../src/storage/annotation-store.ts';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { deleteEverything } from '../../../src/storage/delete-everything.ts';
import {
  deleteArticle,
  purgeArticles,
  restoreArticle,
  saveArticle,
} from '../../../src/storage/library-store.ts';
import type { SavedArticle } from '../../../src/storage/records.ts';
import { asFailure } from '../../../src/storage/storage-failure.ts';
import { draftOf } from './draft-of.ts';
import { articleOf, freshDatabase } from './sample-pack.ts';

const TITLE = 'افتتاح مكتبة الحي بعد تجديدها';
const TEXT = 'قالت أمينة المكتبة إن القاعة الجديدة تتسع لمئة قارئ، وإن الدخول إليها مجاني.';

let db: SiyaqDatabase;
let article: SavedArticle;
beforeEach(async () => {
  db = freshDatabase();
  article = await save(10, TITLE, TEXT);
});

function save(now: number, ...texts: string[]): Promise<SavedArticle> {
  const url = 'https://news.example/library';
  const page = { url, article: articleOf(...texts), mentions: texts.map(() => []) };
  return saveArticle(db, page, { id: 'a', now });
}

async function refusal(deed: Promise<unknown>): Promise<string> {
  return deed.then(
    () => 'done',
    (error: unknown) => asFailure(error).code,
  );
}

describe('an annotation', () => {
  it('is kept with its words, in the order of making', async () => {
    await addAnnotation(db, 'a', draftOf(article, 'مئة قارئ', 'كثير'), { id: '2', now: 30 });
    const first = await addAnnotation(db, 'a', draftOf(article, 'مكتبة الحي'), {
      id: '1',
      now: 20,
    });
    expect(first).toMatchObject({
      ...{ id: '1', article: 'a', url: article.url, block: 0, start: 7, endBlock: 0, end: 17 },
      ...{ quote: 'مكتبة الحي', colour: 'yellow', note: '', createdAt: 20, deletedAt: null },
    });
    expect((await annotationsOf(db, 'a')).map(({ id, note }) => [id, note])).toEqual([
      ['1', ''],
      ['2', 'كثير'],
    ]);
  });

  it('is changed, deleted and brought back', async () => {
    await addAnnotation(db, 'a', draftOf(article, 'مئة قارئ'), { id: 'n', now: 20 });
    await changeAnnotation(db, 'n', { colour: 'blue', note: 'نعم' }, 30);
    await deleteAnnotation(db, 'n', 40);
    expect(await annotationsOf(db, 'a')).toEqual([]);
    expect(await deletedAnnotations(db)).toMatchObject([{ id: 'n', deletedAt: 40 }]);
    await restoreAnnotation(db, 'n');
    expect(await annotationsOf(db, 'a')).toMatchObject([
      { colour: 'blue', note: 'نعم', createdAt: 20, changedAt: 30, quote: 'مئة قارئ' },
    ]);
  });

  it('is not changed where another note stands there by now', async () => {
    await addAnnotation(db, 'a', draftOf(article, 'مئة قارئ'), { id: 'n', now: 20 });
    const write = (note: string, knownNote: string) =>
      changeAnnotation(db, 'n', { note, knownNote }, 30);
    const [one, other] = await Promise.allSettled([write('نعم', ''), write('لا', '')]);
    expect([one.status, other.status]).toEqual(['fulfilled', 'rejected']);
    expect(await refusal(write('لا', ''))).toBe('annotation-changed');
    expect(await annotationsOf(db, 'a')).toMatchObject([{ note: 'نعم' }]);
    // What is written twice in the same words is no quarrel.
    expect(await write('نعم', '')).toMatchObject({ note: 'نعم' });
    expect(await write('لا', 'نعم')).toMatchObject({ note: 'لا' });
  });

  it('comes back with what is written of it after it was deleted elsewhere', async () => {
    await addAnnotation(db, 'a', draftOf(article, 'مئة قارئ'), { id: 'n', now: 20 });
    await deleteAnnotation(db, 'n', 30);
    await changeAnnotation(db, 'n', { note: 'نعم', knownNote: '' }, 40);
    expect(await annotationsOf(db, 'a')).toMatchObject([{ note: 'نعم', deletedAt: null }]);
  });

  it('is attached to other words', async () => {
    await addAnnotation(db, 'a', draftOf(article, 'مئة قارئ'), { id: 'n', now: 20 });
    const { selector } = draftOf(article, 'مجاني');
    const changed = await changeAnnotation(db, 'n', { selector }, 30);
    expect(changed).toMatchObject({ quote: 'مجاني', block: 1, on: 'words' });
  });

  it('is refused without article, without words and with a book for a note', async () => {
    const draft = draftOf(article, 'مئة قارئ');
    const made = { id: 'n', now: 20 };
    expect(await refusal(addAnnotation(db, 'x', draft, made))).toBe('article-missing');
    const empty = { ...draft, selector: { ...draft.selector, quote: ' ' } };
    expect(await refusal(addAnnotation(db, 'a', empty, made))).toBe('annotation-empty');
    const long = { ...draft, note: 'ا'.repeat(20_001) };
    expect(await refusal(addAnnotation(db, 'a', long, made))).toBe('too-large');
    expect(await refusal(changeAnnotation(db, 'n', { note: '' }, 1))).toBe('annotation-missing');
    expect(await db.annotations.count()).toBe(0);
  });

  it('is passed over where its row is none, and kept where another version wrote it', async () => {
    const made = await addAnnotation(db, 'a', draftOf(article, 'مجاني'), { id: 'n', now: 20 });
    await db.annotations.bulkPut([
      { ...made, id: 'bad', start: -1 },
      { ...made, id: 'new', colour: 'plaid' as 'blue' },
    ]);
    expect((await annotationsOf(db, 'a')).map(({ id, colour }) => [id, colour])).toEqual([
      ['n', 'yellow'],
      ['new', 'yellow'],
    ]);
  });
});

describe('an article that is saved again', () => {
  const found = async ({ blocks }: SavedArticle) => {
    const texts = blocks.map(({ text }) => text);
    const { placed, lost } = placeAnnotations(texts, await annotationsOf(db, 'a'));
    return {
      placed: placed.map(({ anchor }) => [anchor.block, anchor.start, anchor.by]),
      lost: lost.map(({ quote, note }) => [quote, note]),
    };
  };

  it('has its annotations at their words in the new text, and keeps those that are lost', async () => {
    const draft = draftOf(article, 'القاعة الجديدة', 'أين؟');
    await addAnnotation(db, 'a', draft, { id: 'n', now: 20 });
    const longer = await save(30, TITLE, 'صور من الافتتاح', `وأضافت: ${TEXT}`);
    expect(await found(longer)).toEqual({ placed: [[2, 30, 'quote']], lost: [] });
    const withdrawn = await save(40, TITLE, 'سُحب النص.');
    expect(await found(withdrawn)).toEqual({ placed: [], lost: [['القاعة الجديدة', 'أين؟']] });
    expect((await found(await save(50, TITLE, TEXT))).placed).toEqual([[1, 22, 'position']]);
  });

  it('takes in what was annotated at its address', async () => {
    await addAnnotation(db, 'a', draftOf(article, 'مجاني'), { id: 'n', now: 20 });
    await db.annotations.update('n', { article: 'before' });
    await save(30, TITLE, TEXT);
    expect(await annotationsOf(db, 'a')).toHaveLength(1);
  });
});

describe('what goes', () => {
  beforeEach(async () => {
    await addAnnotation(db, 'a', draftOf(article, 'مجاني'), { id: 'n', now: 20 });
  });

  it('goes with its article for good, and comes back with it before', async () => {
    await deleteArticle(db, 'a', 30);
    await restoreArticle(db, 'a');
    expect(await annotationsOf(db, 'a')).toHaveLength(1);
    await deleteArticle(db, 'a', 30);
    await purgeArticles(db, ['a']);
    expect(await db.annotations.count()).toBe(0);
  });

  it('goes for good a while after it was deleted by itself', async () => {
    await deleteAnnotation(db, 'n', 40);
    await purgeAnnotations(db, 40);
    expect(await db.annotations.count()).toBe(1);
    await purgeAnnotations(db, 41);
    expect(await db.annotations.count()).toBe(0);
  });

  it('goes with everything', async () => {
    await deleteEverything(db);
    expect(await db.annotations.count()).toBe(0);
  });
});
