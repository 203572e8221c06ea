import type { ExportedArticle } from './exported-article.ts';
import { markdownLink, markdownText } from './markdown-text.ts';
import { noteAddress } from './note-address.ts';

/**
 * The reader's highlights, each as a quotation that leads to its place on the page, with the note below it:
 *
 * ```
 * > [مئة قارئ](https://…#:~:text=…)
 *
 * كثير
 * ```
 */
export function markdownNotes(article: ExportedArticle): string[] {
  return article.notes.flatMap((one) => {
    const quote = linesOf(one.quote).map(markdownText).filter(isText);
    const address = noteAddress(one, article);
    const words = quote.join(' … ');
    return [
      words && `> ${address === null ? words : markdownLink(words, address)}`,
      linesOf(one.note).map(markdownText).filter(isText).join('\\\n'),
    ];
  });
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/u);
}

function isText(line: string): boolean {
  return line !== '';
}
