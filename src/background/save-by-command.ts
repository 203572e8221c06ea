import type { Result } from '../core/result.ts';
import type { SavedPage } from '../messages/calls.ts';
import { callPage } from '../messages/send.ts';
import { browser, type Menus } from '../platform/browser.ts';
import { resolveLanguage } from '../locale/language.ts';
import { getSettings } from '../storage/settings-store.ts';
import { showTrouble } from './badge.ts';
import { savePage, type SavingPorts } from './save-page.ts';

/** Of the shortcut, as the manifest names it, and of the item in the page's menu. */
const SAVE = 'save-article';
const CONTEXTS: Menus.ContextType[] = ['page', 'selection', 'link', 'image'];

/** Offers to save the article in the menu of every page. Once at installation: the browser keeps it. */
export async function offerInMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE,
    title: browser.i18n.getMessage('command_save'),
    contexts: CONTEXTS,
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}

/** Saves the article of a tab by its shortcut and by the menu of the page, and says so in the page. */
export function saveByCommand(ports: SavingPorts): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SAVE && tab?.id !== undefined) void save(ports, tab.id);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SAVE && tab?.id !== undefined) void save(ports, tab.id);
  });
}

async function save(ports: SavingPorts, tab: number): Promise<void> {
  const saved = await savePage(ports, tab, { id: crypto.randomUUID(), now: Date.now() });
  if (!saved.ok) console.warn('siyaq: the article was not saved', saved.error);
  // A page that cannot be reached cannot be told.
  if (!(await tell(ports, tab, saved))) await showTrouble(tab);
}

async function tell({ db }: SavingPorts, tab: number, saved: Result<SavedPage>): Promise<boolean> {
  const { interfaceLanguage } = await getSettings(db);
  const language = resolveLanguage(interfaceLanguage, browser.i18n.getUILanguage());
  const outcome = saved.ok ? saved.value.is : saved.error.code;
  return (await callPage(tab, 'page.tell', { outcome, language })).ok;
}
