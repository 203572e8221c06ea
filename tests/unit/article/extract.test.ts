import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dayIn } from '../../../src/article/dateline.ts';
import { extractArticle } from '../../../src/article/extract.ts';
import { rangeOf } from '../../../src/article/text-blocks.ts';
import { page } from './page.ts';

const PAGES = join(import.meta.dirname, '../../fixtures/pages');

function extract(name: string) {
  return extractArticle(
    new JSDOM(readFileSync(join(PAGES, `${name}.html`), 'utf8')).window.document,
  );
}

describe('extractArticle', () => {
  it.each([
    [
      'news-div-soup',
      'افتتاح خط القطار السريع إلى مدينة الميناء',
      'جريدة المرفأ',
      null,
      '2025-05-14',
      5,
    ],
    ['news-table-layout', 'وفد برلماني يزور الإقليم الشرقي', null, null, '2014-06-12', 4],
    [
      'news-paywall-stub',
      'كيف غيّرت الطائرات المسيّرة حسابات الحدود؟',
      'مجلة الأفق',
      'هدى العلمي',
      '2024-11-03',
      3,
    ],
    ['live-blog', 'قمة المناخ لحظة بلحظة', 'الشاشة', null, '2023-12-05', 11],
    ['short-news', 'زلزال خفيف يضرب شمال البلاد', 'وكالة الساحل', null, '2022-03-08', 2],
    ['opinion-vocalised', 'في مَديحِ البُطْءِ', null, 'سلمى الخطيب', null, 4],
    ['tech-article-latin', 'شرح Docker Compose للمبتدئين', 'مدونة المطور', null, null, 5],
    [
      'maghreb-mixed-french',
      'ارتفاع أسعار الأضاحي قبل العيد',
      'Le Quotidien',
      null,
      '2024-05-03',
      5,
    ],
    ['form-wrapped', 'إطلاق منصة وطنية للتبرع بالدم', null, null, '2021-09-05', 3],
    ['article-before-teasers', 'إضراب عمال النظافة يدخل يومه الثالث', null, null, null, 3],
    ['interview', 'المخرجة ليلى منصور: السينما ذاكرة المدن', null, null, null, 8],
  ])('%s', (name, title, outlet, byline, published, count) => {
    const { article, blocks } = extract(name);
    expect(article).toMatchObject({ verdict: 'article', title, outlet, byline, published });
    expect(article.blocks[0]).toEqual({ kind: 'title', text: title });
    expect(article.blocks).toHaveLength(count);
    expect(article.blocks.slice(1).some((block) => block.kind === 'title')).toBe(false);
    expect(blocks.map(({ kind, text }) => ({ kind, text }))).toEqual(article.blocks);
    for (const block of blocks) {
      const range = rangeOf(block, 0, block.text.length);
      expect(block.element.contains(range?.startContainer ?? null)).toBe(true);
    }
  });

  it('has no title block where the page shows none', () => {
    const text = '<p>قال رئيس اللجنة إن التقرير سيصدر في نهاية الشهر بعد مراجعة الأرقام كلها.</p>';
    const { article } = extractArticle(
      page(text.repeat(4), '<title>صدور التقرير - المرفأ</title>'),
    );
    expect(article.title).toBe('صدور التقرير');
    expect(article.blocks.map((block) => block.kind)).toEqual(Array(4).fill('paragraph'));
  });

  it('gives what little there is of other pages', () => {
    expect(extractArticle(page('')).article).toMatchObject({ verdict: 'not-arabic', blocks: [] });
    expect(extract('english-with-arabic-quote').article.verdict).toBe('not-arabic');
    expect(extract('front-page').article).toMatchObject({ verdict: 'not-article', language: 'ar' });
  });

  it('never throws, and every block leads back to its text', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'a',
      'li',
      'ul',
      'table',
      'td',
      'br',
      'h1',
      'article',
      'nav',
      'b',
      'form',
      'pre',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom(
        '<p class="comments">',
        '<!--',
        '-->',
        '&nbsp;',
        '<script>',
        '</script>',
        '\n  ',
      ),
      fc.constantFrom(
        'قال الوزير في بيان إن اللجنة ستجتمع غدا في المدينة للنظر في الأمر.',
        'هذا ',
        ' word ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { article, blocks } = extractArticle(page(pieces.join('')));
        expect(blocks).toHaveLength(article.blocks.length);
        for (const block of blocks) {
          expect(block.text).toBe(block.text.trim());
          expect(rangeOf(block, 0, block.text.length)).not.toBeNull();
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('dayIn', () => {
  it.each([
    ['الأربعاء، 28 آب/أغسطس 2013، آخر تحديث 14:00', '2013-08-28'],
    ['الجمعة 8 فيفري 2019', '2019-02-08'],
    ['نشر في 14/05/2025', '2025-05-14'],
    ['أيار 2013', null],
    ['أمس', null],
    ['12 مايو 1850', null],
  ])('%s', (line, day) => {
    expect(dayIn(line)).toBe(day);
  });
});
