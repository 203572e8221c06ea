import * as v from 'valibot';
import { parsePack } from '../core/pack/parse-pack.ts';
import { PACK_READER_VERSION } from '../core/pack/reader-version.ts';
import { browser } from '../platform/browser.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { installPack } from '../storage/pack-store.ts';
import { bytesToPack } from '../storage/packs/pack-bytes.ts';
import { changeSettings, getSettings } from '../storage/settings-store.ts';

/** Where the build lists the packs that ship, each with the SHA-256 of its lines. */
const PACK_LIST = 'packs/index.json';
const packListSchema = v.array(v.object({ id: v.string(), sha256: v.string() }));

/**
 * Installs the packs that ship, unless the same list was installed before: a pack that the reader removed
 * stays away until the packs change. One that is stored already is left alone.
 *
 * @param now milliseconds since the epoch
 * @returns whether any entry changed
 * @throws when a pack cannot be read or the database refuses
 */
export async function installBuiltInPacks(database: SiyaqDatabase, now: number): Promise<boolean> {
  const list = await (await openShipped(PACK_LIST)).text();
  const installed = `${PACK_READER_VERSION} ${list}`;
  if ((await getSettings(database)).builtInPacks === installed) return false;
  let changed = false;
  for (const { id, sha256 } of v.parse(packListSchema, JSON.parse(list))) {
    const { pack, problems } = parsePack(await readLines(id));
    if (pack === null || problems.length > 0)
      throw new Error(`${id}: ${problems[0]?.message ?? 'no header'}`);
    const outcome = await installPack(database, pack, `${PACK_READER_VERSION}-${sha256}`, now);
    changed ||= outcome === 'installed';
  }
  await changeSettings(database, { builtInPacks: installed });
  return changed;
}

/** The lines of a pack, from the bytes that it ships as. */
async function readLines(id: string): Promise<string> {
  const shipped = await openShipped(`packs/${id}.lzma`);
  return bytesToPack(new Uint8Array(await shipped.arrayBuffer()));
}

async function openShipped(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
