import { anki, ankiNotes } from '../../core/article-export/anki.ts';
import type { ArticleFormat } from '../../core/article-export/article-format.ts';
import { articlesCsv } from '../../core/article-export/articles-csv.ts';
import { cslJson } from '../../core/article-export/csl-json.ts';
import { html } from '../../core/article-export/html.ts';
import { json } from '../../core/article-export/json.ts';
import { markdown } from '../../core/article-export/markdown.ts';
import { namesCsv } from '../../core/article-export/names-csv.ts';
import type { ArticleHead, ExportedArticle } from '../../core/article-export/exported-article.ts';
import { ris } from '../../core/article-export/ris.ts';
export { readByEnglish } from '../../core/transliteration/read-by-english.ts';
import { sendToAnki, type AnkiNote } from './anki-connect.ts';
import { FILE_KINDS, type ArticleFormatName } from './article-formats.ts';
import { fileWords, type WordsOfFile } from './file-words.ts';

const FORMATS: Readonly<Record<ArticleFormatName, ArticleFormat>> = {
  markdown,
  html,
  articles: articlesCsv,
  names: namesCsv,
  json,
  ris,
  csl: cslJson,
  anki,
};

/** How many notes were sent to Anki, and how many of them it had already. */
export { sendToAnki };

/**
 * The notes for Anki of saved articles.
 *
 * @returns null when it was stopped
 */
export async function notesOf(
  articles: AsyncIterable<ExportedArticle>,
  writing: Omit<Writing, 'format'>,
): Promise<AnkiNote[] | null> {
  const words = fileWords({ ...writing, count: writing.heads.length });
  const written = new Set<string>();
  const notes: AnkiNote[] = [];
  let done = 0;
  for await (const article of articles) {
    if (writing.signal.aborted) return null;
    notes.push(...ankiNotes(article, words, written));
    writing.onProgress(++done);
  }
  return notes;
}

/** So many units of text are handed to the browser at a time, which may keep them on the disk. */
const PIECE = 1_000_000;

export interface Writing extends Omit<WordsOfFile, 'count'> {
  format: ArticleFormatName;
  /** All that will come, in their order. Not none. */
  heads: readonly ArticleHead[];
  /** How many are written. */
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

/**
 * Makes a file of saved articles as they come. Loaded when a file is asked for: neither panel nor reader needs the
 * formats before.
 *
 * @returns null when it was stopped
 */
export async function writeArticles(
  articles: AsyncIterable<ExportedArticle>,
  writing: Writing,
): Promise<Blob | null> {
  const { format, heads, now, onProgress, signal } = writing;
  const parts = FORMATS[format]({
    articles: heads,
    exported: new Date(now).toISOString(),
    words: fileWords({ ...writing, count: heads.length }),
  });
  const pieces: Blob[] = [];
  let piece = parts.head;
  let done = 0;
  for await (const article of articles) {
    if (signal.aborted) return null;
    piece += parts.article(article, done++);
    if (piece.length > PIECE) {
      pieces.push(new Blob([piece]));
      piece = '';
    }
    onProgress(done);
  }
  return new Blob([...pieces, piece, parts.foot], { type: FILE_KINDS[format].type });
}
