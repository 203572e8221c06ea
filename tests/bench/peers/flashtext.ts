import FlashText from 'flashtext.js';
import { letterKey } from '../text/letter-key.ts';
import { ARTICLE, peelings } from './peeled.ts';
import { Spans, type Peer } from './peer.ts';
import { ENDS, readPeerText, type PeerText } from './peer-text.ts';

/** The package as it is: keywords in, keywords out. */
export const flashtextPackage: Peer = {
  name: 'flashtext.js',
  complete: false,
  ownDesign: false,
  note: 'neither offsets nor proclitics',
  build(names) {
    const processor = new FlashText(true);
    for (let unit = 0x0621; unit <= 0x064a; unit++)
      processor.addNonWordBoundaries(String.fromCharCode(unit));
    for (const name of names) processor.addKeyword(name.split(' ').map(letterKey).join(' '), name);
    return (source, read = readPeerText) => {
      const found = processor.extractKeywords(spaced(read(source)));
      return { count: found.length, starts: [], ends: [] };
    };
  },
};

function spaced({ letters, count, starts, ends }: PeerText): string {
  let text = '';
  for (let word = 0; word < count; word++) {
    if (word > 0) text += starts[word] === ends[word - 1] ? ' ' : ' . ';
    text += letters.slice(starts[word], ends[word]);
  }
  return text;
}

class Letter {
  readonly next = new Map<number, Letter>();
  ends = false;
}

/** Its algorithm, a tree of Maps by letter walked from each word, with offsets and proclitics added. */
export const flashtextWithSpans: Peer = {
  name: 'FlashText with spans',
  complete: true,
  ownDesign: true,
  note: '',
  build(names) {
    const root = new Letter();
    for (const name of names) {
      const key = letterKey(name);
      let node = root;
      for (let i = 0; i < key.length; i++) {
        const unit = key.charCodeAt(i);
        let next = node.next.get(unit);
        if (next === undefined) {
          next = new Letter();
          node.next.set(unit, next);
        }
        node = next;
      }
      node.ends = true;
    }
    const articled = root.next.get(ARTICLE.charCodeAt(0))?.next.get(ARTICLE.charCodeAt(1));

    return (source, read = readPeerText) => {
      const { letters, offsets, count, starts, ends, edges } = read(source);
      const found = new Spans();
      for (let word = 0; word < count; word++) {
        const start = starts[word]!;
        let bestEnd = 0;
        let bestStart = 0;
        for (const { letters: peeled, article } of peelings(letters, start, ends[word]!)) {
          let node = article ? articled : root;
          for (let i = start + peeled; node !== undefined && i <= letters.length; i++) {
            if (node.ends && i > bestEnd && (edges[i]! & ENDS) !== 0) {
              bestEnd = i;
              bestStart = article ? start + peeled - 1 : start + peeled;
            }
            node = node.next.get(letters.charCodeAt(i));
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
