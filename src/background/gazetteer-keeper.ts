import { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { allEntries } from '../storage/entry-store.ts';

/**
 * Holds the one gazetteer. The background may sleep at any time, so it is compiled from the database when
 * first asked for, and again when the entries changed.
 */
export class GazetteerKeeper {
  readonly #database: SiyaqDatabase;
  #gazetteer: Promise<Gazetteer> | null = null;

  readonly #prepare: () => Promise<unknown>;

  /**
   * @param prepare awaited before compiling: sees to it that the built-in packs are installed, also when
   * the background was stopped while it installed them
   */
  constructor(database: SiyaqDatabase, prepare: () => Promise<unknown>) {
    this.#database = database;
    this.#prepare = prepare;
  }

  /** Rejects with the storage's error; the next call tries again. */
  get(): Promise<Gazetteer> {
    this.#gazetteer ??= this.#compile().catch((error: unknown) => {
      this.#gazetteer = null;
      throw error;
    });
    return this.#gazetteer;
  }

  /** Forgets what was compiled: the entries changed. */
  drop(): void {
    this.#gazetteer = null;
  }

  async #compile(): Promise<Gazetteer> {
    await this.#prepare();
    return new Gazetteer(await allEntries(this.#database));
  }
}
