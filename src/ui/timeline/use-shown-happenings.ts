import { useMemo } from 'preact/hooks';
import {
  countHappenings,
  filterHappenings,
  type HappeningCounts,
  type HappeningFilter,
} from '../../core/happenings/filter-happenings.ts';
import type { Happening } from '../../core/happenings/happening.ts';
import { timelineItems, type TimelineItem } from '../../core/timeline/timeline-item.ts';
import { viewOfAll, type View } from '../../core/timeline/view.ts';

/** What of the happenings of a timeline is shown, and what can be said of the rest. */
export interface ShownHappenings {
  /** Whether there is anything that a filter could show. */
  any: boolean;
  shown: readonly Happening[];
  /** Those of them that stand on the chart, and those without a day. */
  items: readonly TimelineItem[];
  undated: readonly Happening[];
  /** All that are shown, in the order of the list: the latest first. */
  listed: readonly Happening[];
  /** What the reader hid. */
  hidden: readonly Happening[];
  /** From the first to the last. */
  all: View;
  /** How many there would be of each field, were none chosen, and how many each source tells. */
  fields: HappeningCounts['fields'];
  sources: HappeningCounts['sources'];
}

/** @param leftOut ids that are not to be shown */
export function useShownHappenings(
  happenings: readonly Happening[],
  leftOut: ReadonlySet<string> | null,
  filter: HappeningFilter,
): ShownHappenings {
  const visible = useMemo(
    () => happenings.filter(({ id, hidden }) => !hidden && !leftOut?.has(id)),
    [happenings, leftOut],
  );
  const hidden = useMemo(() => happenings.filter((happening) => happening.hidden), [happenings]);
  const shown = useMemo(() => filterHappenings(visible, filter), [visible, filter]);
  const { items, undated } = useMemo(() => timelineItems(shown), [shown]);
  const all = useMemo(() => viewOfAll(items.map(({ span }) => span)), [items]);
  const fields = useMemo(
    () => countHappenings(filterHappenings(visible, { ...filter, fields: [] })).fields,
    [visible, filter],
  );
  const sources = useMemo(() => countHappenings(visible).sources, [visible]);
  const listed = useMemo(
    () => [...items.map(({ happening }) => happening).reverse(), ...undated],
    [items, undated],
  );
  return { any: visible.length > 0, shown, items, undated, listed, hidden, all, fields, sources };
}
