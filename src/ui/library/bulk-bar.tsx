import { READ_STATES } from '../../core/library/read-state.ts';
import { articlesById } from '../../storage/list-articles.ts';
import { DropDown } from '../components/drop-down.tsx';
import { Icon } from '../components/icon.tsx';
import { ExportArticles } from '../export/export-articles.tsx';
import { CollectionCheckboxes } from '../organise/collection-checkboxes.tsx';
import { TagField } from '../organise/tag-field.tsx';
import { useOrganising } from '../organise/use-organising.ts';
import { libraryAddress } from '../page/library-address.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

interface BulkBarProps {
  /** The selected articles, one at least. */
  ids: readonly string[];
  /** Whether the list is that of the archive. */
  archived: boolean;
  onClear: () => void;
}

/** So many are looked into for what they have in common; of more, nothing is said. */
const LOOKED_INTO = 200;

/** What can be done with all that is selected, each in one go and undone in one. */
export function BulkBar({ ids, archived, onClear }: BulkBarProps) {
  const { t } = useWords();
  const { db } = usePage();
  const deeds = useOrganising();
  const few = ids.slice(0, LOOKED_INTO);
  const articles = valueOf(
    useLive(() => articlesById(db, few), [db, few.join(' ')]),
    [],
  );
  const holds = (collection: string) => {
    const within = articles.filter(({ collections }) => collections.includes(collection)).length;
    if (within === 0) return 'none';
    return within === ids.length ? 'all' : 'some';
  };
  const [one, two] = ids;
  const allStarred = articles.length === ids.length && articles.every(({ star }) => star !== null);
  return (
    <div
      class="bulk-bar"
      role="group"
      aria-label={t('organise_selected', { articles: String(ids.length) })}
    >
      <DropDown icon="tag" label={t('organise_tags')}>
        {() => <TagField except={[]} onAdd={(tag) => deeds.tag(ids, tag)} focused />}
      </DropDown>
      <DropDown icon="folder" label={t('collection_title')}>
        {() => (
          <CollectionCheckboxes
            holds={holds}
            onChoose={(collection, into) =>
              into ? deeds.collect(ids, collection) : deeds.uncollect(ids, collection)
            }
            onMake={(name) => deeds.collectInto(ids, name)}
          />
        )}
      </DropDown>
      <DropDown icon="check" label={t('organise_mark')}>
        {(close) => (
          <ul>
            {READ_STATES.map((state) => (
              <li key={state}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    deeds.mark(ids, state);
                  }}
                >
                  {t(`library_status_${state}`)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </DropDown>
      <button
        type="button"
        class="button"
        aria-pressed={allStarred}
        onClick={() => deeds.star(ids, !allStarred)}
      >
        <Icon name="star" />
        {t('organise_star_short')}
      </button>
      <button type="button" class="button" onClick={() => deeds.archive(ids, !archived)}>
        <Icon name="archive" />
        {archived ? t('organise_unarchive_short') : t('organise_archive_short')}
      </button>
      <ExportArticles shown={ids} all={ids} />
      {one !== undefined && two !== undefined && ids.length === 2 && (
        <a class="button" href={libraryAddress({ of: 'same-text', article: one, other: two })}>
          <Icon name="compare" />
          {t('organise_compare')}
        </a>
      )}
      <button type="button" class="button" onClick={() => deeds.remove(ids)}>
        <Icon name="trash" />
        {t('library_delete_short')}
      </button>
      <button type="button" class="button button-quiet" onClick={onClear}>
        {t('organise_select_none')}
      </button>
    </div>
  );
}
