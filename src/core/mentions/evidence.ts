import type { Candidate, PreparedText } from '../gazetteer/find-candidates.ts';
import type { Evidence, Mention } from '../mention.ts';
import { isTitle } from './titles.ts';

/** A candidate that was chosen; bearers likeliest first, at least one. */
export interface Accepted {
  candidate: Candidate;
  bearers: Candidate['bearers'];
}

/** How much each doubt takes from a confidence of 1. Orders of magnitude, for ranking and for display. */
const DOUBT = {
  folded: 0.05,
  clitic: 0.02,
  introduced: 0.1,
  famous: 0.05,
  ambiguous: 0.4,
} as const;

/** How far before a person's name a title may stand: "وزير الخارجية الروسي سيرغي لافروف". */
const TITLE_REACH = 4;

/** Turns a choice into a mention and says why it was made. */
export function asMention(text: PreparedText, { candidate, bearers }: Accepted): Mention {
  const [{ name, spelling }, ...others] = bearers as [Accepted['bearers'][number]];
  const evidence: Evidence[] = [spelling === 'exact' ? 'exact' : 'folded'];
  if (candidate.clitics !== '') evidence.push('clitic');
  if (name.role === 'short') evidence.push(name.alone ? 'famous' : 'introduced');
  const rivals = others.filter(
    (other: Accepted['bearers'][number]) => other.name.role === name.role,
  );
  let confidence = 1 - (rivals.length > 0 ? DOUBT.ambiguous : 0);
  for (const reason of evidence)
    if (reason in DOUBT) confidence -= DOUBT[reason as keyof typeof DOUBT];
  if (name.kind === 'person' && hasTitleBefore(text, candidate.firstWord)) evidence.push('title');
  return {
    start: candidate.start,
    end: candidate.end,
    entry: name.entry,
    role: name.role,
    clitics: candidate.clitics,
    confidence: Math.round(confidence * 100) / 100,
    evidence,
    others: rivals.map((other: Accepted['bearers'][number]) => other.name.entry),
  };
}

function hasTitleBefore(text: PreparedText, firstWord: number): boolean {
  const { starts, ends } = text.words;
  for (let word = firstWord - 1; word >= 0 && word >= firstWord - TITLE_REACH; word--) {
    if (/[.؟!؛،:]/u.test(text.normalised.text.slice(ends[word], starts[word + 1]))) return false;
    if (isTitle(text.folded.slice(starts[word], ends[word]))) return true;
  }
  return false;
}
