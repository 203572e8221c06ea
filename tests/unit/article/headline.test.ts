import { describe, expect, it } from 'vitest';
import { findHeadline, outletInTitle } from '../../../src/article/headline.ts';
import { collectBlocks } from '../../../src/article/text-blocks.ts';
import { page } from './page.ts';

const TEXT =
  '<p id="text">قال رئيس اللجنة إن التقرير سيصدر في نهاية الشهر بعد مراجعة الأرقام كلها.</p>';

function headline(
  body: string,
  title: string,
  stated: string | null = null,
  outlet: string | null = null,
) {
  const document = page(body + TEXT, `<title>${title}</title>`);
  const blocks = collectBlocks(document.body);
  const first = blocks.find((block) => block.element.id === 'text')!;
  const found = findHeadline(document, blocks, first, stated, outlet);
  return [found.title, found.block?.element.localName ?? null];
}

describe('findHeadline', () => {
  it.each([
    [
      'h1 that repeats the title',
      '<h1>افتتاح الجسر الجديد</h1>',
      'افتتاح الجسر الجديد - المرفأ',
      'h1',
    ],
    [
      'not the logo in h1',
      '<h1>جريدة المرفأ</h1><h2>افتتاح الجسر الجديد</h2>',
      'افتتاح الجسر الجديد | المرفأ',
      'h2',
    ],
    [
      'a plain block that repeats it',
      '<div>افتتاح الجسر الجديد</div>',
      'المرفأ: افتتاح الجسر الجديد',
      'div',
    ],
    ['quotes and marks aside', '<h1>«افتتاحُ» الجسرِ الجديد</h1>', 'افتتاح" الجسر الجديد"', 'h1'],
    [
      'the nearest own heading',
      '<h3><a href="/">خبر من قسم آخر</a></h3><h3>افتتاح الجسر الجديد</h3>',
      'المرفأ',
      'h3',
    ],
  ])('takes %s', (_, body, title, element) => {
    const [text, name] = headline(body, title);
    expect(name).toBe(element);
    expect(String(text).replace(/[«»\u064f\u0650]/gu, '')).toBe('افتتاح الجسر الجديد');
  });

  it.each([
    ['افتتاح الجسر الجديد - المرفأ', null, null, 'افتتاح الجسر الجديد'],
    ['المرفأ | افتتاح الجسر الجديد', null, 'المرفأ', 'افتتاح الجسر الجديد'],
    ['x', 'افتتاح الجسر الجديد', null, 'افتتاح الجسر الجديد'],
    ['', null, null, ''],
  ])('falls back to the title "%s" without the outlet', (title, stated, outlet, expected) => {
    expect(headline('', title, stated, outlet)).toEqual([expected, null]);
  });
});

describe('outletInTitle', () => {
  it.each([
    ['افتتاح الجسر الجديد - المرفأ', 'المرفأ'],
    ['افتتاح الجسر الجديد | محليات | المرفأ', 'المرفأ'],
    ['افتتاح الجسر الجديد', null],
    ['المرفأ - شيء آخر تماما', null],
  ])('%s', (title, outlet) => {
    expect(outletInTitle(title, 'افتتاح الجسر الجديد')).toBe(outlet);
  });
});
