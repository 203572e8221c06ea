import type { RefObject } from 'preact';
import { getArticle } from '../../storage/library-store.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { useOrganising } from '../organise/use-organising.ts';
import { usePage } from '../page/page-context.ts';
import { deedOf, type RowDeed } from './row-keys.ts';

interface RowKeys {
  box: RefObject<HTMLElement | null>;
  /** The selected articles. */
  chosen: readonly string[];
  archived: boolean;
  select: (id: string, ranging: boolean) => void;
  clear: () => void;
}

/**
 * Keys on a row of the list. They are of the row that has the focus; a deed is of all that is selected, where that row is
 * among them. Only within the list: elsewhere letters are the browser's and the reader's.
 */
export function useRowKeys({ box, chosen, archived, select, clear }: RowKeys) {
  const { db } = usePage();
  const { star, archive, mark, remove } = useOrganising();

  const act = async (deed: RowDeed['is'], id: string) => {
    const ids = chosen.includes(id) ? chosen : [id];
    const article: SavedArticle | null = await getArticle(db, id);
    if (article === null) return;
    if (deed === 'star') star(ids, article.star === null);
    if (deed === 'archive') archive(ids, !archived);
    if (deed === 'mark') mark(ids, article.status === 'read' ? 'unread' : 'read');
    if (deed === 'remove') remove(ids);
  };
  return (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest('.library-row') : null;
    const id = row?.querySelector<HTMLElement>('.article-open')?.dataset['article'];
    const deed = deedOf(event);
    if (!row || id === undefined || deed === null) return;
    event.preventDefault();
    switch (deed.is) {
      case 'move': {
        const titles = [...(box.current?.querySelectorAll<HTMLElement>('.article-open') ?? [])];
        const at = titles.findIndex((title) => title.dataset['article'] === id);
        const next = titles[at + deed.by];
        next?.focus();
        const to = next?.dataset['article'];
        if (!deed.selecting || to === undefined) return;
        if (!chosen.includes(id)) select(id, false);
        select(to, true);
        return;
      }
      case 'select':
        select(id, event.shiftKey);
        return;
      case 'clear':
        clear();
        return;
      case 'tag':
        row.querySelector<HTMLElement>('.tag-button')?.click();
        return;
      default:
        void act(deed.is, id);
    }
  };
}
