import { BACKUP_VERSION, isOfReader } from './backup-line.ts';

/** What could be read of a damaged library. */
export interface Salvage {
  /** Lines of a backup, each with its line feed. */
  lines: string[];
  articles: number;
  /** Collections, the reader's own entries, changes of others, and events, notes, what was said of events, settings. */
  others: number;
  /** Records that are there and cannot be read. */
  unreadable: number;
}

type Row = Record<string, unknown>;

/**
 * Everything of the reader's that can be read of a database, record by record and past the code that writes it, also where
 * that refuses to open it: as lines of a backup, which restores what is sound of each. Packs are left out; they are installed
 * anew.
 *
 * @param name of the database
 * @param now milliseconds since the epoch
 * @throws DOMException where the browser cannot open the database at all
 */
export async function salvage(name: string, now: number): Promise<Salvage> {
  const db = await openRaw(name);
  try {
    const reader = new Reader(db);
    const lines: unknown[] = [];
    const articles = await reader.all('articles');
    for (const article of articles) lines.push(await articleLine(reader, article));
    const others = [
      ...(await reader.all('collections')).map((collection) => ({ is: 'collection', collection })),
      ...(await reader.all('entries')).map((entry) => ({ is: 'entry', entry })),
      ...(await reader.all('entryChanges')).map((change) => ({ is: 'entry-change', change })),
      ...(await reader.all('quietEntries')).map((quiet) => ({ is: 'quiet', quiet })),
      ...(await reader.all('toldEvents'))
        .filter(({ article }) => article === undefined)
        .map((told) => ({ is: 'told', told })),
      ...(await reader.all('annotations')).map((annotation) => ({ is: 'annotation', annotation })),
      ...(await reader.all('judgements')).map((judgement) => ({ is: 'judgement', judgement })),
      ...(await reader.all('settings'))
        .filter(({ key }) => isOfReader(String(key)))
        .map((setting) => ({ is: 'setting', setting })),
    ];
    const header = { siyaq: 'backup', version: BACKUP_VERSION, made: now };
    const all = [
      { ...header, lines: lines.length + others.length },
      ...lines,
      ...others,
      { is: 'end' },
    ];
    return {
      lines: all.map((line) => `${JSON.stringify(line)}\n`),
      articles: articles.length,
      others: others.length,
      unreadable: reader.unreadable,
    };
  } finally {
    db.close();
  }
}

async function articleLine(reader: Reader, article: Row): Promise<Row> {
  const id = article['id'] as IDBValidKey;
  const [picture] = await reader.some('pictures', id);
  const [position] = await reader.some('positions', id);
  return {
    ...{ is: 'article', article, signature: null },
    mentions: await reader.some('mentions', id, 'article'),
    told: await reader.some('toldEvents', id, 'article'),
    versions: await reader.some('versions', id, 'article'),
    picture: picture ?? null,
    position: position?.['block'] ?? null,
  };
}

/** Reads tables as far as they can be read, and counts what cannot. */
class Reader {
  readonly #db: IDBDatabase;
  unreadable = 0;

  constructor(db: IDBDatabase) {
    this.#db = db;
  }

  /** Each record by itself, since a table that fails as a whole may have sound ones. */
  async all(table: string): Promise<Row[]> {
    if (!this.#db.objectStoreNames.contains(table)) return [];
    const rows: Row[] = [];
    for (const key of await this.#keys(table)) {
      try {
        const row: unknown = await settled(this.#store(table).get(key));
        if (typeof row === 'object' && row !== null) rows.push(row as Row);
      } catch {
        this.unreadable++;
      }
    }
    return rows;
  }

  /** The records of one key of the table, or of an index of it; those that fail together are counted as one. */
  async some(table: string, key: IDBValidKey, index?: string): Promise<Row[]> {
    if (!this.#db.objectStoreNames.contains(table)) return [];
    try {
      const store = this.#store(table);
      return (await settled(
        (index === undefined ? store : store.index(index)).getAll(key),
      )) as Row[];
    } catch {
      this.unreadable++;
      return [];
    }
  }

  async #keys(table: string): Promise<IDBValidKey[]> {
    try {
      return await settled(this.#store(table).getAllKeys());
    } catch {
      return this.#keysOneByOne(table);
    }
  }

  /** As far as a cursor comes. */
  async #keysOneByOne(table: string): Promise<IDBValidKey[]> {
    const keys: IDBValidKey[] = [];
    try {
      const request = this.#store(table).openKeyCursor();
      await new Promise<void>((resolve, reject) => {
        request.onerror = () => reject(request.error ?? new Error(table));
        request.onsuccess = () => {
          if (request.result === null) resolve();
          else {
            keys.push(request.result.primaryKey);
            request.result.continue();
          }
        };
      });
    } catch {
      this.unreadable++;
    }
    return keys;
  }

  /** In a transaction of its own: one that failed takes the others of its transaction along. */
  #store(table: string): IDBObjectStore {
    return this.#db.transaction(table, 'readonly').objectStore(table);
  }
}

/** Opens what is there, of whatever version; a database that is not there is not made. */
async function openRaw(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  // Made anew, and taken back.
  request.onupgradeneeded = () => request.transaction?.abort();
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}
