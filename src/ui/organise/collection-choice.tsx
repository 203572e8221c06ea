import { useState } from 'preact/hooks';
import { tidyTag } from '../../core/library/tag.ts';
import { listCollections } from '../../storage/organise/collection-store.ts';
import type { CollectionRecord } from '../../storage/records.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

interface CollectionChoiceProps {
  /** Whether the articles are in a collection: all, some or none of them. */
  holds: (id: string) => 'all' | 'some' | 'none';
  onChoose: (collection: CollectionRecord, into: boolean) => void;
  /** Into one that is made for it. */
  onMake: (name: string) => void;
}

/** The collections, each to be ticked, and a field for a new one. */
export function CollectionChoice({ holds, onChoose, onMake }: CollectionChoiceProps) {
  const { t } = useWords();
  const { db } = usePage();
  const [name, setName] = useState('');
  const collections = valueOf(
    useLive(() => listCollections(db), [db]),
    [],
  );
  const make = (event: Event) => {
    event.preventDefault();
    if (tidyTag(name) === null) return;
    onMake(name);
    setName('');
  };
  return (
    <div class="collection-choice">
      {collections.length > 0 && (
        <ul>
          {collections.map((collection) => {
            const held = holds(collection.id);
            return (
              <li key={collection.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={held === 'all'}
                    indeterminate={held === 'some'}
                    onChange={() => onChoose(collection, held !== 'all')}
                  />
                  <bdi>{collection.name}</bdi>
                </label>
              </li>
            );
          })}
        </ul>
      )}
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
    </div>
  );
}
