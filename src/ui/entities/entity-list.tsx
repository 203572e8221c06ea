import { useMemo, useState } from 'preact/hooks';
import { EntryRow } from '../components/entry-row.tsx';
import { inLanguage, withoutMarks } from '../components/run.tsx';
import { Icon } from '../components/icon.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { byImportance, type ArticleEntity } from './entity-order.ts';

const ORDERS = ['reading', 'importance'] as const;
type Order = (typeof ORDERS)[number];

interface EntityListProps {
  entities: readonly ArticleEntity[];
  onOpen: (entry: string) => void;
  /** Shows the n-th mention (from 0) of an entry; answers whether there is one. */
  onReveal: (entry: string, index: number) => Promise<boolean>;
}

/**
 * The entities of the article, in reading order (the accessible twin of the highlights) or by importance.
 * Each leads to its entry and, one after the other, to its mentions on the page.
 */
export function EntityList({ entities, onOpen, onReveal }: EntityListProps) {
  const { t } = useWords();
  const [order, setOrder] = useState<Order>('importance');
  const ordered = useMemo(
    () => (order === 'importance' ? byImportance(entities) : entities),
    [entities, order],
  );
  return (
    <section class="section" aria-labelledby="entities-heading">
      <div class="section-head">
        <h2 id="entities-heading">{t('article_names', { count: entities.length })}</h2>
        <fieldset class="segmented">
          <legend class="visually-hidden">{t('article_order')}</legend>
          {ORDERS.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="entity-order"
                checked={order === choice}
                onChange={() => setOrder(choice)}
              />
              <span>
                {choice === 'reading' ? t('article_order_reading') : t('article_order_importance')}
              </span>
            </label>
          ))}
        </fieldset>
      </div>
      <ul class="entries">
        {ordered.map((entity) => (
          <EntryRow key={entity.entry.id} entry={entity.entry} onOpen={onOpen}>
            <RevealButton entity={entity} onReveal={onReveal} />
          </EntryRow>
        ))}
      </ul>
    </section>
  );
}

interface RevealButtonProps {
  entity: ArticleEntity;
  onReveal: EntityListProps['onReveal'];
}

/** Goes to the next mention of the entity, after the last to the first again. */
function RevealButton({ entity: { entry, count }, onReveal }: RevealButtonProps) {
  const { t, language } = useWords();
  const { toasts } = usePage();
  const [shown, setShown] = useState<number | null>(null);
  const next = shown === null ? 0 : (shown + 1) % count;

  const reveal = async () => {
    if (await onReveal(entry.id, next)) setShown(next);
    else toasts.show(t('article_mention_gone'));
  };
  const name = withoutMarks(inLanguage(entry.name, language).text);
  const action = t('article_reveal', { name, index: next + 1, total: count });
  const where = shown === null ? String(count) : `${shown + 1}/${count}`;
  return (
    <button
      type="button"
      class="reveal"
      aria-label={shown === null ? action : `${where} · ${action}`}
      title={t('article_reveal_short')}
      onClick={() => void reveal()}
    >
      <bdi class="reveal-count" dir="ltr" aria-hidden="true">
        {where}
      </bdi>
      <Icon name="reveal" />
    </button>
  );
}
