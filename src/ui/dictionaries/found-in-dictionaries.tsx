import { useEffect } from 'preact/hooks';
import type { LemmaKeys } from '../../core/morphology/lemma-keys.ts';
import { normalise } from '../../core/text/normalise.ts';
import { lookUp, type FoundTerm } from '../../storage/dictionary-store.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { Meta } from '../components/meta.tsx';
import { Run } from '../components/run.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive } from '../page/use-live.ts';

interface FoundInDictionariesProps {
  /** As it was typed, as a key. */
  whole: string;
  lemmas: LemmaKeys;
  /** Told whether there is anything. */
  onAnswer: (found: boolean) => void;
}

/** Keys that are looked up, and words that are shown: the likeliest. */
const MOST_KEYS = 48;
const MOST_SHOWN = 5;

/** What the reader's dictionaries say of a word, in whatever form it was typed; nothing where they say nothing. */
export function FoundInDictionaries({ whole, lemmas, onAnswer }: FoundInDictionariesProps) {
  const { t } = useWords();
  const { db } = usePage();
  const keys = [whole, ...lemmas.keys()].slice(0, MOST_KEYS);
  const found = useLive(async () => (whole ? lookUp(db, keys) : []), [db, whole, lemmas]);
  const shown = found.state === 'ready' ? likeliest(found.value, lemmas) : [];
  useEffect(() => onAnswer(shown.length > 0), [shown.length > 0]);
  if (found.state === 'failed') return <FailureNote failure={found.failure} />;
  if (shown.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('dictionaries_found')}</h2>
      <ul class="pack-list">
        {shown.map((one, i) => (
          <Found key={i} found={one} lemmas={lemmas} />
        ))}
      </ul>
    </section>
  );
}

function Found({
  found: { key, dictionary, term },
  lemmas,
}: {
  found: FoundTerm;
  lemmas: LemmaKeys;
}) {
  const { t } = useWords();
  const reading = lemmas.get(key);
  const marked = normalise(term.reading).text === normalise(term.term).text;
  return (
    <li class="pack">
      <div>
        <h3>
          <Run language="ar">{marked ? term.reading : term.term}</Run>
        </h3>
        {reading && (
          <p class="pack-about">
            {t('glossary_read_as')}{' '}
            <Run language="ar">{reading.parts.map(({ letters }) => letters).join(' + ')}</Run>
          </p>
        )}
        {term.glosses.map((gloss, i) => (
          <p key={i} class="gloss" dir="auto">
            {gloss}
          </p>
        ))}
        <Meta>
          {!marked && term.reading !== '' && <bdi>{term.reading}</bdi>}
          {term.tags.length > 0 && <bdi>{term.tags.join(' ')}</bdi>}
          <bdi>{dictionary}</bdi>
        </Meta>
      </div>
    </li>
  );
}

/**
 * What is listed as it was typed first, then by how likely their reading is; a word that is spelt as the reading says before one
 * that differs in a hamza.
 */
function likeliest(found: readonly FoundTerm[], lemmas: LemmaKeys): FoundTerm[] {
  const spelt = ({ key, term }: FoundTerm): number => {
    const lemma = lemmas.get(key)?.lemma;
    return lemma === undefined || normalise(term.term).text === lemma ? 0 : 1;
  };
  const cost = ({ key }: FoundTerm): number => lemmas.get(key)?.cost ?? -1;
  return found
    .toSorted(
      (one, other) =>
        spelt(one) - spelt(other) || cost(one) - cost(other) || other.term.score - one.term.score,
    )
    .slice(0, MOST_SHOWN);
}
