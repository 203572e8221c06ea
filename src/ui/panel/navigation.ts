import { signal, type ReadonlySignal } from '@preact/signals';

export const TABS = ['article', 'glossary', 'library'] as const;
export type PanelTab = (typeof TABS)[number];

/** What lies over the chosen tab until the reader goes back. */
export type Layer = { key: number } & (
  { shows: 'entry'; entry: string } | { shows: 'packs' | 'backup' | 'adding' | 'yours' }
);

/** Where the reader is in the panel: a tab, and the layers opened over it, the last one on top. */
export interface Navigation {
  tab: ReadonlySignal<PanelTab>;
  layers: ReadonlySignal<readonly Layer[]>;
  /** Chooses a tab and leaves every layer. */
  choose: (tab: PanelTab) => void;
  openEntry: (entry: string) => void;
  openPacks: () => void;
  /** The reader's own entries and changes. */
  openYours: () => void;
  openBackup: () => void;
  openAdding: () => void;
  back: () => void;
}

/** What a place looked like when the reader left it, as something that can bring it back. */
export type Recall = () => void;

/** @param remember is asked when a layer opens; what it returns is called when that layer closes */
export function createNavigation(remember: () => Recall): Navigation {
  const tab = signal<PanelTab>('article');
  const layers = signal<readonly Layer[]>([]);
  const recalls: Recall[] = [];
  let last = 0;

  const open = (layer: Layer) => {
    recalls.push(remember());
    layers.value = [...layers.value, layer];
  };
  const openOnce = (shows: 'packs' | 'backup' | 'adding' | 'yours') => {
    if (layers.value.at(-1)?.shows !== shows) open({ key: ++last, shows });
  };
  return {
    tab,
    layers,
    choose: (chosen) => {
      recalls.length = 0;
      layers.value = [];
      tab.value = chosen;
    },
    openEntry: (entry) => {
      const top = layers.value.at(-1);
      if (top?.shows !== 'entry' || top.entry !== entry)
        open({ key: ++last, shows: 'entry', entry });
    },
    openPacks: () => openOnce('packs'),
    openYours: () => openOnce('yours'),
    openBackup: () => openOnce('backup'),
    openAdding: () => openOnce('adding'),
    back: () => {
      layers.value = layers.value.slice(0, -1);
      recalls.pop()?.();
    },
  };
}
