import type { Kind } from '../../src/core/kind.ts';
import { findMentions } from '../../src/core/mentions/find-mentions.ts';
import { findUnknownNames } from '../../src/core/unknown/find-unknown-names.ts';
import { inContext } from './error-lines.ts';
import { figuresTable, percent, Tally } from './figures.ts';
import type { GoldPassage } from './gold.ts';
import type { MarkedName } from './marked-text.ts';
import type { Glossary } from './packs.ts';

/** The kinds of names that the engine proposes to a reader. */
const PROPOSED: ReadonlySet<Kind> = new Set<Kind>(['person', 'place', 'organisation']);

export interface UnknownReport {
  /** Groups "all" and each kind; marked by the marked kind, found by the proposed one. */
  tally: Tally;
  /** Of the right spans for which a kind was proposed, how many have the marked kind. */
  kinds: { right: number; proposed: number };
  /** Names put together from their spans: how many were proposed, how many have a right span. */
  names: { right: number; proposed: number };
  /** One line for each place that is wrong or missed. */
  errors: string[];
}

interface Place {
  start: number;
  end: number;
  kind: Kind | null;
}

/**
 * Measures the names that the engine proposes because no pack holds them.
 *
 * A proposed place is right when it begins and ends with a name marked `?person`, `?place` or
 * `?organisation`; whether its kind is right as well is counted apart. One that is exactly a name marked
 * with another kind (`?work`) is a name no less and counts neither way. Precision: of the places proposed,
 * the share that is right. Recall: of the marked names of the three kinds, each occurrence, the share that
 * is proposed.
 */
export function judgeUnknownNames(
  { gazetteer }: Glossary,
  passages: readonly GoldPassage[],
): UnknownReport {
  const report: UnknownReport = {
    tally: new Tally(),
    kinds: { right: 0, proposed: 0 },
    names: { right: 0, proposed: 0 },
    errors: [],
  };
  for (const { file, blocks } of passages) {
    const texts = blocks.map(({ text }) => text);
    const names = findUnknownNames(gazetteer, texts, findMentions(gazetteer, texts));
    for (const { spans } of names) {
      const marked = spans.map((span) => markedAt(blocks[span.block]?.names ?? [], span));
      report.names.proposed += 1;
      if (marked.some((name) => name !== null)) report.names.right += 1;
    }
    blocks.forEach((block, i) => {
      const proposed = names.flatMap(({ spans, kind }) =>
        spans
          .filter((span) => span.block === i)
          .map(({ start, end }): Place => ({ start, end, kind })),
      );
      const where = `${file}:${block.line}`;
      for (const line of judgeBlock(block.names, proposed, report))
        report.errors.push(`${where}  ${line.what}  ${inContext(block.text, line)}  ${line.kind}`);
    });
  }
  return report;
}

function judgeBlock(
  names: readonly MarkedName[],
  proposed: readonly Place[],
  { tally, kinds }: UnknownReport,
): (Place & { what: string })[] {
  const wrong: (Place & { what: string })[] = [];
  for (const place of proposed) {
    const name = markedAt(names, place);
    if (name?.unknown && !PROPOSED.has(name.unknown)) continue;
    for (const group of ['all', place.kind ?? 'no kind']) tally.found(group, name !== null);
    if (name === null) wrong.push({ ...place, what: 'no such name' });
    else if (place.kind !== null) {
      kinds.proposed += 1;
      if (place.kind === name.unknown) kinds.right += 1;
    }
  }
  for (const { start, end, unknown } of names) {
    if (unknown === null || !PROPOSED.has(unknown)) continue;
    const found = proposed.some((place) => place.start === start && place.end === end);
    for (const group of ['all', unknown]) tally.marked(group, found);
    if (!found) wrong.push({ start, end, kind: unknown, what: 'not proposed' });
  }
  return wrong;
}

/** The name marked as one that no pack holds, exactly at a place. */
function markedAt(
  names: readonly MarkedName[],
  { start, end }: { start: number; end: number },
): MarkedName | null {
  return (
    names.find((name) => name.unknown !== null && name.start === start && name.end === end) ?? null
  );
}

/** Prints the figures, and each error on a line of its own where that is asked for. */
export function reportUnknownNames(
  { tally, kinds, names, errors }: UnknownReport,
  options: { errors: boolean },
  print: (line: string) => void,
): void {
  const groups = ['all', ...PROPOSED, 'no kind'];
  figuresTable('names that no pack holds', tally, groups).forEach(print);
  print(
    `kind right at ${kinds.right} of ${kinds.proposed} right places; ` +
      `${names.right} of ${names.proposed} names listed (${percent(names.proposed === 0 ? null : names.right / names.proposed)}) are names`,
  );
  if (options.errors) errors.forEach(print);
}
