import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Happening } from '../../core/happenings/happening.ts';
import { spanOf } from '../../core/timeline/time-span.ts';
import { useWords } from '../page/page-context.ts';
import { HappeningBody } from './happening-item.tsx';
import { usePrinting } from './use-printing.ts';

const STEP = 50;

interface HappeningListProps {
  /** In the order in which they are listed. */
  happenings: readonly Happening[];
  selected: string | null;
  /** Leads to a happening's place in the chart; those without dates have none. */
  onShow?: (happening: Happening) => void;
  /** What can be done with a happening, at the end of its item. */
  actions?: (happening: Happening) => ComponentChildren;
}

/**
 * The happenings of a chart as a list that says the same in words: in steps, since thousands are too many to
 * draw at once; on paper all of them. It reaches as far as what is selected.
 */
export function HappeningList({ happenings, selected, onShow, actions }: HappeningListProps) {
  const { t } = useWords();
  const printing = usePrinting();
  const [shown, setShown] = useState(STEP);
  const list = useRef<HTMLOListElement>(null);
  const firstNew = useRef<number | null>(null);
  const at = happenings.findIndex(({ id }) => id === selected);
  const reach = printing ? Infinity : Math.max(shown, at + 1);
  const rest = happenings.length - reach;

  useEffect(() => {
    if (firstNew.current === null) return;
    // The button that was pressed is farther down now, or gone.
    list.current?.children.item(firstNew.current)?.querySelector<HTMLElement>('button, a')?.focus();
    firstNew.current = null;
  });

  const more = (count: number) => {
    firstNew.current = reach;
    setShown(reach + count);
  };
  return (
    <>
      <ol class="happenings" ref={list}>
        {happenings.slice(0, reach).map((happening) => (
          <li
            key={happening.id}
            class="happening"
            {...(happening.id === selected ? { 'aria-current': 'true' } : {})}
          >
            <HappeningBody
              happening={happening}
              {...(onShow && spanOf(happening.event) ? { onShow } : {})}
              {...(actions ? { actions } : {})}
            />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <div class="happenings-more">
          <button type="button" class="button" onClick={() => more(Math.min(STEP, rest))}>
            {t('action_show_more', { count: Math.min(STEP, rest) })}
          </button>
          {rest > STEP && (
            <button type="button" class="button button-quiet" onClick={() => more(rest)}>
              {t('timeline_show_all', { count: happenings.length })}
            </button>
          )}
        </div>
      )}
    </>
  );
}
