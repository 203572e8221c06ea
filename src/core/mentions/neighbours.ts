import type { PreparedText } from '../gazetteer/find-candidates.ts';

/** The folded word next to a word across a single space, or null across anything else. */
export function neighbour(text: PreparedText, word: number, step: 1 | -1): string | null {
  const other = word + step;
  if (other < 0 || other >= text.words.count) return null;
  const { starts, ends } = text.words;
  const left = Math.min(word, other);
  if (!/^ $/u.test(text.normalised.text.slice(ends[left], starts[left + 1]))) return null;
  return text.folded.slice(starts[other], ends[other]);
}

/** Every way to read a folded word without its conjunction and preposition, the whole word first. */
export function withoutProclitics(word: string): string[] {
  const readings = [word];
  const bare = /^(?:و|ف)(?=.{2})/u.test(word) ? word.slice(1) : word;
  if (bare !== word) readings.push(bare);
  if (/^(?:ب|ك|ل)(?=.{2})/u.test(bare)) readings.push(bare.slice(1));
  return readings;
}
