import { tagKey, tidyTag } from '../../core/library/tag.ts';
import type { SiyaqDatabase } from '../database.ts';
import { changeArticles, type ArticleChange } from './change-articles.ts';
import { countKeys, type Counted } from './count-keys.ts';

/** Tags of the library with the number of their articles, deleted ones aside, those of most articles first. */
export async function listTags(db: SiyaqDatabase): Promise<Counted[]> {
  const tags = await countKeys(db, 'tags');
  return tags.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/**
 * Adds a tag to articles. One that differs from a tag of the library in marks, hamza or case alone is that one.
 *
 * @returns what `putBack` undoes it with; null where nothing is left of the tag
 */
export async function addTag(
  db: SiyaqDatabase,
  ids: readonly string[],
  written: string,
  now: number,
): Promise<ArticleChange[] | null> {
  const tag = tidyTag(written);
  if (tag === null) return null;
  return db.transaction('rw', db.articles, async () => {
    const known = (await db.articles.orderBy('tags').uniqueKeys()).map(String);
    const key = tagKey(tag);
    const used = known.find((one) => tagKey(one) === key) ?? tag;
    return changeArticles(
      db,
      ids,
      ({ tags }) => (tags.includes(used) ? {} : { tags: [...tags, used] }),
      now,
    );
  });
}

/** Takes a tag from articles. @returns what `putBack` undoes it with */
export function removeTag(
  db: SiyaqDatabase,
  ids: readonly string[],
  tag: string,
  now: number,
): Promise<ArticleChange[]> {
  return changeArticles(
    db,
    ids,
    ({ tags }) => (tags.includes(tag) ? { tags: tags.filter((one) => one !== tag) } : {}),
    now,
  );
}

/**
 * Gives a tag another name on all its articles, or takes it away; where the other one stands already, the two become one.
 *
 * @param to null to take it away
 * @returns what `putBack` undoes it with
 */
export async function renameTag(
  db: SiyaqDatabase,
  from: string,
  to: string | null,
  now: number,
): Promise<ArticleChange[]> {
  return db.transaction('rw', db.articles, async () => {
    const ids = await db.articles.where('tags').equals(from).primaryKeys();
    const renamed = (tags: readonly string[]) =>
      tags.flatMap((tag) => (tag === from ? (to ?? []) : tag));
    return changeArticles(db, ids, ({ tags }) => ({ tags: [...new Set(renamed(tags))] }), now);
  });
}
