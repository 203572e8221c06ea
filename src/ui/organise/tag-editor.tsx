import { RemovableTags } from './removable-tags.tsx';
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
  const { tag } = useOrganising();
  return (
    <div class="tag-editor">
      <RemovableTags article={article} tags={tags} />
      <TagField except={tags} onAdd={(written) => tag([article], written)} {...field} />
    </div>
  );
}
