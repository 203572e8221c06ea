/** A sentence at `[start, end)`, UTF-16 offsets, white space at its ends left out. */
export interface Sentence {
  start: number;
  end: number;
}

/** Titles and initials whose full stop does not end a sentence: د. (Dr), أ. (Prof.), م. (Eng.) … */
const ABBREVIATION =
  /(?:^|[\s("«“])(?:[\u0621-\u064a]|\p{Lu}|أ\.د|ص\.ب|ج\.م\.ع|ق\.م|هـ|Dr|Mr|Mrs|St|vs)\.$/u;

/** What ends a sentence beside what the Unicode rules know: Arabic semicolon, ellipsis, line break. */
const MORE_ENDS = /؛|…|\.{2,}|[\n\r\u2028\u2029]/gu;

/**
 * Cuts a text into sentences: the Unicode rules of `Intl.Segmenter`, and for Arabic prose that a
 * semicolon, an ellipsis and a line break end a sentence, while an abbreviation's full stop does not. A
 * quotation mark neither ends nor holds a sentence.
 *
 * @example sentences('قال د. سمير: نعم؛ ثم خرج. انتهى').length === 3
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const from = start + piece.indexOf(trimmed);
      found.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const boundary of boundaries(text)) {
    if (boundary <= start) continue;
    if (ABBREVIATION.test(text.slice(Math.max(start, boundary - 12), boundary).trimEnd())) continue;
    close(boundary);
  }
  close(text.length);
  return found;
}

/** Ends of candidate sentences in ascending order. */
function boundaries(text: string): number[] {
  const ends = new Set<number>();
  for (const { index, segment } of new Intl.Segmenter('ar', { granularity: 'sentence' }).segment(
    text,
  ))
    ends.add(index + segment.length);
  for (const match of text.matchAll(MORE_ENDS)) ends.add(match.index + match[0].length);
  return [...ends].sort((a, b) => a - b);
}
