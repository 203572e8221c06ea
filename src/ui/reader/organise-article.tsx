import { READ_STATES } from '../../core/library/read-state.ts';
import { directionOf } from '../../locale/language.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { DropDown } from '../components/drop-down.tsx';
import { Icon } from '../components/icon.tsx';
import { CollectionCheckboxes } from '../organise/collection-checkboxes.tsx';
import { StarButton } from '../organise/star-button.tsx';
import { RemovableTags } from '../organise/removable-tags.tsx';
import { TagField } from '../organise/tag-field.tsx';
import { useOrganising } from '../organise/use-organising.ts';
import { useWords } from '../page/page-context.ts';

/** What the reader made of an article, beside its text: read state, star, archive, collections and tags. */
export function OrganiseArticle({ article }: { article: SavedArticle }) {
  const { t, language } = useWords();
  const { mark, archive, tag, collect, collectInto, uncollect } = useOrganising();
  const { id, status, archived, collections, tags } = article;
  return (
    <div class="organise-article" lang={language} dir={directionOf(language)}>
      <div class="organise-states">
        <label>
          <span class="visually-hidden">{t('library_sort_status')}</span>
          <select
            value={status}
            onChange={({ currentTarget: { value } }) => {
              const chosen = READ_STATES.find((state) => state === value);
              if (chosen) mark([id], chosen);
            }}
          >
            {READ_STATES.map((state) => (
              <option key={state} value={state}>
                {t(`library_status_${state}`)}
              </option>
            ))}
          </select>
        </label>
        <StarButton article={article} />
        <button
          type="button"
          class="icon-button"
          aria-pressed={archived !== null}
          aria-label={t('organise_archive', { title: article.title })}
          title={archived === null ? t('organise_archive_short') : t('organise_unarchive_short')}
          onClick={() => archive([id], archived === null)}
        >
          <Icon name="archive" />
        </button>
        <DropDown icon="folder" label={t('collection_title')}>
          {() => (
            <CollectionCheckboxes
              holds={(collection) => (collections.includes(collection) ? 'all' : 'none')}
              onChoose={(collection, into) =>
                into ? collect([id], collection) : uncollect([id], collection)
              }
              onMake={(name) => collectInto([id], name)}
            />
          )}
        </DropDown>
        <DropDown icon="tag" label={t('organise_tags')}>
          {(close) => (
            <TagField
              except={tags}
              onAdd={(written) => tag([id], written)}
              onLeave={close}
              focused
            />
          )}
        </DropDown>
      </div>
      <RemovableTags article={id} tags={tags} />
    </div>
  );
}
