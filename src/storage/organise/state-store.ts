import type { ReadState } from '../../core/library/read-state.ts';
import type { SiyaqDatabase } from '../database.ts';
import { changeArticles, type ArticleChange } from './change-articles.ts';

/** How far articles are read, as the reader says. @returns what `putBack` undoes it with */
export function setStatus(
  db: SiyaqDatabase,
  ids: readonly string[],
  status: ReadState,
  now: number,
): Promise<ArticleChange[]> {
  return changeArticles(db, ids, (article) => (article.status === status ? {} : { status }), now);
}

/** That an article was opened: one that is unread is being read from then on. */
export async function beginReading(db: SiyaqDatabase, id: string, now: number): Promise<void> {
  await changeArticles(
    db,
    [id],
    ({ status }) => (status === 'unread' ? { status: 'reading' } : {}),
    now,
  );
}

/** Stars articles or takes the star away. @returns what `putBack` undoes it with */
export function setStar(
  db: SiyaqDatabase,
  ids: readonly string[],
  on: boolean,
  now: number,
): Promise<ArticleChange[]> {
  return changeArticles(
    db,
    ids,
    ({ star }) => ((star !== null) === on ? {} : { star: on ? now : null }),
    now,
  );
}

/** Puts articles into the archive or takes them out. @returns what `putBack` undoes it with */
export function setArchived(
  db: SiyaqDatabase,
  ids: readonly string[],
  on: boolean,
  now: number,
): Promise<ArticleChange[]> {
  return changeArticles(
    db,
    ids,
    ({ archived }) => ((archived !== null) === on ? {} : { archived: on ? now : null }),
    now,
  );
}
