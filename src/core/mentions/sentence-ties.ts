import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { BlockWords } from './block-words.ts';
import type { Cue, Setting } from './setting.ts';

/** A related entry in the same sentence, by name or adjective; and a place or body of one. */
const TIED = 4;
const TIED_THROUGH = 3;
const STOP = /[.!?\u061f\n]/u;

/**
 * What the sentence says of an entry's ties: its country or its adjective ("ريف القنيطرة جنوبي سوريا"), or
 * something else of the same country ("بلدية أنقرة" beside a Turkish party).
 *
 * @param tied the entry and those it is tied to
 * @param isWord whether the letters are an everyday word too, against which a tie counts less
 * @returns the strongest tie, or null
 */
export function tieInSentence(
  { words, candidate, beside }: Pick<Setting, 'words' | 'candidate' | 'beside'>,
  { entry, ties }: { entry: string; ties: readonly string[] },
  relatedTo: (entry: string) => readonly string[],
  isWord: boolean,
): Cue | null {
  const evidence = isWord ? 'article' : 'neighbour';
  let through: Cue | null = null;
  for (let word = firstOfSentence(words, candidate.firstWord); word < words.count; word++) {
    if (word >= candidate.firstWord && word <= candidate.lastWord) {
      if (isStop(words, word)) break;
      continue;
    }
    for (const { bearers, start, end } of beside.beginningAt(word)) {
      // A name that several bear tells nothing of any.
      const [{ name }] = bearers as [Candidate['bearers'][number]];
      if (bearers.some((other) => other.name.entry !== name.entry)) continue;
      if (start < candidate.end && end > candidate.start) continue;
      const surface = words.text.original.slice(start, end);
      if (ties.includes(name.entry) || relatedTo(name.entry).includes(entry))
        return { evidence, points: TIED, words: surface };
      if (name.role !== 'nisba' && relatedTo(name.entry).some((other) => ties.includes(other)))
        through ??= { evidence, points: TIED_THROUGH, words: surface };
    }
    if (word > candidate.lastWord && isStop(words, word)) break;
  }
  return through;
}

function firstOfSentence(words: BlockWords, from: number): number {
  let word = from;
  while (word > 0 && !isStop(words, word - 1)) word--;
  return word;
}

function isStop(words: BlockWords, word: number): boolean {
  return STOP.test(words.gapAfter(word) ?? '.');
}
