import { useLayoutEffect } from 'preact/hooks';
import { failure } from '../../core/result.ts';
import { callPage } from '../../messages/send.ts';
import { siteOf } from '../../storage/site-of.ts';
import { EntryView } from '../entry/entry-view.tsx';
import { BackButton } from './back-button.tsx';
import type { Layer } from './navigation.ts';
import { Later } from '../components/later.tsx';
import { usePanel } from './panel-context.ts';

const loadBackup = async () => (await import('../backup/backup-view.tsx')).BackupView;
const loadAdding = async () => (await import('../adding/adding-view.tsx')).AddingView;
const loadYours = async () => (await import('../entry/editing.ts')).YoursView;
const loadPacks = async () => (await import('../packs/packs-view.tsx')).PacksView;

/** One layer over a tab, with its way back. */
export function LayerView({ layer }: { layer: Layer }) {
  const { navigation, article } = usePanel();
  const site = siteOf(article.tab.value?.url);
  const selected = async () => {
    const tab = article.tab.peek();
    return tab ? callPage(tab.id, 'selection.text', {}) : failure('page-unreachable');
  };
  useLayoutEffect(() => window.scrollTo({ top: 0, behavior: 'instant' }), []);
  return (
    <>
      <BackButton />
      {layer.shows === 'entry' && (
        <EntryView id={layer.entry} site={site} selected={selected} onOpen={navigation.openEntry} />
      )}
      {layer.shows === 'yours' && (
        <Later load={loadYours} props={{ onOpen: navigation.openEntry }} />
      )}
      {layer.shows === 'packs' && <Later load={loadPacks} />}
      {layer.shows === 'backup' && <Later load={loadBackup} />}
      {layer.shows === 'adding' && <Later load={loadAdding} />}
    </>
  );
}
