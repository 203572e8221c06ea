import type { Mention } from '../../src/core/mention.ts';
import type { MarkedName } from './marked-text.ts';

/**
 * What became of one name, or of one mention:
 * - `right`: start, end and entry are those marked (of an ambiguous name, one of those marked stands among
 *   the entries that the engine offers);
 * - `wrong-entry`: the span is right, the entry is not;
 * - `span-off`: the entry is right and the span overlaps, but does not begin and end where it should;
 * - `missed`: a marked name, held by a pack, that the engine does not have at all;
 * - `unknown-marked`: a mention on or inside a name that no pack holds: it is somebody else's;
 * - `false`: any other mention of what nobody marked.
 */
export type Outcome = 'right' | 'wrong-entry' | 'span-off' | 'missed' | 'unknown-marked' | 'false';

export interface Judgement {
  outcome: Outcome;
  /** The marked name; null for `false`. */
  expected: MarkedName | null;
  /** The engine's mention; null for `missed`. */
  found: Mention | null;
}

/**
 * Sets the mentions of one text against the names marked in it. Each mention, and each marked name that a
 * pack holds, is part of exactly one judgement.
 *
 * @param names sorted and not overlapping
 * @param mentions sorted and not overlapping
 * @returns in order of place
 */
export function judge(names: readonly MarkedName[], mentions: readonly Mention[]): Judgement[] {
  const judgements: Judgement[] = [];
  const free = new Set(mentions);
  const take = (outcome: Outcome, expected: MarkedName | null, found: Mention): true => {
    free.delete(found);
    judgements.push({ outcome, expected, found });
    return true;
  };
  const held = names.filter(({ unknown }) => unknown === null);
  const missed = held.filter((name) => {
    const same = mentions.find(({ start, end }) => start === name.start && end === name.end);
    return !(same && take(isOneOf(name, same) ? 'right' : 'wrong-entry', name, same));
  });
  for (const name of missed) {
    const near = [...free].find((mention) => overlap(name, mention) && isOneOf(name, mention));
    if (near) take('span-off', name, near);
    else judgements.push({ outcome: 'missed', expected: name, found: null });
  }
  for (const mention of [...free]) {
    const around = names.find(
      ({ unknown, start, end }) => unknown !== null && start <= mention.start && mention.end <= end,
    );
    take(around ? 'unknown-marked' : 'false', around ?? null, mention);
  }
  return judgements.sort((a, b) => placeOf(a) - placeOf(b));
}

function isOneOf({ entries }: MarkedName, { entry, others }: Mention): boolean {
  return entries.length === 1
    ? entries[0] === entry
    : [entry, ...others].some((id) => entries.includes(id));
}

interface Span {
  start: number;
  end: number;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where a judgement belongs in the text; never called without one of the two. */
function placeOf({ expected, found }: Judgement): number {
  return (found ?? expected)?.start ?? 0;
}
