import type { Article } from './article.ts';
import { authorIn, authorInTitle } from './byline.ts';
import { isProse } from './content-region.ts';
import { datelines, dayIn } from './dateline.ts';
import { readPage } from './detect.ts';
import { findHeadline, outletInTitle } from './headline.ts';
import { readMetadata } from './metadata.ts';
import { withoutNoise } from './noise.ts';
import { publicationDate } from './publication-date.ts';
import { kindOf, type MeasuredBlock, type TextBlock } from './text-blocks.ts';

/**
 * The article of a page, and its blocks with the way back to their text nodes: `blocks[i]` is
 * `article.blocks[i]`. The first block is the headline where the page shows it (else it is only in
 * `article.title`). A page that is no article gives what running text it has; without any there are no
 * blocks. Changes nothing and never throws on odd markup.
 *
 * @example extractArticle(document).article.title
 */
export function extractArticle(document: Document): { article: Article; blocks: TextBlock[] } {
  const { verdict, language, region, page } = readPage(document);
  const found = region ? visible(region.blocks) : [];
  const first = found.find(isProse);
  const last = found.findLast(isProse);
  const metadata = readMetadata(document);
  const headline = findHeadline(document, page, first ?? null, metadata.headline, metadata.outlet);
  const lines = first && last ? datelines(page, headline.block, { first, last }) : [];
  const between =
    headline.block && first
      ? page.slice(page.indexOf(headline.block) + 1, page.indexOf(first))
      : [];
  const shown = lines.flatMap((line) => dayIn(line) ?? []);
  const published = publicationDate(metadata.published, shown);
  const body = withoutNoise(found.filter((block) => block.text !== headline.title));
  const blocks: TextBlock[] = [
    ...(headline.block ? [{ ...headline.block, kind: 'title' as const }] : []),
    ...body.map((block) => ({ ...block, kind: kindOf(block.element, region!.element) })),
  ].map(({ kind, text, element, segments }) => ({ kind, text, element, segments }));
  return {
    article: {
      verdict,
      language,
      title: headline.title,
      byline: metadata.byline ?? firstOf(lines, authorIn) ?? authorInTitle(document.title, between),
      outlet: metadata.outlet ?? outletInTitle(document.title, headline.title),
      published: published?.day ?? null,
      publishedCertainty: published?.certainty ?? null,
      blocks: blocks.map(({ kind, text }) => ({ kind, text })),
    },
    blocks,
  };
}

function firstOf(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const value = read(line);
    if (value !== null) return value;
  }
  return null;
}

/**
 * The blocks that are rendered, where a browser renders the page (a parsed document has no view, and
 * `checkVisibility` would call all of it hidden). When most would go, the page is not drawn yet or shows
 * its text later, and all of them count.
 */
function visible(blocks: MeasuredBlock[]): MeasuredBlock[] {
  const document = blocks[0]?.element.ownerDocument;
  if (!document?.defaultView || !('checkVisibility' in document.documentElement)) return blocks;
  const shown = blocks.filter((block) => block.element.checkVisibility());
  return shown.length * 2 > blocks.length ? shown : blocks;
}
