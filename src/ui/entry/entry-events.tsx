import { happeningsOf } from '../../storage/happening-store.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { AddEvent } from '../happenings/add-event.tsx';
import { FilteredHappenings } from '../happenings/filtered-happenings.tsx';
import { TimelineLink } from '../happenings/timeline-link.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive } from '../page/use-live.ts';
import { EntryName } from './entry-name.tsx';

interface EntryEventsProps {
  id: string;
  onOpen: (entry: string) => void;
}

const FIRST = 8;

/** What happened with an entry, from packs, saved articles and the reader, and a way to add to it. */
export function EntryEvents({ id, onOpen }: EntryEventsProps) {
  const { t } = useWords();
  const { db } = usePage();
  const loaded = useLive(() => happeningsOf(db, { of: 'entries', entries: [id] }), [db, id]);
  if (loaded.state === 'failed') return <FailureNote failure={loaded.failure} />;
  if (loaded.state === 'loading') return null;
  const happenings = loaded.value;
  const count = happenings.filter(({ hidden }) => !hidden).length;
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t('entry_events', { count })}</h2>
        {count > 1 && <TimelineLink target={{ of: 'entries', entries: [id] }} />}
      </div>
      <FilteredHappenings
        of={id}
        happenings={happenings}
        first={FIRST}
        bilingual
        placeName={(place) => (place === id ? null : <EntryName id={place} onOpen={onOpen} />)}
      />
      <AddEvent participants={[id]} />
    </section>
  );
}
