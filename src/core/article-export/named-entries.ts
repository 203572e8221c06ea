import { sentenceAround } from '../text/sentence-around.ts';
import type { ExportedArticle, ExportedEntry, ExportedMention } from './exported-article.ts';

/** An entry where an article names it first. */
export interface NamedEntry {
  entry: ExportedEntry;
  /** How often the article names it. */
  count: number;
  /** Index of the block. */
  block: number;
  mention: ExportedMention;
}

/** The entries of an article with their first mentions, in its order; those that no block names are left out. */
export function namedEntries({ blocks, entries }: ExportedArticle): NamedEntry[] {
  const mentions = new Map<string, Omit<NamedEntry, 'entry'>>();
  for (const [block, { mentions: found }] of blocks.entries())
    for (const mention of found) {
      const known = mentions.get(mention.entry);
      if (known) known.count++;
      else mentions.set(mention.entry, { count: 1, block, mention });
    }
  return entries.flatMap((entry) => {
    const named = mentions.get(entry.id);
    return named ? [{ entry, ...named }] : [];
  });
}

/** A sentence at `[start, end)` of a block with a name in it: what stands before the name, the name, what stands after it. */
export interface Context {
  start: number;
  end: number;
  before: string;
  name: string;
  after: string;
}

/** The sentence that holds a mention of a block. */
export function contextOf(text: string, { start, end }: ExportedMention): Context {
  const sentence = sentenceAround(text, start, end);
  const from = start - sentence.start;
  return {
    ...{ start: from, end: from + sentence.text.length },
    before: sentence.text.slice(0, sentence.start),
    name: sentence.text.slice(sentence.start, sentence.end),
    after: sentence.text.slice(sentence.end),
  };
}
