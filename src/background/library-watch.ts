import type { SiyaqDatabase } from '../storage/database.ts';

/** In the database and beside it: where only the second is left, the browser or a cleaning program took the library. */
const MARK = 'library';
/** Beside the database, for the panel to tell. */
const LOST = 'lostLibrary';

interface Mark {
  id: string;
  articles: number;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What is used of the extension's own storage, which lies elsewhere than the database. */
export interface BesideDatabase {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
}

/** Keeps a note beside the database of which library it holds, so that a loss is noticed. */
export class LibraryWatch {
  readonly #db: SiyaqDatabase;
  readonly #beside: BesideDatabase;
  #noted: Promise<void> = Promise.resolve();

  constructor(db: SiyaqDatabase, beside: BesideDatabase) {
    this.#db = db;
    this.#beside = beside;
  }

  /**
   * Notes which library the database holds and how much is in it; where another one stands in its place now, and that one held
   * something, notes the loss. To be called at every start and whenever articles came or went.
   */
  note(now: number): Promise<void> {
    // One after the other: two at once would each take a new library for their own.
    this.#noted = this.#noted.catch(() => undefined).then(() => this.#note(now));
    return this.#noted;
  }

  async #note(now: number): Promise<void> {
    const stored = (await this.#beside.get(MARK))[MARK] as Mark | undefined;
    const row = await this.#db.settings.get(MARK);
    const articles = await this.#db.articles.count();
    if (stored && stored.articles > 0 && row?.value !== stored.id)
      await this.#beside.set({ [LOST]: { articles: stored.articles, at: stored.at } });
    const id = typeof row?.value === 'string' ? row.value : crypto.randomUUID();
    if (row === undefined) await this.#db.settings.put({ key: MARK, value: id });
    await this.#beside.set({ [MARK]: { id, articles, at: now } satisfies Mark });
  }
}
