import { cleanLine } from './clean-line.ts';
import { webAddress } from './web-address.ts';

/**
 * A text as one line of Markdown that shows just it. Beside what CommonMark knows, signs of widespread dialects
 * are escaped: tables, tags, formulas, highlights, comments, and addresses that would become links, in which an
 * escape is no escape.
 *
 * @example markdownText('# <b>2*3</b>') === '\\# \\<b\\>2\\*3\\</b\\>'
 */
export function markdownText(text: string): string {
  return (
    cleanLine(text)
      .replace(/[\\`*_{[\]<>&|~$^#]|%%|==|:(?=[:/])|(?<=www)\.|@/giu, (signs) =>
        signs.replace(/./gu, '\\$&'),
      )
      // What only the beginning of a line makes a list, a rule, a heading or a definition.
      .replace(/^[-+=:]/u, '\\$&')
      .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
  );
}

/**
 * @param text escaped; it stands alone where the address is none of the web
 * @example markdownLink('page', 'https://a.example/b(c)') === '[page](https://a.example/b%28c%29)'
 */
export function markdownLink(text: string, url: string): string {
  const address = webAddress(url)?.replaceAll('(', '%28').replaceAll(')', '%29');
  return address === undefined ? text : `[${text}](${address})`;
}
