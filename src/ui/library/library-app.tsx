import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { PageBar } from '../components/page-bar.tsx';
import { Later } from '../components/later.tsx';
import { PreparingGlossary } from '../components/preparing-glossary.tsx';
import { libraryAddress, readLibraryTarget, WHOLE_LIBRARY } from '../page/library-address.ts';
import { useWords } from '../page/page-context.ts';
import { LibraryList } from './library-list.tsx';

const loadEntry = async (): Promise<ComponentType> =>
  (await import('./entry/entry-page.tsx')).EntryPage;
const loadSameText = async (): Promise<ComponentType> =>
  (await import('../same-text/same-text-view.tsx')).SameTextView;

/** The library in a tab of its own: what the page's address names. */
export function LibraryApp() {
  const { t } = useWords();
  const [target] = useState(() => readLibraryTarget(location));
  return (
    <>
      <PageBar>
        {target.of !== 'articles' && (
          <a class="button" href={libraryAddress(WHOLE_LIBRARY)}>
            <Icon name="bookmark" />
            {t('library_open')}
          </a>
        )}
      </PageBar>
      <div class="library-page">
        <PreparingGlossary />
        {target.of === 'articles' && <LibraryList opened={target} />}
        {target.of === 'entries' && <Later load={loadEntry} />}
        {target.of === 'same-text' && <Later load={loadSameText} />}
      </div>
    </>
  );
}
