import { useState } from 'preact/hooks';
import { tidyTag } from '../../core/library/tag.ts';
import { formatNumber } from '../../locale/format.ts';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';

interface NarrowingOptionProps {
  name: string;
  count: number;
  chosen: boolean;
  onChoose: () => void;
  onRename: (name: string) => void;
  onDelete: () => void;
}

/** A tag or a collection: narrows the list to it, and can be renamed and deleted. */
export function NarrowingOption(props: NarrowingOptionProps) {
  const { name, count, chosen, onChoose, onRename, onDelete } = props;
  const { t, language } = useWords();
  const [open, setOpen] = useState(false);
  const [written, setWritten] = useState(name);
  const rename = (event: Event) => {
    event.preventDefault();
    const tidy = tidyTag(written);
    if (tidy !== null && tidy !== name) onRename(tidy);
    setOpen(false);
  };
  const change = t('organise_more', { name });
  return (
    <li class="named-option">
      <button type="button" class="narrowing-option" aria-pressed={chosen} onClick={onChoose}>
        <bdi>{name}</bdi>
        <span class="narrowing-count">{formatNumber(count, language)}</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={change}
        title={change}
        aria-expanded={open}
        onClick={() => {
          setWritten(name);
          setOpen(!open);
        }}
      >
        <Icon name="more" />
      </button>
      {open && (
        <form class="option-form" onSubmit={rename}>
          <input
            type="text"
            dir="auto"
            aria-label={t('organise_rename')}
            value={written}
            maxLength={60}
            autocomplete="off"
            onInput={(event) => setWritten(event.currentTarget.value)}
            onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
          />
          <button type="submit" class="button">
            {t('organise_rename')}
          </button>
          <button type="button" class="button button-quiet" onClick={onDelete}>
            {t('library_delete_short')}
          </button>
        </form>
      )}
    </li>
  );
}
