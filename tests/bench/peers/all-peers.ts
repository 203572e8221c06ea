import { ahoCorasick } from './aho-corasick.ts';
import { firstTokenMap } from './first-token-map.ts';
import { flashtextPackage, flashtextWithSpans } from './flashtext.ts';
import { nGramMap } from './n-gram-map.ts';
import type { Peer } from './peer.ts';
import { regExp } from './reg-exp.ts';
import { wordTrie } from './word-trie.ts';

export const PEERS: readonly Peer[] = [
  nGramMap,
  firstTokenMap,
  wordTrie,
  ...ahoCorasick,
  regExp,
  flashtextWithSpans,
  flashtextPackage,
];
