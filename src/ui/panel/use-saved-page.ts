import { useEffect, useRef } from 'preact/hooks';
import { callBackground } from '../../messages/send.ts';
import { findSavedAt } from '../../storage/article-addresses.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { usePage } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { usePanel } from './panel-context.ts';

/**
 * The saved article of the page beside the panel, under whatever address it was saved; null for none. The mark on the
 * toolbar follows it.
 *
 * @param addresses where the page was opened, then what it declares of itself
 */
export function useSavedPage(addresses: readonly string[]): SavedArticle | null {
  const { db } = usePage();
  const { article } = usePanel();
  const found = useLive(() => findSavedAt(db, addresses), [db, addresses.join('\n')]);
  const saved = valueOf(found, null);
  const last = useRef<string | null | undefined>(undefined);
  const now = found.state === 'ready' ? (saved?.id ?? null) : undefined;
  useEffect(() => {
    const before = last.current;
    last.current = now;
    const tab = article.tab.peek();
    if (before === undefined || now === undefined || !tab) return;
    void callBackground('saved.refresh', { tab: tab.id });
  }, [now]);
  return saved;
}
