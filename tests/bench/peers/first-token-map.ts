import { letterKey } from '../text/letter-key.ts';
import { ARTICLE, peelings } from './peeled.ts';
import { Spans, type Peer } from './peer.ts';
import { ENDS, readPeerText } from './peer-text.ts';

/** First words in a Map, each with the names that begin with it, the longest first. */
export const firstTokenMap: Peer = {
  name: 'first-token Map',
  complete: true,
  ownDesign: true,
  note: 'a first word cut in two is not found',
  build(names) {
    const byToken = new Map<string, string[]>();
    const add = (token: string, key: string): void => {
      const keys = byToken.get(token);
      if (keys) keys.push(key);
      else byToken.set(token, [key]);
    };
    for (const name of names) {
      const [first = '', second = ''] = name.split(/[ -]/u, 2).map(letterKey);
      const key = letterKey(name);
      add(first, key);
      if (second !== '') add(first + second, key);
    }
    for (const keys of byToken.values()) keys.sort((a, b) => b.length - a.length);

    return (source, read = readPeerText) => {
      const { letters, offsets, count, starts, ends, edges } = read(source);
      const found = new Spans();
      for (let word = 0; word < count; word++) {
        const start = starts[word]!;
        const end = ends[word]!;
        let bestEnd = 0;
        let bestStart = 0;
        for (const { letters: peeled, article } of peelings(letters, start, end)) {
          const token = letters.slice(start + peeled, end);
          const keys = byToken.get(article ? ARTICLE + token : token);
          if (keys === undefined) continue;
          // The article that lam swallowed stands in the name alone.
          const from = article ? start + peeled - ARTICLE.length : start + peeled;
          for (const key of keys) {
            const to = from + key.length;
            if (to <= bestEnd) break;
            if ((edges[to]! & ENDS) === 0) continue;
            const same = article
              ? letters.startsWith(key.slice(ARTICLE.length), start + peeled)
              : letters.startsWith(key, from);
            if (!same) continue;
            bestEnd = to;
            bestStart = article ? start + peeled - 1 : from;
            break;
          }
        }
        if (bestEnd === 0) continue;
        found.add(offsets[bestStart]!, offsets[bestEnd - 1]! + 1);
        while (word + 1 < count && starts[word + 1]! < bestEnd) word++;
      }
      return found;
    };
  },
};
