import { create, insertMultiple, load, save, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/arabic';
import { Document, Encoder } from 'flexsearch';
import { Siyaq } from './siyaq-engine.ts';
import { light10Words } from './light10.ts';
import type { Saved, SearchEngine } from './search-engine.ts';
import type { LibraryArticle } from './write-library.ts';

export const ENGINES: Readonly<Record<string, () => Promise<SearchEngine>>> = {
  Siyaq: () => Siyaq.open(),
  'FlexSearch with light10': () => Promise.resolve(new FlexSearchEngine(true)),
  FlexSearch: () => Promise.resolve(new FlexSearchEngine(false)),
  Orama: () => Promise.resolve(new OramaEngine()),
};

function textOf({ blocks }: LibraryArticle): string {
  return blocks
    .slice(1)
    .map(({ text }) => text)
    .join('\n');
}

/** As it is, or with the stemmer that its documentation leaves to its user. */
class FlexSearchEngine implements SearchEngine {
  readonly #stems: boolean;
  #index: Document;

  constructor(stems: boolean) {
    this.#stems = stems;
    this.#index = this.#empty();
  }

  #empty(): Document {
    const encoder = this.#stems
      ? { encode: light10Words }
      : { encoder: new Encoder({ normalize: true, include: { letter: true, number: true } }) };
    return new Document({
      document: { id: 'id', index: ['title', 'text'] },
      tokenize: 'strict',
      ...encoder,
    });
  }

  build(articles: readonly LibraryArticle[]): Promise<void> {
    for (const article of articles)
      this.#index.add({ id: article.id, title: article.title, text: textOf(article) });
    return Promise.resolve();
  }

  async save(): Promise<string> {
    const parts: [string, string][] = [];
    await Promise.resolve();
    this.#index.export((key: string, data: string) => {
      parts.push([key, data]);
    });
    return JSON.stringify(parts);
  }

  load(saved: Saved): Promise<void> {
    this.#index = this.#empty();
    for (const [key, data] of JSON.parse(saved as string) as [string, string][])
      this.#index.import(key, data);
    return Promise.resolve();
  }

  search(query: string, most: number): Promise<string[]> {
    const fields = this.#index.search(query, { limit: most, suggest: true }) as {
      result: string[];
    }[];
    return Promise.resolve([...new Set(fields.flatMap(({ result }) => result))].slice(0, most));
  }
}

/** With its own stemmer for Arabic. */
class OramaEngine implements SearchEngine {
  #index = OramaEngine.#empty();

  static #empty() {
    return create({
      schema: { title: 'string', text: 'string' } as const,
      components: { tokenizer: { language: 'arabic', stemming: true, stemmer } },
    });
  }

  async build(articles: readonly LibraryArticle[]): Promise<void> {
    await insertMultiple(
      this.#index,
      articles.map((article) => ({
        id: article.id,
        title: article.title,
        text: textOf(article),
      })),
    );
  }

  save(): Promise<string> {
    return Promise.resolve(JSON.stringify(save(this.#index)));
  }

  load(saved: Saved): Promise<void> {
    this.#index = OramaEngine.#empty();
    load(this.#index, JSON.parse(saved as string) as Parameters<typeof load>[1]);
    return Promise.resolve();
  }

  async search(query: string, most: number): Promise<string[]> {
    const { hits } = await search(this.#index, { term: query, limit: most, threshold: 0.5 });
    return hits.map(({ id }) => id);
  }
}
