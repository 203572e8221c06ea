import { describe, expect, it } from 'vitest';
import { entryText, type EntryText } from '../../../src/core/entry-text.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { deleteEverything } from '../../../src/storage/delete-everything.ts';
import { editEntry, forgetChange, undoEdit } from '../../../src/storage/edit-entry.ts';
import { summariseWithReading } from '../../../src/storage/entry-reading.ts';
import { getEntry } from '../../../src/storage/entry-store.ts';
import { searchGlossary } from '../../../src/storage/glossary-search.ts';
import { buildIndex, glossaryVersion } from '../../../src/storage/index-store.ts';
import { openGazetteer } from '../../../src/storage/open-gazetteer.ts';
import { addOwnEntry, putOwnEntry, removeOwnEntry } from '../../../src/storage/own-entries.ts';
import { installPack, removePack } from '../../../src/storage/pack-store.ts';
import { asFailure } from '../../../src/storage/storage-failure.ts';
import { freshDatabase, samplePack } from './sample-pack.ts';

async function glossary(): Promise<SiyaqDatabase> {
  const db = freshDatabase();
  await installPack(db, samplePack(), 'sum', 1);
  await buildIndex(db);
  return db;
}

async function edit(db: SiyaqDatabase, id: string, change: (text: EntryText) => EntryText) {
  const before = entryText((await getEntry(db, id))!);
  return editEntry(db, id, { before, after: change(before) }, 5);
}

const withSpelling =
  (text: string, language: 'ar' | 'en' = 'ar') =>
  (entry: EntryText): EntryText => ({
    ...entry,
    spellings: [...entry.spellings, { text, language }],
  });

const withoutSpelling =
  (text: string) =>
  (entry: EntryText): EntryText => ({
    ...entry,
    spellings: entry.spellings.filter((one) => one.text !== text),
  });

async function marked(db: SiyaqDatabase, text: string): Promise<string[]> {
  const [mentions = []] = findMentions((await openGazetteer(db))!, [text]);
  return mentions.map(({ entry }) => entry);
}

async function found(db: SiyaqDatabase, query: string): Promise<string[]> {
  return (await searchGlossary(db, query, 5)).map(({ entry }) => entry.id);
}

