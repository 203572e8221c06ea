import { describe, expect, it } from 'vitest';
import { cslJson } from '../../../../src/core/article-export/csl-json.ts';
import type { ExportedArticle } from '../../../../src/core/article-export/exported-article.ts';
import { json } from '../../../../src/core/article-export/json.ts';
import { HOSTILE_TEXTS } from '../timeline/made-happening.ts';
import { articleSaying, madeArticle, written } from './made-article.ts';

describe('the data', () => {
  it('are everything, exactly, and say in which form', () => {
    const articles = [madeArticle(), ...HOSTILE_TEXTS.map(articleSaying)];
    const text = written(json, articles);
    const { articles: back, ...about } = JSON.parse(text) as { articles: ExportedArticle[] };
    expect(about).toEqual({
      ...{ format: 'siyaq-articles', version: 1, exported: '2025-08-06T10:00:00.000Z' },
    });
    const withoutLinks = back.map(({ events, ...rest }) => ({
      ...rest,
      events: events.map((event) => {
        const { link, ...told } = event as typeof event & { link: string | null };
        expect(link === null || link.startsWith('https://news.example/a?id=7#:~:text=')).toBe(true);
        return told;
      }),
    }));
    expect(withoutLinks).toEqual(articles);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  it('are no articles where there are none to tell of', () => {
    const { articles } = JSON.parse(written(json, [])) as { articles: unknown[] };
    expect(articles).toEqual([]);
  });
});

describe('references in CSL-JSON', () => {
  it('are newspaper articles', () => {
    expect(JSON.parse(written(cslJson, [madeArticle()]))).toEqual([
      {
        ...{ id: 'a1', type: 'article-newspaper', title: 'لافروف يعود' },
        ...{ 'container-title': 'صحيفة', author: [{ literal: 'سلمى خالد' }] },
        issued: { 'date-parts': [[2025, 8, 4]] },
        accessed: { 'date-parts': [[2025, 8, 5]] },
        ...{ URL: 'https://news.example/a?id=7', language: 'ar', keyword: 'نفط, أوبك' },
      },
    ]);
  });

  it('leave out what is not known', () => {
    const bare = madeArticle({
      title: '',
      byline: null,
      outlet: null,
      published: null,
      url: 'x:y',
      tags: [],
    });
    expect(JSON.parse(written(cslJson, [bare]))).toEqual([
      {
        ...{ id: 'a1', type: 'article-newspaper', title: 'x:y', language: 'ar' },
        accessed: { 'date-parts': [[2025, 8, 5]] },
      },
    ]);
  });

  it('are read back whatever an article says', () => {
    const articles = HOSTILE_TEXTS.map(articleSaying);
    expect(JSON.parse(written(cslJson, articles))).toHaveLength(articles.length);
  });
});
