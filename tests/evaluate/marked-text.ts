import { KINDS, type Kind } from '../../src/core/kind.ts';

/** A name that a person has marked, at UTF-16 offsets `[start, end)` of its text. */
export interface MarkedName {
  start: number;
  end: number;
  /** Entries that the name may mean, one where it is clear; empty for a name that no pack holds. */
  entries: readonly string[];
  /** What a name is that no pack holds; null for one that some pack does. */
  unknown: Kind | null;
}

export interface MarkedText {
  /** The text without its brackets. */
  text: string;
  names: MarkedName[];
}

const BRACKET = /\[([^[\]|]+)\|([^[\]|]+)\]/gu;
const ENTRIES = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/u;

/**
 * Reads a text in which names stand in brackets, proclitics outside them:
 *
 * | written | meaning |
 * | --- | --- |
 * | `ل[لأردن\|jordan]` | the entry `jordan`, written with the article that lam has swallowed |
 * | `[الكونغو\|congo/dr-congo]` | one of the two, and the text does not say which |
 * | `[حماة\|?place]` | a notable place that no pack holds |
 *
 * @throws Error when a bracket is left open, or holds neither ids nor a kind
 * @example readMarkedText('زار [مصر|egypt]') // { text: 'زار مصر', names: [{ start: 4, end: 7, … }] }
 */
export function readMarkedText(marked: string): MarkedText {
  const names: MarkedName[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(BRACKET)) {
    const [whole, surface = '', target = ''] = match;
    text += marked.slice(from, match.index);
    names.push({ start: text.length, end: text.length + surface.length, ...readTarget(target) });
    text += surface;
    from = match.index + whole.length;
  }
  text += marked.slice(from);
  if (/[[\]|]/u.test(text)) throw new Error(`a bracket is left open: ${text}`);
  return { text, names };
}

function readTarget(target: string): Pick<MarkedName, 'entries' | 'unknown'> {
  if (target.startsWith('?')) {
    const kind = target.slice(1);
    if (!isKind(kind)) throw new Error(`"${kind}" is no kind of entry`);
    return { entries: [], unknown: kind };
  }
  if (!ENTRIES.test(target)) throw new Error(`"${target}" is neither an id, nor ids, nor ?kind`);
  return { entries: target.split('/'), unknown: null };
}

function isKind(word: string): word is Kind {
  return (KINDS as readonly string[]).includes(word);
}
