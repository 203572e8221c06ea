import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { Evidence, EvidenceWords, Mention } from '../mention.ts';
import type { Bearer } from './bearers.ts';
import type { BlockWords } from './block-words.ts';
import type { Cue } from './setting.ts';
import { announcerBefore } from './sign-finders.ts';
import { titleBefore } from './titles.ts';

/** A candidate that was chosen; bearers likeliest first, at least one. */
export interface Accepted {
  candidate: Candidate;
  bearers: readonly Bearer[];
  /** What spoke for the first bearer where its name was contested; empty where it was not. */
  cues: readonly Cue[];
  ambiguous: boolean;
  /** Whether little told it from another reading. */
  narrow: boolean;
}

/** How much each doubt takes from a confidence of 1. Orders of magnitude, for ranking and for display. */
const DOUBT: Partial<Record<Evidence, number>> = {
  folded: 0.05,
  clitic: 0.02,
  introduced: 0.1,
  famous: 0.05,
  ambiguous: 0.4,
};
/** What a narrow decision takes. */
const NARROW = 0.1;
const LEAST = 0.1;

/** Turns a choice into a mention and says why it was made. */
export function asMention(words: BlockWords, accepted: Accepted): Mention {
  const { candidate, bearers, cues, ambiguous, narrow } = accepted;
  const [{ name, spelling }, ...others] = bearers as [Bearer, ...Bearer[]];
  const because = new Map<Evidence, string>();
  const evidence = new Set<Evidence>([spelling === 'exact' ? 'exact' : 'folded']);
  if (candidate.clitics !== '') evidence.add('clitic');
  if (name.role === 'short') evidence.add(name.alone ? 'famous' : 'introduced');
  for (const cue of [...cues].sort((a, b) => b.points - a.points)) {
    evidence.add(cue.evidence);
    if (!because.has(cue.evidence)) because.set(cue.evidence, cue.words);
  }
  const announced = name.role === 'nisba' ? null : announcementOf(words, candidate, name.kind);
  if (announced !== null) {
    evidence.add('title');
    because.set('title', announced);
  }
  if (ambiguous) evidence.add('ambiguous');
  let confidence = narrow && !ambiguous ? 1 - NARROW : 1;
  for (const reason of evidence) confidence -= DOUBT[reason] ?? 0;
  const mention: Mention = {
    start: candidate.start,
    end: candidate.end,
    entry: name.entry,
    role: name.role,
    clitics: candidate.clitics,
    confidence: Math.max(LEAST, Math.round(confidence * 100) / 100),
    evidence: [...evidence],
    others: others.map((other) => other.name.entry),
  };
  if (spelling !== 'exact') mention.spelling = spelling;
  if (because.size > 0)
    mention.because = [...because].map(([reason, told]): EvidenceWords => ({
      evidence: reason,
      words: told,
    }));
  return mention;
}

function announcementOf(
  words: BlockWords,
  { firstWord, clitics }: Candidate,
  kind: Bearer['name']['kind'],
): string | null {
  if (clitics !== '') return null;
  return kind === 'person'
    ? titleBefore(words, firstWord)
    : announcerBefore(words, firstWord, kind);
}
