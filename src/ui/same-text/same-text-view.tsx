import { useEffect, useMemo, useState } from 'preact/hooks';
import { getArticle } from '../../storage/library-store.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { sameTextElsewhere } from '../../storage/same-text.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { Loading, StateNote } from '../components/state-note.tsx';
import { libraryAddress, readLibraryTarget } from '../page/library-address.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive } from '../page/use-live.ts';
import { NamesCompared } from './names-compared.tsx';
import { SideBySide } from './side-by-side.tsx';

/** Outlets in the table of names, the two that stand side by side first. */
const COLUMNS = 6;

/** One text in several outlets: how each names the same entries, and two of the texts side by side. */
export function SameTextView() {
  const { t } = useWords();
  const { db } = usePage();
  const opened = useMemo(() => readLibraryTarget(location), []);
  const id = opened.of === 'same-text' ? opened.article : '';
  const [chosen, setChosen] = useState(opened.of === 'same-text' ? opened.other : null);
  const loaded = useLive(async () => {
    const [article, found, asked] = await Promise.all([
      getArticle(db, id),
      sameTextElsewhere(db, id),
      opened.of === 'same-text' && opened.other !== null ? getArticle(db, opened.other) : null,
    ]);
    const others = found.map((one) => one.article);
    // Two that the reader chose are compared, however little they share.
    const isFound = asked === null || asked.id === id || others.some((one) => one.id === asked.id);
    return { article, others: isFound ? others : [asked, ...others] };
  }, [db, id]);
  useEffect(() => void (document.title = t('same_text_title')), [t]);

  if (loaded.state === 'loading') return <Loading>{t('library_loading')}</Loading>;
  if (loaded.state === 'failed') return <FailureNote failure={loaded.failure} />;
  const { article, others } = loaded.value;
  const other = others.find((one) => one.id === chosen) ?? others[0];
  if (article === null || other === undefined)
    return (
      <main class="same-text">
        <StateNote level={1} icon="page" title={t('same_text_none')}>
          {t('same_text_none_why')}
        </StateNote>
      </main>
    );
  const choose = (next: string) => {
    setChosen(next);
    history.replaceState(null, '', libraryAddress({ of: 'same-text', article: id, other: next }));
  };
  return (
    <main class="same-text">
      <h1>{t('same_text_title')}</h1>
      <NamesCompared
        articles={[article, other, ...others.filter((one) => one !== other)].slice(0, COLUMNS)}
      />
      <section class="section">
        <div class="section-head">
          <h2>{t('same_text_side_by_side')}</h2>
          {others.length > 1 && (
            <label class="same-text-choice">
              {t('same_text_with')}
              <select value={other.id} onChange={({ currentTarget: { value } }) => choose(value)}>
                {others.map((one) => (
                  <option key={one.id} value={one.id}>
                    {nameOf(one)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        <SideBySide key={`${article.id} ${other.id}`} left={article} right={other} />
      </section>
    </main>
  );
}

function nameOf({ outlet, title, url }: SavedArticle): string {
  return [outlet, title || url].filter((part) => part !== null).join(' · ');
}
