import { statSync, accessSync, constants } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The article that comes with the project. */
const SAMPLE = join(import.meta.dirname, '../fixtures/article');

/** How long an address may take to answer, in milliseconds. */
const PATIENCE = 20_000;

/** What was asked for cannot be shown; the message says why, to a person. */
export class TargetError extends Error {}

/**
 * What to open: a file to be served from its folder, or an address.
 *
 * @typedef {{folder: string, file: string, sample: boolean} | {url: string}} Target
 */

/**
 * @param {string | undefined} asked an http(s) address or the path of a file; none for the sample article
 * @returns {Promise<Target>}
 * @throws {TargetError} when there is nothing to read there
 */
export async function findTarget(asked) {
  if (asked === undefined) return { folder: SAMPLE, file: 'index.html', sample: true };
  if (/^https?:/i.test(asked)) return { url: await reachable(asked) };
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(asked))
    throw new TargetError(`Cannot open ${asked}: only http and https addresses, and files.`);
  const path = resolve(asked);
  try {
    accessSync(path, constants.R_OK);
    if (!statSync(path).isFile()) throw new TargetError(`Cannot open ${asked}: it is not a file.`);
  } catch (error) {
    if (error instanceof TargetError) throw error;
    throw new TargetError(`Cannot open ${asked}: there is no such file, or it may not be read.`);
  }
  return { folder: dirname(path), file: basename(path), sample: false };
}

/** @param {string} url @returns {Promise<string>} */
async function reachable(url) {
  let response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    await response.body?.cancel();
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new TargetError(`Cannot open ${url}: ${reason}`);
  }
  if (!response.ok) throw new TargetError(`Cannot open ${url}: it answers ${response.status}.`);
  return response.url;
}
