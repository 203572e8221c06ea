import type { Entry } from '../core/entry.ts';
import { findMentions } from '../core/mentions/find-mentions.ts';
import type { FoundMentions } from '../messages/calls.ts';
import { browser } from '../platform/browser.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { getEntries, summarise } from '../storage/entry-store.ts';
import { getSettings } from '../storage/settings-store.ts';
import type { GazetteerKeeper } from './gazetteer-keeper.ts';

/** Finds the mentions in an article's blocks and looks up the entries they name. */
export async function findInBlocks(
  database: SiyaqDatabase,
  keeper: GazetteerKeeper,
  blocks: readonly string[],
): Promise<FoundMentions> {
  const mentions = findMentions(await keeper.get(), blocks);
  const ids = new Set(
    mentions.flatMap((block) => block.flatMap(({ entry, others }) => [entry, ...others])),
  );
  const entries: Entry[] = await getEntries(database, [...ids]);
  const { interfaceLanguage } = await getSettings(database);
  return {
    mentions,
    entries: entries.map(summarise),
    interfaceLanguage: interfaceLanguage === 'auto' ? browserLanguage() : interfaceLanguage,
  };
}

function browserLanguage(): 'ar' | 'en' {
  return browser.i18n.getUILanguage().startsWith('ar') ? 'ar' : 'en';
}
