/** One line of the result: a figure with its target, or without one where it is for information. */
export interface Figure {
  what: string;
  /** Null where it could not be measured; `note` says why. */
  value: number | null;
  unit: string;
  /** What the figure must not exceed, or must reach; null for information. */
  target: { atMost: number } | { atLeast: number } | null;
  note?: string;
}

/** @returns null for a figure without target or value */
export function isReached({ value, target }: Figure): boolean | null {
  if (value === null || target === null) return null;
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}

/** The figures as lines: what, how much, the target, and whether it is reached. */
export function figureLines(figures: readonly Figure[]): string[] {
  return figures.map((figure) => {
    const { what, value, unit, target, note = '' } = figure;
    const reached = isReached(figure);
    const measured = value === null ? '–' : `${written(value)}${unit}`;
    const bound =
      target === null
        ? ''
        : 'atMost' in target
          ? `≤ ${written(target.atMost)}${unit}`
          : `≥ ${written(target.atLeast)}${unit}`;
    const mark =
      reached === null ? (target === null ? '' : 'NOT MEASURED') : reached ? 'reached' : 'MISSED';
    return `  ${what.padEnd(58)}${measured.padStart(11)}  ${bound.padEnd(11)} ${mark.padEnd(12)} ${note}`.trimEnd();
  });
}

/** How many of the figures with a target reach it. */
export function summary(figures: readonly Figure[]): string {
  const bound = figures.filter(({ target }) => target !== null);
  const reached = bound.filter((figure) => isReached(figure) === true).length;
  return `${reached} of ${bound.length} targets reached`;
}

/** 1234567 → "1M", 10000 → "10k". */
export function sizeName(size: number): string {
  return size >= 1_000_000 ? `${size / 1_000_000}M` : `${size / 1000}k`;
}

function written(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
