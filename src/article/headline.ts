import type { MeasuredBlock } from './text-blocks.ts';

/** Between a headline and the outlet's name in a page's title. */
const SEPARATOR = /\s+[|\u2013\u2014\u00bb\u203a·•:-]+\s+|\s*[|]\s*/u;
const SHORTEST = 8;

export interface Headline {
  /** The article's own headline, without the outlet; empty when the page has no title at all. */
  title: string;
  /** The block that shows it, or null when the page shows it nowhere. */
  block: MeasuredBlock | null;
}

/**
 * Finds the headline: the block before the article's text that repeats what the page's title or metadata
 * say, an `h1` before other blocks; else the nearest heading before the text; else the title, without
 * the outlet's name.
 *
 * @param blocks of the whole page, in reading order
 * @param first the article's first paragraph, or null where it has none
 * @param stated the headline by the metadata, or null
 */
export function findHeadline(
  document: Document,
  blocks: readonly MeasuredBlock[],
  first: MeasuredBlock | null,
  stated: string | null,
  outlet: string | null,
): Headline {
  const titles = [stated ?? '', document.title].filter((title) => title.trim() !== '');
  const keys = titles.map(key);
  const before = blocks
    .slice(0, first ? blocks.indexOf(first) + 1 : blocks.length)
    .filter((block) => block.text.length >= SHORTEST);
  const repeated = before.filter((block) => keys.some((title) => repeats(title, key(block.text))));
  const block =
    repeated.findLast((candidate) => candidate.element.localName === 'h1') ??
    repeated.findLast((candidate) => candidate.kind === 'heading') ??
    repeated.at(-1) ??
    before.findLast((candidate) => candidate.element.localName === 'h1' && isOwn(candidate)) ??
    before.findLast((candidate) => candidate.kind === 'heading' && isOwn(candidate)) ??
    null;
  if (block) return { title: block.text, block };
  return { title: withoutOutlet(titles[0] ?? '', outlet), block: null };
}

/** Not a linked logo or the headline of another article. */
function isOwn(block: MeasuredBlock): boolean {
  return block.linked * 2 < block.text.length;
}

/** Whether a page's title is a block's text, perhaps with the outlet's name at either end. */
function repeats(title: string, text: string): boolean {
  if (text.length < SHORTEST) return false;
  return title === text || (title.includes(text) && text.length * 2.5 >= title.length);
}

/** Letters and digits alone: titles differ from headlines in quotes, marks and spaces. */
function key(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/**
 * The outlet's name as a page's title gives it after the headline ("… - وكالة الساحل"), or null. Of
 * several parts the last, the first being sections.
 */
export function outletInTitle(title: string, headline: string): string | null {
  const parts = title.replace(/\s+/gu, ' ').trim().split(SEPARATOR);
  const outlet = parts.at(-1) ?? '';
  const isOutlet = parts.length > 1 && outlet.length <= 40 && !key(headline).includes(key(outlet));
  return isOutlet && repeats(key(title), key(headline)) ? outlet : null;
}

function withoutOutlet(title: string, outlet: string | null): string {
  const plain = title.replace(/\s+/gu, ' ').trim();
  const parts = plain.split(SEPARATOR);
  const named = outlet ? parts.filter((part) => key(part) !== key(outlet)) : parts;
  if (named.length < parts.length && named.length > 0) return named.join(' - ');
  const [first = '', ...rest] = parts;
  return rest.length > 0 && first.length > rest.join(' ').length ? first : plain;
}
