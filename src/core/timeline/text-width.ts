/**
 * How wide a text is about, in parts of its size: enough to know whether it fits, without a page to measure
 * it on. Guessed rather too wide than too narrow.
 *
 * @example fitText('Treaty signed', 60, 12) === 'Treaty si…'
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter.codePointAt(0)!);
  return width * size;
}

/** The text, or as much of its beginning as fits with an ellipsis; '' where nothing does. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const room = width - textWidth('…', size);
  let used = 0;
  let fitting = '';
  for (const { segment } of LETTERS.segment(text)) {
    used += textWidth(segment, size);
    if (used > room) break;
    fitting += segment;
  }
  fitting = fitting.trimEnd();
  return fitting === '' ? '' : `${fitting}…`;
}

/** Nothing is cut between a letter and its marks. */
const LETTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function letterWidth(code: number): number {
  if (code === 0x20) return 0.28;
  if (isInvisible(code)) return 0;
  if (code < 0x80) return ASCII[code] ?? 0.57;
  if (code < 0x0600) return 0.62;
  if (code < 0x0800) return 0.5;
  return code < 0x2e80 ? 0.62 : 1.15;
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

const ASCII: Readonly<Record<number, number>> = Object.fromEntries([
  ...[..."ijl.,:;|!'`"].map((letter) => [letter.codePointAt(0), 0.28]),
  ...[...'frt()[]-'].map((letter) => [letter.codePointAt(0), 0.4]),
  ...[...'ABCDEFGHKLNOPQRSTUVXYZ'].map((letter) => [letter.codePointAt(0), 0.68]),
  ...[...'mwMW@%'].map((letter) => [letter.codePointAt(0), 0.9]),
]) as Record<number, number>;
