/**
 * Reads a table of codes: pairs of a code and what it stands for, with commas or line ends between.
 *
 * @example codeTable('JO jordan, EG egypt').get('EG') // 'egypt'
 */
export function codeTable(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(/[,\n]/u).map((pair) => pair.trim());
  return new Map(
    pairs
      .filter((pair) => pair !== '')
      .map((pair): [string, string] => {
        const end = pair.indexOf(' ');
        return [pair.slice(0, end), pair.slice(end + 1).trim()];
      }),
  );
}
