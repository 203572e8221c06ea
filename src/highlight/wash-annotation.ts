import { ACTIVE_ANNOTATION } from './annotation-sheet.ts';

/** Washes the text of one annotation, the one that is spoken of, in place of another; no ranges for none. */
export function washAnnotation(ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(ACTIVE_ANNOTATION);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = 1;
  CSS.highlights.set(ACTIVE_ANNOTATION, highlight);
}
