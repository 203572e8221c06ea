import { DICTIONARY_LIMITS } from './dictionary-term.ts';

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set([
  'div',
  'p',
  'ol',
  'ul',
  'li',
  'table',
  'tr',
  'details',
  'summary',
]);
/** What an element says before what is in it. */
const MARKERS: Readonly<Record<string, string>> = { li: '• ', td: ' ', th: ' ' };
const MAX_DEPTH = 40;
/** The reading above a character, which would stand behind it. */
const LEFT_OUT: ReadonlySet<string> = new Set(['rt', 'rp', 'img']);

/**
 * What a definition of a Yomitan dictionary says, as plain text: a text, a structure of elements as its schema has them, or a
 * list of either. Pictures, links and styles are left out, and whatever is of no known shape.
 *
 * @returns '' for what says nothing
 * @example plainText({ tag: 'ul', content: [{ tag: 'li', content: 'book' }] }) // '• book'
 */
export function plainText(definition: unknown): string {
  const pieces: string[] = [];
  let left = DICTIONARY_LIMITS.glossUnits;
  const write = (text: string): void => {
    if (left <= 0) return;
    pieces.push(text.slice(0, left));
    left -= text.length;
  };
  const read = (node: unknown, depth: number): void => {
    if (typeof node === 'string') write(node);
    else if (depth >= MAX_DEPTH || left <= 0) return;
    else if (Array.isArray(node)) for (const one of node) read(one, depth + 1);
    else if (isRecord(node)) readElement(node, depth);
  };
  const readElement = (element: Record<string, unknown>, depth: number): void => {
    const { tag, type } = element;
    if (type === 'text') read(element['text'], depth + 1);
    else if (type === 'structured-content') read(element['content'], depth + 1);
    else if (tag === 'br') write('\n');
    else if (typeof tag === 'string' && !LEFT_OUT.has(tag)) {
      const block = BLOCKS.has(tag);
      if (block) write('\n');
      write(MARKERS[tag] ?? '');
      read(element['content'], depth + 1);
      if (block) write('\n');
    }
  };
  read(definition, 0);
  return tidy(pieces.join(''));
}

/** Without controls and signs of direction, without empty lines and spaces that say nothing. */
function tidy(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
      '',
    )
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '' && line !== '•')
    .join('\n');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
