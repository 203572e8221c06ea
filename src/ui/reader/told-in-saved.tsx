import type { Passage } from '../../messages/calls.ts';
import { happeningsOf } from '../../storage/happening-store.ts';
import { HappeningList } from '../happenings/happening-list.tsx';
import { TimelineLink } from '../happenings/timeline-link.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

interface ToldInSavedProps {
  article: string;
  onReveal: (passage: Passage) => void;
}

const FIRST = 8;

/** What a saved article tells, oldest first, each leading to its sentence. Nothing where it tells nothing. */
export function ToldInSaved({ article, onReveal }: ToldInSavedProps) {
  const { t } = useWords();
  const { db } = usePage();
  const happenings = valueOf(
    useLive(() => happeningsOf(db, { of: 'article', article }), [db, article]),
    [],
  );
  if (happenings.length === 0) return null;
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t('article_told')}</h2>
        <TimelineLink target={{ of: 'article', article }} />
      </div>
      <HappeningList
        happenings={happenings.toReversed()}
        first={FIRST}
        reveal={({ telling, provenance }) =>
          telling && provenance.from === 'article' && provenance.article === article
            ? () => onReveal(telling)
            : null
        }
      />
    </section>
  );
}
