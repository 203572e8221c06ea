import { listDictionaries } from '../../storage/dictionary-store.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { DictionaryRow } from './dictionary-row.tsx';
import { ImportDictionary } from './import-dictionary.tsx';

/** The dictionaries that the reader has brought, and import. */
export function DictionariesSection() {
  const { t } = useWords();
  const { db } = usePage();
  const dictionaries = useLive(() => listDictionaries(db), [db]);
  return (
    <section class="section">
      <h2>{t('dictionaries_title')}</h2>
      <p class="intro">{t('dictionaries_intro')}</p>
      <ImportDictionary />
      {dictionaries.state === 'failed' && <FailureNote failure={dictionaries.failure} />}
      <ul class="pack-list">
        {valueOf(dictionaries, []).map((dictionary) => (
          <DictionaryRow key={dictionary.id} dictionary={dictionary} />
        ))}
      </ul>
    </section>
  );
}
