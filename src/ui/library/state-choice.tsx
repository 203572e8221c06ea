import type { Narrowing } from '../../core/library/narrowing.ts';
import { READ_STATES } from '../../core/library/read-state.ts';
import { useWords } from '../page/page-context.ts';

interface StateChoiceProps {
  narrowing: Narrowing;
  onNarrow: (narrowing: Narrowing) => void;
}

/** Narrows by how far articles are read, and to those that are starred or archived. */
export function StateChoice({ narrowing, onNarrow }: StateChoiceProps) {
  const { t } = useWords();
  const { status, starred, archived } = narrowing;
  return (
    <section class="narrowing-part">
      <h2>{t('library_state')}</h2>
      <ul>
        {READ_STATES.map((state) => (
          <li key={state}>
            <button
              type="button"
              class="narrowing-option"
              aria-pressed={status === state}
              onClick={() => onNarrow({ ...narrowing, status: status === state ? null : state })}
            >
              {t(`library_status_${state}`)}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="narrowing-option"
            aria-pressed={starred}
            onClick={() => onNarrow({ ...narrowing, starred: !starred })}
          >
            {t('library_starred')}
          </button>
        </li>
        <li>
          <button
            type="button"
            class="narrowing-option"
            aria-pressed={archived}
            onClick={() => onNarrow({ ...narrowing, archived: !archived })}
          >
            {t('library_archive')}
          </button>
        </li>
      </ul>
    </section>
  );
}
