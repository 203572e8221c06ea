import { basename } from 'node:path';
import type { Kind } from '../../src/core/kind.ts';
import { findMentions } from '../../src/core/mentions/find-mentions.ts';
import { Tally } from './figures.ts';
import type { GoldBlock, GoldPassage } from './gold.ts';
import { judge, type Judgement, type Outcome } from './judge.ts';
import type { Glossary } from './packs.ts';
import { writtenRole } from './written-role.ts';

/** A judgement and the paragraph that it is about. */
export interface Judged {
  passage: GoldPassage;
  block: GoldBlock;
  judgement: Judgement;
}

/** Runs the engine over each passage as over an article and judges what it finds, in order of place. */
export function judgePassages({ gazetteer }: Glossary, passages: readonly GoldPassage[]): Judged[] {
  return passages.flatMap((passage) => {
    const mentions = findMentions(
      gazetteer,
      passage.blocks.map(({ text }) => text),
    );
    return passage.blocks.flatMap((block, i) =>
      judge(block.names, mentions[i] ?? []).map((judgement) => ({ passage, block, judgement })),
    );
  });
}

export interface GoldTallies {
  /** One group, "all". */
  total: Tally;
  /** Marked: the kind of the marked entry. Found: the kind of the engine's entry. */
  kind: Tally;
  /** Marked: the role in which the surface is written, see `written-role.ts`. Found: the engine's. */
  role: Tally;
  style: Tally;
  topic: Tally;
  file: Tally;
  outcomes: ReadonlyMap<Outcome, number>;
  /** Of the mentions `unknown-marked`, how many stand on or in a name of which kind. */
  unknownMarked: ReadonlyMap<Kind, number>;
}

/**
 * Counts judgements by group. Names that no pack holds count nowhere among the marked; a mention of one
 * counts among the found, as wrong.
 */
export function tallyGold({ entries }: Glossary, judged: readonly Judged[]): GoldTallies {
  const tallies = {
    total: new Tally(),
    kind: new Tally(),
    role: new Tally(),
    style: new Tally(),
    topic: new Tally(),
    file: new Tally(),
  };
  const outcomes = new Map<Outcome, number>();
  const unknownMarked = new Map<Kind, number>();
  for (const { passage, block, judgement } of judged) {
    const { outcome, expected, found } = judgement;
    const right = outcome === 'right';
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (expected?.unknown)
      unknownMarked.set(expected.unknown, (unknownMarked.get(expected.unknown) ?? 0) + 1);
    if (expected?.unknown === null) {
      const entry = entries.get(matched(judgement) ?? '');
      const surface = block.text.slice(expected.start, expected.end);
      tallies.kind.marked(entry?.kind ?? 'none', right);
      tallies.role.marked(entry ? writtenRole(entry, surface) : 'unlisted', right);
      for (const [tally, group] of shared(passage)) tally.marked(group, right);
    }
    if (found) {
      tallies.kind.found(entries.get(found.entry)?.kind ?? 'none', right);
      tallies.role.found(found.role, right);
      for (const [tally, group] of shared(passage)) tally.found(group, right);
    }
  }
  return { ...tallies, outcomes, unknownMarked };

  function shared({ style, topic, file }: GoldPassage): [Tally, string][] {
    return [
      [tallies.total, 'all'],
      [tallies.style, style],
      [tallies.topic, topic],
      [tallies.file, basename(file)],
    ];
  }
}

/** The marked entry that the engine offers, or the first of those marked. */
function matched({ expected, found }: Judgement): string | undefined {
  const offered = found ? [found.entry, ...found.others] : [];
  return expected?.entries.find((id) => offered.includes(id)) ?? expected?.entries[0];
}
