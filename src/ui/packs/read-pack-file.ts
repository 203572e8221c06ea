import { MAX_FILE_UNITS } from '../../core/pack/limits.ts';
import type { Pack, PackProblem, ParsedPack } from '../../core/pack/pack.ts';
import { PACK_READER_VERSION } from '../../core/pack/reader-version.ts';
import { failure, success, type Result } from '../../core/result.ts';
import { parseInWorker } from './parse-in-worker.ts';

/** A pack as read, before anything is stored. */
export interface ReadPack {
  pack: Pack;
  /** One for each thing wrong with a line; those lines are not in `pack`. */
  problems: PackProblem[];
  /** How packs are read, and the SHA-256 of the text in hexadecimal. */
  checksum: string;
}

/**
 * Reads a pack from the bytes of a file.
 *
 * @param parse reads the text
 * @returns `too-large` beyond what is read of a pack, `pack-unreadable` for what is not UTF-8 text or has
 * no header (the detail says what is wrong with it)
 */
export async function readPackFile(
  file: Blob,
  parse: (text: string) => Promise<ParsedPack> = parseInWorker,
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
  let parsed: ParsedPack;
  try {
    parsed = await parse(text);
  } catch (error) {
    return failure('unexpected', String(error));
  }
  const { pack, problems } = parsed;
  if (!pack)
    return failure(
      'pack-unreadable',
      problems.map(({ line, message }) => `${line}: ${message}`).join('\n'),
    );
  return success({ pack, problems, checksum: `${PACK_READER_VERSION}-${await checksumOf(text)}` });
}

/** SHA-256 of a text in hexadecimal. */
async function checksumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
