import { sentences } from '../text/sentences.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { originalSpan } from '../text/normalise.ts';
import { placePieces, type DocumentPiece, type PlacedPiece } from './indexed-document.ts';

/** A sentence of an article and where in it what was found stands: UTF-16 offsets, rising, apart from one another. */
export interface Snippet {
  text: string;
  marks: { start: number; end: number }[];
  /** The block of the article in which it stands, null for a note, a tag or the like. */
  block: number | null;
}

/** What was found in an article, to be shown. */
export interface Shown {
  /** In its title; empty where that holds nothing of it. */
  titleMarks: Snippet['marks'];
  /** The sentence that says most of it; null where it stands in the title alone. */
  snippet: Snippet | null;
}

const LONGEST = 360;

/**
 * The sentence that holds most of what was found.
 *
 * @param positions of the words, as the index has them
 */
export function showFound(
  title: string,
  pieces: readonly DocumentPiece[],
  positions: readonly number[],
): Shown {
  const shown: Shown = { titleMarks: [], snippet: null };
  let best = 0;
  for (const place of placePieces(pieces)) {
    const marks = marksIn(place, positions);
    if (marks.length === 0) continue;
    const { field, text, block } = place.piece;
    if (field === 'title' && text === title) {
      shown.titleMarks = marks;
      continue;
    }
    const found = bestSentence(text, marks);
    if (found.worth <= best || field === 'about') continue;
    best = found.worth;
    shown.snippet = { ...found.excerpt, block };
  }
  return shown;
}

/** Neighbouring words are one mark, the space between them with it. */
function marksIn({ read, first }: PlacedPiece, positions: readonly number[]): Snippet['marks'] {
  const marks: Snippet['marks'] = [];
  let before = -2;
  for (const position of positions) {
    const word = position - first;
    if (word < 0 || word >= read.words.count) continue;
    const span = originalSpan(
      read.original,
      read,
      read.words.starts[word]!,
      read.words.ends[word]!,
    );
    const last = marks.at(-1);
    const between = last ? read.original.slice(last.end, span.start) : '';
    if (last && word === before + 1 && between.trim() === '') last.end = span.end;
    else marks.push(span);
    before = word;
  }
  return marks;
}

interface Excerpt {
  worth: number;
  excerpt: Omit<Snippet, 'block'>;
}

function bestSentence(text: string, marks: Snippet['marks']): Excerpt {
  let best: { worth: number; marks: Snippet['marks'] } = { worth: 0, marks };
  for (const { start, end } of sentences(text)) {
    const within = marks.filter((mark) => mark.start >= start && mark.end <= end);
    // Different words say more than the same one again.
    const different = new Set(within.map((mark) => text.slice(mark.start, mark.end)));
    const letters = within.reduce((sum, mark) => sum + mark.end - mark.start, 0);
    const worth = different.size + letters / 1000;
    if (within.length > 0 && worth > best.worth) best = { worth, marks: within };
  }
  const [first] = best.marks;
  const last = best.marks.findLast((mark) => mark.end - first!.start <= LONGEST) ?? first!;
  const { text: sentence, start } = sentenceAround(text, first!.start, last.end);
  const from = first!.start - start;
  const shownMarks = marks
    .filter((mark) => mark.start >= from && mark.end <= from + sentence.length)
    .map((mark) => ({ start: mark.start - from, end: mark.end - from }));
  return { worth: best.worth, excerpt: { text: sentence, marks: shownMarks } };
}
