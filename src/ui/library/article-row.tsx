import { useRef, useState } from 'preact/hooks';
import type { SavedArticle } from '../../storage/records.ts';
import { Icon } from '../components/icon.tsx';
import { Meta } from '../components/meta.tsx';
import { PublishedDay } from '../components/published-day.tsx';
import type { LibraryHit } from '../../storage/library-index/search-library.ts';
import { FoundSentence, Marked } from '../library-search/found-sentence.tsx';
import { StarButton } from '../organise/star-button.tsx';
import { TagEditor } from '../organise/tag-editor.tsx';
import { useOrganising } from '../organise/use-organising.ts';
import { useDates, useWords } from '../page/page-context.ts';
import { readerAddress } from '../page/reader-address.ts';

interface ArticleRowProps {
  article: SavedArticle;
  /** Where it says what was searched for. */
  found: LibraryHit | null;
  selected: boolean;
  /** @param ranging whether all up to it are meant */
  onSelect: (ranging: boolean) => void;
  onTag: (tag: string) => void;
}

/** A saved article in the library's list: opens in the reader, and is organised here. */
export function ArticleRow({ article, found, selected, onSelect, onTag }: ArticleRowProps) {
  const { t } = useWords();
  const dates = useDates();
  const [tagging, setTagging] = useState(false);
  const tagButton = useRef<HTMLButtonElement>(null);
  const { id, title, status, tags } = article;
  const leaveTags = () => {
    setTagging(false);
    tagButton.current?.focus();
  };
  return (
    <li class="library-row" data-status={status} data-selected={selected}>
      <input
        type="checkbox"
        aria-label={t('organise_select', { title })}
        checked={selected}
        onClick={(event) => onSelect(event.shiftKey)}
      />
      <div class="library-row-text">
        <a
          class="article-open"
          href={readerAddress({ article: id })}
          target="_blank"
          rel="noopener"
          lang={article.language}
          dir="auto"
          data-article={id}
        >
          {found ? <Marked text={title} marks={found.titleMarks} /> : title || article.url}
        </a>
        {found && <FoundSentence snippet={found.snippet} language={article.language} />}
        {/* Seen by its weight. */}
        {status === 'unread' && <span class="visually-hidden">{t('library_status_unread')}</span>}
        <Meta>
          {article.outlet && <bdi>{article.outlet}</bdi>}
          {article.published && <PublishedDay {...article} />}
          <span>{t('library_saved_on', { date: dates.instant(article.savedAt) })}</span>
          {status !== 'unread' && <span>{t(`library_status_${status}`)}</span>}
        </Meta>
        {tagging ? (
          <TagEditor article={id} tags={tags} onLeave={leaveTags} focused />
        ) : (
          <Tags tags={tags} onTag={onTag} />
        )}
      </div>
      <div class="library-row-deeds">
        <StarButton article={article} />
        <button
          type="button"
          class="icon-button tag-button"
          ref={tagButton}
          aria-label={t('organise_tags_of', { title })}
          aria-expanded={tagging}
          title={t('organise_tags')}
          onClick={() => setTagging(!tagging)}
        >
          <Icon name="tag" />
        </button>
        <PutAway article={article} />
      </div>
    </li>
  );
}

/** Each narrows the list to what has it. */
function Tags({ tags, onTag }: Pick<SavedArticle, 'tags'> & Pick<ArticleRowProps, 'onTag'>) {
  if (tags.length === 0) return null;
  return (
    <ul class="tags">
      {tags.map((tag) => (
        <li key={tag}>
          <button type="button" class="tag" onClick={() => onTag(tag)}>
            <bdi>{tag}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Into the archive or out of it, and into the trash. */
function PutAway({ article: { id, title, archived } }: { article: SavedArticle }) {
  const { t } = useWords();
  const { archive, remove } = useOrganising();
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={t('organise_archive', { title })}
        aria-pressed={archived !== null}
        title={archived === null ? t('organise_archive_short') : t('organise_unarchive_short')}
        onClick={() => archive([id], archived === null)}
      >
        <Icon name="archive" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('library_delete', { title })}
        title={t('library_delete_short')}
        onClick={() => remove([id])}
      >
        <Icon name="trash" />
      </button>
    </>
  );
}