describe('an entry of a pack that is edited', () => {
  it('is read as the reader wrote it, and says what is theirs', async () => {
    const db = await glossary();
    await edit(db, 'moscow', (text) => ({
      ...text,
      kind: 'organisation',
      name: { ...text.name, en: 'The Kremlin' },
      about: { ...text.about, en: 'The seat' },
      transliteration: 'Moskva',
      tags: ['capitals'],
      note: 'Seen in 1998.\nOften.',
    }));
    const entry = await getEntry(db, 'moscow');
    expect(entry).toMatchObject({
      kind: 'organisation',
      name: { ar: 'مُوسْكُو', en: 'The Kremlin' },
      about: { ar: 'سجل للاختبار', en: 'The seat' },
      ...{ transliteration: 'Moskva', tags: ['capitals'], note: 'Seen in 1998.\nOften.' },
      ...{ pack: 'sample', provenance: { from: 'pack', pack: 'sample' } },
      changed: ['kind', 'name', 'about', 'transliteration', 'tags', 'note'],
    });
    expect(summariseWithReading(entry!)).toMatchObject({
      ...{ kind: 'organisation', transliteration: 'Moskva' },
      name: { en: 'The Kremlin' },
    });
  });

  it('is marked by a spelling that is added, and found by it', async () => {
    const db = await glossary();
    expect(await marked(db, 'زار موسقوه أمس')).toEqual([]);
    await edit(db, 'moscow', withSpelling('موسقوه'));
    expect(await marked(db, 'زار موسقوه أمس')).toEqual(['moscow']);
    expect(await marked(db, 'زار موسكو أمس')).toEqual(['moscow']);
    expect(await found(db, 'موسقوه')).toEqual(['moscow']);
  });

  it('is neither marked nor found by a spelling that is taken out', async () => {
    const db = await glossary();
    expect(await marked(db, 'قال كيم جونج أون')).toEqual(['kim-jong-un']);
    await edit(db, 'kim-jong-un', withoutSpelling('كيم جونج أون'));
    expect(await marked(db, 'قال كيم جونج أون')).toEqual([]);
    expect(await marked(db, 'قال كيم جونغ أون')).toEqual(['kim-jong-un']);
    expect((await searchGlossary(db, 'كيم جونج أون', 5))[0]?.matched).not.toBe('كيم جونج أون');
  });

  it('keeps the name before as another spelling, until that is taken out too', async () => {
    const db = await glossary();
    await edit(db, 'moscow', (text) => ({ ...text, name: { ...text.name, ar: 'مسكوفا' } }));
    expect(await marked(db, 'من موسكو إلى مسكوفا')).toEqual(['moscow', 'moscow']);
    await edit(db, 'moscow', withoutSpelling('مُوسْكُو'));
    expect(await marked(db, 'من موسكو إلى مسكوفا')).toEqual(['moscow']);
    expect((await getEntry(db, 'moscow'))!.names.map(({ text }) => text)).not.toContain('مُوسْكُو');
  });

  it('lets a person be met again by the short form of a new name', async () => {
    const db = await glossary();
    const ar = 'سيرغي فيكتوروفيتش';
    await edit(db, 'sergei-lavrov', (text) => ({ ...text, name: { ...text.name, ar } }));
    expect(await marked(db, `قال ${ar} أمس. وأضاف فيكتوروفيتش أن`)).toEqual([
      'sergei-lavrov',
      'sergei-lavrov',
    ]);
  });

  it('is as in the pack again once all that was changed is written back', async () => {
    const db = await glossary();
    const before = await getEntry(db, 'moscow');
    await edit(db, 'moscow', withSpelling('موسقوه'));
    await edit(db, 'moscow', withoutSpelling('موسقوه'));
    expect(await getEntry(db, 'moscow')).toEqual(before);
    expect(await db.entryChanges.count()).toBe(0);
  });

  it('keeps what was changed before when something else is', async () => {
    const db = await glossary();
    await edit(db, 'kim-jong-un', withoutSpelling('كيم جونج أون'));
    await edit(db, 'kim-jong-un', (text) => ({ ...text, note: 'Third of his line.' }));
    const entry = await getEntry(db, 'kim-jong-un');
    expect(entry!.names.map(({ text }) => text)).not.toContain('كيم جونج أون');
    expect(entry!.changed).toEqual(['spellings', 'note']);
  });

  it('keeps ties and nisba forms: the adjective of a state that is renamed is still its own', async () => {
    const db = await glossary();
    await edit(db, 'russia', (text) => ({ ...text, name: { ar: 'الاتحاد الروسي', en: 'RF' } }));
    expect(await marked(db, 'الوزير الروسي في الاتحاد الروسي')).toEqual(['russia', 'russia']);
  });

  it('is told from namesakes by what it is tied to, by a new spelling too', async () => {
    const db = freshDatabase();
    const tied = samplePack((pack) => ({
      ...pack,
      entries: pack.entries.map((entry) =>
        entry.id === 'moscow'
          ? { ...entry, related: [{ as: 'located-in', entry: 'russia' }] }
          : entry,
      ),
    }));
    await installPack(db, tied, 'sum', 1);
    await buildIndex(db);
    await edit(db, 'moscow', withSpelling('موسقوه'));
    const gazetteer = (await openGazetteer(db))!;
    findMentions(gazetteer, ['زار موسقوه أمس']);
    expect(gazetteer.statesOf('moscow')).toEqual(['russia']);
  });

  it('writes nothing where nothing was changed', async () => {
    const db = await glossary();
    expect(await edit(db, 'moscow', (text) => text)).toBeNull();
    expect(await db.entryChanges.count()).toBe(0);
  });

  it('keeps the change when the pack is updated, and takes from the update all else', async () => {
    const db = await glossary();
    await edit(db, 'moscow', (text) => ({ ...text, about: { ...text.about, en: 'Mine' } }));
    const update = samplePack((pack) => ({
      ...pack,
      entries: pack.entries.map((entry) =>
        entry.id === 'moscow' ? { ...entry, about: { ar: 'جديد', en: 'New' } } : entry,
      ),
    }));
    await installPack(db, update, 'sum-2', 2);
    expect((await getEntry(db, 'moscow'))!.about).toEqual({ ar: 'جديد', en: 'Mine' });
  });

  it('rests while its pack is removed, and is there again with it', async () => {
    const db = await glossary();
    await edit(db, 'moscow', withSpelling('موسقوه'));
    await removePack(db, 'sample');
    expect(await getEntry(db, 'moscow')).toBeNull();
    expect(await found(db, 'موسقوه')).toEqual([]);
    await installPack(db, samplePack(), 'sum', 3);
    expect(await found(db, 'موسقوه')).toEqual(['moscow']);
  });

  it('tells whoever read the glossary that it is another', async () => {
    const db = await glossary();
    const before = await glossaryVersion(db);
    await edit(db, 'moscow', withSpelling('موسقوه'));
    expect(await glossaryVersion(db)).not.toBe(before);
  });

  it('can be put back as in the pack, and that can be undone', async () => {
    const db = await glossary();
    const before = await getEntry(db, 'moscow');
    await edit(db, 'moscow', withSpelling('موسقوه'));
    const mine = await getEntry(db, 'moscow');
    const back = await forgetChange(db, 'moscow');
    expect(await getEntry(db, 'moscow')).toEqual(before);
    await undoEdit(db, back!);
    expect(await getEntry(db, 'moscow')).toEqual(mine);
    expect(await forgetChange(db, 'munich')).toBeNull();
  });

  it('is as before once the edit is undone, not as in the pack', async () => {
    const db = await glossary();
    await edit(db, 'moscow', withSpelling('موسقوه'));
    const before = await getEntry(db, 'moscow');
    const second = await edit(db, 'moscow', (text) => ({ ...text, note: 'No.' }));
    await undoEdit(db, second!);
    expect(await getEntry(db, 'moscow')).toEqual(before);
  });
});

