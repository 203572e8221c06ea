import Dexie from 'dexie';
import type { DictionaryHeader, DictionaryTerm } from '../core/dictionary/dictionary-term.ts';
import { searchKey } from '../core/search/search-key.ts';
import type { SiyaqDatabase } from './database.ts';
import type { DictionaryRecord, DictionaryRow } from './dictionary-records.ts';

/** Words of one key stay in one row, so that a row may have more. */
const TERMS_PER_ROW = 32;
const ROWS_PER_WRITE = 100;

/** A word as it is stored: its key, and the word as JSON. */
export interface KeyedTerm {
  key: string;
  score: number;
  json: string;
}

/** @returns null for a word of which a search key holds nothing */
export function keyedTerm(term: DictionaryTerm): KeyedTerm | null {
  const key = searchKey(term.term);
  return key === '' ? null : { key, score: term.score, json: JSON.stringify(term) };
}

/** A dictionary as it was read from its file. */
export interface DictionaryDraft {
  header: DictionaryHeader;
  /** The same for the same file. */
  fingerprint: string;
  terms: readonly KeyedTerm[];
}

/** What installing is told and asked between two writes. */
export interface InstallWatch {
  onWritten: (done: number, of: number) => void;
  isCancelled: () => boolean;
}

export type DictionaryOutcome = 'installed' | 'unchanged' | 'cancelled';

/**
 * Stores a dictionary, a few thousand words in a transaction. Until the last one it is not looked into; one of the same title is
 * replaced in that last one. What was interrupted goes on where it stopped when the same file is installed again; what is cancelled
 * is removed.
 *
 * @param now milliseconds since the epoch
 * @throws what Dexie throws, see `asFailure`; what was written stays, to go on from
 */
export async function installDictionary(
  db: SiyaqDatabase,
  draft: DictionaryDraft,
  now: number,
  { onWritten, isCancelled }: InstallWatch,
): Promise<DictionaryOutcome> {
  const rows = cutIntoRows(draft.terms);
  const started = await start(db, draft, rows.length, now);
  if (started === 'unchanged') return 'unchanged';
  const { id } = started;
  for (let from = started.written; from < rows.length; from += ROWS_PER_WRITE) {
    if (isCancelled()) {
      await removeDictionary(db, id);
      return 'cancelled';
    }
    const batch = rows.slice(from, from + ROWS_PER_WRITE);
    const written = from + batch.length;
    const there = await db.transaction('rw', db.dictionaries, db.dictionaryRows, async () => {
      // Removed meanwhile, by another page.
      if ((await db.dictionaries.update(id, { written })) === 0) return false;
      await db.dictionaryRows.bulkPut(batch.map((row) => ({ dictionary: id, ...row })));
      return true;
    });
    if (!there) return 'cancelled';
    onWritten(written, rows.length);
  }
  await finish(db, id, draft.header.title);
  return 'installed';
}

/** Takes up what was interrupted of the same file, or begins anew. */
async function start(
  db: SiyaqDatabase,
  { header, fingerprint, terms }: DictionaryDraft,
  rows: number,
  now: number,
): Promise<{ id: number; written: number } | 'unchanged'> {
  return db.transaction('rw', db.dictionaries, db.dictionaryRows, async () => {
    for (const known of await db.dictionaries.toArray()) {
      if (known.fingerprint === fingerprint) {
        if (known.ready) return 'unchanged';
        if (known.rows === rows) return { id: known.id, written: known.written };
      }
      if (!known.ready && known.title === header.title) await deleteRows(db, known.id);
    }
    const id = await db.dictionaries.add({
      ...header,
      fingerprint,
      ready: false,
      rows,
      written: 0,
      termCount: terms.length,
      installedAt: now,
    });
    return { id, written: 0 };
  });
}

async function finish(db: SiyaqDatabase, id: number, title: string): Promise<void> {
  await db.transaction('rw', db.dictionaries, db.dictionaryRows, async () => {
    for (const other of await db.dictionaries.toArray())
      if (other.title === title && other.id !== id) await deleteRows(db, other.id);
    await db.dictionaries.update(id, { ready: true });
  });
}

/** Removes a dictionary with all its words in one transaction; nothing happens when it is not there. */
export async function removeDictionary(db: SiyaqDatabase, id: number): Promise<void> {
  await db.transaction('rw', db.dictionaries, db.dictionaryRows, () => deleteRows(db, id));
}

async function deleteRows(db: SiyaqDatabase, id: number): Promise<void> {
  await db.dictionaryRows
    .where('[dictionary+first]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .delete();
  await db.dictionaries.delete(id);
}

/** All dictionaries in the order in which they were installed, those that are not finished among them. */
export async function listDictionaries(db: SiyaqDatabase): Promise<DictionaryRecord[]> {
  return db.dictionaries.toArray();
}

/** A word that was found. */
export interface FoundTerm {
  key: string;
  dictionary: string;
  term: DictionaryTerm;
}

/**
 * The words of all dictionaries under some keys, by dictionary, key and score.
 *
 * @param keys as `searchKey` makes them, in the order in which they are answered
 */
export async function lookUp(db: SiyaqDatabase, keys: readonly string[]): Promise<FoundTerm[]> {
  return db.transaction('r', db.dictionaries, db.dictionaryRows, async () => {
    const found: FoundTerm[] = [];
    for (const { id, title, ready } of await db.dictionaries.toArray()) {
      if (!ready) continue;
      const rows = await Promise.all(
        keys.map((key) =>
          db.dictionaryRows
            .where('[dictionary+first]')
            .between([id, Dexie.minKey], [id, key], true, true)
            .last(),
        ),
      );
      for (const [i, key] of keys.entries())
        for (const term of termsOf(rows[i], key)) found.push({ key, dictionary: title, term });
    }
    return found;
  });
}

function termsOf(row: DictionaryRow | undefined, key: string): DictionaryTerm[] {
  if (!row) return [];
  return row.keys.flatMap((own, i) => {
    if (own !== key) return [];
    const term = parsedTerm(row.terms[i]);
    return term === null ? [] : [term];
  });
}

/** A row may be of another version: what is no word is passed over. */
function parsedTerm(json: string | undefined): DictionaryTerm | null {
  if (json === undefined) return null;
  try {
    const parsed = JSON.parse(json) as Partial<DictionaryTerm> | null;
    const { term, reading = '', tags = [], score = 0, glosses } = parsed ?? {};
    if (typeof term !== 'string' || !areTexts(glosses) || !areTexts(tags)) return null;
    return { term, reading, tags, score, glosses };
  } catch {
    return null;
  }
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Sorted by key, and the best first of one key; no key stands in two rows. */
function cutIntoRows(terms: readonly KeyedTerm[]): Omit<DictionaryRow, 'dictionary'>[] {
  const sorted = terms.toSorted(
    (one, other) =>
      (one.key < other.key ? -1 : one.key > other.key ? 1 : 0) || other.score - one.score,
  );
  const rows: Omit<DictionaryRow, 'dictionary'>[] = [];
  let row: Omit<DictionaryRow, 'dictionary'> | null = null;
  for (const { key, json } of sorted) {
    if (row === null || (row.keys.length >= TERMS_PER_ROW && row.keys.at(-1) !== key)) {
      row = { first: key, keys: [], terms: [] };
      rows.push(row);
    }
    row.keys.push(key);
    row.terms.push(json);
  }
  return rows;
}
