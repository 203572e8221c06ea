import type { Narrowing } from '../../core/library/narrowing.ts';
import {
  deleteCollection,
  listCollections,
  nameCollection,
  restoreCollection,
} from '../../storage/organise/collection-store.ts';
import type { CollectionRecord } from '../../storage/records.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { NewCollectionField } from '../organise/new-collection-field.tsx';
import { NarrowingOption } from './narrowing-option.tsx';

interface CollectionChoicesProps {
  narrowing: Narrowing;
  onNarrow: (narrowing: Narrowing) => void;
}

/** Narrows to a collection; makes, renames and deletes collections. */
export function CollectionChoices({ narrowing, onNarrow }: CollectionChoicesProps) {
  const { t } = useWords();
  const { db, toasts } = usePage();
  const attempt = useAttempt();
  const collections = valueOf(
    useLive(() => listCollections(db), [db]),
    [],
  );
  const make = (name: string) =>
    void attempt(() => nameCollection(db, { id: crypto.randomUUID(), name }, Date.now()));
  const remove = (collection: CollectionRecord) =>
    void attempt(async () => {
      const deleted = await deleteCollection(db, collection.id, Date.now());
      if (narrowing.collection === collection.id) onNarrow({ ...narrowing, collection: null });
      toasts.show(
        t('collection_deleted', { name: collection.name }),
        () => void attempt(() => restoreCollection(db, deleted, Date.now())),
      );
    });
  return (
    <section class="narrowing-part">
      <h2>{t('collection_title')}</h2>
      {collections.length > 0 && (
        <ul>
          {collections.map((collection) => {
            const { id } = collection;
            const chosen = narrowing.collection === id;
            return (
              <NarrowingOption
                key={id}
                name={collection.name}
                count={collection.count}
                chosen={chosen}
                onChoose={() => onNarrow({ ...narrowing, collection: chosen ? null : id })}
                onRename={(to) =>
                  void attempt(() => nameCollection(db, { id, name: to }, Date.now()))
                }
                onDelete={() => remove(collection)}
              />
            );
          })}
        </ul>
      )}
      <NewCollectionField onMake={make} />
    </section>
  );
}
