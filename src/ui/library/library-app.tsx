import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { PageBar } from '../components/page-bar.tsx';
import { Later } from '../components/later.tsx';
import { PreparingGlossary } from '../components/preparing-glossary.tsx';
import { readLibraryTarget } from '../page/library-address.ts';
import { LibraryList } from './library-list.tsx';
import { LibraryTools } from './library-tools.tsx';

const loadEntry = async (): Promise<ComponentType> =>
  (await import('./entry/entry-page.tsx')).EntryPage;
const loadSameText = async (): Promise<ComponentType> =>
  (await import('../same-text/same-text-view.tsx')).SameTextView;

const loadAdding = async () => (await import('../adding/adding-view.tsx')).AddingView;
const loadBackup = async () => (await import('../backup/backup-view.tsx')).BackupView;

/** The library in a tab of its own: what the page's address names. */
export function LibraryApp() {
  const [target] = useState(() => readLibraryTarget(location));
  return (
    <>
      <PageBar>
        <LibraryTools target={target} />
      </PageBar>
      <div class="library-page">
        <PreparingGlossary />
        {target.of === 'articles' && <LibraryList opened={target} />}
        {target.of === 'entries' && <Later load={loadEntry} />}
        {target.of === 'same-text' && <Later load={loadSameText} />}
        {(target.of === 'adding' || target.of === 'backup') && (
          <main class="library-keeping">
            <Later load={target.of === 'adding' ? loadAdding : loadBackup} />
          </main>
        )}
      </div>
    </>
  );
}
