import type { PageState } from '../messages/calls.ts';
import type { Tabs } from '../platform/browser.ts';
import { getSettings } from '../storage/settings-store.ts';
import { savePage, type SavingPorts } from './save-page.ts';

/** Milliseconds after which a page is taken to be whole. */
const AFTER_READING = 3000;

/** Saves the articles of the sites that the reader chose, each once when it is opened; nothing of private windows. */
export class AutoSaver {
  readonly #ports: SavingPorts;
  /** The address that was saved, or is about to be, by tab. */
  readonly #done = new Map<number, string>();

  constructor(ports: SavingPorts) {
    this.#ports = ports;
  }

  /** The page in a tab was read, or is no article any more. */
  async pageChanged(tab: Tabs.Tab, state: PageState): Promise<void> {
    if (tab.id === undefined || tab.url === undefined || tab.incognito) return;
    if (state !== 'reading' || this.#done.get(tab.id) === tab.url) return;
    const { sitesSaved } = await getSettings(this.#ports.db);
    if (!sitesSaved.includes(new URL(tab.url).hostname)) return;
    this.#done.set(tab.id, tab.url);
    await new Promise((resolve) => setTimeout(resolve, AFTER_READING));
    if (this.#done.get(tab.id) !== tab.url) return;
    const made = { id: crypto.randomUUID(), now: Date.now() };
    const saved = await savePage(this.#ports, tab.id, made, { unlessTheSame: true });
    if (!saved.ok) console.warn('siyaq: the article was not saved by itself', saved.error);
  }

  tabClosed(tab: number): void {
    this.#done.delete(tab);
  }
}
