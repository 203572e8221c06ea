import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../../src/article/text-blocks.ts';
import {
  hideVowels,
  segmentsWithoutVowels,
  withoutVowels,
} from '../../../../src/ui/reader/hide-vowels.ts';

const TEXT = 'قَالَ مُدِيرُ المِينَاء إنّ السفينةَ وصلت.';

function shown(html: string) {
  const { document } = new JSDOM(html).window;
  const before = collectBlocks(document.body);
  return { document, before, after: hideVowels(before) };
}

describe('hideVowels', () => {
  it('takes the marks out of what is shown and keeps the letters', () => {
    const { document } = shown(`<p>${TEXT}</p>`);
    expect(document.body.textContent).toBe('قال مدير الميناء إن السفينة وصلت.');
  });

  it('keeps hamza and madda that are part of their letter, tatweel and Persian letters', () => {
    expect(withoutVowels('آل أُسرة ئ پـَ')).toBe('آل أسرة ئ پـ');
  });

  it('lets every offset of the text find its letter again', () => {
    const { before, after } = shown(`<p>قَالَ <b>مُدِيرُ</b>\n  المِينَاء</p><p>${TEXT}</p>`);
    for (const [i, { text, segments }] of after.entries()) {
      expect(text).toBe(before[i]!.text);
      const covered = segments.map(({ start, node, offset, length }) => {
        const units = node.data.slice(offset, offset + length).replace(/\s/gu, ' ');
        expect(units).toBe(text.slice(start, start + length));
        return units;
      });
      expect(covered.join('')).toBe(withoutVowels(text));
    }
  });

  it('leaves a text without marks in the one piece that it was', () => {
    const { before, after } = shown('<p>قال مدير الميناء</p>');
    expect(after).toEqual(before);
  });

  it('does the same for a text in one node', () => {
    const node = new JSDOM('').window.document.createTextNode(withoutVowels(TEXT));
    const covered = segmentsWithoutVowels(TEXT, node).map(({ start, offset, length }) => [
      TEXT.slice(start, start + length),
      node.data.slice(offset, offset + length),
    ]);
    expect(covered.every(([saved, drawn]) => saved === drawn)).toBe(true);
    expect(covered.map(([saved]) => saved).join('')).toBe(node.data);
  });
});
