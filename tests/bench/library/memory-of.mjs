import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of a process and all that it started, each shared page counted once (PSS).
 *
 * @param {number} root
 * @returns {number | null} bytes, or null where the system does not tell
 */
export function memoryOf(root) {
  try {
    /** @type {Map<number, number>} */
    const parents = new Map();
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/u.test(entry))) {
      const parent = attempt(() =>
        Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]),
      );
      if (parent !== null) parents.set(Number(name), parent);
    }
    let sum = 0;
    for (const process of parents.keys()) {
      if (!descends(process, root, parents)) continue;
      const said = attempt(() => readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'));
      sum += Number(/^Pss:\s+(\d+) kB/mu.exec(said ?? '')?.[1] ?? 0) * 1024;
    }
    return sum > 0 ? sum : null;
  } catch {
    return null;
  }
}

/** @template T @param {() => T} read @returns {T | null} null where the process has ended meanwhile */
function attempt(read) {
  try {
    return read();
  } catch {
    return null;
  }
}

/** @param {number} process @param {number} root @param {Map<number, number>} parents */
function descends(process, root, parents) {
  for (let at = process; at > 1; at = parents.get(at) ?? 0) if (at === root) return true;
  return false;
}
