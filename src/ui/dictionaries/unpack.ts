import {
  packedBytesOf,
  ZipError,
  type ReadBytes,
  type ZipPart,
} from '../../core/dictionary/zip-directory.ts';

/** Reads a file piece by piece, so that an archive is never in memory as a whole. */
export function bytesOf(file: Blob): ReadBytes {
  return async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer());
}

/**
 * The text of a part of an archive. No more is unpacked than its directory has promised.
 *
 * @throws ZipError for what is damaged, lies about its size or is no UTF-8
 */
export async function textOf(read: ReadBytes, part: ZipPart): Promise<string> {
  const packed = await packedBytesOf(read, part);
  const bytes = part.deflated ? await inflated(packed, part) : packed;
  if (bytes.length !== part.bytes) throw new ZipError(`${part.name} is damaged`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ZipError(`${part.name} is no UTF-8 text`);
  }
}

async function inflated(packed: Uint8Array, { name, bytes }: ZipPart): Promise<Uint8Array> {
  const unpacked = new Uint8Array(bytes);
  let length = 0;
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return unpacked.subarray(0, length);
      if (length + value.length > bytes) throw new ZipError(`${name} is larger than it says`);
      unpacked.set(value, length);
      length += value.length;
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof ZipError ? error : new ZipError(`${name} is damaged: ${String(error)}`);
  }
}
