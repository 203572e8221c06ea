import type { Annotation } from '../../core/annotations/annotation.ts';
import type { PackHeader } from '../../core/pack/pack.ts';
import { digestOf } from '../article-digest.ts';
import type { SiyaqDatabase } from '../database.ts';
import { nameRows } from '../name-rows.ts';
import { installPack } from '../pack-store.ts';
import { parseEntry, parseEvent } from '../packs/pack-chunks.ts';
import type { EntryRecord, OwnEntryRecord } from '../records.ts';
import { readAll } from '../row-schemas.ts';
import { Refusal } from '../storage-failure.ts';
import { withoutNumber } from '../store-readings.ts';
import { readLine, type ArticleLine, type BackupLine } from './backup-line.ts';
import { fatesOf, type Fate, type HeadLine, type Preference } from './restore-plan.ts';
import { clearStaged } from './stage-backup.ts';
import type { Progress } from './write-backup.ts';

/**
 * Writes what was laid down of a backup into the library, all of it in one transaction: of all or of none, also when the
 * browser is killed in the middle. Packs come before it, each whole. What was laid down is gone afterwards.
 *
 * @param staged as the preview says: what another panel laid down since is not restored in its place
 * @throws Refusal `backup-replaced`; what Dexie throws, see `asFailure`
 */
export async function applyStaged(
  db: SiyaqDatabase,
  prefer: Preference,
  { staged, now, report }: { staged: number | null; now: number; report: Progress },
): Promise<void> {
  const numbers = await db.staged.toCollection().primaryKeys();
  if ((numbers[0] ?? null) !== staged)
    throw new Refusal('backup-replaced', `${numbers[0]} instead of ${staged}`);
  await installStagedPacks(db, numbers, prefer, now);
  const tables = [
    ...[db.staged, db.articles, db.mentions, db.digests, db.toldEvents, db.readings, db.judgements],
    ...[db.versions, db.pictures, db.positions, db.annotations, db.collections],
    ...[db.entries, db.names, db.entryChanges, db.quietEntries, db.settings, db.packs],
  ];
  await db.transaction('rw', tables, async () => {
    for (const [i, number] of numbers.entries()) {
      const lines = await stagedLines(db, number);
      const heads = lines.filter((line) => line.is !== 'part');
      const fates = await fatesOf(db, heads);
      await write(
        db,
        heads,
        fates.map((fate) => fate[prefer]),
      );
      report(i + 1, numbers.length);
    }
    await clearStaged(db);
  });
}

async function stagedLines(db: SiyaqDatabase, number: number): Promise<BackupLine[]> {
  const row = await db.staged.get(number);
  return (row?.lines ?? []).map(readLine).filter((line) => line !== null);
}

/** Writes the lines of one batch whose fate it is to be written. */
async function write(
  db: SiyaqDatabase,
  lines: readonly HeadLine[],
  fates: readonly Fate[],
): Promise<void> {
  const written = lines.filter((_, i) => fates[i] === 'added' || fates[i] === 'replaces');
  const of = <Is extends HeadLine['is']>(is: Is) =>
    written.filter((line): line is Extract<HeadLine, { is: Is }> => line.is === is);
  await writeArticles(db, of('article'));
  await writeAnnotations(
    db,
    of('annotation').map(({ annotation }) => annotation),
  );
  await writeEntries(
    db,
    of('entry').map(({ entry }) => entry),
  );
  await db.entryChanges.bulkPut(of('entry-change').map(({ change }) => change));
  await db.quietEntries.bulkPut(of('quiet').map(({ quiet }) => quiet));
  await db.collections.bulkPut(of('collection').map(({ collection }) => collection));
  await db.toldEvents.bulkPut(of('told').map(({ told }) => told));
  await db.judgements.bulkPut(of('judgement').map(({ judgement }) => judgement));
  await db.settings.bulkPut(of('setting').map(({ setting }) => setting));
}

