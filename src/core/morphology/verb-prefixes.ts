import type { Aspect, WordPart } from './analysis.ts';

/** What stands before the stem of a verb. */
export interface VerbPrefix {
  aspect: Aspect;
  /** How many letters of the word it takes. */
  length: number;
  parts: readonly WordPart[];
  /** The prefix of the present, with hamza; '' of other forms. */
  person: string;
  /** A hamza of the stem that is written in one letter with the prefix: آكل; or ''. */
  hamza: string;
  cost: number;
}

interface Beginning {
  letters: string;
  part: WordPart | null;
  cost: number;
}

const none: Beginning = { letters: '', part: null, cost: 0 };

function beginning(letters: string, role: WordPart['role'], cost: number): Beginning {
  return { letters, part: { letters, role }, cost };
}

const CONJUNCTIONS = [
  none,
  beginning('و', 'conjunction', 0.3),
  beginning('ف', 'conjunction', 0.8),
  beginning('أ', 'question', 2),
];
/** Before the perfect: لكان. */
const BEFORE_PERFECT = [none, beginning('ل', 'emphasis', 2.5)];
/** Before the present: سيكتب, ليكتب. */
const BEFORE_IMPERFECT = [none, beginning('س', 'future', 0), beginning('ل', 'emphasis', 0.5)];
/** Letters of the persons of the present, as written, with the row of the endings that goes with each. */
const PERSONS: readonly (readonly [
  written: string,
  person: string,
  hamza: string,
  cost: number,
])[] = [
  ['ي', 'ي', '', 0],
  ['ت', 'ت', '', 0.2],
  ['ن', 'ن', '', 0.7],
  ['أ', 'أ', '', 0.7],
  ['ا', 'أ', '', 1.5],
  ['آ', 'أ', '\u0621', 0.7],
];

/** The beginnings with which a verb may open, of each aspect. */
export function verbPrefixes(word: string): VerbPrefix[] {
  const found: VerbPrefix[] = [];
  for (const conjunction of opening(CONJUNCTIONS, word, 0)) {
    const at = conjunction.letters.length;
    const own = conjunction.part ? [conjunction.part] : [];
    found.push({
      ...{ aspect: 'imperative', length: at, parts: own },
      ...{ person: '', hamza: '', cost: conjunction.cost },
    });
    for (const before of opening(BEFORE_PERFECT, word, at))
      found.push({
        ...{ aspect: 'perfect', length: at + before.letters.length },
        parts: before.part ? [...own, before.part] : own,
        ...{ person: '', hamza: '', cost: conjunction.cost + before.cost },
      });
    for (const before of opening(BEFORE_IMPERFECT, word, at))
      for (const [written, person, hamza, cost] of PERSONS) {
        const start = at + before.letters.length;
        if (!word.startsWith(written, start)) continue;
        found.push({
          ...{ aspect: 'imperfect', length: start + 1, person, hamza },
          parts: [
            ...own,
            ...(before.part ? [before.part] : []),
            { letters: written, role: 'person' },
          ],
          cost: conjunction.cost + before.cost + cost,
        });
      }
  }
  return found;
}

function opening(beginnings: readonly Beginning[], word: string, at: number): Beginning[] {
  return beginnings.filter(({ letters }) => word.startsWith(letters, at));
}
