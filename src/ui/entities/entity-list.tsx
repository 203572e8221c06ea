import { useMemo, useState } from 'preact/hooks';
import { EntryRow } from '../components/entry-row.tsx';
import { inLanguage, withoutMarks } from '../components/run.tsx';
import { useWords } from '../page/page-context.ts';
import { byImportance, type ArticleEntity } from './entity-order.ts';
import { RevealButton } from './reveal-button.tsx';

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
  const { t, language } = useWords();
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
            <RevealButton
              name={withoutMarks(inLanguage(entity.entry.name, language).text)}
              count={entity.count}
              onReveal={(index) => onReveal(entity.entry.id, index)}
            />
          </EntryRow>
        ))}
      </ul>
    </section>
  );
}
