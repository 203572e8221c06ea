import { diffArrays } from 'diff';

/** A stretch of text that both have, or one alone. */
export interface Piece {
  is: 'same' | 'added' | 'removed';
  text: string;
}

/** What became of a paragraph: `changed` ones hold the words of both. */
export type ParagraphChange = Piece | { is: 'changed'; pieces: Piece[] };

/** Words, spaces and signs, so that a comma that is added changes no word. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
/** Share of the words of the shorter one that two paragraphs have in common, to be one that was changed. */
const ALIKE = 0.4;
/** Paragraphs that came and went in one text; of more, nothing is said in common. */
const MOST_CHANGES = 3000;
/** Words of two paragraphs that are compared in one go; longer ones are shown as removed and added. */
const LONGEST = 20_000;

/**
 * What became of a text, paragraph by paragraph in the order of the later one: by Myers' difference algorithm (Algorithmica
 * 1986, as `diff` has it) over paragraphs first, then over the words of those that were put in each other's place.
 *
 * @example compareTexts(['أ ب'], ['أ ج']) // [{ is: 'changed', pieces: [same 'أ ', removed 'ب', added 'ج'] }]
 */
export function compareTexts(before: readonly string[], now: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let removed: string[] = [];
  const flush = (added: readonly string[]) => {
    changes.push(...pairUp(removed, added));
    removed = [];
  };
  const found = diffArrays([...before], [...now], { maxEditLength: MOST_CHANGES }) ?? [
    { value: [...before], added: false, removed: true },
    { value: [...now], added: true, removed: false },
  ];
  for (const { value, added, removed: gone } of found) {
    if (gone) removed.push(...value);
    else if (added) flush(value);
    else {
      flush([]);
      changes.push(...value.map((text): Piece => ({ is: 'same', text })));
    }
  }
  flush([]);
  return changes;
}

/** Of paragraphs that stand in place of others, each beside the first that is like it, in order. */
function pairUp(removed: readonly string[], added: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let [next, came]: [number, Piece[]] = [0, []];
  const gone = (to: number) =>
    removed.slice(next, to).map((text): Piece => ({ is: 'removed', text }));
  for (const text of added) {
    let like = -1;
    let pieces: Piece[] = [];
    for (let i = next; i < removed.length && like < 0; i++) {
      pieces = compareWords(removed[i]!, text);
      if (areAlike(pieces)) like = i;
    }
    if (like < 0) came.push({ is: 'added', text });
    else {
      changes.push(...gone(like), ...came, { is: 'changed', pieces });
      [next, came] = [like + 1, []];
    }
  }
  return [...changes, ...gone(removed.length), ...came];
}

/** What became of the words of one paragraph; empty where both are too long to be compared. */
function compareWords(before: string, now: string): Piece[] {
  const [a, b] = [before.match(TOKEN) ?? [], now.match(TOKEN) ?? []];
  if (a.length + b.length > LONGEST) return [];
  return diffArrays(a, b).map(({ value, added, removed }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function areAlike(pieces: readonly Piece[]): boolean {
  const letters = (...kinds: Piece['is'][]) =>
    pieces.reduce((sum, { is, text }) => sum + (kinds.includes(is) ? text.length : 0), 0);
  const shorter = Math.min(letters('same', 'removed'), letters('same', 'added'));
  return shorter > 0 && letters('same') / shorter >= ALIKE;
}
