import {
  DICTIONARY_LIMITS,
  type DictionaryHeader,
  type DictionaryProblem,
} from '../../core/dictionary/dictionary-term.ts';
import {
  INDEX_FILE,
  isTermBank,
  readIndex,
  readTermBank,
} from '../../core/dictionary/read-yomitan.ts';
import { readZipDirectory, ZipError, type ZipPart } from '../../core/dictionary/zip-directory.ts';
import { failure, success, type Result } from '../../core/result.ts';
import { keyedTerm, type KeyedTerm } from '../../storage/dictionary-store.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { bytesOf, textOf } from './unpack.ts';

/** A dictionary as its file says of it, before its words are read. */
export interface DictionaryFile {
  file: Blob;
  header: DictionaryHeader;
  banks: readonly ZipPart[];
  /** The same for the same file. */
  fingerprint: string;
}

/**
 * What a file says of the dictionary in it.
 *
 * @returns `dictionary-unreadable` for what is no archive of Yomitan
 */
export async function openDictionaryFile(file: Blob): Promise<Result<DictionaryFile>> {
  return reading(async () => {
    const read = bytesOf(file);
    const parts = await readZipDirectory(read, file.size);
    const index = parts.find(({ name }) => name === INDEX_FILE);
    if (!index) throw new ZipError(`there is no ${INDEX_FILE}`);
    const header = readIndex(await textOf(read, index));
    if (typeof header === 'string') throw new ZipError(header);
    const banks = parts.filter(({ name }) => isTermBank(name));
    if (banks.length === 0) throw new ZipError('there is no bank of words');
    const sizes = banks.map(({ bytes, packedBytes }) => `${bytes}-${packedBytes}`).join(' ');
    const fingerprint = `${file.size} ${header.revision} ${header.title} ${sizes}`;
    return { file, header, banks, fingerprint };
  });
}

/** The words of a dictionary, and its rows that are none. */
export interface DictionaryWords {
  terms: KeyedTerm[];
  problems: DictionaryProblem[];
}

/**
 * Reads the words, one bank after the other.
 *
 * @param watch is told how far it is, in banks, and asked whether to go on
 * @returns null where it was cancelled; `too-large` beyond what is read of a dictionary
 */
export async function readDictionaryWords(
  { file, banks }: DictionaryFile,
  watch: { onRead: (done: number, of: number) => void; isCancelled: () => boolean },
): Promise<Result<DictionaryWords | null>> {
  return reading(async () => {
    const read = bytesOf(file);
    const words: DictionaryWords = { terms: [], problems: [] };
    for (const [i, bank] of banks.entries()) {
      if (watch.isCancelled()) return null;
      const { terms, problems } = readTermBank(await textOf(read, bank), bank.name);
      for (const term of terms) {
        const keyed = keyedTerm(term);
        if (keyed) words.terms.push(keyed);
      }
      words.problems.push(...problems.slice(0, DICTIONARY_LIMITS.problems - words.problems.length));
      if (words.terms.length > DICTIONARY_LIMITS.terms)
        throw new ZipError(`more than ${DICTIONARY_LIMITS.terms} words`);
      watch.onRead(i + 1, banks.length);
    }
    if (words.terms.length === 0) throw new ZipError('there is no word in it');
    return words;
  });
}

async function reading<T>(deed: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await deed());
  } catch (error) {
    if (error instanceof ZipError) return failure('dictionary-unreadable', error.message);
    return { ok: false, error: asFailure(error) };
  }
}
