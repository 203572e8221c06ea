import type { Happening } from '../../core/happenings/happening.ts';
import { newestFirst } from '../../core/happenings/newest-first.ts';
import type { Result } from '../../core/result.ts';
import { callBackground, callPage } from '../../messages/send.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { happeningsOf, happeningsWith } from '../../storage/happening-store.ts';
import { getArticle, mentionsOf } from '../../storage/library-store.ts';
import { Refusal } from '../../storage/storage-failure.ts';
import { asReadable } from '../page/readable-article.ts';
import type { TimelineTarget } from '../page/timeline-address.ts';

export interface LoadedHappenings {
  /** Newest first. */
  happenings: readonly Happening[];
  /** Ids of those that the article does not tell; empty where the timeline is of no article. */
  behind: ReadonlySet<string>;
}

/**
 * Everything that a timeline shows. That of an article holds what it tells, and what happened up to its day in which at
 * least two of those it names took part.
 *
 * @throws Refusal `article-missing`, or why a tab does not answer
 */
export async function loadHappenings(
  db: SiyaqDatabase,
  target: TimelineTarget,
): Promise<LoadedHappenings> {
  switch (target.of) {
    case 'entries':
    case 'everything':
      return { happenings: await happeningsOf(db, target), behind: new Set() };
    case 'article': {
      const article = await getArticle(db, target.article);
      if (!article) throw new Refusal('article-missing', target.article);
      const named = (await mentionsOf(db, article.id)).map(({ entry }) => entry);
      return withBackground(db, await happeningsOf(db, target), named, article.published);
    }
    case 'tab': {
      const { url, article, mentions } = unwrap(await callPage(target.tab, 'page.describe', {}));
      if (!article) throw new Refusal('article-empty', url);
      const asked = asReadable({ ...article, id: '', url });
      const { events } = unwrap(await callBackground('article.read', asked));
      const named = mentions.flat().map(({ entry }) => entry);
      return withBackground(db, await happeningsWith(db, events), named, article.published);
    }
  }
}

/** What an article tells, and what stands behind it. */
async function withBackground(
  db: SiyaqDatabase,
  told: readonly Happening[],
  named: readonly string[],
  until: string | null,
): Promise<LoadedHappenings> {
  const entries = [...new Set(named)];
  const among = new Set(entries);
  const behind = await happeningsOf(db, { of: 'any', entries }, until);
  const seen = new Set(told.flatMap((it) => it.told.map(({ id }) => id)));
  const others = behind.filter(
    (it) =>
      !it.told.some(({ id }) => seen.has(id)) &&
      it.event.participants.filter((id) => among.has(id)).length >= 2,
  );
  return {
    happenings: [...told, ...others].sort(newestFirst),
    behind: new Set(others.map(({ id }) => id)),
  };
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Refusal(result.error.code, result.error.detail);
  return result.value;
}
