import { KINDS, type Kind } from '../../src/core/kind.ts';
import { percent } from './figures.ts';
import type { MarkedName } from './marked-text.ts';
import type { Glossary } from './packs.ts';

/**
 * Says which share of the marked names the packs hold, whatever the engine makes of them, in all and by
 * kind. Each occurrence counts.
 */
export function coverageLine({ entries }: Glossary, names: readonly MarkedName[]): string {
  const kindOf = (name: MarkedName): Kind | undefined =>
    name.unknown ?? entries.get(name.entries[0] ?? '')?.kind;
  const share = (among: readonly MarkedName[]): string => {
    const held = among.filter(({ unknown }) => unknown === null).length;
    return `${held} of ${among.length} (${percent(among.length === 0 ? null : held / among.length)})`;
  };
  const kinds = KINDS.map((kind) => [kind, names.filter((name) => kindOf(name) === kind)] as const)
    .filter(([, among]) => among.length > 0)
    .map(([kind, among]) => `${kind} ${share(among)}`);
  return `coverage: the packs hold ${share(names)} of the names marked: ${kinds.join(', ')}`;
}
