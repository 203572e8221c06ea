/**
 * The rows of a table written as text: a row a line, its cells with ` | ` between.
 *
 * @example tableRows('JO | الأردن') // [['JO', 'الأردن']]
 */
export function tableRows(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}
