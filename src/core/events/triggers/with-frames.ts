import type { Frame, Trigger } from '../trigger.ts';

/** A row of a table with frames that its short lines cannot write (several subjects, towns alone, nouns of their own), before and after them. */
export function withFrames(
  row: Trigger,
  { first = [], last = [] }: { first?: readonly Frame[]; last?: readonly Frame[] },
): Trigger {
  return { ...row, frames: [...first, ...row.frames, ...last] };
}

/** A row with further frames behind its own, which ask for other nouns than the row does, or for none. */
export function also(row: Trigger, ...frames: Frame[]): Trigger {
  return { ...row, frames: [...row.frames, ...frames] };
}
