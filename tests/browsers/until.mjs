import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer, for what a browser does in its own time.
 *
 * @template T
 * @param {string} what for the message when it never comes
 * @param {() => T | null | undefined | false | Promise<T | null | undefined | false>} ask
 * @param {number} [timeout] in milliseconds
 * @returns {Promise<T>} the first answer that is not null, undefined or false
 * @throws {Error} when there was none in time, with the last error of `ask` as its cause
 */
export async function until(what, ask, timeout = 45_000) {
  const end = Date.now() + timeout;
  let cause;
  do {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await pause(50);
  } while (Date.now() < end);
  throw new Error(`${what}: not within ${timeout / 1000} s`, { cause });
}
