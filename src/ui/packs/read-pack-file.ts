import { MAX_FILE_UNITS } from '../../core/pack/limits.ts';
import type { PackHeader } from '../../core/pack/pack.ts';
import { PACK_READER_VERSION } from '../../core/pack/reader-version.ts';
import { failure, success, type Result } from '../../core/result.ts';
import { readInWorker } from './ask-pack-worker.ts';
import type { DescribedPack } from './described-pack.ts';

/** A pack as read, before anything is stored. */
export interface ReadPack extends DescribedPack {
  header: PackHeader;
  /** Of the file, to be installed. */
  text: string;
  /** How packs are read, and the SHA-256 of the text in hexadecimal. */
  checksum: string;
}

/**
 * Reads a pack from the bytes of a file.
 *
 * @param read the text
 * @returns `too-large` beyond what is read of a pack, `pack-unreadable` for what is not UTF-8 text or has
 * no header (the detail says what is wrong with it)
 */
export async function readPackFile(
  file: Blob,
  read: (text: string) => Promise<DescribedPack> = readInWorker,
): Promise<Result<ReadPack>> {
  // A character takes at most four bytes, so that a larger file has too many in any case.
  if (file.size > MAX_FILE_UNITS * 4) return failure('too-large', `${file.size} bytes`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    return failure('pack-unreadable', String(error));
  }
  if (text.length > MAX_FILE_UNITS) return failure('too-large', `${text.length} characters`);
  let described: DescribedPack;
  try {
    described = await read(text);
  } catch (error) {
    return failure('unexpected', String(error));
  }
  const { header, problems } = described;
  if (!header)
    return failure(
      'pack-unreadable',
      problems.map(({ line, message }) => `${line}: ${message}`).join('\n'),
    );
  const checksum = `${PACK_READER_VERSION}-${await checksumOf(text)}`;
  return success({ ...described, header, text, checksum });
}

/** SHA-256 of a text in hexadecimal. */
async function checksumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
