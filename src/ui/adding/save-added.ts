import type { Article } from '../../article/article.ts';
import { success, type Result } from '../../core/result.ts';
import { callBackground } from '../../messages/send.ts';
import { OWN_TEXT } from '../../storage/clean-url.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { idOfAddress, saveArticle } from '../../storage/library-store.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { saveInTurn } from '../../storage/save-in-turn.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { storeReading } from '../../storage/told-event-store.ts';
import { asReadable } from '../page/readable-article.ts';

/** An article that the reader brings. */
export interface AddedArticle {
  /** Null for a text of no page: it gets an address of its own. */
  url: string | null;
  article: Article;
  html?: string;
  section?: string | null;
}

/**
 * Saves an article that the reader brings, as one of a page is saved; of an address that is in the library already it is the
 * newer text.
 *
 * @param made a new identifier and the moment
 * @returns `article-empty`, `storage-full` or `storage-failed`
 */
export async function saveAdded(
  db: SiyaqDatabase,
  added: AddedArticle,
  made: { id: string; now: number },
): Promise<Result<SavedArticle>> {
  try {
    const saved = await saveInTurn(() => save(db, added, made));
    void callBackground('library.changed', {});
    return success(saved);
  } catch (error) {
    return { ok: false, error: asFailure(error) };
  }
}

async function save(
  db: SiyaqDatabase,
  { url, article, html, section }: AddedArticle,
  made: { id: string; now: number },
): Promise<SavedArticle> {
  const address = url ?? `${OWN_TEXT}${made.id}`;
  const id = (await idOfAddress(db, address)) ?? made.id;
  const read = await callBackground('article.read', asReadable({ ...article, id, url: address }));
  const page = {
    ...{ url: address, article, mentions: read.ok ? read.value.mentions : [] },
    ...(html === undefined ? {} : { html }),
    ...(section === undefined ? {} : { section }),
  };
  const saved = await saveArticle(db, page, { ...made, id });
  // What is not read now is read when it is opened.
  if (read.ok) await storeReading(db, saved, read.value);
  return saved;
}
