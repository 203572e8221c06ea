import type { PackHeader, PackProblem, ParsedPack } from '../../core/pack/pack.ts';

/** What the interface says of a pack that was read. */
export interface DescribedPack {
  /** Null when it cannot be read; then the problems say why. */
  header: PackHeader | null;
  /** How many of its lines are sound. */
  entries: number;
  events: number;
  /** One for each thing wrong with a line. */
  problems: PackProblem[];
}

export function describePack({ pack, problems }: ParsedPack): DescribedPack {
  return {
    header: pack?.header ?? null,
    entries: pack?.entries.length ?? 0,
    events: pack?.events.length ?? 0,
    problems,
  };
}
