import { useMemo, useState } from 'preact/hooks';
import {
  isEverything,
  LAST_SAVED_FIRST,
  type ArticleOrder,
  type Narrowing,
} from '../../core/library/narrowing.ts';
import { articleIds, firstArticleIds } from '../../storage/list-articles.ts';
import { libraryAddress } from '../page/library-address.ts';
import { usePage } from '../page/page-context.ts';
import { useLive, type Loaded } from '../page/use-live.ts';

/** Ids of the articles of a list, and whether they are all of it or only what it begins with. */
export interface ListedIds {
  ids: readonly string[];
  isWhole: boolean;
}

export const NOTHING_LISTED: ListedIds = { ids: [], isWhole: false };

/**
 * Of the list that the library opens with, the first articles are here long before thousands of others have been counted;
 * any other list comes whole.
 */
export function useArticleIds(narrowing: Narrowing, order: ArticleOrder): Loaded<ListedIds> {
  const { db } = usePage();
  const [first, setFirst] = useState<readonly string[]>([]);
  const isUsual = isEverything(narrowing) && order.by === LAST_SAVED_FIRST.by && !order.reversed;
  // Before effects run, those of the parts of the page, which ask for much, too. A failure is told by the whole list.
  useMemo(() => {
    if (isUsual) firstArticleIds(db).then(setFirst, () => undefined);
  }, [db]);
  const choice = libraryAddress({ of: 'articles', narrowing, order, query: '' });
  const whole = useLive(() => articleIds(db, narrowing, order), [db, choice]);
  if (whole.state === 'ready')
    return { state: 'ready', value: { ids: whole.value, isWhole: true } };
  if (whole.state === 'loading' && isUsual && first.length > 0)
    return { state: 'ready', value: { ids: first, isWhole: false } };
  return whole;
}
