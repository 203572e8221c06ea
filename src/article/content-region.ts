import type { MeasuredBlock } from './text-blocks.ts';

/** The part of a page that holds its main prose. */
export interface ContentRegion {
  /** The lowest element around (nearly) all of that prose. */
  element: Element;
  /** Its blocks in reading order, without those of page furniture (comments, related links, side boxes). */
  blocks: MeasuredBlock[];
}

/** Lengths are UTF-16 units. A paragraph this long is prose whatever ends it; a shorter one needs a stop. */
const LONG_PROSE = 140;
const SHORT_PROSE = 50;
const LINKED_PROSE = 0.4;
const SEVEN_WORDS = /(?:\S+ ){6}\S/;
/** What a block that is not prose costs when prose on both its sides is to be joined. */
const GAP = 15;
/** How much of the found prose the region's element must hold: a stray paragraph does not widen it. */
const ENOUGH = 0.85;

/** Words in class names and ids of what stands around an article or between its paragraphs. */
const FURNITURE =
  /(?:^|[\s_-])(?:comments?|disqus|related|recommend(?:ed|ations?)?|read-?(?:more|also)|see-?also|most-?(?:read|viewed|popular)|popular|trending|side-?bar|widget|share|sharing|social|newsletter|subscribe|cookies?|consent|gdpr|banner|breadcrumbs?|menu|nav(?:bar|igation)?|footer|promo|advert(?:isement)?s?|ads?|sponsor(?:ed)?|outbrain|taboola|tags?|pagination|pager|modal|popup|login|author-?(?:box|bio)|ticker|breaking)(?:$|[\s_-])/i;
/** Names that say what a post is about or how a page is laid out, not what the element is for. */
const ABOUT = /(?:^|\s)(?:tag|category|elementor|has|no|with)-\S*/gi;
const COMMENTS = /comment|disqus/i;
/** Prose outside the comments that is an article by itself, however long the comments are. */
const SHORT_ARTICLE = 200;
const HINTS = 'article,main,[itemprop~="articleBody"],[role="main"],[role="article"]';
/** Elements marked as an article's body, with the share of the prose that bears the mark out. */
const BODIES: [selector: string, share: number][] = [
  ['[itemprop~="articleBody"]', 0.25],
  ['article', 0.5],
];
const CONTENT =
  /(?:^|[\s_-])(?:(?:article|story|post|entry|news)-?_?(?:body|content|text|details?)|articlebody|content-?body)(?:$|[\s_-])/i;

/** Share of a block's text that stands in links. */
export function linkDensity(block: MeasuredBlock): number {
  return block.linked / block.text.length;
}

/**
 * Whether a block is running text: few links, and long, or at least a line that ends as a sentence does.
 * Headlines, captions, menus and names are not.
 */
export function isProse(block: MeasuredBlock): boolean {
  const { kind, text } = block;
  if (kind === 'heading' || linkDensity(block) > LINKED_PROSE || !SEVEN_WORDS.test(text))
    return false;
  if (text.length >= LONG_PROSE) return true;
  // Full stop, question marks (Arabic U+061F), ellipsis, colon, Arabic semicolon U+061B, closing quotes.
  return text.length >= SHORT_PROSE && /[.!?\u061f\u06d4…:\u061b]["'”»)\]]*$|["”»]$/.test(text);
}

/**
 * Finds the part of the page that holds its main prose, or null when there is none.
 *
 * Blocks are classed by text length and link density, which tell main text from the rest nearly as well
 * as any richer set of features (Kohlschütter, Fankhauser, Nejdl: "Boilerplate Detection using Shallow
 * Text Features", WSDM 2010; the length bounds follow Pomikálek's jusText, 2011). The region is the run
 * of blocks with the highest sum, prose counting for its length and all else against it (Pasternack and
 * Roth: "Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009). Semantic
 * elements and class names raise or lower a block's count; they never decide, since any page may misuse
 * them.
 *
 * @example findContentRegion(collectBlocks(document.body))?.blocks.length
 */
export function findContentRegion(blocks: readonly MeasuredBlock[]): ContentRegion | null {
  const furniture = furnitureOf(blocks);
  const { from, to } = bestRun(
    blocks.map((block, i) => (furniture[i] ? -Math.min(4 * GAP, block.text.length) : worth(block))),
  );
  const run = blocks.filter((block, i) => i >= from && i < to && !furniture[i] && isProse(block));
  if (run.length === 0) return null;
  const declared = declaredBody(run);
  const element = declared ?? enclosing(run);
  // A lead may stand above the marked body, under the headline.
  const lead = declared ? blocks.findLastIndex((b, i) => i < to && isHeadline(b, declared)) : from;
  const start = lead < 0 ? to : Math.max(lead, from);
  const end = declared ? blocks.findIndex((block) => declared.contains(block.element)) : to;
  const inside = blocks.filter(
    (block, i) => !furniture[i] && ((i >= start && i < end) || element.contains(block.element)),
  );
  return { element, blocks: inside };
}

