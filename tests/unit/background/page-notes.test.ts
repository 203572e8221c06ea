import { beforeEach, describe, expect, it } from 'vitest';
import { noteHandlers } from '../../../src/background/page-notes.ts';
import { failure, success, type Result } from '../../../src/core/result.ts';
import type { SavedPage } from '../../../src/messages/calls.ts';
import type { Runtime } from '../../../src/platform/browser.ts';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { addAnnotation } from '../../../src/storage/annotation-store.ts';
import { saveArticle } from '../../../src/storage/library-store.ts';
import { draftOf } from '../storage/draft-of.ts';
import { articleOf, freshDatabase } from '../storage/sample-pack.ts';

const ADDRESS = 'https://news.example/harbour?id=3';
const TEXT = 'تبدأ البلدية توسعة الميناء في الربيع، وتنتهي منها بعد عامين.';
const DRAFT = draftOf({ blocks: [{ kind: 'paragraph', text: TEXT }] }, 'توسعة الميناء');

function sender(url = ADDRESS, incognito = false): Runtime.MessageSender {
  return { url, tab: { id: 7, incognito } as NonNullable<Runtime.MessageSender['tab']> };
}

let db: SiyaqDatabase;
let saves: number[];
let saving: Result<SavedPage>;
let changes: number;
let handlers: ReturnType<typeof noteHandlers>;
beforeEach(() => {
  db = freshDatabase();
  saves = [];
  changes = 0;
  saving = success({ article: 'a', is: 'new' });
  const save = async (tab: number) => {
    saves.push(tab);
    const page = { url: ADDRESS, article: articleOf(TEXT), mentions: [[]] };
    if (saving.ok) await saveArticle(db, page, { id: 'a', now: 5 });
    return saving;
  };
  handlers = noteHandlers(db, save, () => changes++);
});

async function add(from = sender()) {
  const answer = await handlers['note.add']({ url: ADDRESS, ...DRAFT }, from);
  return answer.ok ? answer.value : answer.error.code;
}

async function notesOf(url: string, from: Runtime.MessageSender) {
  const answer = await handlers['notes.of']({ url }, from);
  return answer.ok ? answer.value.notes.map(({ quote }) => quote) : answer.error.code;
}

describe('a note of a page', () => {
  it('saves the article where it is not saved yet, and no more than once', async () => {
    expect(await add()).toMatchObject({ saved: true, note: { article: 'a', url: ADDRESS } });
    expect(await add()).toMatchObject({ saved: false });
    expect(saves).toEqual([7]);
    expect(await notesOf(`${ADDRESS}&utm_source=x#part`, sender())).toEqual([
      ...['توسعة الميناء', 'توسعة الميناء'],
    ]);
  });

  it('is not made where the article cannot be saved', async () => {
    saving = failure('storage-full');
    expect(await add()).toBe('storage-full');
    expect(await db.annotations.count()).toBe(0);
  });

  it('is changed, deleted and brought back', async () => {
    await add();
    const [note] = await db.annotations.toArray();
    const { id } = note!;
    const changed = await handlers['note.change']({ id, colour: 'rose', note: 'متى؟' }, sender());
    expect(changed).toMatchObject({ ok: true, value: { colour: 'rose', note: 'متى؟' } });
    await handlers['note.delete']({ id }, sender());
    expect(await notesOf(ADDRESS, sender())).toEqual([]);
    await handlers['note.restore']({ id }, sender());
    expect(await notesOf(ADDRESS, sender())).toEqual(['توسعة الميناء']);
  });

  it('tells other pages when it is made, changed, deleted or brought back, and not where it is refused', async () => {
    await add();
    const [note] = await db.annotations.toArray();
    const { id } = note!;
    await handlers['note.change']({ id, note: 'متى؟' }, sender());
    await handlers['note.delete']({ id }, sender());
    await handlers['note.restore']({ id }, sender());
    expect(changes).toBe(4);
    await handlers['note.change']({ id: 'nowhere', note: 'متى؟' }, sender());
    await handlers['note.change']({ id, note: 'لماذا؟', knownNote: '' }, sender());
    expect(changes).toBe(4);
  });
});

describe('what a page may not do', () => {
  const OTHER = 'https://other.example/';

  it('is to see, make or change notes of another site', async () => {
    await add();
    const [note] = await db.annotations.toArray();
    const { id } = note!;
    expect(await notesOf(ADDRESS, sender(OTHER))).toEqual([]);
    expect(await add(sender(OTHER))).toBe('bad-message');
    for (const call of ['note.change', 'note.delete', 'note.restore'] as const)
      expect(await handlers[call]({ id }, sender(OTHER))).toEqual(
        failure('annotation-missing', id),
      );
    expect(await db.annotations.toArray()).toEqual([note]);
  });

  it('is to see notes of another file', async () => {
    const seen = async (url: string, from: string) => {
      const page = { url: 'file:///a/b.html', article: articleOf(TEXT), mentions: [[]] };
      await saveArticle(db, page, { id: 'f', now: 5 });
      if ((await db.annotations.count()) === 0)
        await addAnnotation(db, 'f', DRAFT, { id: 'n', now: 6 });
      return notesOf(url, sender(from));
    };
    expect(await seen('file:///a/b.html', 'file:///a/b.html#part')).toEqual(['توسعة الميناء']);
    expect(await seen('file:///a/b.html', 'file:///a/c.html')).toEqual([]);
    expect(await seen('file:///a/b.html', 'nothing')).toEqual([]);
  });

  it('is to write anything from a private window, which still sees what there is', async () => {
    const privately = sender(ADDRESS, true);
    expect(await add(privately)).toBe('private-window');
    expect(saves).toEqual([]);
    expect(await db.articles.count()).toBe(0);
    await add();
    const before = await db.annotations.toArray();
    const { id } = before[0]!;
    for (const call of ['note.change', 'note.delete', 'note.restore'] as const)
      expect(await handlers[call]({ id }, privately)).toEqual(failure('private-window'));
    expect(await db.annotations.toArray()).toEqual(before);
    expect(await notesOf(ADDRESS, privately)).toEqual(['توسعة الميناء']);
  });
});
