import * as v from 'valibot';
import { failure, type Result } from '../../core/result.ts';
import { browser } from '../../platform/browser.ts';
import {
  PACK_LIST,
  shippedPacksSchema,
  type ShippedPack,
} from '../../storage/packs/shipped-packs.ts';
import { unpackInWorker } from './ask-pack-worker.ts';
import { readPackFile, type ReadPack } from './read-pack-file.ts';

/**
 * Ids of the packs that ship with this version.
 *
 * @returns empty when the list cannot be read: then there is nothing to offer
 */
export async function listBuiltInPacks(): Promise<string[]> {
  try {
    return (await readList()).map(({ id }) => id);
  } catch (error) {
    console.error('siyaq', error);
    return [];
  }
}

/** Reads one of them; `pack-missing` when the file is not there. */
export async function readBuiltInPack(id: string): Promise<Result<ReadPack>> {
  try {
    const shipped = (await readList()).find((one) => one.id === id);
    if (!shipped) return failure('pack-missing', id);
    const response = await fetch(browser.runtime.getURL(shipped.file));
    if (!response.ok) return failure('pack-missing', `${id}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return await readPackFile(new Blob([await unpackInWorker(bytes, shipped)]));
  } catch (error) {
    return failure('pack-missing', String(error));
  }
}

async function readList(): Promise<ShippedPack[]> {
  const response = await fetch(browser.runtime.getURL(PACK_LIST));
  return v.parse(shippedPacksSchema, await response.json());
}
