import type { SavedArticle } from '../../storage/records.ts';
import { useDates, useWords } from '../page/page-context.ts';

/** The day an article was published on, with a word where that is not sure; nothing where there is none. */
export function PublishedDay({
  published,
  publishedCertainty,
}: Pick<SavedArticle, 'published' | 'publishedCertainty'>) {
  const { t } = useWords();
  const dates = useDates();
  if (published === null) return null;
  const isDoubtful = publishedCertainty === 'read' || publishedCertainty === 'disputed';
  return (
    <span>
      <time dateTime={published}>{dates.day(published)}</time>
      {isDoubtful && <small> {t(`published_${publishedCertainty}`)}</small>}
    </span>
  );
}
