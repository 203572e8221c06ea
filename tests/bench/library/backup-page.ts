import { applyStaged } from '../../../src/storage/backup/apply-staged.ts';
import { stageBackup } from '../../../src/storage/backup/stage-backup.ts';
import { backupLines } from '../../../src/storage/backup/write-backup.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { deleteEverything } from '../../../src/storage/delete-everything.ts';
import { UNORGANISED } from '../../../src/storage/organise/organised-as.ts';
import type { SavedArticle, SavedMention } from '../../../src/storage/records.ts';
import { packLines, readPieces } from '../../../src/ui/backup/backup-file.ts';
import { writeArticles } from './write-articles.ts';

/** Runs in a page of the extension: what a backup of a large library takes, and whether it brings all back. */

const BATCH = 250;
/** As many as an article of this length has. */
const MENTIONS = 40;

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

/** Articles with as many mentions as words allow: what stands in them is of no matter here. */
async function fill(count: number): Promise<void> {
  const articles = writeArticles(count);
  for (let from = 0; from < articles.length; from += BATCH) {
    const saved = articles
      .slice(from, from + BATCH)
      .map(({ id, url, article }, i): SavedArticle => {
        const { title, byline, outlet, published, publishedCertainty, language } = article;
        const blocks = article.blocks.map(({ kind, text }) => ({ kind, text }));
        const content = { title, byline, outlet, published, publishedCertainty, language, blocks };
        const state = { savedAt: from + i + 1, deletedAt: null, addresses: [], ...UNORGANISED };
        return { id, url, ...content, ...state };
      });
    await db.articles.bulkPut(saved);
    await db.mentions.bulkAdd(saved.flatMap(mentionsIn));
    await db.readings.bulkPut(saved.map(({ id }) => ({ article: id, signature: 'bench' })));
  }
}

function mentionsIn({ id, blocks }: SavedArticle): SavedMention[] {
  const words = blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/\p{L}{5,}/gu)].map(({ index, 0: word }) => ({ block, index, word })),
  );
  return words.slice(0, MENTIONS).map(({ block, index, word }) => ({
    ...{ article: id, block, start: index, end: index + word.length, entry: 'russia' },
    ...{ role: 'main', clitics: '', confidence: 1, evidence: ['exact'], others: [] },
  }));
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

/** Of all rows, the numbers of mentions aside. */
async function digest(): Promise<string> {
  let text = '';
  for (const id of await db.articles.toCollection().primaryKeys()) {
    const mentions = await db.mentions.where('article').equals(id).toArray();
    const rows = [
      await db.articles.get(id),
      mentions.map((row) => ({ ...row, id: 0 })),
      await db.readings.get(id),
    ];
    const bytes = new TextEncoder().encode(text + JSON.stringify(rows));
    text = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join(' ');
  }
  return text;
}

Object.assign(globalThis, { backup: { fill, measure } });
