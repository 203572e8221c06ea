import { fold } from '../../../../src/core/text/fold.ts';
import { isFunctionWord } from '../../../../src/core/text/function-words.ts';
import { normalise } from '../../../../src/core/text/normalise.ts';

/** A name found by the reference: words `[first, last]`, where the name begins, and which names it is. */
export interface ReferenceMatch {
  first: number;
  last: number;
  /** Unit of the normalised text at which the name begins in its first word. */
  nameStart: number;
  restored: boolean;
  /** Numbers of the names, in the order they were given. */
  names: number[];
}

interface Name {
  number: number;
  /** Whether it begins with the article itself; the first letters of إلهام only fold to it. */
  hasArticle: boolean;
  words: string[];
}

/** Proclitics and the rest, every way to cut them: conjunction, preposition, and lam with the article in it. */
const PEELED = [
  { pattern: /^[\u0648\u0641](?=.{2})/u, restored: '' },
  { pattern: /^[\u0648\u0641]?[\u0628\u0643\u0644](?=.{2})/u, restored: '' },
  { pattern: /^[\u0648\u0641]?\u0644\u0644(?=.{2})/u, restored: '\u0627\u0644' },
];

/**
 * A slow matcher whose answers are plain to see: the letters of every reading of every run of words are put
 * together as a string and looked up in a Map; the words of what is found are then compared with those of
 * the text. It shares no code with the index, only the cutting of text into words and their folding.
 */
export class ReferenceMatcher {
  readonly #names = new Map<string, Name[]>();

  constructor(names: readonly string[]) {
    names.forEach((text, number) => {
      const words = wordsOf(text).map(({ letters }) => letters);
      const key = words.join('');
      if (key === '') return;
      const hasArticle = normalise(text).text.trimStart().startsWith('\u0627\u0644');
      this.#names.set(key, [...(this.#names.get(key) ?? []), { number, words, hasArticle }]);
    });
  }

  match(text: string): ReferenceMatch[] {
    const words = wordsOf(text);
    const found: ReferenceMatch[] = [];
    for (let first = 0; first < words.length; first++) {
      for (const { skipped, rest, restored } of readings(words[first]!.letters)) {
        const pieces: string[] = [];
        for (let last = first; last < words.length && last < first + 16; last++) {
          if (last > first && !words[last]!.runsOn) break;
          pieces.push(last === first ? rest : words[last]!.letters);
          if (restored.length + pieces.join('').length > 120 + restored.length) break;
          const names = (this.#names.get(restored + pieces.join('')) ?? []).filter((name) =>
            agree(name, restored, pieces),
          );
          if (names.length === 0) continue;
          found.push({
            first,
            last,
            nameStart: words[first]!.start + skipped,
            restored: restored !== '',
            names: names.map(({ number }) => number),
          });
        }
      }
    }
    return found;
  }
}

function readings(letters: string): { skipped: number; rest: string; restored: string }[] {
  const found = [{ skipped: 0, rest: letters, restored: '' }];
  for (const { pattern, restored } of PEELED) {
    const [peeled] = pattern.exec(letters) ?? [];
    if (peeled)
      found.push({ skipped: peeled.length, rest: letters.slice(peeled.length), restored });
  }
  return found;
}

/** Whether the words of a name may be written as these pieces, which hold the same letters. */
function agree({ words, hasArticle }: Name, restored: string, pieces: readonly string[]): boolean {
  if (restored !== '' && !hasArticle) return false;
  const key = words.join('');
  const inName = new Set(ends(words));
  const inText = new Set(ends([restored + pieces[0]!, ...pieces.slice(1)]));
  const joined = words.filter((_, i) => !inText.has(ends(words)[i]!));
  const joints = joined.filter((word) => word !== '\u0639\u0628\u062f').length; // abd
  const cuts = [...inText].filter((end) => !inName.has(end)).length;
  if (joints > 0 && key.length < 6) return false;
  if (cuts + joints > 1 && (cuts > 0 || pieces.length > 1)) return false;
  return cuts === 0 || pieces.every((piece) => piece.length >= 3 && !isFunctionWord(piece));
}

/** Lengths at which the words end. */
function ends(words: readonly string[]): number[] {
  return words.map((_, i) => words.slice(0, i + 1).join('').length);
}

/** Words with their folded letters, by pattern; Latin without case. */
function wordsOf(text: string): { letters: string; start: number; runsOn: boolean }[] {
  const plain = normalise(text).text;
  const folded = fold(plain).toLowerCase();
  const words: { letters: string; start: number; runsOn: boolean }[] = [];
  let before: RegExpExecArray | null = null;
  for (const match of plain.matchAll(
    /[\u0620-\u063f\u0641-\u064a\u066e-\u06d3]+|[0-9]+|[A-Za-z]+/gu,
  )) {
    const [word] = match;
    const gap = before === null ? null : plain.slice(before.index + before[0].length, match.index);
    const initials = before?.[0].length === 1 && word.length === 1;
    words.push({
      letters: folded.slice(match.index, match.index + word.length),
      start: match.index,
      runsOn:
        gap !== null &&
        (/^(?:[ "«»\u201c\u201d\u2018\u2019']{0,4}|[-\u2010\u2011])$/u.test(gap) ||
          (initials && /^\. ?$/u.test(gap))),
    });
    before = match;
  }
  return words;
}
