import { blockLevelNames } from '../block-level.ts';
import type { TextBlock } from '../text-blocks.ts';
import { BODY_ATTRIBUTES, BODY_ELEMENTS } from './body-elements.ts';

/** Elements that mean something without text. */
const VOID = new Set(['br', 'hr', 'wbr']);
/** An empty one still counts for the place of the others. */
const CELLS = new Set(['td', 'th']);

/**
 * A copy of what holds these blocks, in reading order, of that text alone and of nothing else: their paragraphs, lists,
 * quotes, tables, captions, links and emphasis. Whatever stood between them on the page (related links, share bars,
 * players, pictures, boxes) is not copied. Other block-level elements become `div`, other inline ones their content, `h1`
 * becomes `h2`. The page is only read.
 *
 * @param blocks of this document; none gives an empty copy
 * @returns a `div` of a document without window, in which nothing loads
 * @example bodyCopy(document, extractArticle(document).blocks).outerHTML // '<div><p>…</p></div>'
 */
export function bodyCopy(document: Document, blocks: readonly TextBlock[]): HTMLElement {
  const inert = document.implementation.createHTMLDocument('');
  const copy = inert.createElement('div');
  const kept = new Map<Text, [from: number, to: number][]>();
  for (const { segments } of blocks)
    for (const { node, offset, length } of segments) {
      const stretches = kept.get(node) ?? [];
      stretches.push([offset, offset + length]);
      kept.set(node, stretches);
    }
  const root = enclosing(blocks.map(({ element }) => element));
  if (!root) return copy;
  const holders = new Set<Node>();
  for (const node of kept.keys())
    for (let up: Node | null = node; up && up !== root; up = up.parentNode) {
      if (holders.has(up)) break;
      holders.add(up);
    }
  copyChildren(root, copy, { kept, holders, direction: directionOf(root) });
  for (const name of ['lang', 'dir']) {
    const value = root.closest(`[${name}]`)?.getAttribute(name);
    if (value) copy.setAttribute(name, value);
  }
  return copy;
}

interface Copying {
  /** Stretches of text nodes that are copied. */
  kept: ReadonlyMap<Text, readonly [from: number, to: number][]>;
  /** Nodes with such a text node within. */
  holders: ReadonlySet<Node>;
  /** Which way the text around runs, as the page draws it; null where nothing is drawn. */
  direction: string | null;
}

function copyChildren(from: Element, to: Element, copying: Copying): void {
  for (const child of from.childNodes) {
    if (child.nodeType === 3) copyText(child as Text, to, copying);
    else if (child.nodeType === 1) copyElement(child as Element, to, copying);
  }
}

function copyText(node: Text, to: Element, { kept }: Copying): void {
  const stretches = kept.get(node);
  const { data } = node;
  // White space parts the words on both its sides, whether it was read as part of a block or not.
  const text = stretches
    ? [
        /\s$/u.exec(data.slice(0, stretches[0]![0]))?.[0] ?? '',
        ...stretches.map(([from, end]) => data.slice(from, end)),
        /^\s/u.exec(data.slice(stretches.at(-1)![1]))?.[0] ?? '',
      ].join('')
    : /^\s+$/u.test(data) && to.lastChild && !isBlock(to.lastChild)
      ? ' '
      : '';
  if (text !== '') to.append(to.ownerDocument.createTextNode(text.replace(/\s+/gu, ' ')));
}

function isBlock(node: Node): boolean {
  return node.nodeType === 1 && blockLevelNames().has((node as Element).localName);
}

function copyElement(element: Element, to: Element, copying: Copying): void {
  const name = element.localName;
  if (!copying.holders.has(element)) {
    const place = VOID.has(name) || (CELLS.has(name) && to.localName === 'tr');
    if (place && to.hasChildNodes()) to.append(copyShell(element, name, to, copying));
    return;
  }
  const is = BODY_ELEMENTS.has(name)
    ? name
    : name === 'h1'
      ? 'h2'
      : blockLevelNames().has(name)
        ? 'div'
        : null;
  if (is === null || (is === 'div' && onlyWraps(element))) {
    copyChildren(element, to, copying);
    return;
  }
  const shell = copyShell(element, is, to, copying);
  to.append(shell);
  const direction = shell.getAttribute('dir') ?? copying.direction;
  copyChildren(element, shell, { ...copying, direction });
}

function copyShell(element: Element, name: string, to: Element, copying: Copying): Element {
  const shell = to.ownerDocument.createElement(name);
  for (const attribute of BODY_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value === null) continue;
    const href = attribute === 'href' ? webAddress(value, element.baseURI) : value;
    if (href !== null) shell.setAttribute(attribute, href);
  }
  const drawn = blockLevelNames().has(name) ? directionOf(element) : null;
  if (drawn !== null && drawn !== copying.direction && !shell.hasAttribute('dir'))
    shell.setAttribute('dir', drawn);
  return shell;
}

/** Whether a box holds boxes alone, so that nothing is lost or joined without it. */
function onlyWraps(element: Element): boolean {
  if (element.hasAttribute('lang') || element.hasAttribute('dir')) return false;
  const blockLevel = blockLevelNames();
  return [...element.childNodes].every(
    (child) =>
      child.nodeType === 8 ||
      (child.nodeType === 3 && /^\s*$/u.test((child as Text).data)) ||
      (child.nodeType === 1 && blockLevel.has((child as Element).localName)),
  );
}

/** An absolute address of the web, or null for a script, a mail or a place on the same page. */
function webAddress(href: string, base: string): string | null {
  if (href.startsWith('#')) return null;
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

function directionOf(element: Element): string | null {
  const drawn = element.ownerDocument.defaultView?.getComputedStyle(element).direction ?? '';
  return drawn === '' ? null : drawn;
}

/** The lowest box around all of these: a list, a quote or a table that is all of the body is copied, too. */
function enclosing(elements: readonly Element[]): Element | null {
  let around = elements[0]?.parentElement ?? elements[0] ?? null;
  for (const element of elements)
    while (around && !around.contains(element)) around = around.parentElement;
  while (around?.parentElement && BODY_ELEMENTS.has(around.localName) && around.localName !== 'div')
    around = around.parentElement;
  return around;
}
