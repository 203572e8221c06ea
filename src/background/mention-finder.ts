import { resolveLanguage } from '../locale/language.ts';
import type { FoundMentions, MentionQuestion } from '../messages/calls.ts';
import type { Runtime } from '../platform/browser.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { summariseWithReading } from '../storage/entry-reading.ts';
import { getEntries } from '../storage/entry-store.ts';
import { quietOn } from '../storage/quiet-entries.ts';
import { getSettings } from '../storage/settings-store.ts';
import { dateMarking } from './date-marking.ts';
import type { GazetteerKeeper } from './gazetteer-keeper.ts';
import { OpenDocuments, type News } from './open-documents.ts';

/** BCP 47 tags of the browser's own interface, and of what its user reads, the preferred one first. */
export interface BrowserLanguages {
  interface: string;
  reader: readonly string[];
}

/** Answers which mentions stand in the pages that are being read. Reads the database, never writes it. */
export class MentionFinder {
  readonly #database: SiyaqDatabase;
  readonly #keeper: Pick<GazetteerKeeper, 'get'>;
  readonly #languages: BrowserLanguages;
  readonly #documents = new OpenDocuments();

  constructor(
    database: SiyaqDatabase,
    keeper: Pick<GazetteerKeeper, 'get'>,
    languages: BrowserLanguages,
  ) {
    this.#database = database;
    this.#keeper = keeper;
    this.#languages = languages;
  }

  /** A page that is read keeps a port open as long as it is there. Its name is that of the document. */
  connected(port: Runtime.Port): void {
    this.#documents.opened(port.name);
    port.onDisconnect.addListener(() => this.#documents.closed(port.name));
  }

  /**
   * Finds the mentions in a document's blocks and looks up the entries they name, but for those that the reader hides
   * there. Rejects with the storage's error.
   *
   * @param site host name of the document, or null
   * @returns null when the page has to send all of its text, or has asked anew meanwhile
   */
  async find(question: MentionQuestion, site: string | null): Promise<FoundMentions | null> {
    if (!this.#documents.take(question)) return null; // before any await: questions come in order
    try {
      const news = this.#documents.answer(await this.#keeper.get(), question);
      return news && (await this.#describe(question, news, site));
    } finally {
      this.#documents.settle(question);
    }
  }

  async #describe(
    { version }: MentionQuestion,
    { mentions, entries }: News,
    site: string | null,
  ): Promise<FoundMentions> {
    const described = await getEntries(this.#database, entries);
    const settings = await getSettings(this.#database);
    const { known, hidden } = await quietOn(this.#database, site);
    return {
      version,
      mentions: mentions.map(([block, all]) => [
        block,
        all.filter(({ entry }) => !hidden.has(entry)),
      ]),
      entries: described.map((entry) => ({
        ...summariseWithReading(entry),
        ...(known.has(entry.id) ? { known: true } : {}),
      })),
      interfaceLanguage: resolveLanguage(settings.interfaceLanguage, this.#languages.interface),
      dates: dateMarking(settings, this.#languages.reader),
    };
  }
}
