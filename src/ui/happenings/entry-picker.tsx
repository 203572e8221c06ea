import { useState } from 'preact/hooks';
import { getEntries } from '../../storage/entry-store.ts';
import { searchGlossary } from '../../storage/glossary-search.ts';
import { Icon } from '../components/icon.tsx';
import { inLanguage, Words } from '../components/run.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useDebounced } from '../page/use-debounced.ts';
import { useLive, valueOf } from '../page/use-live.ts';

interface EntryPickerProps {
  label: string;
  /** Ids of entries. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

const OFFERED = 5;
const PAUSE = 150;

/** Entries as chips that can be taken away, and a search for one more. */
export function EntryPicker({ label, chosen, onChange }: EntryPickerProps) {
  const { t, language } = useWords();
  const { db } = usePage();
  const [query, setQuery] = useState('');
  const asked = useDebounced(query, PAUSE);
  const entries = valueOf(
    useLive(() => getEntries(db, [...chosen]), [db, chosen.join(' ')]),
    [],
  );
  const found = valueOf(
    useLive(() => searchGlossary(db, asked, OFFERED + chosen.length), [db, asked]),
    [],
  );
  const offered =
    query.trim() === '' ? [] : found.filter(({ entry }) => !chosen.includes(entry.id));
  return (
    <fieldset class="entry-picker">
      <legend>{label}</legend>
      {entries.length > 0 && (
        <ul class="chips">
          {entries.map(({ id, name }) => (
            <li key={id} class="chip">
              <Words of={name} language={language} />
              <button
                type="button"
                aria-label={t('picker_remove', { name: inLanguage(name, language).text })}
                onClick={() => onChange(chosen.filter((one) => one !== id))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        type="search"
        dir="auto"
        aria-label={t('picker_search')}
        placeholder={t('picker_search')}
        value={query}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {offered.length > 0 && (
        <ul class="picker-hits">
          {offered.slice(0, OFFERED).map(({ entry }) => (
            <li key={entry.id} data-kind={entry.kind}>
              <button
                type="button"
                class="button button-quiet"
                onClick={() => {
                  onChange([...chosen, entry.id]);
                  setQuery('');
                }}
              >
                <Icon name="add" />
                <Words of={entry.name} language={language} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
