import { WordKeys } from '../../../../src/core/library-search/word-keys.ts';
import type { SiyaqDatabase } from '../../../../src/storage/database.ts';
import { saveArticle } from '../../../../src/storage/library-store.ts';
import { LibraryIndex } from '../../../../src/storage/library-index/library-index.ts';
import {
  searchLibrary,
  type LibraryAnswer,
} from '../../../../src/storage/library-index/search-library.ts';
import {
  NOTHING_CHOSEN,
  type FacetChoice,
} from '../../../../src/core/library-search/facet-choice.ts';
import { updateIndex } from '../../../../src/storage/library-index/update-index.ts';
import type { Article } from '../../../../src/article/article.ts';
import { articleOf, mentionOf } from '../sample-pack.ts';

const keys = new WordKeys();

/** Saves an article of some paragraphs, the first its title, in which names of the sample pack are found. */
export async function save(
  db: SiyaqDatabase,
  id: string,
  texts: readonly string[],
  of: Partial<Article> = {},
  names: Readonly<Record<string, string>> = {},
): Promise<void> {
  const article = { ...articleOf(...texts), ...of };
  const mentions = texts.map((text) =>
    Object.entries(names).flatMap(([surface, entry]) =>
      text.includes(surface) ? [mentionOf(text, surface, entry)] : [],
    ),
  );
  await saveArticle(db, { url: `https://news.example/${id}`, article, mentions }, { id, now: 1 });
}

export async function update(db: SiyaqDatabase): Promise<void> {
  await updateIndex(db, { keys, report: () => undefined });
}

export async function ask(
  db: SiyaqDatabase,
  query: string,
  chosen: Partial<FacetChoice> = {},
): Promise<LibraryAnswer> {
  return searchLibrary(db, new LibraryIndex(db), keys, {
    ...{ query, chosen: { ...NOTHING_CHOSEN, ...chosen }, among: null, most: 50 },
  });
}

/** Ids of what is found, the best first. */
export async function found(db: SiyaqDatabase, query: string): Promise<string[]> {
  return (await ask(db, query)).hits.map(({ article }) => article.id);
}

/** The sentences of what is found, what is marked in brackets. */
export async function shown(db: SiyaqDatabase, query: string): Promise<string[]> {
  return (await ask(db, query)).hits.map(({ article, titleMarks, snippet }) =>
    snippet ? marked(snippet.text, snippet.marks) : marked(article.title, titleMarks),
  );
}

function marked(text: string, marks: readonly { start: number; end: number }[]): string {
  return marks.reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    text,
  );
}
