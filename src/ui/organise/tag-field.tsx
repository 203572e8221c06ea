import { useId, useRef, useState } from 'preact/hooks';
import { tidyTag } from '../../core/library/tag.ts';
import { listTags } from '../../storage/organise/tag-store.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

interface TagFieldProps {
  /** Those that need not be offered. */
  except: readonly string[];
  onAdd: (tag: string) => void;
  /** On Escape in the field. */
  onLeave?: () => void;
  /** Takes the focus when it appears. */
  focused?: boolean;
}

/** A field for one tag at a time, which offers those of the library. */
export function TagField({ except, onAdd, onLeave, focused = false }: TagFieldProps) {
  const { t } = useWords();
  const { db } = usePage();
  const known = valueOf(
    useLive(() => listTags(db), [db]),
    [],
  );
  const [written, setWritten] = useState('');
  const list = useId();
  const begun = useRef(false);
  const add = (event: Event) => {
    event.preventDefault();
    if (tidyTag(written) === null) return;
    onAdd(written);
    setWritten('');
  };
  return (
    <form class="tag-field" onSubmit={add}>
      <input
        type="text"
        dir="auto"
        list={list}
        aria-label={t('tag_add')}
        placeholder={t('tag_add')}
        value={written}
        autocomplete="off"
        maxLength={60}
        ref={(field) => {
          if (!focused || begun.current || field === null) return;
          begun.current = true;
          field.focus();
        }}
        onInput={(event) => setWritten(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave?.();
          // What the keys of the list around it mean is not meant here.
          event.stopPropagation();
        }}
      />
      <datalist id={list}>
        {known
          .filter(({ key }) => !except.includes(key))
          .map(({ key }) => (
            <option key={key} value={key} />
          ))}
      </datalist>
      <button type="submit" class="button">
        {t('tag_add_short')}
      </button>
    </form>
  );
}
