import type { BlockKind } from './article.ts';
import { blockLevelNames } from './block-level.ts';
import { unreadElements } from './unread.ts';

/**
 * A run of a block's text that was copied from one text node: unit `start + i` of the text is unit
 * `offset + i` of the node (any single white space stands as a space). Between two segments lie only
 * white space that was collapsed and spaces that stand for a line break.
 */
export interface TextSegment {
  start: number;
  node: Text;
  offset: number;
  length: number;
}

/** A paragraph-like unit of a page with the way back to its text nodes. */
export interface TextBlock {
  kind: BlockKind;
  /** White space collapsed to single spaces and trimmed; never empty. */
  text: string;
  /** The nearest block-level element around the text; several blocks share it where <br><br> parts them. */
  element: Element;
  segments: TextSegment[];
}

/** A block as it comes from the page, with the measure that tells prose from navigation. */
export interface MeasuredBlock extends TextBlock {
  /** UTF-16 units of `text` that stand in links. */
  linked: number;
}

/** A block that is still read. What is asked of its text as it grows is noted: asking a long text is slow. */
interface OpenBlock extends MeasuredBlock {
  /** Whether its text ends in a space. */
  spaced: boolean;
  /** Whether there is anything in it to see. */
  shows: boolean;
}

const KINDS: Record<string, BlockKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
};

/** In UTF-16 units. */
const LONGEST_HEADING = 140;

/** White space as CSS collapses it, and the no-break and typographic spaces, which match like spaces. */
const ODD_SPACES = '\\t\\n\\f\\r\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SPACE = 32;
const SPACES = ` ${ODD_SPACES}`;
/** Anything but a single plain space. */
const IRREGULAR_SPACE = new RegExp(`[${SPACES}]{2,}|(?! )[${SPACES}]`, 'g');
/** Whether there is any; asking this of a long text is several times faster than finding where. */
const HAS_IRREGULAR_SPACE = new RegExp(`[${ODD_SPACES}]|  `);
/** Spaces, zero-width and bidirectional marks: what shows nothing. */
const BLANK = new RegExp(
  `^[${SPACES}\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]*$`,
);

/**
 * The text of an element as paragraph-like blocks in document order: one for each stretch of inline text,
 * parted by block-level elements, by two or more <br>, and by one after a full sentence or after a line
 * with an inline element to itself (a headline in <b>). Left out: scripts and controls, what is marked
 * hidden, navigation, asides and footers, and <pre> that is code (not mostly Arabic). No style or layout
 * is read. Open shadow roots are not entered.
 *
 * @example collectBlocks(document.body)[0]?.text
 */
export function collectBlocks(root: Element): MeasuredBlock[] {
  const blocks: MeasuredBlock[] = [];
  const unread = unreadElements(root);
  const owners = new Map<Node, Element>();
  const blockLevel = blockLevelNames();
  // SHOW_ELEMENT | SHOW_TEXT, and no filter function: a call for each node costs more than the walk.
  const walker = root.ownerDocument.createTreeWalker(root, 1 | 4);
  let link: Element | null = null;
  let open: OpenBlock | null = null;
  let breaks = 0;

  const close = (): void => {
    if (open) finish(open, blocks, root);
    open = null;
    breaks = 0;
  };

  let node = walker.nextNode();
  while (node) {
    if (node.nodeType === 3) {
      const text = node as Text;
      const { data } = text;
      const blank = BLANK.test(data);
      if (open || !blank) {
        const element = ownerOf(text.parentNode!, root, owners);
        if (open && open.element !== element) close();
        open ??= openBlock(element);
        const before: number = open.text.length;
        if (breaks > 0 && before > 0 && !open.spaced) {
          open.text += ' ';
          open.spaced = true;
        }
        append(open, text, data);
        if (link?.contains(text)) open.linked += open.text.length - before;
        else link = null;
        if (!blank) {
          open.shows = true;
          breaks = 0;
        }
      }
    } else {
      const element = node as Element;
      const name = element.localName;
      if (blockLevel.has(name)) close();
      if (unread.has(element)) {
        node = afterSubtree(walker);
        continue;
      }
      if (name === 'a') link = element;
      else if (name === 'br' && (++breaks > 1 || (open && isWholeLine(open, element)))) close();
    }
    node = walker.nextNode();
  }
  close();
  return blocks;
}

/**
 * The DOM range of `[start, end)` of a block's text, or null when its nodes have left the document or no
 * longer hold the text that was read, when the stretch is empty, and outside a browser's window.
 *
 * @example rangeOf(block, 0, 6)?.startContainer
 */
export function rangeOf(block: TextBlock, start: number, end: number): StaticRange | null {
  const touched = block.segments.filter(
    (segment) => segment.start < end && segment.start + segment.length > start,
  );
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last || start >= end) return null;
  const Range =
    'StaticRange' in globalThis ? StaticRange : first.node.ownerDocument.defaultView?.StaticRange;
  if (!Range || !touched.every((segment) => standsStill(block, segment))) return null;
  return new Range({
    startContainer: first.node,
    startOffset: first.offset + Math.max(0, start - first.start),
    endContainer: last.node,
    endOffset: last.offset + Math.min(last.length, end - last.start),
  });
}

