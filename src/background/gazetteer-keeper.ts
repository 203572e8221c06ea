import { compileIndex, Gazetteer, openIndex } from '../core/gazetteer/gazetteer.ts';
import type { PackedIndex } from '../core/gazetteer/packed-index.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { glossaryVersion, openStoredIndex, ownEntries } from '../storage/index-store.ts';

export interface GazetteerKeeperPorts {
  database: SiyaqDatabase;
  /**
   * Awaited before opening: sees to it that the built-in packs are installed, also when the background was
   * stopped while it installed them.
   */
  prepare: () => Promise<unknown>;
  /** Compiles the index of the packs and stores it. */
  build: () => Promise<void>;
}

/**
 * Holds the one gazetteer. The background may sleep at any time, so it is opened from the database when
 * first asked for: the stored index of the packs, built anew when it is of other packs or damaged, and
 * over it the names of the reader's own entries.
 */
export class GazetteerKeeper {
  readonly #ports: GazetteerKeeperPorts;
  #gazetteer: Promise<Gazetteer> | null = null;
  /** Of the glossary before it was read for the gazetteer: it may have changed since, and then differs. */
  #version = '';

  constructor(ports: GazetteerKeeperPorts) {
    this.#ports = ports;
  }

  /** Rejects with the storage's error; the next call tries again. */
  get(): Promise<Gazetteer> {
    this.#gazetteer ??= this.#open().catch((error: unknown) => {
      this.#gazetteer = null;
      throw error;
    });
    return this.#gazetteer;
  }

  /**
   * The same, of the glossary as it is in the database now, should the word of a change not have come yet. It
   * costs a query.
   */
  async current(): Promise<Gazetteer> {
    if ((await glossaryVersion(this.#ports.database)) !== this.#version) this.drop();
    return this.get();
  }

  /** Forgets what was opened: the packs or the reader's entries changed. */
  drop(): void {
    this.#gazetteer = null;
  }

  async #open(): Promise<Gazetteer> {
    const { database, prepare } = this.#ports;
    await prepare();
    // The version is asked for first, so that it is never newer than what is read.
    const [version, packs, own] = await Promise.all([
      glossaryVersion(database),
      this.#openPacks(),
      ownEntries(database),
    ]);
    this.#version = version;
    if (own.length === 0) return new Gazetteer(packs);
    return new Gazetteer(packs, openIndex(compileIndex(own)));
  }

  async #openPacks(): Promise<PackedIndex> {
    const { database, build } = this.#ports;
    const stored = await openStoredIndex(database);
    if (stored !== null) return stored;
    await build();
    const built = await openStoredIndex(database);
    // The packs may have changed meanwhile: whoever changed them drops this gazetteer and asks again.
    if (built === null) throw new Error('the index of the packs cannot be built');
    return built;
  }
}
