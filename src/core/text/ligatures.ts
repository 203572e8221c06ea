import { shiftFrom, type Shift } from './shifts.ts';
import { EXPAND, expansionOf, UNIT_TABLE } from './unit-table.ts';

/** Writes ligatures out, all units of one from the same place of the original. */
export function expandLigatures(original: string): { source: string; shifts: Shift[] } {
  const pieces: string[] = [];
  const shifts: Shift[] = [];
  let at = 0;
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i);
    const action = UNIT_TABLE[unit]!;
    const piece = action < 0 && action >= EXPAND ? expansionOf(unit) : original.charAt(i);
    pieces.push(piece);
    for (let more = 1; more < piece.length; more++) shiftFrom(shifts, at + more, i - at - more);
    at += piece.length;
    if (piece.length > 1) shiftFrom(shifts, at, i + 1 - at);
  }
  return { source: pieces.join(''), shifts };
}
