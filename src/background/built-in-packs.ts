import * as v from 'valibot';
import { parsePack } from '../core/pack/parse-pack.ts';
import { PACK_READER_VERSION } from '../core/pack/reader-version.ts';
import { browser } from '../platform/browser.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { installPack } from '../storage/pack-store.ts';
import { openArchive, packAt } from '../storage/packs/pack-bytes.ts';
import { PACK_LIST, shippedPacksSchema } from '../storage/packs/shipped-packs.ts';
import { changeSettings, getSettings } from '../storage/settings-store.ts';

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
  const archives = new Archives();
  for (const { id, sha256, ...at } of v.parse(shippedPacksSchema, JSON.parse(list))) {
    const { pack, problems } = parsePack(packAt(await archives.open(at.file), at));
    if (pack === null || problems.length > 0)
      throw new Error(`${id}: ${problems[0]?.message ?? 'no header'}`);
    const outcome = await installPack(database, pack, `${PACK_READER_VERSION}-${sha256}`, now);
    changed ||= outcome === 'installed';
  }
  await changeSettings(database, { builtInPacks: installed });
  return changed;
}

/** The archive that was opened last, unpacked: packs of one follow one another. */
class Archives {
  #last: { file: string; unpacked: Uint8Array } | null = null;

  async open(file: string): Promise<Uint8Array> {
    if (this.#last?.file !== file) {
      const shipped = await openShipped(file);
      const unpacked = openArchive(new Uint8Array(await shipped.arrayBuffer()));
      this.#last = { file, unpacked };
    }
    return this.#last.unpacked;
  }
}

async function openShipped(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
