import { beforeEach, describe, expect, it } from 'vitest';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import {
  deleteArticle,
  getArticle,
  purgeDeleted,
  saveArticle,
} from '../../../src/storage/library-store.ts';
import { pictureOfArticle } from '../../../src/storage/picture-store.ts';
import { keepReadingPosition, readingPosition } from '../../../src/storage/reading-position.ts';
import { versionsOf } from '../../../src/storage/version-store.ts';
import { articleOf, freshDatabase } from './sample-pack.ts';

const [FIRST, SECOND] = ['زار الوزير الميناء.', 'زار الوزير الميناء والمدينة.'];
const picture = { data: 'data:image/webp;base64,AAAA', width: 2, height: 1, alt: 'ميناء' };

let db: SiyaqDatabase;
beforeEach(() => {
  db = freshDatabase();
});

function save(now: number, text: string, more: object = {}) {
  const page = { url: 'https://news.example/a', article: articleOf('عنوان', text), mentions: [] };
  return saveArticle(db, { ...page, ...more }, { id: `at-${now}`, now });
}

describe('an article that is saved again', () => {
  it('keeps what it said, the latest first', async () => {
    await save(1, FIRST, { html: `<p>${FIRST}</p>`, section: 'محليات' });
    await save(2, SECOND);
    await save(3, `${SECOND} وعاد.`);
    const versions = await versionsOf(db, 'at-1');
    expect(versions.map(({ savedAt, blocks }) => [savedAt, blocks[1]?.text])).toEqual([
      [2, SECOND],
      [1, FIRST],
    ]);
    expect(versions[1]).toMatchObject({ html: `<p>${FIRST}</p>`, section: 'محليات' });
  });

  it('keeps nothing where it says the same, however it is marked up', async () => {
    await save(1, FIRST);
    await save(2, FIRST, { html: `<p><b>${FIRST}</b></p>` });
    expect(await versionsOf(db, 'at-1')).toEqual([]);
    expect((await getArticle(db, 'at-1'))?.html).toContain('<b>');
  });

  it('keeps its picture where the page shows none any more', async () => {
    await save(1, FIRST, { picture });
    await save(2, SECOND, { picture: null });
    expect(await pictureOfArticle(db, 'at-1')).toEqual({ ...picture, article: 'at-1' });
  });

  it('shows no picture that would be fetched', async () => {
    await save(1, FIRST, { picture: { ...picture, data: 'https://tracker.example/p.gif' } });
    expect(await pictureOfArticle(db, 'at-1')).toBeNull();
  });

  it('goes for good with all of it', async () => {
    await save(1, FIRST, { picture });
    await save(2, SECOND);
    await keepReadingPosition(db, 'at-1', 1);
    await deleteArticle(db, 'at-1', 5);
    await purgeDeleted(db, 9);
    const rows = [db.versions, db.pictures, db.positions].map((table) => table.count());
    expect(await Promise.all(rows)).toEqual([0, 0, 0]);
  });
});

describe('the place in an article', () => {
  it('is kept for articles of the library alone', async () => {
    await save(1, FIRST);
    await keepReadingPosition(db, 'at-1', 3);
    await keepReadingPosition(db, 'other', 3);
    expect(await readingPosition(db, 'at-1')).toBe(3);
    expect(await readingPosition(db, 'other')).toBeNull();
  });
});
