import type { WordPart } from './analysis.ts';
import { ON_NOUNS } from './pronouns.ts';

/**
 * What an ending does to the stem before it. `bare`: there is none; `object`: a pronoun alone; `tanwin`: the alef of the
 * accusative; `feminine`: teh marbuta, also as the teh that it is before another ending; the others by their number.
 */
export type NounEndingKind =
  'bare' | 'object' | 'tanwin' | 'feminine' | 'feminine-plural' | 'dual' | 'plural';

/** An ending of a noun with its pronoun. */
export interface NounEnding {
  letters: string;
  kind: NounEndingKind;
  parts: readonly WordPart[];
  /** Whether it may stand with the article: what is in construct may not. */
  definite: boolean;
  cost: number;
}

type Role = WordPart['role'];
/** How a row stands by itself, in the construct state before a noun, and what of it a pronoun follows; null where not at all. */
interface Row {
  free: string | null;
  construct: string | null;
  kind: NounEndingKind;
  role: Role | null;
  cost: number;
  /** What the construct state costs more than the free one. */
  bound: number;
}

/** The endings (Ryding, *A Reference Grammar of Modern Standard Arabic*, 2005, chapters 6 and 7). */
const ROWS: readonly Row[] = [
  { free: '', construct: '', kind: 'bare', role: null, cost: 0, bound: 0 },
  { free: 'ا', construct: null, kind: 'tanwin', role: 'tanwin', cost: 0.3, bound: 0 },
  { free: 'ة', construct: null, kind: 'feminine', role: 'feminine', cost: 0, bound: 0 },
  { free: null, construct: 'ت', kind: 'feminine', role: 'feminine', cost: 0, bound: 0 }, // سيارته
  { free: 'ات', construct: 'ات', kind: 'feminine-plural', role: 'plural', cost: 0.05, bound: 0 },
  { free: 'ان', construct: 'ا', kind: 'dual', role: 'dual', cost: 0.4, bound: 0.5 },
  { free: 'ين', construct: 'ي', kind: 'plural', role: 'dual-or-plural', cost: 0.1, bound: 0.6 },
  { free: 'ون', construct: 'و', kind: 'plural', role: 'plural', cost: 0.1, bound: 0.4 },
  { free: 'تان', construct: 'تا', kind: 'feminine', role: 'dual', cost: 0.3, bound: 0.3 },
  { free: 'تين', construct: 'تي', kind: 'feminine', role: 'dual', cost: 0.3, bound: 0.3 },
];

const PRONOUN_COST = 0.2;
/** News prose has little of "my" and "your". */
const RARE_PRONOUN_COST = 0.5;
const RARE: ReadonlySet<string> = new Set(['ي', 'ك', 'كما', 'كم', 'كن']);

/** All endings by their letters. */
export const NOUN_ENDINGS: ReadonlyMap<string, readonly NounEnding[]> = allEndings();

/** تيهما */
export const LONGEST_NOUN_ENDING = 5;

function allEndings(): Map<string, NounEnding[]> {
  const byLetters = new Map<string, NounEnding[]>();
  const add = (ending: NounEnding): void => {
    const same = byLetters.get(ending.letters);
    if (same) same.push(ending);
    else byLetters.set(ending.letters, [ending]);
  };
  for (const { free, construct, kind, role, cost, bound } of ROWS) {
    const own = (letters: string): WordPart[] =>
      role === null || letters === '' ? [] : [{ letters, role }];
    if (free !== null)
      add({ letters: free, kind, parts: own(free), definite: kind !== 'tanwin', cost });
    if (construct === null) continue;
    // A teh alone is none without a pronoun behind it: it is written as teh marbuta.
    if (construct !== free && construct !== 'ت')
      add({
        ...{ letters: construct, kind, parts: own(construct), definite: false },
        cost: cost + bound,
      });
    for (const pronoun of ON_NOUNS)
      add({
        ...{ letters: construct + pronoun, kind: kind === 'bare' ? 'object' : kind },
        parts: [...own(construct), { letters: pronoun, role: 'pronoun' }],
        definite: false,
        cost: cost + (RARE.has(pronoun) ? RARE_PRONOUN_COST : PRONOUN_COST),
      });
  }
  return byLetters;
}
