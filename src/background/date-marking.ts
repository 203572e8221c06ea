import type { DateMarking, Settings } from '../core/settings.ts';
import { resolveMonths } from '../locale/month-names.ts';

/**
 * How the reader wants dates on pages.
 *
 * @param languages BCP 47 tags of what the browser's user reads, the preferred one first
 */
export function dateMarking(
  { markDates, months }: Pick<Settings, 'markDates' | 'months'>,
  languages: readonly string[],
): DateMarking {
  return { mark: markDates, months: resolveMonths(months, languages) };
}
