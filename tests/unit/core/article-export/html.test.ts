import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { html } from '../../../../src/core/article-export/html.ts';
import { HOSTILE_TEXTS } from '../timeline/made-happening.ts';
import { articleSaying, madeArticle, WORDS, written } from './made-article.ts';

function pageOf(text: string): Document {
  return new JSDOM(text).window.document;
}

function textsOf(page: Document, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map((node) => node.textContent);
}

describe('one article as a page', () => {
  const text = written(html, [madeArticle()]);
  const page = pageOf(text);

  it('runs and loads nothing, and says so', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')!;
    expect(policy.getAttribute('content')).toContain("default-src 'none'");
    expect(page.querySelectorAll('script, link, img, iframe, object, base, form')).toHaveLength(0);
    expect(text).not.toMatch(/url\(|@import|\son\w+=/u);
    expect(text.startsWith('<!doctype html>')).toBe(true);
  });

  it('has language and direction of reader and article, each in its place', () => {
    const root = page.documentElement;
    expect([root.lang, root.dir]).toEqual(['en', 'ltr']);
    const article = page.querySelector('article')!;
    expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
    const facts = page.querySelector<HTMLElement>('.facts')!;
    expect([facts.lang, facts.dir]).toEqual(['en', '']);
    const names = page.querySelector<HTMLElement>('article > div:last-child')!;
    expect([names.lang, names.dir]).toEqual(['en', 'ltr']);
    const arabic = pageOf(written(html, [madeArticle()], { ...WORDS, language: 'ar' }));
    expect([arabic.documentElement.lang, arabic.documentElement.dir]).toEqual(['ar', 'rtl']);
  });

  it('has its blocks as what they are', () => {
    expect(page.title).toBe('لافروف يعود');
    expect(textsOf(page, 'h1')).toEqual(['لافروف يعود']);
    expect(textsOf(page, '.text > h2')).toEqual(['ما قيل']);
    expect(textsOf(page, '.text ul > li')).toEqual(['بند أول', 'بند ثان']);
    expect(textsOf(page, '.text blockquote')).toEqual(['قال: «نعم»']);
    expect(textsOf(page, 'figcaption')).toEqual(['الوزير في المطار']);
  });

  it('marks each name with its English, leading to its row', () => {
    const names = [...page.querySelectorAll<HTMLAnchorElement>('a.name')];
    expect(names.map((name) => [name.textContent, name.title])).toEqual([
      ['لافروف', 'Sergei Lavrov: Foreign minister of Russia'],
      ['لافروف', 'Sergei Lavrov: Foreign minister of Russia'],
      ['موسكو', 'Moscow: Capital of Russia'],
    ]);
    const rows = names.map((name) => page.getElementById(name.hash.slice(1))!.textContent);
    expect(rows[0]).toContain('Sīrghī Lāfrūf');
    expect(rows[2]).toContain('مُوسْكُو');
  });

  it('shows what is highlighted, in and around names, and lists it with the notes', () => {
    const marks = [...page.querySelectorAll('.text mark')];
    expect(marks.map((mark) => [mark.textContent, mark.className])).toEqual([
      ...[
        ['لافروف', 'green'],
        [' إلى ', 'green'],
        ['موسكو', 'green'],
      ],
    ]);
    expect(marks[0]!.parentElement!.className).toBe('name');
    expect(textsOf(page, '.notes blockquote')).toEqual(['لافروف إلى موسكو', 'حُذفت هذه الجملة']);
    expect(page.querySelector('.notes p')!.innerHTML).toBe('متى؟<br>ومع من؟');
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.notes a')];
    expect(links.map(({ href }) => href.includes('#:~:text='))).toEqual([true]);
  });

  it('has names and events at the end, each event leading to its sentence', () => {
    expect(textsOf(page, 'div > h2').slice(-2)).toEqual(['Names', 'Events']);
    const cells = textsOf(page, 'table:last-of-type tbody td').slice(-3);
    expect(cells).toEqual([
      ...['2025-08-05', 'Sergei Lavrov returned to Moscowplanned', 'عاد لافروف إلى موسكو'],
    ]);
    const link = page.querySelector<HTMLAnchorElement>('td > a')!;
    expect(link.href).toContain('#:~:text=%D8%B9');
    expect(link.rel).toBe('noopener noreferrer');
  });

  it('has ids that stand once', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('several articles as a page', () => {
  it('have contents that lead to each', () => {
    const bare = madeArticle({ blocks: [], entries: [], events: [], byline: null, outlet: null });
    const page = pageOf(written(html, [madeArticle(), bare]));
    const links = [...page.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.map(({ hash }) => page.querySelector(hash)!.tagName)).toEqual([
      ...['ARTICLE', 'ARTICLE'],
    ]);
    expect(textsOf(page, 'h1')).toEqual(['Siyaq: 2 articles']);
    expect(textsOf(page, 'article > .text > h2')).toEqual(['لافروف يعود', 'لافروف يعود']);
    expect(page.querySelectorAll('#a2 table')).toHaveLength(0);
  });
});

describe('a hostile article', () => {
  it.each(HOSTILE_TEXTS)('that says %j says it, and nothing else', (text) => {
    const shown = text
      .replace(
        /[\0-\u0008\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\p{Surrogate}]/gu,
        '',
      )
      .replace(/\s+/gu, ' ');
    const source = written(html, [articleSaying(text), madeArticle()]);
    const page = pageOf(source);
    expect(page.querySelectorAll('script, img, iframe')).toHaveLength(0);
    expect(textsOf(page, '#a1 blockquote p')).toEqual([shown]);
    expect(textsOf(page, '#a1 figcaption')).toEqual([shown]);
    expect(page.querySelectorAll('article')).toHaveLength(2);
    for (const { attributes } of page.querySelectorAll('*'))
      for (const { name } of attributes)
        expect([
          ...['id', 'class', 'lang', 'dir', 'href', 'rel', 'title', 'scope', 'charset', 'name'],
          ...['content', 'http-equiv'],
        ]).toContain(name);
    for (const link of page.querySelectorAll('a')) expect(link.href).toMatch(/^(?:https|about):/u);
    expect(source).not.toMatch(/[\0\u202E\u2067\p{Surrogate}]/u);
  });
});
