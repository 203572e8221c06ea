/** Opening and closing quotation marks. */
const QUOTATIONS = [
  ['"', '"'],
  ['«', '»'],
  ['\u201c', '\u201d'],
] as const;

/**
 * Quotation marks that open inside a name close with it: اتفاقية "شراكة استراتيجية".
 *
 * @param start of the name in the text
 * @param end of its letters
 * @returns the offset after the mark that closes the name, or `end` where none does
 */
export function afterQuotation(text: string, start: number, end: number): number {
  const next = text.charAt(end);
  // Hardly any name is followed by one.
  if (!QUOTATIONS.some(([, closing]) => closing === next)) return end;
  const name = text.slice(start, end);
  const open = QUOTATIONS.find(([opening, closing]) =>
    opening === closing
      ? name.split(opening).length % 2 === 0
      : name.lastIndexOf(opening) > name.lastIndexOf(closing),
  );
  return open?.[1] === next ? end + 1 : end;
}
