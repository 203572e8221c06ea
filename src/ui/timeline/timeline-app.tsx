import { useEffect, useMemo, useState } from 'preact/hooks';
import { getEntries } from '../../storage/entry-store.ts';
import type { EntryRecord } from '../../storage/records.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { PageBar } from '../components/page-bar.tsx';
import { PreparingGlossary } from '../components/preparing-glossary.tsx';
import { Loading } from '../components/state-note.tsx';
import { HappeningActions } from '../happenings/happening-actions.tsx';
import { isKept } from '../happenings/is-kept.ts';
import { usePage, useWords } from '../page/page-context.ts';
import {
  readTimelineTarget,
  targetOfEntries,
  timelineAddress,
  type TimelineTarget,
} from '../page/timeline-address.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { loadHappenings } from './load-happenings.ts';
import { NamesShown } from './names-shown.tsx';
import { TimelineBoard } from './timeline-board.tsx';
import { useHeading } from './use-heading.ts';

/** The timeline of what the page's address names. */
export function TimelineApp() {
  const [target, setTarget] = useState(() => readTimelineTarget(location));
  useEffect(() => {
    const back = () => setTarget(readTimelineTarget(location));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const go = (next: TimelineTarget) => {
    history.pushState(null, '', timelineAddress(next));
    setTarget(next);
  };
  return (
    <>
      <PageBar />
      <main class="timeline-page">
        <PreparingGlossary />
        <Shown target={target} onTarget={go} />
      </main>
    </>
  );
}

interface ShownProps {
  target: TimelineTarget;
  onTarget: (target: TimelineTarget) => void;
}

function Shown({ target, onTarget }: ShownProps) {
  const { t } = useWords();
  const { db } = usePage();
  const address = timelineAddress(target);
  const loaded = useLive(
    async () => ({ address, ...(await loadHappenings(db, target)) }),
    [db, address],
  );
  const current =
    loaded.state === 'ready' && loaded.value.address === address ? loaded.value : null;
  const entries = useEntriesOf(target);
  const heading = useHeading(target, entries);
  useEffect(() => void (document.title = heading), [heading]);

  const ids = target.of === 'entries' ? target.entries : [];
  return (
    <>
      <h1>{heading}</h1>
      {(target.of === 'article' || target.of === 'tab') && (
        <p class="timeline-about">{t('timeline_of_article_about')}</p>
      )}
      <NamesShown
        ids={ids}
        entries={entries}
        onChange={(next) => onTarget(targetOfEntries(next))}
      />
      {loaded.state === 'failed' ? (
        <FailureNote failure={loaded.failure} />
      ) : current ? (
        <TimelineBoard
          key={address}
          happenings={current.happenings}
          behind={current.behind}
          title={heading}
          participants={ids}
          actions={(happening) =>
            isKept(happening) && (
              <HappeningActions happening={happening} others={current.happenings} />
            )
          }
        />
      ) : (
        <Loading>{t('timeline_loading')}</Loading>
      )}
    </>
  );
}

/** The entries that the target names, by id. */
function useEntriesOf(target: TimelineTarget): ReadonlyMap<string, EntryRecord> {
  const { db } = usePage();
  const ids = target.of === 'entries' ? target.entries : [];
  const found = useLive(() => getEntries(db, ids), [db, ids.join(' ')]);
  return useMemo(() => new Map(valueOf(found, []).map((entry) => [entry.id, entry])), [found]);
}
