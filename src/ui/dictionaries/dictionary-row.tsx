import { errorMessage } from '../../locale/error-message.ts';
import { removeDictionary } from '../../storage/dictionary-store.ts';
import type { DictionaryRecord } from '../../storage/dictionary-records.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { Icon } from '../components/icon.tsx';
import { Meta } from '../components/meta.tsx';
import { usePage, useWords } from '../page/page-context.ts';

/** A dictionary: what it holds, whether it is all there, and the way to remove it, which its file undoes. */
export function DictionaryRow({ dictionary }: { dictionary: DictionaryRecord }) {
  const { t } = useWords();
  const { db, toasts } = usePage();
  const { id, title, about, revision, termCount, ready } = dictionary;

  const remove = async () => {
    try {
      await removeDictionary(db, id);
      toasts.show(t('dictionaries_gone', { title }));
    } catch (error) {
      toasts.show(t(errorMessage(asFailure(error).code)));
    }
  };
  return (
    <li class="pack">
      <div>
        <h3 dir="auto">{title}</h3>
        {about && (
          <p class="pack-about" dir="auto">
            {about}
          </p>
        )}
        <Meta>
          <span>{t('dictionaries_words', { count: termCount })}</span>
          {revision && <bdi>{revision}</bdi>}
        </Meta>
        {!ready && <p>{t('dictionaries_unfinished')}</p>}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={t('dictionaries_remove', { title })}
        title={t('packs_remove_short')}
        onClick={() => void remove()}
      >
        <Icon name="trash" />
      </button>
    </li>
  );
}
