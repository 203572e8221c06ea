import { dateFormat } from '../locale/date-format.ts';
import { resolveLanguage } from '../locale/language.ts';
import { resolveMonths } from '../locale/month-names.ts';
import { callPage } from '../messages/send.ts';
import type { PageState } from '../messages/calls.ts';
import { browser } from '../platform/browser.ts';
import { findSavedAt } from '../storage/article-addresses.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { getSettings } from '../storage/settings-store.ts';
import { asFailure } from '../storage/storage-failure.ts';
import { showBadge } from './badge.ts';

/** How a page stands that its content script told of. */
interface Standing {
  state: PageState;
  entities: number;
  /** Where it was opened, and what it declares for its article. */
  addresses: readonly (string | undefined)[];
}

/** Shows on the toolbar button what was found in a page, and whether its article is saved already. */
export async function showStanding(
  db: SiyaqDatabase,
  tab: number,
  { state, entities, addresses }: Standing,
): Promise<void> {
  const saved = state === 'reading' ? await savedTitle(db, addresses) : null;
  await showBadge(tab, { state, entities, saved });
}

/** The same for a page that has to be asked how it stands. */
export async function showStandingAgain(db: SiyaqDatabase, tab: number): Promise<void> {
  const report = await callPage(tab, 'page.describe', {});
  if (!report.ok) return;
  const { state, url, addresses = [], mentions } = report.value;
  const entities = new Set(mentions.flat().map(({ entry }) => entry)).size;
  await showStanding(db, tab, { state, entities, addresses: [url, ...addresses] });
}

/** What the button is called where an article is saved. A library that cannot be read takes no badge from a page. */
async function savedTitle(
  db: SiyaqDatabase,
  addresses: readonly (string | undefined)[],
): Promise<string | null> {
  try {
    const saved = await findSavedAt(
      db,
      addresses.filter((address) => address !== undefined),
    );
    if (saved === null) return null;
    const { months, hijri } = await getSettings(db);
    // As the button is called elsewhere, in the browser's language: its messages need not be loaded.
    const language = resolveLanguage('auto', browser.i18n.getUILanguage());
    const dates = dateFormat(language, resolveMonths(months, navigator.languages), hijri);
    return browser.i18n.getMessage('action_saved_title', [dates.instant(saved.savedAt)]);
  } catch (error) {
    console.warn('siyaq: whether the article is saved is not known', asFailure(error));
    return null;
  }
}
