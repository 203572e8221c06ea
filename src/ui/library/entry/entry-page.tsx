import { useEffect, useMemo } from 'preact/hooks';
import { entryInLibrary } from '../../../storage/entry-in-library.ts';
import { getEntries } from '../../../storage/entry-store.ts';
import type { EntryRecord } from '../../../storage/records.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { inLanguage, withoutMarks, Words } from '../../components/run.tsx';
import { Loading, StateNote } from '../../components/state-note.tsx';
import { EntryHead } from '../../entry/entry-head.tsx';
import { libraryAddress, readLibraryTarget } from '../../page/library-address.ts';
import { usePage, useWords } from '../../page/page-context.ts';
import { useLive } from '../../page/use-live.ts';
import { ReadingNote } from '../../reading/reading-note.tsx';
import { Companions } from './companions.tsx';
import { MonthsChart } from './months-chart.tsx';
import { NamingArticles } from './naming-articles.tsx';
import { SpellingsTable } from './spellings-table.tsx';
import { ToldInLibrary } from './told-in-library.tsx';

/** What the library holds of an entry, or of those that name two. */
export function EntryPage() {
  const { t, language } = useWords();
  const { db } = usePage();
  const ids = useMemo(() => {
    const target = readLibraryTarget(location);
    return target.of === 'entries' ? target.entries : [];
  }, []);
  const entries = useLive(() => getEntries(db, ids), [db, ids]);
  const counted = useLive(() => entryInLibrary(db, ids), [db, ids]);
  const known = entries.state === 'ready' ? entries.value : [];
  const name = known
    .map((entry) => withoutMarks(inLanguage(entry.name, language).text))
    .join(' · ');
  useEffect(() => {
    if (name !== '') document.title = name;
  }, [name]);

  if (entries.state === 'failed') return <FailureNote failure={entries.failure} />;
  if (counted.state === 'failed') return <FailureNote failure={counted.failure} />;
  if (entries.state === 'loading') return <Loading>{t('entry_loading')}</Loading>;
  if (known.length < ids.length)
    return (
      <main class="entry-page">
        <h1 class="visually-hidden">{t('entry_missing')}</h1>
        <FailureNote failure={{ code: 'entry-missing', detail: ids.join(' ') }} />
      </main>
    );
  const found = counted.state === 'ready' ? counted.value : null;
  return (
    <main class="entry-page">
      <ReadingNote />
      <header class="entry">
        {known.length === 1 ? <EntryHead entry={known[0]!} /> : <PairHead entries={known} />}
        {found && (
          <p class="entry-page-count">
            {t('entry_in_library', {
              articles: t('library_count', { count: found.articles.length }),
            })}
          </p>
        )}
      </header>
      {found?.articles.length === 0 && (
        <StateNote icon="bookmark" title={t('entry_not_in_library')}>
          {t('entry_not_in_library_why')}
        </StateNote>
      )}
      {found && found.articles.length > 0 && (
        <div class="entry-page-parts">
          <div>
            <MonthsChart months={found.months} />
            <NamingArticles entries={ids} articles={found.articles} />
          </div>
          <div>
            <Companions entry={ids[0]!} companions={found.companions} />
            <SpellingsTable outlets={found.outlets} />
            <ToldInLibrary entries={ids} />
          </div>
        </div>
      )}
    </main>
  );
}

/** Two entries that are named together, each the way to what the library holds of it alone. */
function PairHead({ entries }: { entries: readonly EntryRecord[] }) {
  const { t, language } = useWords();
  return (
    <>
      <p class="entry-page-pair">{t('entry_pair')}</p>
      <h1>
        {entries.map(({ id, name }, i) => (
          <span key={id}>
            {i > 0 && ' · '}
            <a href={libraryAddress({ of: 'entries', entries: [id] })}>
              <Words of={name} language={language} />
            </a>
          </span>
        ))}
      </h1>
    </>
  );
}
