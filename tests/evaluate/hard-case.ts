/**
 * One text with every name marked that the engine must find, as `marked-text.ts` reads it; it must find no
 * other. A list is an article of several blocks, the headline first.
 */
export type HardCase = string | readonly string[];

/** Cases of one rule of the language or of the press. */
export interface HardGroup {
  rule: string;
  /** Rows of the judged list of hard cases (`hard-case-rows.ts`) whose surfaces stand in these cases. */
  rows?: readonly number[];
  cases: readonly HardCase[];
}
