import type { SavedArticle } from '../../storage/records.ts';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';
import { useOrganising } from './use-organising.ts';

/** Stars an article, or takes the star away. */
export function StarButton({ article }: { article: SavedArticle }) {
  const { t } = useWords();
  const { star } = useOrganising();
  const on = article.star !== null;
  const name = t('organise_star', { title: article.title });
  return (
    <button
      type="button"
      class="icon-button star-button"
      aria-pressed={on}
      aria-label={name}
      title={t('organise_star_short')}
      onClick={() => star([article.id], !on)}
    >
      <Icon name="star" />
    </button>
  );
}
