import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ArticleNotes } from '../annotations/use-article-notes.tsx';
import { EntityList } from '../entities/entity-list.tsx';
import { entitiesInReadingOrder, type MentionedEntries } from '../entities/entity-order.ts';
import { Icon } from '../components/icon.tsx';
import { EntryView } from '../entry/entry-view.tsx';
import type { Passage } from '../../messages/calls.ts';
import { siteOf } from '../../storage/site-of.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { useWords } from '../page/page-context.ts';
import { originOfName } from '../unknown/origin-of-name.ts';
import { UnknownNames } from '../unknown/unknown-names.tsx';
import { ToldInSaved } from './told-in-saved.tsx';

interface SidePaneProps {
  article: SavedArticle;
  pane: RefObject<HTMLElement | null>;
  /** The entry shown, or null for the list of names. */
  entry: string | null;
  report: MentionedEntries;
  /** The reader's own come first. */
  notes: Pick<ArticleNotes, 'list' | 'hasAny'>;
  onOpen: (entry: string) => void;
  onClose: () => void;
  /** Shows the n-th mention (from 0) in the article; answers whether there is one. */
  onReveal: (entry: string, index: number) => boolean;
  onRevealPassage: (passage: Passage) => boolean;
}

/** Beside the article on a wide window, below it on a narrow one: its names, or the entry of one. */
export function SidePane(props: SidePaneProps) {
  const { pane, article, entry, report, notes, onOpen, onClose, onReveal, onRevealPassage } = props;
  const { t } = useWords();
  const entities = useMemo(
    () => entitiesInReadingOrder(report),
    [report.article, report.mentions, report.entries],
  );
  return (
    <aside class="entry-pane" ref={pane} aria-label={t('reader_pane')}>
      {entry === null ? (
        <>
          {notes.hasAny && notes.list}
          <EntityList
            entities={entities}
            onOpen={onOpen}
            onReveal={(id, index) => Promise.resolve(onReveal(id, index))}
          />
          {!notes.hasAny && notes.list}
          <ToldInSaved article={article.id} onReveal={(passage) => void onRevealPassage(passage)} />
          <UnknownNames
            blocks={article.blocks}
            mentions={report.mentions}
            origin={(passage) => Promise.resolve(originOfName(passage, article, null))}
            onReveal={(passage) => Promise.resolve(onRevealPassage(passage))}
            onOpen={onOpen}
          />
        </>
      ) : (
        <>
          <button type="button" class="button button-quiet back" onClick={onClose}>
            <Icon name="back" />
            {t('reader_all_names')}
          </button>
          <EntryView key={entry} id={entry} site={siteOf(article.url)} onOpen={onOpen} />
        </>
      )}
    </aside>
  );
}
