/** What is used of the package, whose own types are sources that do not pass the rules of this project. */
export function compress(bytes: Uint8Array, mode: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9): Uint8Array;

/** @throws Error on bytes that are not LZMA */
export function decompress(bytes: Uint8Array): Uint8Array<ArrayBuffer>;
