import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Result } from '../../core/result.ts';
import type { Settings } from '../../core/settings.ts';
import type { PageReport } from '../../messages/calls.ts';
import { callPage } from '../../messages/send.ts';
import { onNotice } from '../../messages/serve.ts';
import { browser } from '../../platform/browser.ts';
import { followActiveTab, type ActiveTab } from './active-tab.ts';
import { whyNothingIsMarked, type PageCondition } from './page-condition.ts';

/** Waits in milliseconds before a silent page is asked again: its script may still be on its way. */
const PATIENCE = [300, 900];

/** The page beside the panel as it is now. */
export interface ArticleModel {
  tab: ReadonlySignal<ActiveTab | null>;
  condition: ReadonlySignal<PageCondition>;
  /** Asks the page again, as after a permission or a switch. */
  refresh: () => void;
}

/** Follows the active tab and asks it for its report whenever it may have changed. */
export function followPage(settings: ReadonlySignal<Settings>): ArticleModel {
  const tab = signal<ActiveTab | null>(null);
  const known = signal(false);
  const granted = signal(false);
  const reply = signal<Result<PageReport> | null>(null);
  let asked = 0;

  const ask = async (now: ActiveTab) => {
    const asking = ++asked;
    const current = () => asking === asked;
    for (const wait of [0, ...PATIENCE]) {
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      if (!current()) return;
      const [answer, allowed] = await Promise.all([
        callPage(now.id, 'page.describe', {}),
        isGranted(now.url),
      ]);
      if (!current()) return;
      granted.value = allowed;
      // Without a permission no script is on its way: no need to wait for one.
      if (answer.ok || !allowed || wait === PATIENCE.at(-1)) {
        reply.value = answer;
        return;
      }
    }
  };

  const refresh = () => {
    if (tab.peek()) void ask(tab.peek()!);
  };
  followActiveTab((next) => {
    const before = tab.peek();
    if (next?.id !== before?.id || next?.url !== before?.url || next?.loading) reply.value = null;
    known.value = true;
    tab.value = next;
    refresh();
  });
  onNotice('tab.changed', (content) => {
    if (content.tab === tab.peek()?.id) refresh();
  });
  browser.permissions.onAdded.addListener(refresh);
  browser.permissions.onRemoved.addListener(refresh);
  settings.subscribe(refresh);

  const condition = computed<PageCondition>(() =>
    known.value
      ? whyNothingIsMarked({
          tab: tab.value !== null,
          url: tab.value?.url ?? null,
          loading: tab.value?.loading ?? false,
          granted: granted.value,
          access: settings.value.access,
          sitesOff: settings.value.sitesOff,
          reply: reply.value,
        })
      : { is: 'loading' },
  );
  return { tab, condition, refresh };
}

/** Whether the browser lets the extension into an address, or into every page where that is unknown. */
async function isGranted(url: string | null): Promise<boolean> {
  const pattern = url && /^https?:/iu.test(url) ? `*://${new URL(url).hostname}/*` : '*://*/*';
  return browser.permissions.contains({ origins: [pattern] });
}
