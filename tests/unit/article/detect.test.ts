import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectPage } from '../../../src/article/detect.ts';
import { evaluateDetection } from '../../evaluate/detection.ts';
import { judgedPages, type JudgedPage } from '../../evaluate/pages.ts';
import { page } from './page.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const judged: JudgedPage[] = [];
for await (const row of judgedPages(join(FIXTURES, 'pages'))) judged.push(row);

const SENTENCE = 'قال المتحدث باسم البلدية إن العمل في الجسر الجديد سينتهي قبل حلول الشتاء المقبل.';
const PARAGRAPH = `<p>${SENTENCE} ${SENTENCE} ${SENTENCE}</p>`;

describe('detectPage on whole pages', () => {
  it.each(judged.map((row) => [row.file, row] as const))('%s', (_, row) => {
    const expected =
      row.language !== 'ar' ? 'not-arabic' : row.isArticle ? 'article' : 'not-article';
    const found = detectPage(row.document);
    expect(found).toMatchObject({ verdict: expected, language: row.language });
    expect(found.reason).toMatch(/^[A-Z\d].{10,}/u);
  });

  it('is summed up by the evaluation', async () => {
    const lines: string[] = [];
    const print = (line: string): unknown => lines.push(line);
    const report = await evaluateDetection(FIXTURES, print);
    expect(lines.at(-1)).toMatch(/precision 100.0 % and recall 100.0 %/u);
    expect(report?.rows).toHaveLength(judged.length);
    expect(report).toMatchObject({ precision: 1, recall: 1, language: 1 });
    expect(await evaluateDetection('/nowhere', print)).toBeNull();
    expect(lines.at(-1)).toMatch(/skipped/u);
  });
});

describe('detectPage', () => {
  it.each([
    ['an empty page', ''],
    ['a frame set', '<frameset><frame src="a"></frameset>'],
    ['only numbers', '<p>1 2 3 ١ ٢ ٣</p>'],
    ['an Arabic link on a foreign page', '<a>العربية</a><p>Plain text, and a good deal of it.</p>'],
    [
      'Arabic only in a script',
      `<script>var text = ${JSON.stringify(SENTENCE.repeat(5))}</script>`,
    ],
  ])('finds no Arabic in %s', (_, body) => {
    expect(detectPage(page(body)).verdict).toBe('not-arabic');
  });

  it('finds the text below a header of thousands of pictures where the page names its language', () => {
    const sprites = `<svg>${'<path></path>'.repeat(3000)}</svg>`;
    const below = page(sprites + PARAGRAPH.repeat(3));
    expect(detectPage(below).verdict).toBe('not-arabic');
    below.documentElement.lang = 'ar-EG';
    expect(detectPage(below).verdict).toBe('article');
    below.documentElement.lang = '';
    below.documentElement.dir = 'rtl';
    expect(detectPage(below).verdict).toBe('article');
  });

  it('does not believe a page that calls itself an article without having one', () => {
    const head = '<meta property="og:type" content="article">';
    const links = `<ul>${`<li><a href="/a">${SENTENCE}</a></li>`.repeat(9)}</ul>`;
    expect(detectPage(page(links, head)).verdict).toBe('not-article');
  });

  it('asks more of the address of a front page', () => {
    const body = `<h1>مرحبا بكم في موقع البلدية</h1>${PARAGRAPH}`;
    expect(detectPage(page(body, '', 'https://town.example/news/12')).verdict).toBe('article');
    expect(detectPage(page(body, '', 'https://town.example/')).verdict).toBe('not-article');
    expect(detectPage(page(body, '', 'https://town.example/?p=12')).verdict).toBe('article');
  });

  it('asks more beside a video', () => {
    expect(detectPage(page(`<video></video>${PARAGRAPH}`)).verdict).toBe('not-article');
    expect(detectPage(page(`<video></video>${PARAGRAPH.repeat(3)}`)).verdict).toBe('article');
  });

  it('takes what schema.org calls a product for one', () => {
    const product = `<script type="application/ld+json">{"@type":"Product"}</script>`;
    expect(detectPage(page(PARAGRAPH.repeat(3), product)).verdict).toBe('not-article');
    const both = `<script type="application/ld+json">[{"@type":"Product"},{"@type":"NewsArticle"}]</script>`;
    expect(detectPage(page(PARAGRAPH.repeat(3), both)).verdict).toBe('article');
  });

  it('calls several full posts on one page no article, and one with a short answer one', () => {
    const post = (text: string): string => `<div class="post">${text}</div>`;
    const several = post(PARAGRAPH) + post(PARAGRAPH) + post(PARAGRAPH);
    expect(detectPage(page(several)).verdict).toBe('not-article');
    expect(detectPage(page(post(PARAGRAPH.repeat(5)) + post(PARAGRAPH))).verdict).toBe('article');
  });
});

describe('detectPage of pages with other texts than their own', () => {
  const english =
    'The ministry said on Monday that the committee would visit the city within a week, and that a ' +
    'report on the state of the bridge would be published before the end of the month at the latest.';
  const comments = `<div class="comments">${'<div><b>قارئ</b>PARAGRAPH</div>'.repeat(4).replaceAll('PARAGRAPH', PARAGRAPH)}</div>`;

  it('an English article above Arabic comments', () => {
    const found = detectPage(
      page(`<article><p>${english}</p><p>${english}</p></article>${comments}`),
    );
    expect(found).toMatchObject({ verdict: 'not-arabic' });
  });

  it('an Arabic article above English comments', () => {
    const found = detectPage(
      page(`<article>${PARAGRAPH}</article><div class="comments"><p>${english}</p></div>`),
    );
    expect(found).toMatchObject({ verdict: 'article', language: 'ar' });
  });

  it('search results with their dates between title and text', () => {
    const result = (n: number): string =>
      `<article><h3><a href="/${n}">خبر عن الجسر الجديد رقم ${n}</a></h3><time>0${n}/07/2025</time>${PARAGRAPH}</article>`;
    const found = detectPage(page([1, 2, 3, 4, 5].map(result).join('')));
    expect(found).toMatchObject({ verdict: 'not-article' });
  });

  it('an article whose sections have headings and hours', () => {
    const section = (n: number): string =>
      `<h3>القسم ${n}</h3><time>0${n}:00</time>${PARAGRAPH}${PARAGRAPH}`;
    const found = detectPage(page([1, 2, 3].map(section).join('')));
    expect(found).toMatchObject({ verdict: 'article' });
  });
});
