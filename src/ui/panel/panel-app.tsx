import { useEffect, useMemo } from 'preact/hooks';
import { PreparingGlossary } from '../components/preparing-glossary.tsx';
import { usePage } from '../page/page-context.ts';
import { ArticleView } from './article-view.tsx';
import { followPage } from './article-model.ts';
import { GlossaryView } from './glossary-view.tsx';
import { LayerView } from './layer-view.tsx';
import { LibraryView } from './library-view.tsx';
import { createNavigation, TABS, type Layer, type PanelTab } from './navigation.ts';
import { PanelContext, type Panel } from './panel-context.ts';
import { onPanelRequest } from './panel-request.ts';
import { rememberPlace } from './remember-place.ts';
import { TabBar } from './tab-bar.tsx';
import { TopBar } from './top-bar.tsx';

const VIEWS: Record<PanelTab, () => preact.JSX.Element> = {
  article: ArticleView,
  glossary: GlossaryView,
  library: LibraryView,
};

/** The side panel: three tabs, and over each of them entries and packs with a way back. */
export function PanelApp() {
  const { settings } = usePage();
  const panel = useMemo<Panel>(
    () => ({ article: followPage(settings), navigation: createNavigation(rememberPlace) }),
    [settings],
  );
  useEffect(() => onPanelRequest(panel.navigation.openEntry, Date.now), [panel]);

  const chosen = panel.navigation.tab.value;
  const layers = panel.navigation.layers.value;
  return (
    <PanelContext.Provider value={panel}>
      <header class="panel-head">
        <TopBar />
        <TabBar />
      </header>
      <main>
        <PreparingGlossary />
        {TABS.map((tab) => (
          <div
            key={tab}
            id={`panel-${tab}`}
            role="tabpanel"
            aria-labelledby={`tab-${tab}`}
            hidden={tab !== chosen}
          >
            <TabPlace tab={tab} layers={tab === chosen ? layers : []} />
          </div>
        ))}
      </main>
    </PanelContext.Provider>
  );
}

/** A tab's own view and what lies over it. Covered places stay as they are, so that going back finds them so. */
function TabPlace({ tab, layers }: { tab: PanelTab; layers: readonly Layer[] }) {
  const View = VIEWS[tab];
  return (
    <>
      <div class="place" hidden={layers.length > 0}>
        <View />
      </div>
      {layers.map((layer, i) => (
        <div key={layer.key} class="place" hidden={i < layers.length - 1}>
          <LayerView layer={layer} />
        </div>
      ))}
    </>
  );
}
