import type { RuleExample } from '../date-rule.ts';

/** Shorthand for the tables: text, marked surface, "from/to precision", publication date. */
export function example(
  text: string,
  surface: string,
  interval: string | null,
  on?: string,
): RuleExample {
  return on === undefined ? { text, surface, interval } : { text, surface, interval, on };
}
