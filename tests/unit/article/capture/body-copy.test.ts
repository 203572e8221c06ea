import { describe, expect, it } from 'vitest';
import { bodyCopy } from '../../../../src/article/capture/body-copy.ts';
import { collectBlocks } from '../../../../src/article/text-blocks.ts';
import { page } from '../page.ts';

const FIRST = 'بدأت الفرق الفنية صباح الأحد إصلاح الجسر القديم بعد أسبوع من السيول.';
const SECOND = 'وقال مدير الأشغال إن العمل سيستمر شهرين على الأقل.';

/** The copy of the blocks that hold Arabic letters, as HTML. */
function copied(html: string, keep = /\p{Script=Arabic}/u, url?: string): string {
  const document = page(html, '', url);
  const blocks = collectBlocks(document.body).filter(({ text }) => keep.test(text));
  return bodyCopy(document, blocks).innerHTML;
}

describe('bodyCopy', () => {
  it('keeps paragraphs, lists, quotes, captions and tables', () => {
    const html =
      `<p>${FIRST}</p><ul><li>الجسر</li><li>الطريق</li></ul><blockquote><p>${SECOND}</p></blockquote>` +
      '<figure><figcaption>صورة الجسر</figcaption></figure>' +
      '<table><tbody><tr><th>العام</th><td></td><td>المبلغ</td></tr></tbody></table>';
    expect(copied(html)).toBe(html);
  });

  it('keeps emphasis, and links as absolute addresses of the web', () => {
    const html =
      '<p>قال <b>المدير</b> في <a href="/x?y=1">بيان</a> و<a href="javascript:go()">خبر</a>.</p>';
    expect(copied(html, /./u, 'https://news.example/a/b')).toBe(
      '<p>قال <b>المدير</b> في <a href="https://news.example/x?y=1">بيان</a> و<a>خبر</a>.</p>',
    );
  });

  it('leaves out whatever stands between the blocks that are kept', () => {
    const html = `<p>${FIRST}</p><div class="ad"><p>Advert</p><img src="x.png"></div><p>${SECOND}</p>`;
    expect(copied(html)).toBe(`<p>${FIRST}</p><p>${SECOND}</p>`);
  });

  it('keeps the line breaks that part paragraphs', () => {
    expect(copied(`<div>${FIRST}<br><br>${SECOND}</div>`)).toBe(
      `<div>${FIRST}<br><br>${SECOND}</div>`,
    );
  });

  it('unwraps boxes of boxes, and names other boxes div', () => {
    const html = `<main><section><article><p>${FIRST}</p><section>${SECOND}</section></article></section></main>`;
    expect(copied(html)).toBe(`<p>${FIRST}</p><div>${SECOND}</div>`);
  });

  it('makes an inner h1 a heading among others', () => {
    expect(copied(`<h1>عنوان فرعي</h1><p>${FIRST}</p>`)).toContain('<h2>عنوان فرعي</h2>');
  });

  it('keeps a list that is all of the body a list', () => {
    expect(copied('<ol start="3"><li>الجسر</li><li>الطريق</li></ol>')).toBe(
      '<ol start="3"><li>الجسر</li><li>الطريق</li></ol>',
    );
  });

  it('keeps language and direction, also those said further out', () => {
    const document = page(
      `<div lang="ar" dir="rtl"><p>${FIRST}</p><p dir="ltr" lang="en">As he said.</p></div>`,
    );
    const copy = bodyCopy(document, collectBlocks(document.body));
    expect(copy.outerHTML).toBe(
      `<div lang="ar" dir="rtl"><p>${FIRST}</p><p dir="ltr" lang="en">As he said.</p></div>`,
    );
  });

  it('parts words that stood in neighbouring elements', () => {
    expect(copied('<p><b>قال</b>\n <i>المدير</i></p>')).toBe('<p><b>قال</b> <i>المدير</i></p>');
  });

  it('copies nothing of nothing', () => {
    expect(bodyCopy(page('<p>نص</p>'), []).outerHTML).toBe('<div></div>');
  });
});
