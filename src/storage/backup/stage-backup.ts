import type { SiyaqDatabase } from '../database.ts';
import { Refusal } from '../storage-failure.ts';
import {
  BACKUP_VERSION,
  isEnd,
  readHeader,
  readLine,
  type BackupHeader,
  type BackupLine,
} from './backup-line.ts';
import { fatesOf, type Fates, type Sort } from './restore-plan.ts';
import type { Progress } from './write-backup.ts';

/** What a backup would do to the library, before anything is done. */
export interface RestorePreview {
  /** Milliseconds since the epoch when the backup was made. */
  made: number;
  fates: Partial<Record<Sort, Fates>>;
  /** Lines that hold nothing this version can read: they would be left out. */
  unreadable: number;
  /** Number of its first row in `staged`, which no other reading has; null where nothing was laid down. */
  staged: number | null;
}

/** Lines that are laid down and compared together. */
const BATCH = 100;
/** UTF-16 units of one line: an article is at most a few hundred thousand, a part of a pack some more. */
const MAX_LINE = 64_000_000;

/**
 * Reads a backup to its end and lays its lines down beside the library, which it does not change; `applyStaged` does. What
 * was laid down before is thrown away.
 *
 * @param chunks the text of the file, cut anywhere
 * @throws Refusal `backup-unreadable` for what is no backup, is cut off or of a later version; what Dexie throws
 */
export async function stageBackup(
  db: SiyaqDatabase,
  chunks: AsyncIterable<string>,
  report: Progress,
): Promise<RestorePreview> {
  await clearStaged(db);
  const staging = new Staging(db, report);
  try {
    for await (const line of linesOf(chunks)) await staging.take(line);
    return await staging.finish();
  } catch (error) {
    await clearStaged(db);
    throw error;
  }
}

/** Throws away what was laid down, after a restore or instead of it. */
export async function clearStaged(db: SiyaqDatabase): Promise<void> {
  await db.staged.clear();
}

class Staging {
  readonly #db: SiyaqDatabase;
  readonly #report: Progress;
  readonly #fates: Partial<Record<Sort, Fates>> = {};
  #header: BackupHeader | null = null;
  #batch: { text: string; line: BackupLine }[] = [];
  #ended = false;
  #lines = 0;
  #unreadable = 0;
  #first: number | null = null;

  constructor(db: SiyaqDatabase, report: Progress) {
    this.#db = db;
    this.#report = report;
  }

  async take(text: string): Promise<void> {
    if (this.#header === null) {
      this.#header = readHeader(text);
      if (this.#header === null) throw new Refusal('backup-unreadable', 'no head of a backup');
      if (this.#header.version > BACKUP_VERSION)
        throw new Refusal('backup-newer', `version ${this.#header.version}`);
      return;
    }
    if (this.#ended) throw new Refusal('backup-unreadable', 'more after the end');
    if (isEnd(text)) {
      this.#ended = true;
      return;
    }
    this.#lines++;
    const line = readLine(text);
    if (line === null) this.#unreadable++;
    else this.#batch.push({ text, line });
    if (this.#batch.length >= BATCH) await this.#flush();
  }

  async finish(): Promise<RestorePreview> {
    if (this.#header === null) throw new Refusal('backup-unreadable', 'empty');
    if (!this.#ended) throw new Refusal('backup-unreadable', `cut off after ${this.#lines} lines`);
    await this.#flush();
    const { made } = this.#header;
    return { made, fates: this.#fates, unreadable: this.#unreadable, staged: this.#first };
  }

  async #flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    if (batch.length === 0) return;
    const number = await this.#db.staged.add({ lines: batch.map(({ text }) => text) });
    this.#first ??= number;
    const heads = batch.flatMap(({ line }) => (line.is === 'part' ? [] : [line]));
    const fates = await fatesOf(this.#db, heads);
    for (const [i, { is }] of heads.entries()) {
      const counts = (this.#fates[is] ??= noFates());
      counts.newer[fates[i]!.newer]++;
      counts.backup[fates[i]!.backup]++;
    }
    this.#report(this.#lines, this.#header?.lines ?? 0);
  }
}

function noFates(): Fates {
  const none = () => ({ added: 0, replaces: 0, same: 0, kept: 0 });
  return { newer: none(), backup: none() };
}

/** The lines of a text that comes in pieces, without their line feeds; a last one without a line feed too. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE) throw new Refusal('backup-unreadable', 'a line without an end');
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}
