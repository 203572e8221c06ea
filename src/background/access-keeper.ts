import type { Settings } from '../core/settings.ts';
import { callPage, notify } from '../messages/send.ts';
import { browser, type Permissions } from '../platform/browser.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { changeSettings, getSettings } from '../storage/settings-store.ts';
import { clearBadge } from './badge.ts';
import { grantedOrigins, injectStageOne, registerContentScripts } from './content-scripts.ts';

/** Keeps where Siyaq runs in step with what the reader chose and the browser grants. */
export class AccessKeeper {
  readonly #database: SiyaqDatabase;
  /** Registrations one after the other: two at once would collide over the script's id. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(database: SiyaqDatabase) {
    this.#database = database;
  }

  /** Registers content scripts anew and reads the open tabs that are allowed now. */
  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      const settings = await getSettings(this.#database);
      await registerContentScripts(settings);
      await this.#readOpenTabs(settings);
    });
  }

  /**
   * At installation: a browser that has granted every site beforehand (a managed profile) needs no
   * question.
   */
  adoptGrants(): Promise<void> {
    return this.#inTurn(async () => {
      const settings = await getSettings(this.#database);
      if (!settings.welcomed && (await grantedOrigins()).includes('*://*/*'))
        await changeSettings(this.#database, { access: 'everywhere' });
    });
  }

  /** The reader granted sites, here or in the browser's own menu, which means they want Siyaq there. */
  async granted({ origins = [] }: Permissions.Permissions): Promise<void> {
    const database = this.#database;
    // In one transaction: the page that asked for the grant saves what was chosen at the same time.
    await this.#inTurn(() =>
      database.transaction('rw', database.settings, async () => {
        const { access } = await getSettings(database);
        if (origins.length > 0 && access === 'asked')
          await changeSettings(database, { access: 'sites' });
      }),
    );
    await this.refresh();
  }

  /** The reader took sites back: highlights go from the open pages at once, and the panel says why. */
  async revoked(): Promise<void> {
    await this.#inTurn(async () => registerContentScripts(await getSettings(this.#database)));
    for (const tab of await browser.tabs.query({})) {
      if (tab.id === undefined) continue;
      const report = await callPage(tab.id, 'page.describe', {});
      if (!report.ok || (await isAllowed(report.value.url))) continue;
      await callPage(tab.id, 'highlights.set', { on: false });
      await clearBadge(tab.id);
      notify('tab.changed', { tab: tab.id });
    }
  }

  /**
   * Reads a tab, also one whose marks went with a permission that is back. A site that the reader switched
   * off stays off. Rejects where the browser keeps scripts out.
   */
  async read(tab: number): Promise<void> {
    await injectStageOne(tab);
    const report = await callPage(tab, 'page.describe', {});
    if (!report.ok || report.value.state !== 'site-off') return;
    if (!isOff(await getSettings(this.#database), report.value.url))
      await callPage(tab, 'highlights.set', { on: true });
  }

  async #readOpenTabs(settings: Settings): Promise<void> {
    if (settings.access === 'asked') return;
    const origins = await grantedOrigins();
    if (origins.length === 0) return;
    for (const tab of await browser.tabs.query({ url: origins })) {
      if (tab.id === undefined || isOff(settings, tab.url)) continue;
      // A tab that refuses scripts (a store, an error page) is none of the reader's concern here.
      await this.read(tab.id).catch(() => undefined);
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

function isOff(settings: Settings, url: string | undefined): boolean {
  return url !== undefined && settings.sitesOff.includes(new URL(url).hostname);
}

async function isAllowed(url: string): Promise<boolean> {
  if (!/^https?:/u.test(url)) return false;
  return browser.permissions.contains({ origins: [`*://${new URL(url).hostname}/*`] });
}
