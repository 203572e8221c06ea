import { callBackground, callPage } from '../../messages/send.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { changeSettings, getSettings } from '../../storage/settings-store.ts';

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
  const { sitesOff } = await getSettings(db);
  const others = sitesOff.filter((site) => site !== host);
  await changeSettings(db, { sitesOff: on ? others : [...others, host] });
  await callBackground('access.refresh', {});
  if (tab === null) return;
  const switched = await callPage(tab, 'highlights.set', { on });
  if (on && !switched.ok) await callBackground('tab.read', { tab });
}
