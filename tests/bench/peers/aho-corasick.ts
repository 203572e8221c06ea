import { AhoCorasick as DoubleArray } from '@monyone/aho-corasick/fast';
import ObjectTables from 'ahocorasick';
import Graphemes from 'modern-ahocorasick/fast';
import { keysOf } from './n-gram-map.ts';
import { ARTICLE } from './peeled.ts';
import { Spans, type Found, type Peer } from './peer.ts';
import { ENDS, readPeerText, type PeerText } from './peer-text.ts';

/** Reports each occurrence of a pattern as `[start, end)` of the letters. */
type Search = (letters: string, hit: (start: number, end: number) => void) => void;

/** Packages for Aho–Corasick, each with word boundaries and proclitics checked on what it finds. */
export const ahoCorasick: readonly Peer[] = [
  peer('@monyone/aho-corasick (double array)', '', (patterns) => {
    const automaton = new DoubleArray(patterns);
    return (letters, hit) => {
      for (const { begin, end } of automaton.matchInText(letters)) hit(begin, end);
    };
  }),
  peer('modern-ahocorasick (double array)', 'splits text into graphemes', (patterns) => {
    const automaton = new Graphemes(patterns);
    return (letters, hit) => {
      // Line by line: what it does for graphemes grows with the square of the text.
      for (let from = 0; from < letters.length;) {
        const to = (letters.indexOf('\n', from) + 1 || letters.length + 1) - 1;
        for (const { start, end } of automaton.search(letters.slice(from, to)))
          hit(from + start, from + end);
        from = to + 1;
      }
    };
  }),
  peer('ahocorasick', '', (patterns) => {
    const automaton = new ObjectTables(patterns);
    return (letters, hit) => {
      for (const [last, outputs] of automaton.search(letters))
        for (const output of outputs) hit(last + 1 - output.length, last + 1);
    };
  }),
];

function peer(name: string, note: string, compile: (patterns: string[]) => Search): Peer {
  return {
    name,
    complete: true,
    ownDesign: false,
    note,
    build(names) {
      const keys = [...keysOf(names).keys()];
      // The article after lam is one more lam: "للأردن". Only behind a lam does the pattern count.
      const behindLam = keys
        .filter((key) => key.startsWith(ARTICLE))
        .map((key) => LAM_LAM + key.slice(ARTICLE.length));
      const search = compile([...keys, ...behindLam]);
      const lamLam = new Set(behindLam);
      return (source, read = readPeerText) => settle(read(source), search, lamLam);
    },
  };
}

const CLITICS = new Set(['و', 'ف', 'ب', 'ك', 'ل', 'وب', 'وك', 'ول', 'فب', 'فك', 'فل']);

const LAM_LAM = '\u0644\u0644';

/** Keeps whole words, proclitics peeled; from the left the longest, none within another. */
function settle(
  { letters, offsets, count, starts, ends, edges }: PeerText,
  search: Search,
  lamLam: ReadonlySet<string>,
): Found {
  const bestEnds = new Uint32Array(count);
  const bestStarts = new Uint32Array(count);
  const wordAt = new Uint32Array(letters.length + 1);
  for (let word = 0; word < count; word++) wordAt.fill(word, starts[word], ends[word]);
  search(letters, (start, end) => {
    if ((edges[end]! & ENDS) === 0) return;
    const word = wordAt[start]!;
    const before = start - starts[word]!;
    if (before > 2) return;
    // Two letters of the word stay with the name.
    if (before > 0 && ends[word]! - start < 2) return;
    if (before > 0 && !CLITICS.has(letters.slice(starts[word], start))) return;
    const swallowed = letters.startsWith(LAM_LAM, start) && lamLam.has(letters.slice(start, end));
    const at = swallowed ? start + 1 : start;
    // Of equals the least peeled, and the name that begins with a lam of its own.
    const least = end === bestEnds[word] ? bestStarts[word]! - Number(swallowed) : letters.length;
    if (end < bestEnds[word]! || at > least) return;
    bestEnds[word] = end;
    bestStarts[word] = at;
  });
  const found = new Spans();
  for (let word = 0, done = 0; word < count; word++) {
    const end = bestEnds[word]!;
    if (end === 0 || starts[word]! < done) continue;
    const start = bestStarts[word]!;
    found.add(offsets[start]!, offsets[end - 1]! + 1);
    done = end;
  }
  return found;
}
