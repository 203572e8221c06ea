import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { captureArticle } from '../../../../src/article/capture/capture-article.ts';
import { sanitise } from '../../../../src/article/capture/sanitise.ts';
import { blocksOfBody } from '../../../../src/article/capture/saved-body.ts';
import { extractArticle } from '../../../../src/article/extract.ts';

type PageWindow = Window & typeof globalThis;

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><title>الجسر القديم يعود - جريدة المرفأ</title>
<meta property="article:section" content="محليات"></head><body>
<nav><a href="/">الرئيسية</a></nav>
<article><h1>الجسر القديم يعود</h1>
<p>بدأت الفرق الفنية صباح <a href="/tags/ahad">الأحد</a> إصلاح الجسر القديم في وسط المدينة بعد أسبوع من السيول التي قطعت الطريق.</p>
<h2>مدة العمل</h2>
<p>وقال مدير الأشغال إن العمل سيستمر شهرين على الأقل، وإن الشاحنات ستسلك الطريق الساحلي حتى نهاية الصيف.</p>
<div class="related"><p>اقرأ أيضا: <a href="/other">حديقة جديدة في الضاحية الشمالية للمدينة</a></p></div>
<blockquote><p>«لن نفتح الجسر قبل أن نتأكد من سلامته»، كما جاء في البيان الذي وزعته البلدية على الصحفيين.</p></blockquote>
<table><tr><th>المرحلة</th><th>الكلفة</th></tr><tr><td>الأولى</td><td>مليونان</td></tr></table>
<p>ويعود بناء الجسر إلى القرن الماضي، وكان قد رُمّم مرتين قبل ذلك، آخرهما قبل عشرين عاما.</p>
</article></body></html>`;

function windowOf(html: string): PageWindow {
  return new JSDOM(html, { url: 'https://news.example/a' }).window as unknown as PageWindow;
}

describe('captureArticle', () => {
  const window = windowOf(PAGE);
  const captured = captureArticle(extractArticle(window.document), window.document, window);

  it('loses nothing of the article and keeps nothing else', () => {
    expect(captured.article.blocks).toEqual(extractArticle(window.document).article.blocks);
    expect(captured.html).not.toContain('اقرأ أيضا');
  });

  it('keeps the structure of the text, without the headline', () => {
    expect(captured.html).toContain('<blockquote>');
    expect(captured.html).toContain('<th>الكلفة</th>');
    expect(captured.html).toContain('href="https://news.example/tags/ahad"');
    expect(captured.html).not.toContain('الجسر القديم يعود<');
    expect(captured.html).toMatch(/^<div lang="ar" dir="rtl">/u);
  });

  it('gives the same blocks again wherever it is shown', () => {
    const shown = windowOf('<body></body>');
    shown.document.body.append(sanitise(captured.html, shown));
    expect(blocksOfBody(shown.document.body).map(({ kind, text }) => ({ kind, text }))).toEqual(
      captured.article.blocks.slice(1),
    );
  });

  it('knows the section', () => {
    expect(captured.section).toBe('محليات');
  });

  it('changes nothing in the page', () => {
    const other = windowOf(PAGE);
    captureArticle(extractArticle(other.document), other.document, other);
    expect(other.document.documentElement.outerHTML).toBe(
      windowOf(PAGE).document.documentElement.outerHTML,
    );
  });
});
