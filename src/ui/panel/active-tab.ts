import { browser, type Tabs } from '../../platform/browser.ts';

/** The tab the panel speaks of. */
export interface ActiveTab {
  id: number;
  /** Null where the browser keeps the address from an extension without permission. */
  url: string | null;
  loading: boolean;
}

/**
 * Follows the active tab of the panel's window. Opened as a full tab itself, the panel follows the tab
 * of its window that was used last.
 *
 * @param changed is called at once, and whenever the tab, its address or its progress changes
 * @returns a function that stops following
 */
export function followActiveTab(changed: (tab: ActiveTab | null) => void): () => void {
  let window: number | null = null;
  let own: number | null = null;
  let asked = 0;

  const look = async () => {
    const asking = ++asked;
    if (window === null) {
      own = (await browser.tabs.getCurrent())?.id ?? null;
      window = (await browser.windows.getCurrent()).id ?? null;
    }
    const tabs = await browser.tabs.query(window === null ? {} : { windowId: window });
    if (asking === asked) changed(read(choose(tabs, own)));
  };
  const update = (): void => void look().catch(() => changed(null));

  const activated = (info: Tabs.OnActivatedActiveInfoType) => {
    if (window === null || info.windowId === window) update();
  };
  const updated = (_: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    const matters = change.status !== undefined || change.url !== undefined;
    if (matters && (window === null || tab.windowId === window)) update();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(update);
  update();
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(update);
  };
}

function choose(tabs: readonly Tabs.Tab[], own: number | null): Tabs.Tab | null {
  const others = tabs.filter((tab) => tab.id !== undefined && tab.id !== own);
  const active = others.find((tab) => tab.active);
  if (active) return active;
  return others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0] ?? null;
}

function read(tab: Tabs.Tab | null): ActiveTab | null {
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, loading: tab.status === 'loading' };
}
