import type { Kind } from '../../kind.ts';
import { fold } from '../../text/fold.ts';
import { nisbaForms } from '../../nisba/nisba-forms.ts';
import { splitWords, wordSet } from '../word-set.ts';
import { ADJECTIVES } from './adjectives.ts';
import { BODIES } from './bodies.ts';
import type { Homograph, Sense, WordSense } from './homograph.ts';
import { LONGER_NAMES } from './longer-names.ts';
import { MEDIA } from './media.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';
import { SET_PHRASES } from './set-phrases.ts';
import { SHARED_NAMES } from './shared-names.ts';
import { SHORT_PLACES } from './short-places.ts';
import { STATES } from './states.ts';
import { WORDY_BODIES } from './wordy-bodies.ts';
import { WORDY_PLACES } from './wordy-places.ts';

/** All rows, for the tests. */
export const HOMOGRAPHS: readonly Homograph[] = [
  ...STATES,
  ...SHARED_NAMES,
  ...LONGER_NAMES,
  ...SET_PHRASES,
  ...PLACES,
  ...SHORT_PLACES,
  ...WORDY_PLACES,
  ...WORDY_BODIES,
  ...BODIES,
  ...MEDIA,
  ...PEOPLE,
  ...ADJECTIVES,
];

/** A row ready to be asked: its tables folded. */
export interface CompiledHomograph {
  word: CompiledWord | null;
  senses: readonly CompiledSense[];
}

export interface CompiledWord {
  prior: number;
  part: WordSense['part'];
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
  between: readonly [before: ReadonlySet<string>, after: ReadonlySet<string>] | null;
  counted: boolean;
  governs: string;
  ofState: boolean;
  article: ReadonlySet<string>;
  vocalised: readonly string[];
}

export interface CompiledSense {
  label: string;
  kinds: readonly Kind[] | null;
  nisba: boolean;
  onlyIfHeld: boolean;
  /** Keys of names: folded letters without spaces. */
  named: readonly string[];
  prior: number;
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
  article: ReadonlySet<string>;
  vocalised: readonly string[];
}

/**
 * The row of a name, or null; compiled when it is first asked for.
 *
 * @param letters of the name, folded, without spaces
 */
export function homographOf(letters: string): CompiledHomograph | null {
  const row = BY_LETTERS.get(letters);
  if (row === undefined) return null;
  let compiled = COMPILED.get(row);
  if (compiled === undefined) COMPILED.set(row, (compiled = compile(row)));
  return compiled;
}

const COMPILED = new Map<Homograph, CompiledHomograph>();

const BY_LETTERS: ReadonlyMap<string, Homograph> = new Map(
  HOMOGRAPHS.flatMap((row) =>
    splitWords(row.letters).map((letters) => [letters.replaceAll('_', ''), row] as const),
  ),
);

function compile({ word, senses }: Homograph): CompiledHomograph {
  return { word: word === null ? null : compileWord(word), senses: senses.map(compileSense) };
}

function compileWord(word: WordSense): CompiledWord {
  const { prior, part, before = '', after = '', between, counted = false } = word;
  return {
    ...{
      prior,
      part,
      counted,
      governs: fold(word.governs ?? ''),
      ofState: word.ofState ?? false,
      vocalised: word.vocalised ?? [],
    },
    ...{ before: wordSet(before), after: wordSet(after), article: articleWords(word.article) },
    between: between === undefined ? null : [wordSet(between[0]), wordSet(between[1])],
  };
}

function compileSense(sense: Sense): CompiledSense {
  const { label, kinds, nisba = false, prior = 0, before = '', after = '', article = '' } = sense;
  return {
    ...{
      label,
      kinds,
      nisba,
      onlyIfHeld: sense.onlyIfHeld ?? false,
      prior,
      vocalised: sense.vocalised ?? [],
    },
    named: (sense.named ?? []).map((name) => fold(name).replaceAll(' ', '')),
    before: wordSet(before),
    after: wordSet(after),
    article: articleWords(article),
  };
}

function articleWords(packed = ''): ReadonlySet<string> {
  return wordSet(packed.split(/\s+/u).flatMap(withForms).join(' '));
}

/** "~أردني" stands for every form of that nisba. */
function withForms(word: string): string[] {
  return word.startsWith('~') ? nisbaForms(word.slice(1)) : [word];
}
