import { prepare, type PreparedText } from '../gazetteer/find-candidates.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Kind } from '../kind.ts';
import type { Mention } from '../mention.ts';
import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import { isCompoundName } from './compound-names.ts';
import { classOf, type WordClass } from './word-class.ts';

/** What a word of an article is part of, when it is part of something known. */
export interface KnownPart {
  /** Null where the spelling of the mention does not lead back to its entry. */
  kind: Kind | null;
  entry: string;
  nisba: boolean;
  /** What is written onto its first word: "و"; empty for the words after that. */
  clitics: string;
}

export interface ArticleWord {
  /** Normalised letters, proclitics included. */
  letters: string;
  folded: string;
  is: WordClass;
  known: KnownPart | null;
  /** What stands between this word and the one before it; null for the first of its block. */
  gap: string | null;
}

/** A block of the article, word by word. */
export interface ArticleBlockWords {
  text: PreparedText;
  words: ArticleWord[];
}

/** The words of each block with what is known of them. `mentions` are those found in the blocks. */
export function articleWords(
  gazetteer: Gazetteer,
  blocks: readonly string[],
  mentions: readonly (readonly Mention[])[],
): ArticleBlockWords[] {
  return blocks.map((original, block) => {
    const text = prepare(original);
    const { starts, ends, count } = text.words;
    const known = knownParts(gazetteer, text, mentions[block] ?? []);
    const words: ArticleWord[] = [];
    for (let i = 0; i < count; i++) {
      const letters = text.normalised.text.slice(starts[i], ends[i]);
      const folded = text.folded.slice(starts[i], ends[i]);
      const is = classOf(letters);
      const gap = i === 0 ? null : text.normalised.text.slice(ends[i - 1], starts[i]);
      words.push({ letters, folded, is, known: known.get(i) ?? null, gap });
    }
    for (let i = 0; i + 1 < count; i++)
      if (words[i + 1]!.gap === ' ' && isCompoundName(words[i]!.letters, words[i + 1]!.letters))
        words[i]!.is = 'given';
    return { text, words };
  });
}

/** By number of the word: the mention that covers it. */
function knownParts(
  gazetteer: Gazetteer,
  { original, normalised, words }: PreparedText,
  mentions: readonly Mention[],
): Map<number, KnownPart> {
  const parts = new Map<number, KnownPart>();
  let word = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const surface = normalise(original.slice(mention.start, mention.end)).text;
    const kind = kindOf(gazetteer, surface, mention.entry);
    while (word < words.count && normalised.offsets[words.ends[word]! - 1]! < mention.start) word++;
    for (; word < words.count; word++) {
      if (normalised.offsets[words.starts[word]!]! >= mention.end) break;
      const first =
        parts.get(word - 1)?.entry !== mention.entry ||
        normalised.offsets[words.starts[word]!]! <= mention.start;
      const clitics = first ? mention.clitics : '';
      parts.set(word, { kind, entry: mention.entry, nisba: mention.role === 'nisba', clitics });
    }
  }
  return parts;
}

function kindOf(gazetteer: Gazetteer, surface: string, entry: string): Kind | null {
  const letters = fold(surface).replace(/[^\p{L}\p{N}]/gu, '');
  // Of "للأردن" the name begins at what is left of its article.
  for (const key of [letters, `\u0627${letters}`]) {
    const name = gazetteer.namesAt(key).find((one) => one.entry === entry);
    if (name) return name.kind;
  }
  return null;
}
