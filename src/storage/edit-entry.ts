import { changeBetween, rewriteEntry } from '../core/entry-change.ts';
import { entryText, tidyEntryText, type EntryText } from '../core/entry-text.ts';
import type { SiyaqDatabase } from './database.ts';
import type { EntryChangeRecord } from './entry-change-records.ts';
import { readEntryChange } from './entry-change-rows.ts';
import { getEntry, packEntry } from './entry-store.ts';
import { putOwnEntry } from './own-entries.ts';
import type { OwnEntryRecord } from './records.ts';
import { readEntry } from './row-schemas.ts';
import { isSame } from './same-record.ts';
import { Refusal } from './storage-failure.ts';

/** One act on an entry, to be taken back: what of the reader's stood before, and what stands since. */
export type EntryEdit =
  | { of: 'own'; id: string; before: OwnEntryRecord; after: OwnEntryRecord }
  | {
      of: 'pack';
      id: string;
      before: EntryChangeRecord | null;
      after: EntryChangeRecord | null;
    };

/**
 * Writes an entry as the reader left it in its form: one of their own in place of what it was, of one of a pack what
 * differs from the pack. Nothing is written where nothing was changed.
 *
 * @param before as the form opened
 * @param now milliseconds since the epoch
 * @returns for {@link undoEdit}; null where nothing was changed
 * @throws Refusal `entry-missing`; `entry-changed` where it is not as the form opened any more; `bad-message` for a name
 *   without two letters, or what is out of bounds; else what Dexie throws
 */
export async function editEntry(
  db: SiyaqDatabase,
  id: string,
  { before, after }: { before: EntryText; after: EntryText },
  now: number,
): Promise<EntryEdit | null> {
  const text = tidyEntryText(after);
  if (text === null) throw new Refusal('bad-message', 'no name, or very much of something');
  return db.transaction('rw', tablesOf(db), async () => {
    const entry = await getEntry(db, id);
    if (entry === null) throw new Refusal('entry-missing', id);
    if (!isSame(entryText(entry), before)) throw new Refusal('entry-changed', id);
    if (isSame(text, before)) return null;
    const own = readOwn(await db.entries.get(id));
    if (own !== null) {
      const rewritten = rewriteEntry(own, text);
      await putOwnEntry(db, rewritten);
      return { of: 'own', id, before: own, after: rewritten };
    }
    const base = await packEntry(db, id);
    if (base === null) throw new Refusal('entry-missing', id);
    const prior = readEntryChange(await db.entryChanges.get(id));
    const change = changeBetween(base, prior, before, text);
    const edit: EntryEdit = {
      ...{ of: 'pack', id, before: prior },
      after: change && { ...change, id, at: now },
    };
    await putChange(db, id, edit.after);
    return edit;
  });
}

/**
 * Puts an entry of a pack back as the pack has it.
 *
 * @returns for {@link undoEdit}; null where the reader had changed nothing
 */
export async function forgetChange(db: SiyaqDatabase, id: string): Promise<EntryEdit | null> {
  return db.transaction('rw', db.entryChanges, async () => {
    const before = readEntryChange(await db.entryChanges.get(id));
    await db.entryChanges.delete(id);
    return before && { of: 'pack', id, before, after: null };
  });
}

/**
 * Takes an act back, and that alone.
 *
 * @throws Refusal `entry-changed` where something else was done with the entry since
 */
export async function undoEdit(db: SiyaqDatabase, edit: EntryEdit): Promise<void> {
  await db.transaction('rw', db.entries, db.names, db.entryChanges, async () => {
    const { id } = edit;
    const now =
      edit.of === 'own'
        ? readOwn(await db.entries.get(id))
        : readEntryChange(await db.entryChanges.get(id));
    if (!isSame(now, edit.after)) throw new Refusal('entry-changed', id);
    if (edit.of === 'own') await putOwnEntry(db, edit.before);
    else await putChange(db, id, edit.before);
  });
}

async function putChange(
  db: SiyaqDatabase,
  id: string,
  change: EntryChangeRecord | null,
): Promise<void> {
  if (change === null) await db.entryChanges.delete(id);
  else await db.entryChanges.put(change);
}

function readOwn(row: unknown): OwnEntryRecord | null {
  const entry = readEntry(row);
  return entry && { ...entry, pack: null, own: 1 };
}

function tablesOf(db: SiyaqDatabase) {
  return [db.entries, db.names, db.entryChanges, db.editions, db.chunks];
}