function isHeadline({ element }: MeasuredBlock, body: Element): boolean {
  return element.localName === 'h1' && (element.compareDocumentPosition(body) & 4) !== 0;
}

/**
 * The one element that is marked up as an article's body, where it holds much of the prose: what
 * follows it (rules for comments, about the outlet) may be as long as the article.
 */
function declaredBody(run: readonly MeasuredBlock[]): Element | null {
  for (const [selector, share] of BODIES) {
    const bodies = new Set(
      run.map((block) => block.element.closest(selector)).filter((e) => e !== null),
    );
    const [body] = bodies;
    if (!body || bodies.size > 1) continue;
    const held = run.filter((block) => body.contains(block.element));
    if (lengthOf(held) > share * lengthOf(run)) return body;
  }
  return null;
}

/** UTF-16 units of all the blocks' texts. */
export function lengthOf(blocks: readonly MeasuredBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** A block's count for or against the run that takes it in. */
function worth(block: MeasuredBlock): number {
  if (!isProse(block)) return -GAP - block.linked;
  const hinted = block.element.closest(HINTS) !== null || hasContentName(block.element);
  return block.text.length * (1 - linkDensity(block)) * (hinted ? 1.3 : 1);
}

function hasContentName(element: Element): boolean {
  let near: Element | null = element;
  for (let level = 0; near && level < 4; level++, near = near.parentElement)
    if (CONTENT.test(names(near))) return true;
  return false;
}

function names(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.replace(ABOUT, '');
}

/** The contiguous run with the highest sum (Kadane), as indexes, end-exclusive. */
function bestRun(values: readonly number[]): { from: number; to: number } {
  let best = { from: 0, to: 0 };
  let bestSum = 0;
  let from = 0;
  let sum = 0;
  values.forEach((value, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += value;
    if (sum > bestSum) {
      bestSum = sum;
      best = { from, to: i + 1 };
    }
  });
  return best;
}

/** The lowest element that holds ENOUGH of the prose. */
function enclosing(prose: readonly MeasuredBlock[]): Element {
  const total = lengthOf(prose);
  const held = new Map<Element, number>();
  for (const block of prose)
    for (let element: Element | null = block.element; element; element = element.parentElement)
      held.set(element, (held.get(element) ?? 0) + block.text.length);
  // Insertion is from the inside out, so the first with enough is the lowest around its block.
  for (const [element, length] of held) if (length >= ENOUGH * total) return element;
  return prose[0]!.element;
}

/**
 * For each block whether it lies in page furniture by the names of its ancestors. Names are pardoned
 * where the container holds the headline or most of the page's prose: themes name wrappers freely. For
 * comments, which often are longer than their article, only where nothing else could be one.
 */
function furnitureOf(blocks: readonly MeasuredBlock[]): boolean[] {
  const containers = new Map<Element, Element | null>();
  // The outermost container named so. No recursion: a page may nest as deep as it likes.
  const containerOf = (element: Element): Element | null => {
    const path: Element[] = [];
    let near: Element | null = element;
    for (; near && !containers.has(near); near = near.parentElement) path.push(near);
    let container = near ? containers.get(near)! : null;
    for (const inner of path.reverse()) {
      container ??= isFurniture(inner) ? inner : null;
      containers.set(inner, container);
    }
    return container;
  };
  const prose = new Map<Element | null, number>();
  let total = 0;
  const found = blocks.map((block) => {
    const container = containerOf(block.element);
    if (isProse(block)) {
      total += block.text.length;
      prose.set(container, (prose.get(container) ?? 0) + block.text.length);
    }
    return container;
  });
  const isPardoned = (container: Element, own: number): boolean =>
    COMMENTS.test(names(container)) ? total - own < SHORT_ARTICLE : own * 2 > total;
  return found.map(
    (container) => container !== null && !isPardoned(container, prose.get(container) ?? 0),
  );
}

function isFurniture(element: Element): boolean {
  return (
    !/^(?:html|body)$/.test(element.localName) &&
    FURNITURE.test(names(element)) &&
    !element.querySelector('h1,[itemprop~="articleBody"]')
  );
}
