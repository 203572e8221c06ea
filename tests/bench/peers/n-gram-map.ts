import { letterKey } from '../text/letter-key.ts';
import { ARTICLE, peelings } from './peeled.ts';
import { Spans, type Peer } from './peer.ts';
import { readPeerText } from './peer-text.ts';

/** All names in one Map, and every run of words looked up in it, the longest first. */
export const nGramMap: Peer = {
  name: 'n-gram Map',
  complete: true,
  ownDesign: false,
  note: '',
  build(names) {
    const ids = keysOf(names);
    const maxWords = Math.max(...distinctWordCounts(names));
    let maxLetters = 0;
    for (const key of ids.keys()) maxLetters = Math.max(maxLetters, key.length);
    return (source, read = readPeerText) => {
      const { letters, offsets, count, starts, ends } = read(source);
      const found = new Spans();
      for (let word = 0; word < count; word++) {
        const start = starts[word]!;
        let limit = word;
        while (
          limit + 1 < count &&
          limit - word + 1 < maxWords &&
          starts[limit + 1] === ends[limit] &&
          ends[limit + 1]! - start <= maxLetters + 3
        )
          limit++;
        let best = word - 1;
        let bestStart = 0;
        for (const { letters: peeled, article } of peelings(letters, start, ends[word]!)) {
          for (let last = limit; last > best; last--) {
            const rest = letters.slice(start + peeled, ends[last]);
            if (!ids.has(article ? ARTICLE + rest : rest)) continue;
            best = last;
            bestStart = article ? start + peeled - 1 : start + peeled;
            break;
          }
        }
        if (best < word) continue;
        found.add(offsets[bestStart]!, offsets[ends[best]! - 1]! + 1);
        word = best;
      }
      return found;
    };
  },
};

/** Names by their letters; of equal ones the first. */
export function keysOf(names: readonly string[]): Map<string, number> {
  const ids = new Map<string, number>();
  for (let i = 0; i < names.length; i++) {
    const key = letterKey(names[i]!);
    if (!ids.has(key)) ids.set(key, i);
  }
  return ids;
}

function distinctWordCounts(names: readonly string[]): Set<number> {
  // One more than names have: a foreign word may be cut in two.
  return new Set(names.map((name) => name.split(' ').length + 1));
}
