import { Seeded } from './seeded.ts';

/** Milliseconds of each round, the rounds of all tasks in the same order. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Rounds that warm up and are not counted. */
const WARM_UP = 10;

/**
 * Times tasks in turns, so that what else the machine does meets them all alike. Each round takes them in
 * another order: what one leaves to be collected is not always the same one's to pay.
 */
export function interleave(tasks: ReadonlyMap<string, () => unknown>, rounds: number): Times {
  const random = new Seeded(11);
  const times = new Map([...tasks.keys()].map((name) => [name, [] as number[]]));
  for (let round = -WARM_UP; round < rounds; round++) {
    const turns = [...tasks].map((task) => ({ task, place: random.next() }));
    for (const { task } of turns.sort((a, b) => a.place - b.place)) {
      const elapsed = milliseconds(task[1]);
      if (round >= 0) times.get(task[0])!.push(elapsed);
    }
  }
  return times;
}

export function milliseconds(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** @throws RangeError for an empty list */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('nothing was measured');
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/** The median of how many times longer one task took than another in the same round. */
export function multiple(times: Times, task: string, base: string): number {
  const bases = times.get(base)!;
  return median(times.get(task)!.map((value, round) => value / bases[round]!));
}
