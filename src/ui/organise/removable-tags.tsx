import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';
import { useOrganising } from './use-organising.ts';

interface RemovableTagsProps {
  /** Id of the article. */
  article: string;
  tags: readonly string[];
}

/** The tags of one article, each with a way to take it off; nothing where it has none. */
export function RemovableTags({ article, tags }: RemovableTagsProps) {
  const { t } = useWords();
  const { untag } = useOrganising();
  if (tags.length === 0) return null;
  return (
    <ul class="tags">
      {tags.map((one) => (
        <li key={one} class="tag">
          <bdi>{one}</bdi>
          <button
            type="button"
            class="tag-remove"
            aria-label={t('tag_remove', { tag: one })}
            title={t('tag_remove', { tag: one })}
            onClick={() => untag([article], one)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
