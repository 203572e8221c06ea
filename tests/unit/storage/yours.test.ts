import { expect, it } from 'vitest';
import { entryText } from '../../../src/core/entry-text.ts';
import { editEntry } from '../../../src/storage/edit-entry.ts';
import { getEntry } from '../../../src/storage/entry-store.ts';
import { addOwnEntry } from '../../../src/storage/own-entries.ts';
import { installPack, removePack } from '../../../src/storage/pack-store.ts';
import { setMarking } from '../../../src/storage/quiet-entries.ts';
import { readYours } from '../../../src/storage/yours.ts';
import { freshDatabase, samplePack } from './sample-pack.ts';

it('lists what the reader wrote, changed and does not want marked, as far as it is in the glossary', async () => {
  const db = freshDatabase();
  await installPack(db, samplePack(), 'sum', 1);
  for (const [id, ar] of [
    ['own-1', 'نورة'],
    ['own-2', 'أحلام'],
  ] as const)
    await addOwnEntry(
      db,
      {
        ...{ kind: 'person', name: { ar, en: '' }, about: { ar: '', en: '' } },
        provenance: { from: 'reader' },
      },
      id,
    );
  const before = entryText((await getEntry(db, 'moscow'))!);
  await editEntry(db, 'moscow', { before, after: { ...before, note: 'x' } }, 1);
  await setMarking(db, 'munich', { is: 'known' }, { site: null, now: 1 });
  await setMarking(db, 'own-1', { is: 'hidden' }, { site: null, now: 2 });

  const ids = async () => {
    const { own, changed, quiet } = await readYours(db);
    return [own, changed, quiet.map(({ entry }) => entry)].map((list) => list.map(({ id }) => id));
  };
  expect(await ids()).toEqual([['own-2', 'own-1'], ['moscow'], ['own-1', 'munich']]);
  await removePack(db, 'sample');
  expect(await ids()).toEqual([['own-2', 'own-1'], [], ['own-1']]);
});
