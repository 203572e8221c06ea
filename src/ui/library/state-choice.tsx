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
  const option = (label: string, chosen: boolean, pressed: Partial<Narrowing>) => (
    <li key={label}>
      <button
        type="button"
        class="narrowing-option"
        aria-pressed={chosen}
        onClick={() => onNarrow({ ...narrowing, ...pressed })}
      >
        {label}
      </button>
    </li>
  );
  return (
    <section class="narrowing-part">
      <h2>{t('library_state')}</h2>
      <ul>
        {READ_STATES.map((state) =>
          option(t(`library_status_${state}`), status === state, {
            status: status === state ? null : state,
          }),
        )}
        {option(t('library_starred'), starred, { starred: !starred })}
        {option(t('library_archive'), archived, { archived: !archived })}
      </ul>
    </section>
  );
}
