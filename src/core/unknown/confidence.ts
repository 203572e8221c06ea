import type { UnknownEvidence } from './unknown-name.ts';

/** How likely each kind of evidence makes a name, were it alone; estimates, for ranking and the threshold. */
const WEIGHTS: Readonly<Record<UnknownEvidence, number>> = {
  title: 0.6,
  naming: 0.7,
  announced: 0.62,
  acronym: 0.62,
  listed: 0.6,
  brand: 0.6,
  club: 0.6,
  spelt: 0.6,
  within: 0.4,
  'place-head': 0.3,
  'given-name': 0.5,
  lineage: 0.4,
  byline: 0.6,
  nisba: 0.5,
  speech: 0.3,
  'foreign-shape': 0.47,
  locative: 0.4,
  repeated: 0.3,
};

/** A single word is more often an accident than two. */
const SEVERAL_WORDS = 0.25;

/** Independent evidence adds up: each piece takes its share of the doubt that is left. */
export function confidenceOf(evidence: readonly UnknownEvidence[], words: number): number {
  const doubts = evidence.map((piece) => 1 - WEIGHTS[piece]);
  if (words > 1) doubts.push(1 - SEVERAL_WORDS);
  const confidence = 1 - doubts.reduce((left, doubt) => left * doubt, 1);
  return Math.round(confidence * 100) / 100;
}
