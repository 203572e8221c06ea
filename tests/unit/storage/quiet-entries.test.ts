import { describe, expect, it } from 'vitest';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { deleteEverything } from '../../../src/storage/delete-everything.ts';
import {
  allQuiet,
  markAgain,
  markingOf,
  quietOn,
  setMarking,
  undoMarking,
  type Marking,
} from '../../../src/storage/quiet-entries.ts';
import { siteOf } from '../../../src/storage/site-of.ts';
import { asFailure } from '../../../src/storage/storage-failure.ts';
import { freshDatabase } from './sample-pack.ts';

const [SITE, OTHER] = ['news.example', 'www.example.org'];
const ON_SITE: Marking = { is: 'hidden-on', site: SITE };

const set = (db: SiyaqDatabase, entry: string, marking: Marking, now = 1) =>
  setMarking(db, entry, marking, { site: SITE, now });

async function quiet(db: SiyaqDatabase, site: string | null) {
  const { known, hidden } = await quietOn(db, site);
  return { known: [...known], hidden: [...hidden] };
}

describe('an entry', () => {
  it('is marked until the reader says otherwise', async () => {
    const db = freshDatabase();
    expect(await markingOf(db, 'moscow', SITE)).toEqual({ is: 'marked' });
    expect(await quiet(db, SITE)).toEqual({ known: [], hidden: [] });
  });

  it('is hidden everywhere, also where no site is known', async () => {
    const db = freshDatabase();
    await set(db, 'moscow', { is: 'hidden' });
    for (const site of [SITE, OTHER, null])
      expect(await quiet(db, site)).toEqual({ known: [], hidden: ['moscow'] });
  });

  it('is hidden on one site alone', async () => {
    const db = freshDatabase();
    await set(db, 'moscow', ON_SITE);
    expect(await quiet(db, SITE)).toEqual({ known: [], hidden: ['moscow'] });
    expect(await quiet(db, OTHER)).toEqual({ known: [], hidden: [] });
    expect(await quiet(db, null)).toEqual({ known: [], hidden: [] });
    expect(await markingOf(db, 'moscow', SITE)).toEqual(ON_SITE);
    expect(await markingOf(db, 'moscow', OTHER)).toEqual({ is: 'marked' });
  });

  it('is what was said of it last', async () => {
    const db = freshDatabase();
    await set(db, 'moscow', ON_SITE);
    await set(db, 'moscow', { is: 'known' });
    expect(await quiet(db, SITE)).toEqual({ known: ['moscow'], hidden: [] });
    await set(db, 'moscow', ON_SITE);
    expect(await quiet(db, SITE)).toEqual({ known: [], hidden: ['moscow'] });
    expect(await quiet(db, OTHER)).toEqual({ known: [], hidden: [] });
    await set(db, 'moscow', { is: 'marked' });
    expect(await allQuiet(db)).toEqual([]);
  });

  it('stays hidden on other sites when this one is asked about', async () => {
    const db = freshDatabase();
    await set(db, 'moscow', { is: 'hidden-on', site: OTHER });
    await set(db, 'moscow', { is: 'marked' });
    expect(await quiet(db, OTHER)).toEqual({ known: [], hidden: ['moscow'] });
  });
});

describe('an act', () => {
  it('can be undone, whatever was said before', async () => {
    const db = freshDatabase();
    await set(db, 'moscow', ON_SITE, 1);
    const before = await allQuiet(db);
    const change = await set(db, 'moscow', { is: 'known' }, 2);
    await undoMarking(db, change);
    expect(await allQuiet(db)).toEqual(before);
  });

  it('can be undone where a list marked one again', async () => {
    const db = freshDatabase();
    await set(db, 'moscow', { is: 'hidden' });
    const [row] = await allQuiet(db);
    const change = await markAgain(db, row!);
    expect(await allQuiet(db)).toEqual([]);
    await undoMarking(db, change);
    expect(await allQuiet(db)).toEqual([row]);
  });

  it('is not undone over a later one', async () => {
    const db = freshDatabase();
    const change = await set(db, 'moscow', { is: 'hidden' }, 1);
    await set(db, 'moscow', { is: 'known' }, 2);
    await expect(undoMarking(db, change).catch(asFailure)).resolves.toMatchObject({
      code: 'entry-changed',
    });
    expect(await quiet(db, null)).toEqual({ known: ['moscow'], hidden: [] });
  });
});

describe('what is stored', () => {
  it('is listed, what was said last first, and what cannot be read passed over', async () => {
    const db = freshDatabase();
    await set(db, 'moscow', { is: 'hidden' }, 1);
    await set(db, 'munich', { is: 'known' }, 2);
    await db.quietEntries.put({ id: 'x', entry: 7 } as never);
    expect((await allQuiet(db)).map(({ entry, as }) => [entry, as])).toEqual([
      ['munich', 'known'],
      ['moscow', 'hidden'],
    ]);
  });

  it('goes with everything', async () => {
    const db = freshDatabase();
    await set(db, 'moscow', { is: 'hidden' });
    await deleteEverything(db);
    expect(await allQuiet(db)).toEqual([]);
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.example.org:8080/a?b#c', 'www.example.org'],
    ['http://news.example/', 'news.example'],
    ['file:///home/x.html', null],
    ['chrome-extension://abc/reader.html', null],
    ['no address', null],
    [null, null],
    [undefined, null],
  ])('%s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
