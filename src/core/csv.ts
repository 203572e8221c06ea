/** By it a spreadsheet knows that the file is in UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One row of a table after RFC 4180, its end included. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe.
 *
 * @example csvRow(['a', 'b "c"', '=1+1']) === 'a,"b ""c""",\'=1+1\r\n'
 */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** Also the wide forms of the signs, which some spreadsheets take for them. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

function cell(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
