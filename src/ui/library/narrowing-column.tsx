import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Narrowing } from '../../core/library/narrowing.ts';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';
import { CollectionChoices } from './collection-choices.tsx';
import { StateChoice } from './state-choice.tsx';
import { TagChoices } from './tag-choices.tsx';

interface NarrowingColumnProps {
  narrowing: Narrowing;
  onNarrow: (narrowing: Narrowing) => void;
  /** Whether collections and tags are there, each with the number of its articles. */
  isCounted: boolean;
  /** What else narrows the list. */
  children?: ComponentChildren;
}

/** Beside the list on a wide window, above it on a narrow one, where it is opened by a button: what narrows the list. */
export function NarrowingColumn({ children, isCounted, ...props }: NarrowingColumnProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const column = useId();
  return (
    <aside class="library-narrowing" aria-label={t('library_narrow')}>
      <button
        type="button"
        class="button narrowing-toggle"
        aria-expanded={open}
        aria-controls={column}
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" />
        {t('library_narrow')}
      </button>
      <div id={column} class="narrowing-parts" data-open={open}>
        {children}
        <StateChoice {...props} />
        {isCounted && <CollectionChoices {...props} />}
        {isCounted && <TagChoices {...props} />}
      </div>
    </aside>
  );
}
