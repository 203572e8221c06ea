import { browser } from '../platform/browser.ts';
import type { SiyaqDatabase } from '../storage/database.ts';

/** In the database and beside it: where only the second is left, the browser or a cleaning program took the library. */
const MARK = 'library';
/** Beside the database, for the panel to tell. */
const LOST = 'lostLibrary';

interface Mark {
  id: string;
  articles: number;
  /** Milliseconds since the epoch. */
  at: number;
}

/**
 * Notes beside the database which library it held and how much was in it; where another one stands in its place now, and
 * that one held something, notes the loss. To be called at every start and after every save.
 */
export async function watchLibrary(db: SiyaqDatabase, now: number): Promise<void> {
  const stored = (await browser.storage.local.get(MARK))[MARK] as Mark | undefined;
  const row = await db.settings.get(MARK);
  const articles = await db.articles.count();
  if (stored && stored.articles > 0 && row?.value !== stored.id)
    await browser.storage.local.set({ [LOST]: { articles: stored.articles, at: stored.at } });
  const id = typeof row?.value === 'string' ? row.value : crypto.randomUUID();
  if (row === undefined) await db.settings.put({ key: MARK, value: id });
  await browser.storage.local.set({ [MARK]: { id, articles, at: now } satisfies Mark });
}
