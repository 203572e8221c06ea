import type { Mention } from '../mention.ts';
import type { Form } from './lexicon.ts';
import type { ResolvedDate } from './sentence.ts';

/** What each way of telling takes from a confidence of 1; orders of magnitude. */
const DOUBT: Record<Form, number> = {
  past: 0.05,
  passive: 0.1,
  future: 0.1,
  present: 0.15,
  jussive: 0.05,
  masdar: 0.15,
};

const DOUBT_OF_ANCHOR = 0.05;

const DOUBT_OF_READING = 0.15;

/** How sure a reading is: less for verbal nouns, relative dates and doubtful names. */
export function confidenceOf(
  form: Form,
  { anchor }: ResolvedDate,
  mentions: readonly Mention[],
  isDoubtful: boolean,
): number {
  const doubt =
    DOUBT[form] + (anchor === null ? 0 : DOUBT_OF_ANCHOR) + (isDoubtful ? DOUBT_OF_READING : 0);
  const least = mentions.reduce((lowest, { confidence }) => Math.min(lowest, confidence), 1);
  return Math.round((1 - doubt) * least * 100) / 100;
}
