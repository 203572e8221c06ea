import * as v from 'valibot';
import { failure, type Result } from '../../core/result.ts';
import { browser } from '../../platform/browser.ts';
import { unpackInWorker } from './ask-pack-worker.ts';
import { readPackFile, type ReadPack } from './read-pack-file.ts';

/** The packs that ship, as the build lists them. */
const PACK_LIST = 'packs/index.json';
const packListSchema = v.array(v.object({ id: v.string() }));

/**
 * Ids of the packs that ship with this version.
 *
 * @returns empty when the list cannot be read: then there is nothing to offer
 */
export async function listBuiltInPacks(): Promise<string[]> {
  try {
    const response = await fetch(browser.runtime.getURL(PACK_LIST));
    const list = v.parse(packListSchema, await response.json());
    return list.map(({ id }) => id);
  } catch (error) {
    console.error('siyaq', error);
    return [];
  }
}

/** Reads one of them; `pack-missing` when the file is not there. */
export async function readBuiltInPack(id: string): Promise<Result<ReadPack>> {
  try {
    const response = await fetch(browser.runtime.getURL(`packs/${id}.lzma`));
    if (!response.ok) return failure('pack-missing', `${id}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return await readPackFile(new Blob([await unpackInWorker(bytes)]));
  } catch (error) {
    return failure('pack-missing', String(error));
  }
}
