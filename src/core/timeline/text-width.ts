/**
 * How wide a text is about, in parts of its size: enough to know whether it fits, without a page to measure
 * it on. Guessed rather too wide than too narrow.
 *
 * @example fitText('Treaty signed', 60, 12) === 'Treaty…'
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter.codePointAt(0)!);
  return width * size;
}

/** The text, or as many of its first words as fit with an ellipsis and no mark before it; '' where not one does. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const room = width - textWidth('…', size);
  let fitting = '';
  for (const { 0: word } of text.matchAll(/\s*\S+/gu)) {
    if (textWidth(fitting + word, size) > room) break;
    fitting += word;
  }
  fitting = fitting.replace(/[\s,;:.\u060C\u061B\u2013\u2014-]+$/u, '');
  return fitting === '' ? '' : `${fitting}…`;
}

function letterWidth(code: number): number {
  if (isInvisible(code)) return 0;
  return WIDTHS.get(code) ?? (code < 0x0800 ? 0.54 : code < 0x2e80 ? 0.62 : 1.15);
}

/** Arabic marks, and controls of direction. */
function isInvisible(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** Measured over some thousand lines in the font of the interface; letters that are not here are of middle width. */
const WIDTHS: ReadonlyMap<number, number> = new Map(
  (
    [
      [0.27, "ijl.,:;|!'` ءاأإ"],
      [0.31, 'رزيةثؤ،'],
      [0.38, 'frt()[]-'],
      [0.4, 'لبىن'],
      [0.66, 'ABCDEFGHKLNOPQRSTUVXYZخحجظ'],
      [0.82, 'mwMW@%طسش'],
      [0.95, 'صض'],
    ] as const
  ).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter.codePointAt(0)!, width] as const),
  ),
);
