import { browser } from '../../platform/browser.ts';
import { hostOfOrigin } from './parse-sites.ts';
import type { Grants } from './standing.ts';

/** Match pattern of every page. */
export const EVERY_PAGE = '*://*/*';

/** Asks the browser what it grants now. */
export async function readGrants(): Promise<Grants> {
  const [{ origins = [] }, everywhere] = await Promise.all([
    browser.permissions.getAll(),
    browser.permissions.contains({ origins: [EVERY_PAGE] }),
  ]);
  const web = origins.filter((origin) => /^(?:\*|https?):\/\//u.test(origin));
  const sites = [...new Set(web.flatMap((origin) => hostOfOrigin(origin) ?? []))];
  return { everywhere, sites, origins: web };
}
