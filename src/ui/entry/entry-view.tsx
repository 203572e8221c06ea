import { useEffect, useRef } from 'preact/hooks';
import { getEntry, summarise } from '../../storage/entry-store.ts';
import type { EntryRecord } from '../../storage/records.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { KindLabel } from '../components/kind-label.tsx';
import { Run, Words } from '../components/run.tsx';
import { Loading } from '../components/state-note.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive } from '../page/use-live.ts';
import { EntryEvents } from './entry-events.tsx';
import { EntrySources } from './entry-sources.tsx';
import { HeldOffices } from './held-offices.tsx';
import { LifeDates } from './life-dates.tsx';
import { OtherNames } from './other-names.tsx';
import { Passages } from './passages.tsx';
import { RelatedEntries } from './related-entries.tsx';

interface EntryViewProps {
  id: string;
  /** Opens another entry. */
  onOpen: (entry: string) => void;
}

/** Everything that is known of an entry. */
export function EntryView({ id, onOpen }: EntryViewProps) {
  const { t } = useWords();
  const { db } = usePage();
  const entry = useLive(() => getEntry(db, id), [db, id]);
  if (entry.state === 'loading') return <Loading>{t('entry_loading')}</Loading>;
  if (entry.state === 'failed') return <FailureNote failure={entry.failure} />;
  if (!entry.value)
    return (
      <>
        <h1 class="visually-hidden">{t('entry_missing')}</h1>
        <FailureNote failure={{ code: 'entry-missing', detail: id }} />
      </>
    );
  return <KnownEntry key={id} entry={entry.value} onOpen={onOpen} />;
}

function KnownEntry({ entry, onOpen }: { entry: EntryRecord; onOpen: EntryViewProps['onOpen'] }) {
  const { language, other } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { transliteration } = summarise(entry);
  return (
    <article class="entry">
      <header class="entry-head" data-kind={entry.kind}>
        <KindLabel kind={entry.kind} chip />
        {/* One heading in two languages: the subject itself, so its vowel marks are kept. */}
        <h1 ref={heading} tabIndex={-1}>
          {entry.name.ar && (
            <Run language="ar" class="entry-ar">
              {entry.name.ar}
            </Run>
          )}
          {entry.name.en && (
            <Run language="en" class="entry-en">
              {entry.name.en}
            </Run>
          )}
        </h1>
        {transliteration && (
          <p class="entry-translit">
            <bdi lang="ar-Latn" dir="ltr">
              {transliteration}
            </bdi>
          </p>
        )}
        {entry.life && <LifeDates life={entry.life} />}
      </header>
      {(entry.about.ar || entry.about.en) && (
        <div class="entry-about">
          <p>
            <Words of={entry.about} language={language} />
          </p>
          {entry.about.ar && entry.about.en && (
            <p class="entry-about-other">
              <Words of={entry.about} language={other} />
            </p>
          )}
        </div>
      )}
      <OtherNames entry={entry} />
      {entry.life && <HeldOffices life={entry.life} onOpen={onOpen} />}
      <EntryEvents id={entry.id} onOpen={onOpen} />
      <RelatedEntries related={entry.related} onOpen={onOpen} />
      <Passages entry={entry.id} />
      <EntrySources entry={entry} />
    </article>
  );
}
