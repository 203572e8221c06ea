import { Refusal } from '../../storage/storage-failure.ts';

/** The first bytes of a gzip file. */
const GZIP = [0x1f, 0x8b];

/** The lines of a backup as a file: gzip, which keeps a checksum of all of it. Made as the lines come. */
export function packLines(lines: AsyncGenerator<string>): Promise<Blob> {
  const text = new ReadableStream<string>({
    async pull(controller) {
      const next = await lines.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
  const bytes = text
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(new CompressionStream('gzip'));
  return new Response(bytes, {
    headers: { 'content-type': 'application/gzip' },
  }).blob();
}

/**
 * The text of a backup in pieces, as they are read; also of one that a browser or a person has unpacked.
 *
 * @throws Refusal `backup-unreadable` where the bytes are damaged, cut off or no text
 */
export async function* readPieces(file: Blob): AsyncGenerator<string> {
  const head = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  const isPacked = GZIP.every((byte, i) => head[i] === byte);
  const bytes = isPacked
    ? file.stream().pipeThrough(new DecompressionStream('gzip'))
    : file.stream();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = bytes.getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw new Refusal('backup-unreadable', String(error));
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