/** In place of the articles with their ids or their addresses. */
async function writeArticles(db: SiyaqDatabase, lines: readonly ArticleLine[]): Promise<void> {
  if (lines.length === 0) return;
  const urls = lines.map(({ article }) => article.url);
  const others = await db.articles.where('url').anyOf(urls).primaryKeys();
  const gone = [...new Set([...lines.map(({ article }) => article.id), ...others])];
  await db.mentions.where('article').anyOf(gone).delete();
  await db.toldEvents.where('article').anyOf(gone).delete();
  await db.versions.where('article').anyOf(gone).delete();
  await db.readings.bulkDelete(gone);
  await db.digests.bulkDelete(gone);
  await db.pictures.bulkDelete(gone);
  await db.positions.bulkDelete(gone);
  await db.articles.bulkDelete(gone);
  await db.articles.bulkPut(lines.map(({ article }) => article));
  const ids = new Map(lines.map(({ article }) => [article.url, article.id]));
  await db.annotations
    .where('url')
    .anyOf(urls)
    .modify((row) => {
      row.article = ids.get(row.url) ?? row.article;
    });
  await db.mentions.bulkAdd(lines.flatMap(({ mentions }) => mentions.map(withoutNumber)));
  await db.digests.bulkPut(lines.map(({ article, mentions }) => digestOf(article, mentions)));
  await db.toldEvents.bulkPut(lines.flatMap(({ told }) => told));
  await db.versions.bulkAdd(lines.flatMap(({ versions }) => versions.map(withoutNumber)));
  await db.pictures.bulkPut(lines.flatMap(({ picture }) => picture ?? []));
  await db.positions.bulkPut(
    lines.flatMap(({ article, position }) =>
      position === null ? [] : [{ article: article.id, block: position }],
    ),
  );
  await db.readings.bulkPut(
    lines.flatMap(({ article, signature }) =>
      signature === null ? [] : [{ article: article.id, signature }],
    ),
  );
}

/** Each goes to the article of its address where the library has that under another id. */
async function writeAnnotations(
  db: SiyaqDatabase,
  annotations: readonly Annotation[],
): Promise<void> {
  const urls = annotations.map(({ url }) => url);
  const articles = urls.length === 0 ? [] : await db.articles.where('url').anyOf(urls).toArray();
  const ids = new Map(articles.map(({ url, id }) => [url, id]));
  await db.annotations.bulkPut(
    annotations.map((one) => ({ ...one, article: ids.get(one.url) ?? one.article })),
  );
}

async function writeEntries(db: SiyaqDatabase, entries: readonly EntryRecord[]): Promise<void> {
  const ids = entries.map(({ id }) => id);
  await db.names.where('entry').anyOf(ids).delete();
  await db.entries.bulkPut(
    entries.map((entry): OwnEntryRecord => ({ ...entry, pack: null, own: 1 })),
  );
  await db.names.bulkAdd(entries.flatMap((entry) => nameRows(entry, null)));
}

/** A pack is installed as from a file, where it is not here or the backup's is preferred. */
async function installStagedPacks(
  db: SiyaqDatabase,
  numbers: readonly number[],
  prefer: Preference,
  now: number,
): Promise<void> {
  let open: OpenPack | null = null;
  const close = async () => {
    if (open?.fate === 'added' || open?.fate === 'replaces') await install(db, open, now);
    open = null;
  };
  for (const number of numbers) {
    const lines = await stagedLines(db, number);
    for (const line of lines) {
      if (line.is === 'pack') {
        await close();
        const [fate] = await fatesOf(db, [line]);
        open = { ...line, fate: fate![prefer], entries: [], events: [] };
      } else if (line.is === 'part' && open !== null && open.header.id === line.pack) {
        open[line.of].push(...line.records);
      } else await close();
    }
  }
  await close();
}

interface OpenPack {
  header: PackHeader;
  checksum: string;
  fate: Fate;
  /** Records as JSON. */
  entries: string[];
  events: string[];
}

async function install(db: SiyaqDatabase, open: OpenPack, now: number): Promise<void> {
  const { header } = open;
  const { id } = header;
  const entries = readAll(open.entries, (json) => parseEntry(String(json), id)).map(withoutPack);
  const events = readAll(open.events, (json) => parseEvent(String(json), id)).map(withoutPack);
  await installPack(db, { header, entries, events }, open.checksum, now);
}

/** As a pack holds it: whose it is stands in its edition. */
function withoutPack<T extends { pack: string | null }>(read: T): Omit<T, 'pack'> {
  const record: Omit<T, 'pack'> & { pack?: T['pack'] } = { ...read };
  delete record.pack;
  return record;
}
