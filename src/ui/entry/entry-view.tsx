import { useEffect, useRef } from 'preact/hooks';
import { getEntry } from '../../storage/entry-store.ts';
import type { EntryRecord } from '../../storage/records.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { Loading } from '../components/state-note.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive } from '../page/use-live.ts';
import { EntryHead } from './entry-head.tsx';
import { EntryEvents } from './entry-events.tsx';
import { EntrySources } from './entry-sources.tsx';
import { HeldOffices } from './held-offices.tsx';
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <article class="entry">
      <EntryHead entry={entry} heading={heading} />
      <OtherNames entry={entry} />
      {entry.life && <HeldOffices life={entry.life} onOpen={onOpen} />}
      <EntryEvents id={entry.id} onOpen={onOpen} />
      <RelatedEntries related={entry.related} onOpen={onOpen} />
      <Passages entry={entry.id} />
      <EntrySources entry={entry} />
    </article>
  );
}
