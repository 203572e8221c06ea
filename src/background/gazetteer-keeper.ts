import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { glossaryVersion } from '../storage/index-store.ts';
import { openGazetteer } from '../storage/open-gazetteer.ts';

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
    // Asked for first, so that it is never newer than what is read.
    const version = await glossaryVersion(database);
    const opened = (await openGazetteer(database)) ?? (await this.#build());
    this.#version = version;
    return opened;
  }

  async #build(): Promise<Gazetteer> {
    const { database, build } = this.#ports;
    await build();
    const built = await openGazetteer(database);
    // The packs may have changed meanwhile: whoever changed them drops this gazetteer and asks again.
    if (built === null) throw new Error('the index of the packs cannot be built');
    return built;
  }
}
