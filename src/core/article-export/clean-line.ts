/**
 * What a line of a file must not hold: controls, halves of pairs, noncharacters, and the signs that turn the
 * direction of all that follows, which a page can leave open.
 */
const UNWANTED =
  /[\0-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\p{Surrogate}]/gu;

/**
 * A text of an article as one line: white space of any kind is a space.
 *
 * @example cleanLine('one\r\n  two\u202E') === 'one two'
 */
export function cleanLine(text: string): string {
  return collapse(text).trim();
}

/** As {@link cleanLine} for a piece of a line, whose spaces at its ends part it from its neighbours. */
export function cleanPiece(text: string): string {
  return collapse(text);
}

function collapse(text: string): string {
  return text.replace(UNWANTED, '').replace(/[\s\u0085]+/gu, ' ');
}
