import { useState } from 'preact/hooks';
import { Brand } from '../components/brand.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { PreparingGlossary } from '../components/preparing-glossary.tsx';
import { readLibraryTarget } from '../page/library-address.ts';
import { LibraryList } from './library-list.tsx';

/** The library in a tab of its own: what the page's address names. */
export function LibraryApp() {
  const [target] = useState(() => readLibraryTarget(location));
  return (
    <>
      <header class="library-bar">
        <Brand />
        <LanguageSwitch />
      </header>
      <div class="library-page">
        <PreparingGlossary />
        {target.of === 'articles' && <LibraryList opened={target} />}
      </div>
    </>
  );
}
