import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';
import { TagField } from './tag-field.tsx';
import { useOrganising } from './use-organising.ts';

interface TagEditorProps {
  /** Id of the article. */
  article: string;
  tags: readonly string[];
  onLeave?: () => void;
  focused?: boolean;
}

/** The tags of one article, each with a way to take it off, and a field for more. */
export function TagEditor({ article, tags, ...field }: TagEditorProps) {
  const { t } = useWords();
  const { tag, untag } = useOrganising();
  return (
    <div class="tag-editor">
      {tags.length > 0 && (
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
      )}
      <TagField except={tags} onAdd={(written) => tag([article], written)} {...field} />
    </div>
  );
}
