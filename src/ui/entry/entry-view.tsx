import { useEffect, useRef, useState } from 'preact/hooks';
import { getEntry } from '../../storage/entry-store.ts';
import type { EntryRecord } from '../../storage/records.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { Later } from '../components/later.tsx';
import { inLanguage, withoutMarks } from '../components/run.tsx';
import { Loading, StateNote } from '../components/state-note.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive } from '../page/use-live.ts';
import { EntryHead } from './entry-head.tsx';
import type { AskSelected } from './entry-own.tsx';
import { EntryEvents } from './entry-events.tsx';
import { EntrySources } from './entry-sources.tsx';
import { HeldOffices } from './held-offices.tsx';
import { OtherNames } from './other-names.tsx';
import { Passages } from './passages.tsx';
import { RelatedEntries } from './related-entries.tsx';

const loadOwn = async () => (await import('./editing.ts')).EntryOwn;
const loadForm = async () => (await import('./editing.ts')).EntryForm;

interface EntryViewProps {
  id: string;
  /** Host name of the page that is read, or null where none is. */
  site: string | null;
  /** What is selected on that page, where it can be asked. */
  selected?: AskSelected;
  /** Opens another entry. */
  onOpen: (entry: string) => void;
}

/** Everything that is known of an entry. */
export function EntryView({ id, site, selected, onOpen }: EntryViewProps) {
  const { t, language } = useWords();
  const { db } = usePage();
  const entry = useLive(() => getEntry(db, id), [db, id]);
  const shown = useRef<EntryRecord | null>(null);
  if (entry.state === 'ready' && entry.value) shown.current = entry.value;
  if (entry.state === 'loading') return <Loading>{t('entry_loading')}</Loading>;
  if (entry.state === 'failed') return <FailureNote failure={entry.failure} />;
  if (!entry.value && shown.current?.id === id && shown.current.pack === null) {
    const name = withoutMarks(inLanguage(shown.current.name, language).text);
    return (
      <StateNote icon="trash" level={1} title={t('entry_deleted', { name })}>
        {t('entry_deleted_why')}
      </StateNote>
    );
  }
  if (!entry.value)
    return (
      <>
        <h1 class="visually-hidden">{t('entry_missing')}</h1>
        <FailureNote failure={{ code: 'entry-missing', detail: id }} />
      </>
    );
  return <KnownEntry key={id} entry={entry.value} {...{ site, selected, onOpen }} />;
}

interface KnownEntryProps extends Pick<EntryViewProps, 'site' | 'onOpen'> {
  entry: EntryRecord;
  selected: EntryViewProps['selected'] | undefined;
}

function KnownEntry({ entry, site, selected, onOpen }: KnownEntryProps) {
  const [editing, setEditing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!editing) heading.current?.focus({ preventScroll: true });
  }, [editing]);
  return (
    <article class="entry">
      {editing ? (
        <Later load={loadForm} props={{ entry, onClose: () => setEditing(false) }} />
      ) : (
        <>
          <EntryHead entry={entry} heading={heading} />
          <Later load={loadOwn} props={{ entry, site, selected, onEdit: () => setEditing(true) }} />
          <OtherNames entry={entry} />
        </>
      )}
      {entry.life && <HeldOffices life={entry.life} onOpen={onOpen} />}
      <EntryEvents id={entry.id} onOpen={onOpen} />
      <RelatedEntries related={entry.related} onOpen={onOpen} />
      <Passages entry={entry.id} />
      <EntrySources entry={entry} />
    </article>
  );
}
