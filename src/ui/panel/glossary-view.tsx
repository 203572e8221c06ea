import { useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../core/morphology/analysis.ts';
import type { Language } from '../../locale/language.ts';
import { searchGlossary, type GlossaryHit } from '../../storage/glossary-search.ts';
import { searchKey } from '../../core/search/search-key.ts';
import { EntryRow } from '../components/entry-row.tsx';
import { FailureNote } from '../components/failure-note.tsx';
import { Later } from '../components/later.tsx';
import { Run, withoutMarks } from '../components/run.tsx';
import { SearchField } from '../components/search-field.tsx';
import { StateNote } from '../components/state-note.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useDebounced } from '../page/use-debounced.ts';
import { useLive } from '../page/use-live.ts';
import { GlossaryHints } from './glossary-hints.tsx';
import { moveInResults } from './list-keys.ts';
import { usePanel } from './panel-context.ts';
import { useLemmaKeys } from './use-lemma-keys.ts';

const PAUSE = 120;
const LIMIT = 50;
/** Loaded when something is looked up. */
const loadFound = async () =>
  (await import('../dictionaries/found-in-dictionaries.tsx')).FoundInDictionaries;

/** Looks any name or term up: Arabic with or without marks, in any form of the word, English, transliteration, with typos. */
export function GlossaryView() {
  const { t } = useWords();
  const { db } = usePage();
  const { navigation } = usePanel();
  const [typed, setTyped] = useState('');
  const [inDictionaries, setInDictionaries] = useState(false);
  const query = useDebounced(typed.trim(), PAUSE);
  const lemmas = useLemmaKeys(query);
  const found = useLive<{ query: string; hits: GlossaryHit[] }>(
    async () => ({
      query,
      hits: query ? await searchGlossary(db, query, LIMIT, [...lemmas.keys()]) : [],
    }),
    [db, query, lemmas],
  );
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const answered = found.state === 'ready' && found.value.query !== '' ? found.value : null;
  const hits = typed.trim() && answered ? answered.hits : [];
  const late = typed.trim() !== (answered?.query ?? '');

  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('.entry-open') ?? [])];
    if (field.current && moveInResults(event.key, field.current, rows)) event.preventDefault();
    else if (event.key === 'Enter' && event.target === field.current && hits[0])
      navigation.openEntry(hits[0].entry.id);
  };
  const count = !typed.trim() || !answered ? '' : t('glossary_count', { count: hits.length });
  return (
    <div ref={box} onKeyDown={onKeyDown} aria-busy={late}>
      <h1 class="visually-hidden">{t('panel_tab_glossary')}</h1>
      <SearchField
        label={t('glossary_search')}
        value={typed}
        onInput={setTyped}
        count={count}
        input={field}
      />
      {found.state === 'failed' && <FailureNote failure={found.failure} />}
      {!typed.trim() && <GlossaryHints />}
      {typed.trim() && answered && hits.length === 0 && !inDictionaries && (
        <StateNote icon="search" title={t('glossary_none', { query: answered.query })}>
          {t('glossary_none_why')}
        </StateNote>
      )}
      {hits.length > 0 && (
        <ul class="entries">
          {hits.map((hit) => (
            <EntryRow
              key={hit.entry.id}
              entry={hit.entry}
              onOpen={navigation.openEntry}
              note={<Matched hit={hit} reading={lemmas.get(hit.lemma ?? '') ?? null} />}
            />
          ))}
        </ul>
      )}
      {query !== '' && (
        <Later
          load={loadFound}
          props={{ whole: searchKey(query), lemmas, onAnswer: setInDictionaries }}
        />
      )}
    </div>
  );
}

interface MatchedProps {
  hit: GlossaryHit;
  reading: Analysis | null;
}

/**
 * How the word was read, where it was found by what it is a form of; else the spelling that was found, where it is not one of the
 * two names the row shows anyway.
 */
function Matched({ hit: { entry, matched }, reading }: MatchedProps) {
  const { t } = useWords();
  if (reading)
    return (
      <>
        {t('glossary_read_as')}{' '}
        <Run language="ar">{reading.parts.map(({ letters }) => letters).join(' + ')}</Run>
      </>
    );
  const shown = [entry.name.ar, entry.name.en].map(withoutMarks);
  if (!matched || shown.includes(withoutMarks(matched))) return null;
  return (
    <>
      {t('glossary_matched')} <Run language={languageOf(matched)}>{matched}</Run>
    </>
  );
}

function languageOf(name: string): Language {
  return /\p{Script=Arabic}/u.test(name) ? 'ar' : 'en';
}
