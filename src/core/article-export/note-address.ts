import type { ExportedArticle, ExportedNote } from './exported-article.ts';
import { passageAddress } from './web-address.ts';

/** The address of what a note is on, or null where it stands nowhere or the page has no address. */
export function noteAddress(
  { place }: ExportedNote,
  { url, blocks }: Pick<ExportedArticle, 'url' | 'blocks'>,
): string | null {
  const text = place && blocks[place.block]?.text;
  if (!place || !text) return null;
  const end = place.endBlock === place.block ? place.end : text.length;
  return passageAddress(url, text, place.start, end);
}
