import { withSite } from '../../core/settings.ts';
import { callBackground, callPage } from '../../messages/send.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { changeSettings } from '../../storage/settings-store.ts';

/**
 * Switches highlights of a site off or on: for every page from now on, and in the open tab at once.
 * A tab that was loaded while the site was off has no content script yet and is read anew.
 */
export async function switchSite(
  db: SiyaqDatabase,
  host: string,
  on: boolean,
  tab: number | null,
): Promise<void> {
  await changeSettings(db, ({ sitesOff }) => ({ sitesOff: withSite(sitesOff, host, !on) }));
  await callBackground('access.refresh', {});
  if (tab === null) return;
  const switched = await callPage(tab, 'highlights.set', { on });
  if (on && !switched.ok) await callBackground('tab.read', { tab });
}
