/** UTF-16 offsets `[start, end)` into a text. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The parts of a stretch that lie under none of the names, without white space at their ends. What is no more than
 * punctuation is no part.
 *
 * @param names in the order of the text
 * @example outsideNames('حرب أكتوبر 1973', { start: 4, end: 15 }, [{ start: 0, end: 10 }]) // [{ start: 11, end: 15 }]
 */
export function outsideNames(text: string, stretch: Stretch, names: readonly Stretch[]): Stretch[] {
  const parts: Stretch[] = [];
  let from = stretch.start;
  for (const { start, end } of names) {
    if (end <= from) continue;
    if (start >= stretch.end) break;
    parts.push({ start: from, end: start });
    from = end;
  }
  parts.push({ start: from, end: stretch.end });
  return parts.flatMap(({ start, end }) => {
    const part = text.slice(start, Math.max(start, end));
    if (!/[\p{L}\p{N}]/u.test(part)) return [];
    const trimmed = part.trimStart();
    const begin = start + part.length - trimmed.length;
    return [{ start: begin, end: begin + trimmed.trimEnd().length }];
  });
}
