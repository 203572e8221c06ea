import type { PackHeader } from '../../core/pack/pack.ts';
import type { SiyaqDatabase } from '../database.ts';
import { readAllRecords } from '../packs/read-editions.ts';
import type { PackRecord } from '../records.ts';
import { withoutNumber } from '../store-readings.ts';
import {
  BACKUP_VERSION,
  isOfReader,
  type BackupEnd,
  type BackupHeader,
  type BackupLine,
} from './backup-line.ts';

/** Articles that are read in one transaction. */
const BATCH = 50;
/** Rows of a pack's chunks that make one line. */
const PART = 1000;

/** How far it is, in lines. */
export type Progress = (done: number, of: number) => void;

/**
 * Everything that the reader has, as the lines of a backup, each with its line feed: articles, deleted ones among them, with their
 * mentions and events; highlights and notes; own entries, changes of others, which are not marked, and own events; what was said of events; settings; and the packs that do not ship. What
 * belongs to one article is of one moment; an article that is saved meanwhile may be missing.
 *
 * @param builtIn ids of the packs that ship
 * @throws what Dexie throws, see `asFailure`
 */
export async function* backupLines(
  db: SiyaqDatabase,
  { builtIn, now, report }: { builtIn: readonly string[]; now: number; report: Progress },
): AsyncGenerator<string> {
  const articles = await db.articles.toCollection().primaryKeys();
  const rest = await restOf(db, builtIn);
  const lines = articles.length + rest.length;
  const header: BackupHeader = { siyaq: 'backup', version: BACKUP_VERSION, made: now, lines };
  yield asLine(header);
  report(0, lines);
  for (let from = 0; from < articles.length; from += BATCH) {
    const ids = articles.slice(from, from + BATCH);
    for (const line of await articleLines(db, ids)) yield asLine(line);
    report(Math.min(from + BATCH, articles.length), lines);
  }
  for (const line of rest) yield asLine(line);
  const end: BackupEnd = { is: 'end' };
  yield asLine(end);
  report(lines, lines);
}

async function articleLines(db: SiyaqDatabase, ids: readonly string[]): Promise<BackupLine[]> {
  const tables = [
    db.articles,
    db.mentions,
    db.toldEvents,
    db.readings,
    db.versions,
    db.pictures,
    db.positions,
  ];
  return db.transaction('r', tables, async () => {
    const articles = await db.articles.bulkGet([...ids]);
    const readings = await db.readings.bulkGet([...ids]);
    const mentions = await Promise.all(
      ids.map((id) => db.mentions.where('article').equals(id).toArray()),
    );
    const told = await Promise.all(
      ids.map((id) => db.toldEvents.where('article').equals(id).toArray()),
    );
    const versions = await Promise.all(
      ids.map((id) => db.versions.where('article').equals(id).toArray()),
    );
    const pictures = await db.pictures.bulkGet([...ids]);
    const positions = await db.positions.bulkGet([...ids]);
    return articles.flatMap((article, i): BackupLine[] =>
      article === undefined
        ? []
        : [
            {
              ...{ is: 'article', article, mentions: mentions[i]!.map(withoutNumber) },
              ...{ told: told[i]!, signature: readings[i]?.signature ?? null },
              ...{ versions: versions[i]!.map(withoutNumber), picture: pictures[i] ?? null },
              position: positions[i]?.block ?? null,
            },
          ],
    );
  });
}

/** All but the articles. */
async function restOf(db: SiyaqDatabase, builtIn: readonly string[]): Promise<BackupLine[]> {
  const [annotations, collections, entries, changes, quiet, events, judgements, settings] =
    await Promise.all([
      db.annotations.toArray(),
      db.collections.toArray(),
      db.entries.toArray(),
      db.entryChanges.toArray(),
      db.quietEntries.toArray(),
      db.toldEvents.filter(({ article }) => article === undefined).toArray(),
      db.judgements.toArray(),
      db.settings.toArray(),
    ]);
  return [
    ...(await packLines(db, builtIn)),
    ...annotations.map((annotation): BackupLine => ({ is: 'annotation', annotation })),
    ...collections.map((collection): BackupLine => ({ is: 'collection', collection })),
    ...entries.map((entry): BackupLine => ({ is: 'entry', entry })),
    ...changes.map((change): BackupLine => ({ is: 'entry-change', change })),
    ...quiet.map((it): BackupLine => ({ is: 'quiet', quiet: it })),
    ...events.map((told): BackupLine => ({ is: 'told', told })),
    ...judgements.map((judgement): BackupLine => ({ is: 'judgement', judgement })),
    ...settings
      .filter(({ key }) => isOfReader(key))
      .map((setting): BackupLine => ({ is: 'setting', setting })),
  ];
}

async function packLines(db: SiyaqDatabase, builtIn: readonly string[]): Promise<BackupLine[]> {
  const packs = (await db.packs.toArray()).filter(({ id }) => !builtIn.includes(id));
  const lines: BackupLine[] = [];
  for (const pack of packs) {
    const edition = await db.editions.where('pack').equals(pack.id).first();
    if (edition === undefined) continue;
    lines.push({ is: 'pack', header: headerOf(pack), checksum: pack.checksum });
    for (const of of ['entries', 'events'] as const) {
      const records = await readAllRecords(db, edition, of);
      for (let from = 0; from < records.length; from += PART)
        lines.push({ is: 'part', pack: pack.id, of, records: records.slice(from, from + PART) });
    }
  }
  return lines;
}

/** What the pack says of itself, without what is known of its installation. */
function headerOf({ id, format, version, title, licence, asOf, about }: PackRecord): PackHeader {
  return { id, format, version, title, licence, ...(asOf === undefined ? {} : { asOf }), about };
}

function asLine(line: BackupHeader | BackupLine | BackupEnd): string {
  return `${JSON.stringify(line)}\n`;
}