/**
 * Where a DOM position lies in a block's text; null when the node is none of the block's. A position in
 * collapsed white space is the one after it, or the end of the text.
 *
 * @example offsetIn(block, block.segments[0].node, block.segments[0].offset) === 0
 */
export function offsetIn(block: TextBlock, node: Text, offset: number): number | null {
  let last: number | null = null;
  for (const segment of block.segments) {
    if (segment.node !== node) continue;
    if (offset <= segment.offset) return segment.start;
    if (offset < segment.offset + segment.length) return segment.start + offset - segment.offset;
    last = segment.start + segment.length;
  }
  return last;
}

/** Whether a line that ends at a <br> is more than a piece of hard-wrapped text. */
function isWholeLine({ text, segments }: TextBlock, br: Element): boolean {
  const parent = segments[0]?.node.parentNode;
  const alone = parent !== br.parentNode && segments.at(-1)?.node.parentNode === parent;
  // Full stop, question marks (Arabic U+061F, Urdu full stop U+06D4), colon, ellipsis.
  return alone || /[.!?\u061f\u06d4:…]\s*$/.test(text);
}

/** Whether a segment's node is still in its document and still holds the text that was read. */
export function standsStill({ text }: TextBlock, segment: TextSegment): boolean {
  const { start, node, offset, length } = segment;
  if (!node.isConnected) return false;
  const { data } = node;
  // Whole strings are compared far faster than parts of them.
  const now = offset === 0 && data.length === length ? data : data.slice(offset, offset + length);
  const read = start === 0 && text.length === length ? text : text.slice(start, start + length);
  return now === read || now.replace(IRREGULAR_SPACE, ' ') === read;
}

/** The nearest block-level element that holds a text node's parent. */
function ownerOf(parent: Node, root: Element, owners: Map<Node, Element>): Element {
  const known = owners.get(parent);
  if (known) return known;
  const blockLevel = blockLevelNames();
  let owner = parent as Element;
  while (owner !== root && !blockLevel.has(owner.localName)) owner = owner.parentNode as Element;
  owners.set(parent, owner);
  return owner;
}

/** Adds a text node's text, white space collapsed. */
function append(block: OpenBlock, node: Text, data: string): void {
  if (!HAS_IRREGULAR_SPACE.test(data)) {
    copy(block, node, data, 0, data.length);
    return;
  }
  let from = 0;
  IRREGULAR_SPACE.lastIndex = 0;
  // `exec` on one pattern: most nodes have no such space, and an iterator for each is dear.
  for (let gap = IRREGULAR_SPACE.exec(data); gap; gap = IRREGULAR_SPACE.exec(data)) {
    copy(block, node, data, from, gap.index);
    if (block.text !== '' && !block.spaced) addSegment(block, node, gap.index, ' ');
    from = gap.index + gap[0].length;
  }
  copy(block, node, data, from, data.length);
}

/** Adds a stretch without irregular space; a space that begins it is dropped after another. */
function copy(block: OpenBlock, node: Text, data: string, start: number, to: number): void {
  const from =
    data.charCodeAt(start) === SPACE && (block.spaced || block.text === '') ? start + 1 : start;
  if (to <= from) return;
  addSegment(block, node, from, from === 0 && to === data.length ? data : data.slice(from, to));
}

function addSegment(block: OpenBlock, node: Text, offset: number, text: string): void {
  const last = block.segments[block.segments.length - 1];
  if (last?.node === node && last.offset + last.length === offset) last.length += text.length;
  else block.segments.push({ start: block.text.length, node, offset, length: text.length });
  block.text += text;
  block.spaced = text.charCodeAt(text.length - 1) === SPACE;
}

function openBlock(element: Element): OpenBlock {
  const nothing = { text: '', segments: [], linked: 0, spaced: false, shows: false };
  return { kind: 'paragraph', element, ...nothing };
}

/** Trims a complete block, names its kind, and keeps it if it shows anything. */
function finish(open: OpenBlock, blocks: MeasuredBlock[], root: Element): void {
  if (!open.shows) return;
  const { text, element, segments, linked } = open;
  const block: MeasuredBlock = { kind: kindOf(element, root), text, element, segments, linked };
  if (open.spaced) {
    block.text = block.text.slice(0, -1);
    const last = block.segments[block.segments.length - 1]!;
    if (last.start + last.length > block.text.length) last.length--;
    if (last.length === 0) block.segments.pop();
  }
  blocks.push(block);
}

/** What a block-level element is by its own name or that of its nearest telling ancestor within `root`. */
export function kindOf(element: Element, root: Element): BlockKind {
  for (let near: Element | null = element; near; near = near.parentElement) {
    const kind = KINDS[near.localName];
    if (kind && !(kind === 'heading' && near !== element && isParagraph(element))) return kind;
    if (near === root) break;
  }
  return 'paragraph';
}

/** Whether an element within a heading is too long for one: a heading left open takes in what follows. */
function isParagraph(element: Element): boolean {
  return element.textContent.length >= LONGEST_HEADING;
}

/** The next node of a walk outside the current one's subtree. */
function afterSubtree(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (!next && walker.parentNode()) next = walker.nextSibling();
  return next;
}
