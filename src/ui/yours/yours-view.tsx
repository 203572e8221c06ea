import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { QuietRecord } from '../../storage/entry-change-records.ts';
import type { EntryRecord } from '../../storage/records.ts';
import { readYours } from '../../storage/yours.ts';
import { EntryRow } from '../components/entry-row.tsx';
import { FailureNote } from '../components/failure-note.tsx';
import { MoreList } from '../components/more-list.tsx';
import { StateNote } from '../components/state-note.tsx';
import { useMarking } from '../entry/use-marking.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive } from '../page/use-live.ts';

/** Rows of a section that are shown at first. */
const FIRST = 30;

/** The reader's own entries, those that they changed, and what is not marked on pages. */
export function YoursView({ onOpen }: { onOpen: (entry: string) => void }) {
  const { t } = useWords();
  const { db } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const yours = useLive(() => readYours(db), [db]);
  useEffect(() => heading.current?.focus(), []);
  const isEmpty =
    yours.state === 'ready' &&
    yours.value.own.length + yours.value.changed.length + yours.value.quiet.length === 0;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('glossary_yours')}
      </h1>
      {yours.state === 'failed' && <FailureNote failure={yours.failure} />}
      {isEmpty && (
        <StateNote icon="edit" title={t('glossary_yours_none')}>
          {t('glossary_yours_none_why')}
        </StateNote>
      )}
      {yours.state === 'ready' && (
        <>
          <Section
            title={t('glossary_yours_own', { count: yours.value.own.length })}
            of={yours.value.own}
          >
            {(entry) => <EntryRow key={entry.id} entry={entry} onOpen={onOpen} />}
          </Section>
          <Section
            title={t('glossary_yours_changed', { count: yours.value.changed.length })}
            of={yours.value.changed}
          >
            {(entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                onOpen={onOpen}
                note={<Parts entry={entry} />}
              />
            )}
          </Section>
          <Section
            title={t('glossary_yours_quiet', { count: yours.value.quiet.length })}
            of={yours.value.quiet}
          >
            {(one) => <QuietRow key={one.row.id} {...one} onOpen={onOpen} />}
          </Section>
        </>
      )}
    </>
  );
}

interface SectionProps<T> {
  title: string;
  of: readonly T[];
  children: (one: T) => ComponentChildren;
}

/** Nothing where there is nothing. */
function Section<T>({ title, of, children }: SectionProps<T>) {
  if (of.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <MoreList items={of} first={FIRST}>
        {(shown) => <ul class="entries">{shown.map(children)}</ul>}
      </MoreList>
    </section>
  );
}

function Parts({ entry: { changed = [] } }: { entry: EntryRecord }) {
  const { t, language } = useWords();
  return (
    <>{new Intl.ListFormat(language).format(changed.map((part) => t(`entry_part_${part}`)))}</>
  );
}

interface QuietRowProps {
  row: QuietRecord;
  entry: EntryRecord;
  onOpen: (entry: string) => void;
}

function QuietRow({ row, entry, onOpen }: QuietRowProps) {
  const { t } = useWords();
  const { again } = useMarking();
  const said =
    row.as === 'known'
      ? t('entry_marking_known')
      : row.site === ''
        ? t('entry_marking_hidden')
        : t('entry_marking_hidden_on', { site: row.site });
  return (
    <EntryRow entry={entry} onOpen={onOpen} note={said}>
      <button type="button" class="button" onClick={() => again(entry, row)}>
        {t('entry_mark_again')}
      </button>
    </EntryRow>
  );
}
