import type { Access } from '../../core/settings.ts';
import { callBackground } from '../../messages/send.ts';
import { browser } from '../../platform/browser.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { changeSettings } from '../../storage/settings-store.ts';
import { EVERY_PAGE, readGrants } from './read-grants.ts';
import type { Grants } from './standing.ts';

export interface AccessChoice {
  access: Access;
  /** Match patterns of the chosen sites; empty for the other choices. */
  origins: string[];
}

/**
 * Carries a choice out: asks the browser for what it needs and gives back what it does not. Both calls
 * are made before the first await, because browsers take a request from the click itself alone.
 *
 * @param before what the browser granted when the reader chose
 * @returns what it grants now
 */
export async function chooseAccess(
  db: SiyaqDatabase,
  { access, origins }: AccessChoice,
  before: Grants,
): Promise<Grants> {
  const wanted = access === 'everywhere' ? [EVERY_PAGE] : access === 'sites' ? origins : [];
  const surplus = before.origins.filter((origin) => !wanted.includes(origin));
  const given = access === 'everywhere' ? Promise.resolve(true) : giveBack(surplus);
  const asked =
    wanted.length > 0 ? browser.permissions.request({ origins: wanted }) : Promise.resolve(true);
  // Saved while the browser asks: the background acts on the grant by what is chosen then.
  await changeSettings(db, { access, welcomed: true });
  await Promise.allSettled([given, asked]);
  await callBackground('access.refresh', {});
  return readGrants();
}

/** A permission that came with the installation cannot be given back; that is no failure. */
async function giveBack(origins: string[]): Promise<boolean> {
  if (origins.length === 0) return true;
  return browser.permissions.remove({ origins }).catch(() => false);
}
