import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ArticleModel } from './article-model.ts';
import type { Navigation } from './navigation.ts';

/** What every part of the panel works with. */
export interface Panel {
  article: ArticleModel;
  navigation: Navigation;
}

export const PanelContext = createContext<Panel | null>(null);

/** @throws Error outside of the panel */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('no panel around this component');
  return panel;
}
