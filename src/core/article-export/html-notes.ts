import type { Colour } from '../annotations/annotation.ts';
import type { FileWords } from './article-format.ts';
import type { ExportedArticle } from './exported-article.ts';
import { htmlText } from './html-text.ts';
import { noteAddress } from './note-address.ts';

/** A stretch of a block that the reader highlighted. */
export interface Highlighted {
  start: number;
  end: number;
  colour: Colour;
}

/** What of each block is highlighted; notes on whole paragraphs colour nothing. */
export function highlightsByBlock({ blocks, notes }: ExportedArticle): Highlighted[][] {
  const found: Highlighted[][] = blocks.map(() => []);
  for (const { place, on, colour } of notes) {
    if (!place || on === 'paragraph') continue;
    for (let at = place.block; at <= place.endBlock; at++) {
      const length = blocks[at]?.text.length ?? 0;
      const start = at === place.block ? place.start : 0;
      const end = Math.min(at === place.endBlock ? place.end : length, length);
      if (start < end) found[at]?.push({ start, end, colour });
    }
  }
  return found;
}

/** `[start, end)` of a text with what is highlighted in it; of two that overlap, the later one shows. */
export function inkedText(
  text: string,
  start: number,
  end: number,
  highlights: readonly Highlighted[],
): string {
  const edges = highlights.flatMap((one) => [one.start, one.end]);
  const cuts = [...new Set([start, ...edges.filter((at) => at > start && at < end), end])];
  cuts.sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((from, i) => {
      const piece = htmlText(text.slice(from, cuts[i + 1]));
      const over = highlights.findLast((one) => one.start <= from && from < one.end);
      return over ? `<mark class="${over.colour}">${piece}</mark>` : piece;
    })
    .join('');
}

/** The reader's highlights and notes as a list, each leading to its place on the page; empty where there are none. */
export function noteList(article: ExportedArticle, words: FileWords, level: number): string {
  if (article.notes.length === 0) return '';
  const items = article.notes.map((one) => {
    const address = noteAddress(one, article);
    const quote = one.quote.split('\n').map(htmlText).join('<br>');
    const linked =
      address === null
        ? quote
        : `<a href="${htmlText(address)}" rel="noopener noreferrer">${quote}</a>`;
    const note = one.note.split('\n').map(htmlText).join('<br>');
    return [
      `<li><blockquote lang="${htmlText(article.language)}" dir="auto" class="${one.colour}">${linked}</blockquote>`,
      note && `<p dir="auto">${note}</p>`,
      '</li>',
    ].join('');
  });
  return [
    `<h${level}>${htmlText(words.notes)}</h${level}>`,
    '<ul class="notes">',
    ...items,
    '</ul>',
  ].join('\n');
}
