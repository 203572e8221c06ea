import { ARTICLE_SORTS, type ArticleOrder } from '../../core/library/narrowing.ts';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';

export interface OrderChoiceProps {
  order: ArticleOrder;
  onOrder: (order: ArticleOrder) => void;
}

/** What the list is sorted by, and a button that turns it round. */
export function OrderChoice({ order, onOrder }: OrderChoiceProps) {
  const { t } = useWords();
  return (
    <div class="order-choice">
      <label>
        <span class="visually-hidden">{t('library_sort')}</span>
        <select
          value={order.by}
          onChange={({ currentTarget: { value } }) => {
            const by = ARTICLE_SORTS.find((one) => one === value);
            if (by) onOrder({ by, reversed: false });
          }}
        >
          {ARTICLE_SORTS.map((by) => (
            <option key={by} value={by}>
              {t(`library_sort_${by}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="icon-button"
        aria-pressed={order.reversed}
        aria-label={t('library_sort_reversed')}
        title={t('library_sort_reversed')}
        onClick={() => onOrder({ ...order, reversed: !order.reversed })}
      >
        <Icon name="sort" />
      </button>
    </div>
  );
}
