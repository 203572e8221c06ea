import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { Kind } from '../kind.ts';
import { fold } from '../text/fold.ts';
import type { Bearer } from './bearers.ts';
import { isEverydayLetters } from './everyday/everyday-letters.ts';
import { homographOf, type CompiledHomograph, type CompiledWord } from './homographs/homographs.ts';

/** What a name has to prevail against: an everyday word of its letters, other entries of its name. */
export interface Contest extends CompiledHomograph {
  /** The letters of the name, folded, without spaces. */
  letters: string;
  /** Whether it is a short name that its context may tell where its full name does not stand. */
  isShort: boolean;
}

/** Kinds whose names are everyday words by nature: a glossary that holds "السيادة" means the word. */
const WORDS_BY_NATURE = new Set<Kind>(['term', 'event', 'agreement']);

const NOTHING: ReadonlySet<string> = new Set();

/** How much commoner an everyday word is than a name of its letters that no table lists. */
const PRIOR = 4;
/** The same for a short name that needs an introduction: once its bearer is named, it is often meant. */
const PRIOR_OF_SHORT = 2;

/**
 * What a candidate is contested by, or null: then its letters are its own.
 *
 * @param written the word of the text as it stands, proclitics and all, folded
 *
 * | candidate | contested by |
 * | --- | --- |
 * | قطر | its row in `homographs/` |
 * | العين (a city) | the everyday word |
 * | كنيس read as "like Nice" | the everyday word كنيس |
 * | two entries of one name | each other |
 * | الضالع, short for a province | nothing, but it must be told by its context |
 * | باريس | its row, or nothing |
 */
export function contestOf(candidate: Candidate, written: string): Contest | null {
  const [{ name }, ...others] = candidate.bearers as [Bearer, ...Bearer[]];
  const letters = foldedLetters(name);
  const oneWord = candidate.firstWord === candidate.lastWord;
  if (oneWord && candidate.clitics !== '' && isEverydayWord(written, candidate.clitics))
    return { letters, word: everyday(PRIOR + 1), senses: [], isShort: false };
  const row = homographOf(letters) ?? accusativeRow(candidate, letters);
  if (row !== null) return { ...row, letters, isShort: false };
  const isShort = candidate.bearers.some((bearer) => isShortPlace(bearer.name));
  const prior = oneWord && isEverydayLetters(letters) ? priorFor(candidate) : 0;
  if (prior > 0) return { letters, word: everyday(prior), senses: [], isShort };
  const shared = others.some((other) => other.name.entry !== name.entry);
  return shared || isShort ? { letters, word: null, senses: [], isShort } : null;
}

const ACCUSATIVE = '\u064a\u0627'; // ya alef

/** The row of an adjective whose accusative it is: "تمثالا عاجيا". */
function accusativeRow({ bearers }: Candidate, letters: string): CompiledHomograph | null {
  if (!letters.endsWith(ACCUSATIVE) || !bearers.every(({ name }) => name.role === 'nisba'))
    return null;
  return homographOf(letters.slice(0, -1));
}

/** People are introduced; a place or a body that is tied to what stands beside it needs no full name. */
function isShortPlace({ role, alone, kind, breaks }: Bearer['name']): boolean {
  if (role !== 'short' || alone) return false;
  return TOLD_BY_TIES.has(kind) || (kind === 'event' && breaks.length > 0);
}

const TOLD_BY_TIES = new Set<Kind>(['place', 'country', 'organisation']);

const CONJUNCTION = /^[\u0648\u0641]/u; // waw, fa

/** Whether a word as it stands is one of every day, behind a conjunction or not: كنيس, وكنيس. */
function isEverydayWord(written: string, clitics: string): boolean {
  if (isEverydayLetters(written)) return true;
  if (clitics.length < 2 || !CONJUNCTION.test(clitics)) return false;
  return isEverydayLetters(written.slice(1));
}

/** Names are the same objects from text to text, so that each is folded once. */
const FOLDED = new WeakMap<Bearer['name'], string>();

function foldedLetters(name: Bearer['name']): string {
  let letters = FOLDED.get(name);
  if (letters === undefined) FOLDED.set(name, (letters = fold(name.letters)));
  return letters;
}

function priorFor({ bearers }: Candidate): number {
  let prior = PRIOR;
  for (const { name } of bearers) {
    if (WORDS_BY_NATURE.has(name.kind)) return 0;
    if (name.role !== 'short' || name.alone) continue;
    prior = PRIOR_OF_SHORT;
  }
  return prior;
}

function everyday(prior: number): CompiledWord {
  return {
    ...{
      prior,
      part: 'noun',
      counted: false,
      governs: '',
      ofState: false,
      vocalised: [],
      between: null,
    },
    ...{ before: NOTHING, after: NOTHING, article: NOTHING },
  };
}
