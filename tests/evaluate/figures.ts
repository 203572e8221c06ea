/** How many names were marked, found, and right; the two counts of right ones differ between groups. */
export interface Count {
  marked: number;
  /** Of those marked, how many the engine has right. */
  recalled: number;
  found: number;
  /** Of those found, how many are right. */
  precise: number;
}

export interface Figures {
  /** Share of what was found that is right; null when nothing was found. */
  precision: number | null;
  /** Share of what was marked that was found; null when nothing was marked. */
  recall: number | null;
  /** Harmonic mean of both; null where one of them is, 0 where both are 0. */
  f1: number | null;
}

export function figuresOf({ marked, recalled, found, precise }: Count): Figures {
  const precision = found === 0 ? null : precise / found;
  const recall = marked === 0 ? null : recalled / marked;
  if (precision === null || recall === null) return { precision, recall, f1: null };
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** Counts by group, in the order in which groups turn up. */
export class Tally {
  readonly counts = new Map<string, Count>();

  marked(group: string, right: boolean): void {
    const count = this.#count(group);
    count.marked += 1;
    if (right) count.recalled += 1;
  }

  found(group: string, right: boolean): void {
    const count = this.#count(group);
    count.found += 1;
    if (right) count.precise += 1;
  }

  #count(group: string): Count {
    const count = this.counts.get(group) ?? { marked: 0, recalled: 0, found: 0, precise: 0 };
    this.counts.set(group, count);
    return count;
  }
}

/** A share as a percentage with one digit, "–" for null. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}

/** The lines of a table of groups, its title first; groups in the order given, or as they turned up. */
export function figuresTable(
  title: string,
  { counts }: Tally,
  order: readonly string[] = [...counts.keys()],
): string[] {
  const lines = [`${title.padEnd(24)}${'marked'.padStart(8)}${'found'.padStart(8)}${columns()}`];
  for (const group of order) {
    const count = counts.get(group);
    if (!count) continue;
    const { precision, recall, f1 } = figuresOf(count);
    const cells = [precision, recall, f1].map((share) => percent(share).padStart(11)).join('');
    lines.push(
      `  ${group.padEnd(22)}${String(count.marked).padStart(8)}${String(count.found).padStart(8)}${cells}`,
    );
  }
  return lines;
}

function columns(): string {
  return ['precision', 'recall', 'F1'].map((name) => name.padStart(11)).join('');
}
