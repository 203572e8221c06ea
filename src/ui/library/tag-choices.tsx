import type { Narrowing } from '../../core/library/narrowing.ts';
import { putBack } from '../../storage/organise/change-articles.ts';
import { listTags, renameTag } from '../../storage/organise/tag-store.ts';
import { MoreList } from '../components/more-list.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { NarrowingOption } from './narrowing-option.tsx';

interface TagChoicesProps {
  narrowing: Narrowing;
  onNarrow: (narrowing: Narrowing) => void;
}

const FIRST = 12;

/** Narrows to articles that have all of some tags; renames and deletes tags. */
export function TagChoices({ narrowing, onNarrow }: TagChoicesProps) {
  const { t } = useWords();
  const { db, toasts } = usePage();
  const attempt = useAttempt();
  const tags = valueOf(
    useLive(() => listTags(db), [db]),
    [],
  );
  const without = (tag: string) => narrowing.tags.filter((one) => one !== tag);
  const rename = (tag: string, to: string | null) =>
    void attempt(async () => {
      const before = await renameTag(db, tag, to, Date.now());
      if (narrowing.tags.includes(tag))
        onNarrow({ ...narrowing, tags: [...without(tag), ...(to === null ? [] : [to])] });
      toasts.show(
        t(to === null ? 'tag_deleted' : 'tag_renamed', { tag }),
        () => void attempt(() => putBack(db, before)),
      );
    });
  if (tags.length === 0) return null;
  return (
    <section class="narrowing-part">
      <h2>{t('organise_tags')}</h2>
      <MoreList items={tags} first={FIRST}>
        {(shown) => (
          <ul>
            {shown.map(({ key: tag, count }) => {
              const chosen = narrowing.tags.includes(tag);
              return (
                <NarrowingOption
                  key={tag}
                  name={tag}
                  count={count}
                  chosen={chosen}
                  onChoose={() =>
                    onNarrow({
                      ...narrowing,
                      tags: chosen ? without(tag) : [...narrowing.tags, tag],
                    })
                  }
                  onRename={(to) => rename(tag, to)}
                  onDelete={() => rename(tag, null)}
                />
              );
            })}
          </ul>
        )}
      </MoreList>
    </section>
  );
}