describe('deleting everything', () => {
  it('puts every entry back as in its pack', async () => {
    const db = await glossary();
    const before = await getEntry(db, 'moscow');
    await edit(db, 'moscow', withSpelling('موسقوه'));
    await deleteEverything(db);
    expect(await getEntry(db, 'moscow')).toEqual(before);
  });
});

describe('an entry of the reader that is edited', () => {
  async function withOwn(): Promise<SiyaqDatabase> {
    const db = await glossary();
    const name = { ar: 'غابرييل بوريتس', en: 'Gabriel Boric' };
    const about = { ar: 'رئيس تشيلي', en: 'President of Chile' };
    const own = { kind: 'person', name, about, provenance: { from: 'reader' } } as const;
    await addOwnEntry(db, own, 'own-1');
    return db;
  }

  it('is what was written, the name that was mistyped gone with its short form', async () => {
    const db = await withOwn();
    await edit(db, 'own-1', (text) => ({
      ...text,
      name: { ...text.name, ar: 'غابرييل بوريتش' },
      note: 'Met in Santiago.',
    }));
    const entry = await getEntry(db, 'own-1');
    expect(entry).toMatchObject({ name: { ar: 'غابرييل بوريتش' }, note: 'Met in Santiago.' });
    expect(entry!.changed).toBeUndefined();
    expect(entry!.names.map(({ text }) => text)).toEqual([
      'غابرييل بوريتش',
      'Gabriel Boric',
      'بوريتش',
    ]);
    expect(await marked(db, 'قال غابرييل بوريتش أمس. وأضاف بوريتش')).toEqual(['own-1', 'own-1']);
    expect(await found(db, 'بوريتش')).toEqual(['own-1']);
  });

  it('is as before once that is undone, by search too', async () => {
    const db = await withOwn();
    const before = await getEntry(db, 'own-1');
    const done = await edit(db, 'own-1', withSpelling('غابو بوريتس'));
    expect(await found(db, 'غابو بوريتس')).toEqual(['own-1']);
    await undoEdit(db, done!);
    expect(await getEntry(db, 'own-1')).toEqual(before);
    expect((await searchGlossary(db, 'غابو بوريتس', 5))[0]?.matched).not.toBe('غابو بوريتس');
  });

  it('can be deleted and brought back', async () => {
    const db = await withOwn();
    const before = await getEntry(db, 'own-1');
    const row = await removeOwnEntry(db, 'own-1');
    expect(await getEntry(db, 'own-1')).toBeNull();
    expect(await found(db, 'بوريتس')).toEqual([]);
    await putOwnEntry(db, row!);
    expect(await getEntry(db, 'own-1')).toEqual(before);
    expect(await found(db, 'بوريتس')).toEqual(['own-1']);
  });
});

describe('two windows', () => {
  it('do not overwrite one another: the later one is refused', async () => {
    const db = await glossary();
    const before = entryText((await getEntry(db, 'moscow'))!);
    await edit(db, 'moscow', (text) => ({ ...text, note: 'From the first window.' }));
    const refused = editEntry(db, 'moscow', { before, after: { ...before, tags: ['b'] } }, 6);
    await expect(refused.catch(asFailure)).resolves.toMatchObject({ code: 'entry-changed' });
    expect((await getEntry(db, 'moscow'))!.tags).toBeUndefined();
  });

  it('undo their own acts alone', async () => {
    const db = await glossary();
    const first = await edit(db, 'moscow', (text) => ({ ...text, note: 'First.' }));
    await edit(db, 'moscow', (text) => ({ ...text, note: 'Second.' }));
    const refused = undoEdit(db, first!);
    await expect(refused.catch(asFailure)).resolves.toMatchObject({ code: 'entry-changed' });
    expect((await getEntry(db, 'moscow'))!.note).toBe('Second.');
  });
});

describe('what cannot be kept', () => {
  it.each<[string, string, (text: EntryText) => EntryText, string]>([
    ['of no entry', 'nowhere', (text) => text, 'entry-missing'],
    ['without a name', 'moscow', (text) => ({ ...text, name: { ar: '', en: '' } }), 'bad-message'],
  ])('is refused, and nothing written: %s', async (_, id, change, code) => {
    const db = await glossary();
    const before = entryText((await getEntry(db, 'moscow'))!);
    const refused = editEntry(db, id, { before, after: change(before) }, 5);
    await expect(refused.catch(asFailure)).resolves.toMatchObject({ code });
    expect(await db.entryChanges.count()).toBe(0);
  });

  it('of a damaged row is passed over, and the pack stands', async () => {
    const db = await glossary();
    const before = await getEntry(db, 'moscow');
    await db.entryChanges.put({ id: 'moscow', added: 'x', name: 7, tags: null } as never);
    expect(await getEntry(db, 'moscow')).toMatchObject(before!);
  });
});
