import type { Interval } from '../interval.ts';

/**
 * A date expression found in a text, at UTF-16 offsets `[start, end)`.
 * `interval` is null for a relative date ("الشهر الماضي") in an article without a publication date.
 */
export interface DateMention {
  start: number;
  end: number;
  interval: Interval | null;
  /** Whether it was resolved against the publication date rather than standing on its own. */
  relative: boolean;
}
