import { DICTIONARY_LIMITS } from './dictionary-term.ts';

/** A file in an archive. */
export interface ZipPart {
  name: string;
  /** Whether it is packed by deflate; else it is stored as it is. */
  deflated: boolean;
  packedBytes: number;
  bytes: number;
  /** Where its local header begins. */
  offset: number;
}

/** Thrown for what is no archive, or one that will not be unpacked; the message is English and says why. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

/** Reads bytes `[from, to)` of an archive. */
export type ReadBytes = (from: number, to: number) => Promise<Uint8Array>;

// PKWARE, .ZIP File Format Specification, 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
const END = { signature: 0x06054b50, bytes: 22, count: 10, size: 12, offset: 16 } as const;
const MAX_COMMENT = 0xffff;
const CENTRAL = { signature: 0x02014b50, bytes: 46 } as const;
const LOCAL = { signature: 0x04034b50, bytes: 30, nameLength: 26, extraLength: 28 } as const;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** In place of a number that only the larger format of archives can hold. */
const IN_ZIP64 = 0xffffffff;
const SMALL = 2 ** 20;

/**
 * The files of an archive, from its directory; folders are none. What would unpack to too much is refused before anything is.
 *
 * @param size of the archive in bytes
 * @throws ZipError
 */
export async function readZipDirectory(read: ReadBytes, size: number): Promise<ZipPart[]> {
  const tail = await read(Math.max(0, size - END.bytes - MAX_COMMENT), size);
  const view = viewOf(tail);
  let end = tail.length - END.bytes;
  while (end >= 0 && view.getUint32(end, true) !== END.signature) end--;
  if (end < 0) throw new ZipError('not a ZIP archive');
  const count = view.getUint16(end + END.count, true);
  const length = view.getUint32(end + END.size, true);
  const from = view.getUint32(end + END.offset, true);
  if (from === IN_ZIP64 || from + length > size) throw new ZipError('the directory is damaged');
  if (count > DICTIONARY_LIMITS.parts) throw new ZipError(`${count} files are too many`);
  return partsOf(await read(from, from + length), count);
}

function partsOf(directory: Uint8Array, count: number): ZipPart[] {
  const view = viewOf(directory);
  const parts: ZipPart[] = [];
  let total = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL.bytes > directory.length || view.getUint32(at, true) !== CENTRAL.signature)
      throw new ZipError('the directory is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = directory.subarray(at + CENTRAL.bytes, at + CENTRAL.bytes + nameLength);
    const part = {
      name: latinName(name),
      deflated: view.getUint16(at + 10, true) === DEFLATED,
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    const method = view.getUint16(at + 10, true);
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0)
      throw new ZipError(`${part.name} is encrypted`);
    if (method !== STORED && method !== DEFLATED)
      throw new ZipError(`${part.name} is packed in an unknown way`);
    total += refuseTooLarge(part);
    if (total > DICTIONARY_LIMITS.totalBytes) throw new ZipError('too large when unpacked');
    if (!part.name.endsWith('/')) parts.push(part);
    at +=
      CENTRAL.bytes + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function refuseTooLarge({ name, bytes, packedBytes }: ZipPart): number {
  const bomb = bytes > SMALL && bytes > packedBytes * DICTIONARY_LIMITS.ratio;
  if (bomb || bytes > DICTIONARY_LIMITS.partBytes)
    throw new ZipError(`${name} is too large when unpacked`);
  return bytes;
}

/**
 * The packed bytes of a part, behind its local header.
 *
 * @throws ZipError
 */
export async function packedBytesOf(read: ReadBytes, part: ZipPart): Promise<Uint8Array> {
  const header = await read(part.offset, part.offset + LOCAL.bytes);
  const view = viewOf(header);
  if (header.length < LOCAL.bytes || view.getUint32(0, true) !== LOCAL.signature)
    throw new ZipError(`${part.name} is damaged`);
  const from =
    part.offset +
    LOCAL.bytes +
    view.getUint16(LOCAL.nameLength, true) +
    view.getUint16(LOCAL.extraLength, true);
  const packed = await read(from, from + part.packedBytes);
  if (packed.length !== part.packedBytes) throw new ZipError(`${part.name} is cut off`);
  return packed;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The names that are looked for are ASCII, which every encoding of archives shares. */
function latinName(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
