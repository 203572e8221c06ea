import { TABS, type PanelTab } from './navigation.ts';

/**
 * The tab a key leads to, round the ends; null for a key that leads nowhere.
 *
 * @example nextTab('article', 'ArrowLeft', true) === 'glossary' // Arabic: the next tab is on the left
 */
export function nextTab(from: PanelTab, key: string, rightToLeft: boolean): PanelTab | null {
  const at = TABS.indexOf(from);
  const step = { ArrowRight: rightToLeft ? -1 : 1, ArrowLeft: rightToLeft ? 1 : -1 }[key];
  if (step !== undefined) return TABS[(at + step + TABS.length) % TABS.length] ?? null;
  if (key === 'Home') return TABS[0];
  return key === 'End' ? (TABS.at(-1) ?? null) : null;
}
