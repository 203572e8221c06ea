import type { LibraryAnswer } from '../../storage/library-index/search-library.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { useWords } from '../page/page-context.ts';
import type { LibrarySearch } from './use-library-search.ts';

/** What is to be said of a search beside its results: what was not understood of it, and what is not indexed yet. */
export function SearchNotes({ answer, failure, progress }: LibrarySearch) {
  const { t } = useWords();
  return (
    <div class="search-notes" role="status">
      {failure && <FailureNote failure={failure} />}
      {progress && progress.done < progress.of && (
        <label>
          {t('search_indexing', { done: progress.done, count: progress.of })}
          <progress value={progress.done} max={progress.of} />
        </label>
      )}
      {answer?.isPartial === true && answer.ids.length > 0 && <p>{t('search_partial')}</p>}
      {answer?.hints.map((hint) => (
        <p key={`${hint.code} ${'at' in hint ? hint.at : ''}`}>
          <HintText hint={hint} />
        </p>
      ))}
    </div>
  );
}

const HINTS = {
  'bad-date': 'search_hint_bad_date',
  'empty-value': 'search_hint_empty_value',
  'unknown-has': 'search_hint_unknown_has',
  'unknown-entity': 'search_hint_unknown_entity',
  'unknown-word': 'search_hint_unknown_word',
  likened: 'search_hint_likened',
  'open-quote': 'search_hint_open_quote',
  'only-excluded': 'search_hint_only_excluded',
  'too-long': 'search_hint_too_long',
} as const;

function HintText({ hint }: { hint: LibraryAnswer['hints'][number] }) {
  const { t } = useWords();
  // Typed in either script, within a sentence of the interface: kept apart by isolates.
  const at = 'at' in hint ? `\u2068${hint.at}\u2069` : '';
  return <>{t(HINTS[hint.code], { at })}</>;
}
