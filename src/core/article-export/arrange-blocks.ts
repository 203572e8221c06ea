import type { ExportedArticle, ExportedBlock } from './exported-article.ts';

/** What becomes one element of a file: a block, or neighbouring items that make a list. */
export type Element =
  { is: 'block'; block: ExportedBlock } | { is: 'list'; items: ExportedBlock[] };

export interface ArrangedArticle {
  /** What stands above the title, mostly nothing. */
  above: Element[];
  /** The block that is the title, or one made of what the page calls itself. */
  title: ExportedBlock;
  body: Element[];
}

/**
 * The blocks of an article around its title. Where no block is the title, the article's own stands for it, and
 * the address for that. Further titles are headings.
 */
export function arrangeBlocks({ blocks, title, url }: ExportedArticle): ArrangedArticle {
  const at = blocks.findIndex(({ kind }) => kind === 'title');
  const made: ExportedBlock = { kind: 'title', text: title.trim() || url, mentions: [] };
  return {
    above: elements(blocks.slice(0, Math.max(at, 0))),
    title: blocks[at] ?? made,
    body: elements(blocks.slice(at + 1)),
  };
}

function elements(blocks: readonly ExportedBlock[]): Element[] {
  const found: Element[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind !== 'item') found.push({ is: 'block', block });
    else if (last?.is === 'list') last.items.push(block);
    else found.push({ is: 'list', items: [block] });
  }
  return found;
}
