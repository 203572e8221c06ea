import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const WORD_GOLD = 'tests/evaluate/words/gold';
const LEMMAS = 'tests/evaluate/words/lemmas.txt';

/** An inflected word and what a dictionary lists for it. */
export interface InflectedWord {
  form: string;
  /** Each of them is right. */
  lemmas: readonly string[];
  family: string;
  file: string;
}

/**
 * The words of a folder of gold, in the order of its files.
 *
 * @throws {Error} for a word without a lemma or before the first family
 */
export async function readWordGold(folder: string = WORD_GOLD): Promise<InflectedWord[]> {
  const words: InflectedWord[] = [];
  for (const file of (await readdir(folder)).sort()) {
    let family = '';
    for (const line of (await readFile(join(folder, file), 'utf8')).split('\n')) {
      if (line.startsWith('## family: ')) family = line.slice('## family: '.length);
      if (line.startsWith('#') || line.trim() === '') continue;
      for (const row of line.split(';')) {
        const [form, lemmas, ...more] = row.trim().split(/\s+/u);
        if (!form || !lemmas || more.length > 0 || family === '')
          throw new Error(`${file}: not a form with its lemmas: ${row}`);
        words.push({ form, lemmas: lemmas.split('/'), family, file });
      }
    }
  }
  return words;
}

/** The lemmas of the gold and others of the language, each once: what a dictionary would list. */
export async function readLemmas(gold: readonly InflectedWord[]): Promise<Set<string>> {
  const others = (await readFile(LEMMAS, 'utf8'))
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/u))
    .filter((word) => word !== '');
  return new Set([...gold.flatMap(({ lemmas }) => lemmas), ...others]);
}
