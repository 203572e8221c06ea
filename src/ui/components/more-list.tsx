import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../page/page-context.ts';

interface MoreListProps<T> {
  items: readonly T[];
  /** How many are shown before the reader asks for the rest. */
  first: number;
  children: (shown: readonly T[]) => ComponentChildren;
}

/** A list that begins short and shows all on request. */
export function MoreList<T>({ items, first, children }: MoreListProps<T>) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  // Two rows more are shorter than the button and the press.
  const rest = items.length - first > 2 ? items.length - first : 0;
  return (
    <>
      {children(all || rest === 0 ? items : items.slice(0, first))}
      {rest > 0 && !all && (
        <button type="button" class="button button-quiet" onClick={() => setAll(true)}>
          {t('action_show_more', { count: rest })}
        </button>
      )}
    </>
  );
}
