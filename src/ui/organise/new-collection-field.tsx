import { useState } from 'preact/hooks';
import { tidyTag } from '../../core/library/tag.ts';
import { useWords } from '../page/page-context.ts';

/** A field for the name of a new collection. */
export function NewCollectionField({ onMake }: { onMake: (name: string) => void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const make = (event: Event) => {
    event.preventDefault();
    if (tidyTag(name) === null) return;
    onMake(name);
    setName('');
  };
  return (
    <form class="tag-field" onSubmit={make}>
      <input
        type="text"
        dir="auto"
        aria-label={t('collection_new')}
        placeholder={t('collection_new')}
        value={name}
        autocomplete="off"
        maxLength={60}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('collection_make')}
      </button>
    </form>
  );
}
