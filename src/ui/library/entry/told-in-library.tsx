import { happeningsOf } from '../../../storage/happening-store.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { EntryName } from '../../entry/entry-name.tsx';
import { FilteredHappenings } from '../../happenings/filtered-happenings.tsx';
import { TimelineLink } from '../../happenings/timeline-link.tsx';
import { libraryAddress } from '../../page/library-address.ts';
import { usePage, useWords } from '../../page/page-context.ts';
import { useLive } from '../../page/use-live.ts';

const FIRST = 6;

/** Past events of an entry that saved articles tell, put together with what packs tell of the same. */
export function ToldInLibrary({ entries }: { entries: readonly string[] }) {
  const { t } = useWords();
  const { db } = usePage();
  const loaded = useLive(
    () => happeningsOf(db, { of: 'entries', entries }),
    [db, entries.join(' ')],
  );
  if (loaded.state === 'failed') return <FailureNote failure={loaded.failure} />;
  if (loaded.state === 'loading') return null;
  const happenings = loaded.value.filter(({ told }) =>
    told.some(({ provenance }) => provenance.from === 'article'),
  );
  const count = happenings.filter(({ hidden }) => !hidden).length;
  if (count === 0) return null;
  const open = (entry: string) =>
    location.assign(libraryAddress({ of: 'entries', entries: [entry] }));
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t('entry_events', { count })}</h2>
        {count > 1 && <TimelineLink target={{ of: 'entries', entries }} />}
      </div>
      <FilteredHappenings
        of={entries[0]!}
        happenings={happenings}
        first={FIRST}
        bilingual
        placeName={(place) =>
          entries.includes(place) ? null : <EntryName id={place} onOpen={open} />
        }
      />
    </section>
  );
}
