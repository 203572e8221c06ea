import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryRecord } from '../../storage/records.ts';
import { searchGlossary, type GlossaryHit } from '../../storage/glossary-search.ts';
import { EntryRow } from '../components/entry-row.tsx';
import { Icon } from '../components/icon.tsx';
import { inLanguage, Words } from '../components/run.tsx';
import { SearchField } from '../components/search-field.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useCloseOutside } from '../page/use-close-outside.ts';
import { useDebounced } from '../page/use-debounced.ts';
import { useLive } from '../page/use-live.ts';

const PAUSE = 120;
const LIMIT = 8;

interface NamesShownProps {
  /** Ids that the timeline is of, and those of them that the glossary has. */
  ids: readonly string[];
  entries: ReadonlyMap<string, EntryRecord>;
  onChange: (ids: string[]) => void;
}

/** The names that must all take part, each to be taken out again, and a search for another one. */
export function NamesShown({ ids, entries, onChange }: NamesShownProps) {
  const { t, language } = useWords();
  const [searching, setSearching] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useCloseOutside(box, searching, () => setSearching(false));
  const close = () => {
    setSearching(false);
    button.current?.focus();
  };
  return (
    <div class="names" ref={box}>
      <ul class="names-list">
        {ids.map((id) => {
          const entry = entries.get(id);
          const name = entry ? inLanguage(entry.name, language).text : id;
          return (
            <li key={id} class="name-chip" {...(entry ? { 'data-kind': entry.kind } : {})}>
              {entry ? <Words of={entry.name} language={language} /> : <bdi>{id}</bdi>}
              <button
                type="button"
                class="icon-button"
                aria-label={t('timeline_remove_name', { name })}
                onClick={() => onChange(ids.filter((other) => other !== id))}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            class="button names-add"
            ref={button}
            aria-expanded={searching}
            onClick={() => setSearching(!searching)}
          >
            <Icon name="add" />
            {ids.length === 0 ? t('timeline_choose_name') : t('timeline_add_name')}
          </button>
        </li>
      </ul>
      {searching && (
        <NameSearch
          taken={ids}
          onClose={close}
          onChoose={(id) => {
            onChange([...ids, id]);
            close();
          }}
        />
      )}
    </div>
  );
}

interface NameSearchProps {
  taken: readonly string[];
  onChoose: (id: string) => void;
  onClose: () => void;
}

function NameSearch({ taken, onChoose, onClose }: NameSearchProps) {
  const { t } = useWords();
  const { db } = usePage();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const query = useDebounced(typed.trim(), PAUSE);
  const found = useLive<GlossaryHit[]>(
    async () => (query ? searchGlossary(db, query, LIMIT + taken.length) : []),
    [db, query],
  );
  useLayoutEffect(() => field.current?.focus(), []);
  const hits =
    found.state === 'ready' && query
      ? found.value.filter(({ entry }) => !taken.includes(entry.id)).slice(0, LIMIT)
      : [];
  return (
    <div
      class="name-search"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
        if (key === 'Enter' && document.activeElement === field.current && hits[0])
          onChoose(hits[0].entry.id);
      }}
    >
      <SearchField
        label={t('glossary_search')}
        value={typed}
        onInput={setTyped}
        count={query && found.state === 'ready' ? t('glossary_count', { count: hits.length }) : ''}
        input={field}
      />
      {hits.length > 0 && (
        <ul class="entries">
          {hits.map(({ entry }) => (
            <EntryRow key={entry.id} entry={entry} onOpen={onChoose} />
          ))}
        </ul>
      )}
    </div>
  );
}
