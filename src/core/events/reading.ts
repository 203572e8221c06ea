import type { Sentence } from '../text/sentences.ts';
import type { Participle } from './participles.ts';
import type { Told } from './inherited.ts';
import type { Word } from './sentence.ts';
import type { SaidBefore } from './said-before.ts';
import type { Site } from './site.ts';
import type { Signs } from './truth-signs.ts';

/** A sentence as it is read, and what it has told so far. */
export interface Reading {
  text: string;
  sentence: Sentence;
  words: readonly Word[];
  signs: Signs;
  published: string | null;
  told: Told[];
  /** What the article has said before it. */
  before: SaidBefore;
}

/** Where a word stands that is read. */
export interface Place {
  at: number;
  clause: readonly number[];
  /** Null until a form of the word asks for it. */
  site: Site | null;
  /** The words of its clause and those before it, among which its nouns would be. */
  spoken: ReadonlySet<string>;
  /** What has been asked of the word already, for the many rows that share its verb. */
  asked: Map<string, unknown>;
  /** Where it is a participle that tells something of the name before it. */
  participle?: Participle;
}

/** The answer to a question of a word, asked once at most; rows of the same class and form ask the same. */
export function askedOnce<Answer>(
  asked: Map<string, unknown>,
  question: string,
  ask: () => Answer,
): Answer {
  if (!asked.has(question)) asked.set(question, ask());
  return asked.get(question) as Answer;
}
