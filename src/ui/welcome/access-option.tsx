import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Access } from '../../core/settings.ts';
import { useWords } from '../page/page-context.ts';

interface AccessOptionProps {
  option: Access;
  chosen: boolean;
  onChoose: () => void;
  /** What the option asks for once it is chosen. */
  children?: ComponentChildren;
}

/** One choice of where Siyaq runs, with what it means for the reader. */
export function AccessOption({ option, chosen, onChoose, children }: AccessOptionProps) {
  const { t } = useWords();
  const consequences = useId();
  return (
    <div class="access-option" data-chosen={chosen}>
      <label>
        <input
          type="radio"
          name="access"
          value={option}
          checked={chosen}
          aria-describedby={consequences}
          onChange={onChoose}
        />
        <span class="access-name">{t(`welcome_access_${option}`)}</span>
      </label>
      <p id={consequences}>{t(`welcome_access_${option}_means`)}</p>
      {children}
    </div>
  );
}
