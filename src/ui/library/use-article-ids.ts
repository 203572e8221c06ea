import { useMemo, useState } from 'preact/hooks';
import {
  isEverything,
  LAST_SAVED_FIRST,
  type ArticleOrder,
  type Narrowing,
} from '../../core/library/narrowing.ts';
import { articleIds, firstArticles } from '../../storage/list-articles.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { libraryAddress } from '../page/library-address.ts';
import { usePage } from '../page/page-context.ts';
import { useLive, type Loaded } from '../page/use-live.ts';

/** Ids of the articles of a list, in its order. */
export interface ListedIds {
  ids: readonly string[];
  /** Whether they are all of it, not only what it begins with. */
  isWhole: boolean;
  /** Articles of a beginning; none of a whole list, which reads its own as they are shown. */
  ahead: readonly SavedArticle[];
}

const NONE: readonly SavedArticle[] = [];

export const NOTHING_LISTED: ListedIds = { ids: [], isWhole: false, ahead: NONE };

/**
 * The list that the library opens with begins with its first articles, and only then are its other thousands counted;
 * whatever else the page asks for should wait for them, too. Any other list comes whole.
 *
 * @param size how many articles are shown at first
 */
export function useArticleIds(
  narrowing: Narrowing,
  order: ArticleOrder,
  size: number,
): Loaded<ListedIds> {
  const { db } = usePage();
  const isUsual = isEverything(narrowing) && order.by === LAST_SAVED_FIRST.by && !order.reversed;
  const [first, setFirst] = useState<readonly SavedArticle[] | null>(isUsual ? null : NONE);
  // Before effects run, those of the parts of the page, which ask for much, too. A failure is told by the whole list.
  useMemo(() => {
    if (first === null) firstArticles(db, size).then(setFirst, () => setFirst(NONE));
  }, [db]);
  const waits = isUsual && first === null;
  const choice = libraryAddress({ of: 'articles', narrowing, order, query: '' });
  const whole = useLive(
    async () => (waits ? null : articleIds(db, narrowing, order)),
    [db, choice, waits],
  );
  if (whole.state === 'failed') return whole;
  if (whole.state === 'ready' && whole.value !== null)
    return { state: 'ready', value: { ids: whole.value, isWhole: true, ahead: NONE } };
  if (isUsual && first !== null && first.length > 0) {
    const ids = first.map(({ id }) => id);
    return { state: 'ready', value: { ids, isWhole: false, ahead: first } };
  }
  return { state: 'loading' };
}
