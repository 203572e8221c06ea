import { nameList, type NameList } from './names/name-list.ts';
import { SENTENCES } from './sentences.ts';
import { spans } from './text/occurrences.ts';
import { SENTENCES_WITH_SLOTS, UNLISTED } from './text/phrases.ts';
import { ENCLITICS, PHRASES } from './text/vocabulary.ts';
import { writeText, type WrittenText } from './text/write-text.ts';

export const WORDS = 50_000;
/** 7,500 mentions in 50,000 words. */
export const SHARE = 0.15;
/** The names of the text are among the first of every list. */
const OCCURRING = 1000;

/** Lists of any size, and a text that holds names of the first thousand and none of the rest. */
export interface Corpus {
  written: WrittenText;
  /** @param size at least a thousand */
  list: (size: number) => NameList;
}

export function makeCorpus(words = WORDS): Corpus {
  const known = nameList(OCCURRING, fillerKeys());
  const written = writeText(known, words, SHARE);
  const standing = keysOf([written.text]);
  return {
    written,
    list: (size) => (size <= OCCURRING ? known : nameList(size, standing, known)),
  };
}

/** What the prose without its names could be read as: no name of a list may be spelt like that. */
function fillerKeys(): Set<string> {
  const nouns = [...(PHRASES['m'] ?? []), ...(PHRASES['f'] ?? [])];
  return keysOf([
    ...SENTENCES,
    ...SENTENCES_WITH_SLOTS,
    ...UNLISTED,
    ...Object.values(PHRASES).flat(),
    ...nouns.map((noun) => noun.slice(2)),
    ...nouns.flatMap((noun) =>
      ENCLITICS.map((ending) => noun.slice(2).replace(/ة$/u, 'ت') + ending),
    ),
  ]);
}

function keysOf(texts: readonly string[]): Set<string> {
  const keys = new Set<string>();
  for (const text of texts)
    for (const readings of spans(text)) for (const { key } of readings) keys.add(key);
  return keys;
}
