import { letterKey } from '../text/letter-key.ts';
import { ARTICLE, peelings } from './peeled.ts';
import { Spans, type Peer } from './peer.ts';
import { readPeerText } from './peer-text.ts';

interface Node {
  ends: boolean;
  next: Map<string, Node> | null;
}

/** A tree of Maps by whole words; names of several words are also entered with two of them joined. */
export const wordTrie: Peer = {
  name: 'Map trie of words',
  complete: true,
  ownDesign: true,
  note: 'a word cut in two is not found',
  build(names) {
    const root: Node = { ends: false, next: new Map() };
    const add = (words: readonly string[]): void => {
      let node = root;
      for (const word of words) {
        node.next ??= new Map();
        let next = node.next.get(word);
        if (next === undefined) {
          next = { ends: false, next: null };
          node.next.set(word, next);
        }
        node = next;
      }
      node.ends = true;
    };
    for (const name of names) {
      const words = name.split(/[ -]/u).map(letterKey);
      add(words);
      if (words.length > 1) add([words[0]! + words[1]!, ...words.slice(2)]);
    }

    return (source, read = readPeerText) => {
      const { letters, offsets, count, starts, ends } = read(source);
      const found = new Spans();
      for (let word = 0; word < count; word++) {
        const start = starts[word]!;
        let best = word - 1;
        let bestStart = 0;
        for (const { letters: peeled, article } of peelings(letters, start, ends[word]!)) {
          const token = letters.slice(start + peeled, ends[word]);
          let node = root.next!.get(article ? ARTICLE + token : token);
          for (let last = word; node !== undefined; last++) {
            if (node.ends && last > best) {
              best = last;
              bestStart = article ? start + peeled - 1 : start + peeled;
            }
            if (node.next === null || last + 1 >= count || starts[last + 1] !== ends[last]) break;
            node = node.next.get(letters.slice(starts[last + 1], ends[last + 1]));
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
