import { deflateAsync } from '@gfx/zopfli';
import { Zip, ZipPassThrough } from 'fflate';

/** The packs are most of what ships; a second pass over them gains less than one part in a hundred and doubles the time. */
const PASSES = 1;
/** Any day: the same files give the same bytes. */
const MTIME = new Date(1980, 0, 1);

/**
 * A zip of files, deflated by zopfli: about a twelfth smaller than zlib's best, in half a minute instead of one second. What was
 * deflated once is kept, since two targets share nearly all of their files.
 *
 * @example const zip = zipper(); await zip(new Map([['manifest.json', bytes]]))
 * @returns {(files: ReadonlyMap<string, Uint8Array>) => Promise<Uint8Array>}
 */
export function zipper() {
  /** @type {Map<Uint8Array, Promise<Uint8Array>>} */
  const deflated = new Map();
  return async (files) => {
    /** @type {Uint8Array[]} */
    const chunks = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      chunks.push(chunk);
    });
    for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const bytes = deflated.get(content) ?? deflateAsync(content, { numiterations: PASSES });
      deflated.set(content, bytes);
      const file = new DeflatedFile(path, new Uint8Array(await bytes));
      zip.add(file);
      file.push(new Uint8Array(content), true);
    }
    zip.end();
    return Buffer.concat(chunks);
  };
}

/** A file that is deflated already; it counts size and checksum of what it stands for. */
class DeflatedFile extends ZipPassThrough {
  #deflated;

  /** @param {string} path @param {Uint8Array<ArrayBuffer>} deflated */
  constructor(path, deflated) {
    super(path);
    this.mtime = MTIME;
    this.compression = 8;
    this.#deflated = deflated;
  }

  /** @override @param {Uint8Array<ArrayBuffer>} _ @param {boolean} isFinal */
  process(_, isFinal) {
    this.ondata(null, this.#deflated, isFinal);
  }
}
