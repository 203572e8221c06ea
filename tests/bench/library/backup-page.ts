import { applyStaged } from '../../../src/storage/backup/apply-staged.ts';
import { stageBackup } from '../../../src/storage/backup/stage-backup.ts';
import { backupLines } from '../../../src/storage/backup/write-backup.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { deleteEverything } from '../../../src/storage/delete-everything.ts';
import { packLines, readPieces } from '../../../src/ui/backup/backup-file.ts';
import { fillLibrary } from './fill-library.ts';

/** Runs in a page of the extension: what a backup of a large library takes, and whether it brings all back. */

/** Entries that articles name. */
const ENTRIES = Array.from({ length: 2_000 }, (_, i) => `entry-${i}`);

export interface BackupFigures {
  /** Bytes of the file, and of its lines. */
  packed: number;
  /** Seconds. */
  made: number;
  read: number;
  written: number;
  /** Whether every row was the same afterwards. */
  same: boolean;
}

const db = openDatabase();
const silent = (): void => undefined;

/** Adds those from `from` to `to` of `count` articles. */
async function fill(count: number, from: number, to: number): Promise<void> {
  await fillLibrary(db, { count, from, to, entries: ENTRIES, signature: 'bench' });
}

async function measure(): Promise<BackupFigures> {
  const before = await digest();
  let start = performance.now();
  const took = (): number => {
    const seconds = (performance.now() - start) / 1000;
    start = performance.now();
    return seconds;
  };
  const options = { builtIn: await db.packs.toCollection().primaryKeys(), now: 1, report: silent };
  const file = await packLines(backupLines(db, options));
  const made = took();
  await deleteEverything(db);
  took();
  const { staged } = await stageBackup(db, readPieces(file), silent);
  const read = took();
  await applyStaged(db, 'newer', { staged, now: 1, report: silent });
  const written = took();
  return { packed: file.size, made, read, written, same: (await digest()) === before };
}

/** Of every row that a backup holds, the numbers that tables give to rows aside. */
async function digest(): Promise<string> {
  let text = '';
  const add = async (rows: unknown): Promise<void> => {
    const bytes = new TextEncoder().encode(text + JSON.stringify(rows, inOrder));
    text = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join(' ');
  };
  for (const id of await db.articles.toCollection().primaryKeys()) {
    const belonging = [db.mentions, db.toldEvents, db.versions, db.annotations];
    const lists = await Promise.all(
      belonging.map((table): Promise<{ id?: unknown }[]> => {
        return table.where('article').equals(id).toArray();
      }),
    );
    const numbered = lists.map((rows) =>
      rows.map((row) => (typeof row.id === 'number' ? { ...row, id: 0 } : row)),
    );
    const single = [db.articles, db.readings, db.digests, db.pictures, db.positions];
    await add([numbered, await Promise.all(single.map((table) => table.get(id)))]);
  }
  await add(await db.collections.toArray());
  return text;
}

/** Keys in one order: what is read of a backup has them in that of its schema. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

Object.assign(globalThis, { backup: { fill, measure } });
