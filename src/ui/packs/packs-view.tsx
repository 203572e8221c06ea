import { useEffect, useRef, useState } from 'preact/hooks';
import { listPacks } from '../../storage/pack-store.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { DictionariesSection } from '../dictionaries/dictionaries-section.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { listBuiltInPacks } from './built-in-packs.ts';
import { BuiltInPackRow } from './built-in-pack-row.tsx';
import { ImportPack } from './import-pack.tsx';
import { PackRow } from './pack-row.tsx';

/** The packs the glossary is made of: installed ones, built-in ones that were removed, and import. */
export function PacksView() {
  const { t } = useWords();
  const { db } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const [builtIn, setBuiltIn] = useState<string[]>([]);
  const packs = useLive(() => listPacks(db), [db]);
  const installed = valueOf(packs, []);
  const removed = builtIn.filter((id) => !installed.some((pack) => pack.id === id));

  useEffect(() => {
    heading.current?.focus();
    void listBuiltInPacks().then(setBuiltIn);
  }, []);
  return (
    <div class="packs">
      <h1 ref={heading} tabIndex={-1}>
        {t('packs_title')}
      </h1>
      <p class="intro">{t('packs_intro')}</p>
      <ImportPack />
      {packs.state === 'failed' && <FailureNote failure={packs.failure} />}
      <section class="section">
        <h2>{t('packs_installed', { count: installed.length })}</h2>
        <ul class="pack-list">
          {installed.map((pack) => (
            <PackRow key={pack.id} pack={pack} builtIn={builtIn.includes(pack.id)} />
          ))}
        </ul>
      </section>
      {packs.state === 'ready' && removed.length > 0 && (
        <section class="section">
          <h2>{t('packs_removed')}</h2>
          <ul class="pack-list">
            {removed.map((id) => (
              <BuiltInPackRow key={id} id={id} />
            ))}
          </ul>
        </section>
      )}
      <DictionariesSection />
    </div>
  );
}
