import { letterKey } from '../text/letter-key.ts';
import { ARTICLE } from './peeled.ts';
import { Spans, type Peer } from './peer.ts';
import { readPeerText, type PeerText } from './peer-text.ts';

class Branch {
  readonly next = new Map<string, Branch>();
  ends = false;
}

const LETTER = '[\\u0621-\\u064a0-9A-Za-z]';

/**
 * One RegExp of all names, shaped as a tree so that shared beginnings are tried once, with proclitics
 * before it and spaces optional.
 */
export const regExp: Peer = {
  name: 'RegExp alternation',
  complete: true,
  ownDesign: false,
  note: 'a word cut in two is not found',
  build(names) {
    const plain = new Branch();
    const behindLam = new Branch();
    for (const text of names) {
      const name = text.split(/[ -]/u).map(letterKey).join(' ');
      add(plain, name);
      if (name.startsWith(ARTICLE)) add(behindLam, name.slice(ARTICLE.length));
    }
    // Lazy proclitics: a name that begins with one of their letters is read whole first.
    const pattern = new RegExp(
      `(?<!${LETTER})[\\u0648\\u0641]??(?:[\\u0628\\u0643\\u0644]??(${source(plain)})|\\u0644(\\u0644${source(behindLam)}))(?!${LETTER})`,
      'g',
    );
    return (source, read = readPeerText) => {
      const { spaced, offsets } = spacedText(read(source));
      const found = new Spans();
      for (const match of spaced.matchAll(pattern)) {
        const end = match.index + match[0].length;
        const start = end - (match[1] ?? match[2]!).length;
        found.add(offsets[start]!, offsets[end - 1]! + 1);
      }
      return found;
    };
  },
};

function add(root: Branch, name: string): void {
  let branch = root;
  for (const letter of name) {
    let next = branch.next.get(letter);
    if (next === undefined) {
      next = new Branch();
      branch.next.set(letter, next);
    }
    branch = next;
  }
  branch.ends = true;
}

/** Longest first: what goes on is tried before what ends. */
function source(branch: Branch): string {
  const ways = [...branch.next].map(
    ([letter, next]) => (letter === ' ' ? ' ?' : letter) + source(next),
  );
  const all = ways.length > 1 ? `(?:${ways.join('|')})` : (ways[0] ?? '');
  return branch.ends && ways.length > 0 ? `(?:${all})?` : all;
}

/** Letters with one space where names run on, and the way back. */
function spacedText(read: PeerText): { spaced: string; offsets: Uint32Array } {
  const offsets = new Uint32Array(read.letters.length + read.count);
  const pieces: string[] = [];
  let at = 0;
  for (let word = 0; word < read.count; word++) {
    const start = read.starts[word]!;
    const end = read.ends[word]!;
    for (let i = start; i < end; i++) offsets[at++] = read.offsets[i]!;
    at++;
    pieces.push(read.letters.slice(start, end), read.starts[word + 1] === end ? ' ' : '.');
  }
  return { spaced: pieces.join(''), offsets };
}
