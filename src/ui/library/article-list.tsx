import { useMemo, useRef, useState } from 'preact/hooks';
import {
  extended,
  NOTHING_SELECTED,
  toggled,
  type Selection,
} from '../../core/library/selection.ts';
import type { FoundArticles } from '../library-search/use-library-search.ts';
import { useWords } from '../page/page-context.ts';
import { ArticlePages } from './article-pages.tsx';
import { ArticleRow } from './article-row.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { OrderChoice, type OrderChoiceProps } from './order-choice.tsx';
import type { ListedIds } from './use-article-ids.ts';
import { useRowKeys } from './use-row-keys.ts';

interface ArticleListProps extends OrderChoiceProps, ListedIds {
  /** What a search found, the best first; null where the list is sorted by its order. */
  found: FoundArticles | null;
  onMore: (shown: number) => void;
  /** Whether it is the archive. */
  archived: boolean;
  onTag: (tag: string) => void;
}

export const PAGE = 50;

/** The articles of a list: some of them selected, all of those organised in one go; by keyboard, too. */
export function ArticleList(props: ArticleListProps) {
  const { ids, isWhole, ahead, found, onMore, archived, onTag, order, onOrder } = props;
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [selection, setSelection] = useState<Selection>(NOTHING_SELECTED);
  // What has left the list is not selected any more.
  const chosen = useMemo(() => ids.filter((id) => selection.ids.has(id)), [ids, selection]);
  const select = (id: string, ranging: boolean) =>
    setSelection((before) => (ranging ? extended(before, ids, id) : toggled(before, id)));
  const clear = () => setSelection(NOTHING_SELECTED);
  const onKeyDown = useRowKeys({ box, chosen, archived, select, clear });
  const all = chosen.length > 0 && chosen.length === ids.length;
  return (
    <div ref={box} onKeyDown={onKeyDown}>
      <div class="library-head">
        <label class="select-all">
          <input
            type="checkbox"
            disabled={!isWhole}
            checked={all}
            indeterminate={chosen.length > 0 && !all}
            onChange={() => (all ? clear() : setSelection({ ids: new Set(ids), anchor: null }))}
          />
          <span class="visually-hidden">{t('organise_select_all')}</span>
          <span class="library-count" role="status">
            {chosen.length > 0
              ? t('organise_selected', { articles: t('library_count', { count: chosen.length }) })
              : isWhole && t('library_count', { count: ids.length })}
          </span>
        </label>
        {found === null && <OrderChoice order={order} onOrder={onOrder} />}
        {chosen.length > 0 && <BulkBar ids={chosen} archived={archived} onClear={clear} />}
      </div>
      <ArticlePages ids={ids} ahead={ahead} size={PAGE} onMore={onMore}>
        {(articles) =>
          articles.map((article) => (
            <ArticleRow
              key={article.id}
              article={article}
              found={found?.get(article.id) ?? null}
              selected={selection.ids.has(article.id)}
              onSelect={(ranging) => select(article.id, ranging)}
              onTag={onTag}
            />
          ))
        }
      </ArticlePages>
      <details class="list-keys">
        <summary>{t('organise_keys')}</summary>
        <p>{t('organise_keys_about')}</p>
      </details>
    </div>
  );
}
