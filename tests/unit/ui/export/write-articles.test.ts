import { describe, expect, it } from 'vitest';
import type { ExportedArticle } from '../../../../src/core/article-export/exported-article.ts';
import { dateFormat } from '../../../../src/locale/date-format.ts';
import type { Language } from '../../../../src/locale/language.ts';
import { translator } from '../../../../src/locale/translator.ts';
import { ARTICLE_FORMATS, FILE_KINDS } from '../../../../src/ui/export/article-formats.ts';
import { writeArticles, type Writing } from '../../../../src/ui/export/write-articles.ts';
import { madeArticle } from '../../core/article-export/made-article.ts';

function writing(change: Partial<Writing> = {}, language: Language = 'en'): Writing {
  return {
    ...{ format: 'markdown', heads: [madeArticle()], now: Date.UTC(2025, 7, 6, 10) },
    ...{ t: translator(language), language, dates: dateFormat(language, 'both', false) },
    ...{ onProgress: () => undefined, signal: new AbortController().signal },
    ...change,
  };
}

async function* coming(articles: readonly ExportedArticle[]): AsyncGenerator<ExportedArticle> {
  for (const article of articles) yield await Promise.resolve(article);
}

describe('a file of articles', () => {
  it.each(ARTICLE_FORMATS)('is made as %s, the same each time', async (format) => {
    const make = () => writeArticles(coming([madeArticle()]), writing({ format }));
    const [one, other] = [(await make())!, (await make())!];
    expect(one.type).toBe(FILE_KINDS[format].type);
    expect(one.size).toBeGreaterThan(100);
    expect(await one.text()).toBe(await other.text());
  });

  it('speaks the language of the reader', async () => {
    const file = await writeArticles(coming([madeArticle()]), writing({}, 'ar'));
    const text = await file!.text();
    expect(text).toContain('## الأسماء في المقال\n');
    expect(text).toContain('| شخص |');
    expect(text).toContain(`(${translator('ar')('event_reality_planned')})`);
  });

  it('is whole however large it is, and says how far it is', async () => {
    const articles = Array.from({ length: 400 }, (_, i) => madeArticle({ id: `a${i}` }));
    const seen: number[] = [];
    const file = await writeArticles(
      coming(articles),
      writing({ format: 'json', heads: articles, onProgress: (done) => seen.push(done) }),
    );
    const { articles: back } = JSON.parse(await file!.text()) as { articles: ExportedArticle[] };
    expect(back.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
    expect(seen).toEqual(articles.map((_, i) => i + 1));
  });

  it('is none when it is stopped', async () => {
    const stopping = new AbortController();
    const seen: number[] = [];
    const articles = [madeArticle(), madeArticle(), madeArticle()];
    const file = await writeArticles(
      coming(articles),
      writing({
        ...{ heads: articles, signal: stopping.signal },
        onProgress: (done) => {
          seen.push(done);
          stopping.abort();
        },
      }),
    );
    expect(file).toBeNull();
    expect(seen).toEqual([1]);
  });

  it('fails as its articles do', async () => {
    const broken = (async function* (): AsyncGenerator<ExportedArticle> {
      yield await Promise.reject<ExportedArticle>(new Error('gone'));
    })();
    await expect(writeArticles(broken, writing())).rejects.toThrow('gone');
  });
});
