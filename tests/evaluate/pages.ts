import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

/** A saved page and what people judged of it. */
export interface JudgedPage {
  file: string;
  /** BCP 47. */
  language: string;
  isArticle: boolean;
  document: Document;
}

/** Codes of other registers for languages that BCP 47 names by a shorter or another code. */
const CODES: Record<string, string> = {
  pbu: 'ps',
  uig_arab: 'ug',
  urd: 'ur',
  fas: 'fa',
  arb: 'ar',
};

/**
 * The pages that a folder's `manifest.tsv` lists (columns `file`, `language`, `is_article`, perhaps
 * `url`), parsed one at a time. Rows whose file is missing are left out.
 */
export async function* judgedPages(folder: string): AsyncGenerator<JudgedPage> {
  const [header = '', ...rows] = (await readFile(join(folder, 'manifest.tsv'), 'utf8'))
    .trim()
    .split('\n');
  const columns = header.split('\t');
  for (const row of rows) {
    const cells = row.split('\t');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const path = join(folder, cell('file'));
    if (!existsSync(path)) continue;
    const language = cell('language');
    yield {
      file: cell('file'),
      language: CODES[language] ?? language,
      isArticle: cell('is_article') === '1',
      document: parsePage(await readFile(path), cell('url')),
    };
  }
}

/** A page from its bytes: UTF-8 where they are, else by what the page says of its encoding. */
function parsePage(bytes: Uint8Array, url: string): Document {
  const virtualConsole = new VirtualConsole();
  const options = { virtualConsole, ...(/^https?:/.test(url) ? { url } : {}) };
  try {
    return new JSDOM(new TextDecoder('utf-8', { fatal: true }).decode(bytes), options).window
      .document;
  } catch {
    return new JSDOM(bytes, options).window.document;
  }
}
