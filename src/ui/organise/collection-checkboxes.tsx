import { listCollections } from '../../storage/organise/collection-store.ts';
import type { CollectionRecord } from '../../storage/records.ts';
import { usePage } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { NewCollectionField } from './new-collection-field.tsx';

interface CollectionCheckboxesProps {
  /** Whether the articles are in a collection: all, some or none of them. */
  holds: (id: string) => 'all' | 'some' | 'none';
  onChoose: (collection: CollectionRecord, into: boolean) => void;
  /** Into one that is made for it. */
  onMake: (name: string) => void;
}

/** The collections, each to be ticked, and a field for a new one. */
export function CollectionCheckboxes({ holds, onChoose, onMake }: CollectionCheckboxesProps) {
  const { db } = usePage();
  const collections = valueOf(
    useLive(() => listCollections(db), [db]),
    [],
  );
  return (
    <div class="collection-checkboxes">
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
      <NewCollectionField onMake={onMake} />
    </div>
  );
}
