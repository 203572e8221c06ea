import { useLayoutEffect } from 'preact/hooks';
import { BackupView } from '../backup/backup-view.tsx';
import { EntryView } from '../entry/entry-view.tsx';
import { BackButton } from './back-button.tsx';
import type { Layer } from './navigation.ts';
import { PacksView } from '../packs/packs-view.tsx';
import { usePanel } from './panel-context.ts';

/** One layer over a tab, with its way back. */
export function LayerView({ layer }: { layer: Layer }) {
  const { navigation } = usePanel();
  useLayoutEffect(() => window.scrollTo({ top: 0, behavior: 'instant' }), []);
  return (
    <>
      <BackButton />
      {layer.shows === 'entry' && <EntryView id={layer.entry} onOpen={navigation.openEntry} />}
      {layer.shows === 'packs' && <PacksView />}
      {layer.shows === 'backup' && <BackupView />}
    </>
  );
}
