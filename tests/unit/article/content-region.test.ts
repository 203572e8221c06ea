import { describe, expect, it } from 'vitest';
import { findContentRegion, isProse, linkDensity } from '../../../src/article/content-region.ts';
import { findTeasers } from '../../../src/article/teasers.ts';
import { collectBlocks, type MeasuredBlock } from '../../../src/article/text-blocks.ts';
import { page } from './page.ts';

const LONG =
  'تعمل الورشة القديمة منذ ستين عاما في الزقاق نفسه، ويقول صاحبها إنه ورث المهنة عن أبيه ' +
  'وإنه علّمها لأربعة من أبناء الحي، لكن أحدا منهم لم يبق فيها بعد أن أغلقت المحال المجاورة.';
const SHORT = 'لا يعرف أحد متى سيفتح السوق أبوابه من جديد.';

function blocksOf(body: string): MeasuredBlock[] {
  return collectBlocks(page(body).body);
}

function regionTexts(body: string): string[] {
  return findContentRegion(blocksOf(body))?.blocks.map((block) => block.text) ?? [];
}

describe('isProse', () => {
  it.each([
    [`<p>${LONG}</p>`, true],
    [`<p>${SHORT} ${SHORT}</p>`, true],
    ['<p>لا يعرف أحد متى سيفتح السوق أبوابه من جديد بعد الحريق الأخير</p>', false],
    [`<h2>${LONG}</h2>`, false],
    [`<p><a href="/">${LONG}</a></p>`, false],
    [`<p>https://example.org/${'a'.repeat(200)}</p>`, false],
  ])('%s', (body, expected) => {
    expect(isProse(blocksOf(body)[0]!)).toBe(expected);
  });
});

it('linkDensity is the linked share', () => {
  expect(linkDensity(blocksOf('<p>ab<a href="/">cd</a></p>')[0]!)).toBe(0.5);
});

describe('findContentRegion', () => {
  it('is null without prose', () => {
    expect(findContentRegion(blocksOf('<ul><li><a href="/">الرئيسية</a></li></ul>'))).toBeNull();
    expect(findContentRegion([])).toBeNull();
  });

  it('takes short lines within the container, not menus before and lists after', () => {
    const menu = '<div><a href="/1">الرئيسية</a></div><div><a href="/2">رياضة</a></div>';
    const body = `<div>${menu}</div><div id="text"><p>${LONG}</p><p>${SHORT}</p><p>${LONG}</p></div><div>${menu}</div>`;
    const region = findContentRegion(blocksOf(body));
    expect(region?.element.id).toBe('text');
    expect(region?.blocks.map((block) => block.text)).toEqual([LONG, SHORT, LONG]);
  });

  it('leaves comments out however long they are', () => {
    const comments = `<div class="comments-area">${`<p>${LONG}</p>`.repeat(9)}</div>`;
    expect(regionTexts(`<div><p>${LONG}</p><p>${LONG}</p>${comments}</div>`)).toEqual([LONG, LONG]);
  });

  it('pardons a badly named wrapper that holds everything', () => {
    expect(
      regionTexts(`<div class="sidebar-wrap"><p>${LONG}</p><p>${LONG}</p></div>`),
    ).toHaveLength(2);
    expect(
      regionTexts(`<div class="social"><h1>عنوان</h1><p>${LONG}</p></div><p>${LONG}${LONG}</p>`),
    ).toContain(LONG);
  });

  it('does not take a subject or a layout for a purpose', () => {
    const body = `<div class="post tag-popular category-related elementor-widget"><p>${LONG}</p></div>`;
    expect(regionTexts(`${body}<p>${LONG}${LONG}</p>`)).toContain(LONG);
  });

  it('keeps to a marked body, with the lead above it', () => {
    const terms = `<div>${`<p>${LONG}</p>`.repeat(3)}</div>`;
    const body = `<h1>عنوان الخبر</h1><div><p>${LONG}!</p></div><div itemprop="articleBody"><p>${LONG}</p><p>${LONG}</p></div>${terms}`;
    expect(regionTexts(body).filter((text) => text.startsWith(LONG))).toEqual([
      `${LONG}!`,
      LONG,
      LONG,
    ]);
  });

  it('does not trust a body that holds hardly anything', () => {
    const body = `<div itemprop="articleBody"><p>${SHORT} ${SHORT}</p></div>${`<p>${LONG}</p>`.repeat(5)}`;
    expect(regionTexts(body).filter((text) => text === LONG)).toHaveLength(5);
  });
});

describe('findTeasers', () => {
  const teasers = (body: string, linkedOnly = false): string[] => {
    const blocks = blocksOf(body);
    const found = findTeasers(blocks, linkedOnly);
    return blocks.filter((_, i) => found[i]).map((block) => block.text);
  };
  const card = (title: string, more = ''): string =>
    `<div><h3>${title}</h3><p>${LONG}</p>${more}</div>`;

  it('finds cards with linked or bare headlines', () => {
    expect(teasers(card('<a href="/">السوق القديم يغلق أبوابه</a>').repeat(4))).toHaveLength(4);
    expect(teasers(card('السوق القديم يغلق أبوابه اليوم').repeat(4))).toHaveLength(4);
    expect(teasers(card('متى؟').repeat(4))).toHaveLength(4);
  });

  it('asks for a link on demand, and not for one to share', () => {
    expect(teasers(card('السوق القديم يغلق أبوابه اليوم').repeat(4), true)).toEqual([]);
    expect(teasers(card('الثانية', '<a href="#">شارك</a>').repeat(4), true)).toEqual([]);
    expect(teasers(card('الثانية', '<a href="/1">اقرأ المزيد</a>').repeat(4), true)).toHaveLength(
      4,
    );
  });

  it('finds results under linked headings in one list', () => {
    expect(teasers(`<h3><a href="/">السوق القديم</a></h3><p>${LONG}</p>`.repeat(4))).toHaveLength(
      4,
    );
  });

  it('leaves paragraphs of an article alone, in wrappers too, with links between', () => {
    expect(teasers(`<p>${LONG}</p>`.repeat(4))).toEqual([]);
    const related = '<p><a href="/1">السوق القديم يغلق أبوابه</a></p>';
    expect(teasers(`<p>${LONG}</p>${related}`.repeat(4))).toEqual([]);
    expect(teasers(`<div><p>${LONG}</p></div><div>${related}</div>`.repeat(4))).toEqual([]);
    expect(teasers(`<h3>المادة 1</h3><p>${LONG}</p>`.repeat(4))).toEqual([]);
  });
});
