import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../core/entry.ts';
import { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { listHits } from '../core/pack/review/list-hits.ts';
import { readArticle } from './annotate.ts';

const READ = /\.(?:html?|txt)$/iu;

/**
 * Prints every name that the texts of a folder are marked with, to be judged by a person: one that is an everyday
 * word there needs a longer form, or an introduction.
 *
 * @param folder of pages and plain texts, searched through with its own folders
 * @param print writes one line
 * @returns exit status
 */
export async function printHits(
  entries: readonly Entry[],
  folder: string,
  print: (line: string) => void,
): Promise<number> {
  if (!existsSync(folder)) {
    print(`skipped, there is no ${folder}`);
    return 0;
  }
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => READ.test(file))
    .sort();
  const texts: string[][] = [];
  for (const file of files) {
    const content = await readFile(join(folder, file), 'utf8');
    const input = /\.txt$/iu.test(file) ? { text: content } : { html: content };
    const { blocks } = readArticle({ id: file, content: input, url: null, published: null });
    texts.push(blocks.map(({ text }) => text));
  }
  const hits = listHits(Gazetteer.of(entries), texts);
  for (const { surface, entry, count, around } of hits)
    print([count, surface, entry, around].join('\t'));
  const sum = hits.reduce((total, { count }) => total + count, 0);
  print(`${hits.length} names in ${files.length} texts, ${sum} times`);
  return 0;
}
