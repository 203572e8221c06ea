import type { ComponentChildren } from 'preact';
import type { Happening } from '../../core/happenings/happening.ts';
import { MoreList } from '../components/more-list.tsx';
import { useWords } from '../page/page-context.ts';
import { HappeningActions } from './happening-actions.tsx';
import { isKept } from './is-kept.ts';
import { HappeningItem } from './happening-item.tsx';
import type { Reveal } from './told-by.tsx';
import { useJudging } from './use-judging.ts';

export interface HappeningListProps {
  /** In the order they are shown in; hidden ones stand apart, below. */
  happenings: readonly Happening[];
  first: number;
  bilingual?: boolean;
  placeName?: (entry: string) => ComponentChildren;
  reveal?: Reveal | undefined;
}

/** Happenings, each with what tells it and what the reader can say of it. */
export function HappeningList({ happenings, first, ...shows }: HappeningListProps) {
  const { t } = useWords();
  const { split } = useJudging();
  const shown = happenings.filter(({ hidden }) => !hidden);
  const hidden = happenings.filter((happening) => happening.hidden);
  const list = (some: readonly Happening[]) => (
    <ol class="timeline">
      {some.map((happening) => (
        <HappeningItem
          key={happening.id}
          happening={happening}
          onSplit={(event) => void split(happening, event)}
          {...shows}
        >
          {isKept(happening) && <HappeningActions happening={happening} others={shown} />}
        </HappeningItem>
      ))}
    </ol>
  );
  return (
    <>
      <MoreList items={shown} first={first}>
        {list}
      </MoreList>
      {hidden.length > 0 && (
        <details class="hidden-events">
          <summary>{t('event_hidden_count', { count: hidden.length })}</summary>
          {list(hidden)}
        </details>
      )}
    </>
  );
}
