import { expect, it } from 'vitest';
import { articleText } from '../../../src/article/article.ts';
import { readText } from '../../../src/article/plain-text.ts';

const SENTENCE = 'قال رئيس اللجنة إن التقرير سيصدر في نهاية الشهر بعد مراجعة الأرقام كلها. ';

it('keeps the text exactly, as one paragraph', () => {
  const text = `\n  عنوان النص \r\n\n${SENTENCE.repeat(4)}\n\tانتهى  `;
  const article = readText(text);
  expect(articleText(article.blocks)).toBe(text);
  expect(article.blocks).toEqual([{ kind: 'paragraph', text }]);
  expect(article.title).toBe('عنوان النص');
});

it.each([
  [SENTENCE.repeat(4), 'article', 'ar'],
  [SENTENCE, 'not-article', 'ar'],
  ['این گزارش را برای شما در روز گذشته فرستاده است که به آن نیاز دارید.', 'not-arabic', 'fa'],
  ['Only English here.', 'not-arabic', 'und'],
])('%s', (text, verdict, language) => {
  expect(readText(text)).toMatchObject({ verdict, language });
});

it('has no blocks without text', () => {
  expect(readText(' \n\n ')).toMatchObject({ title: '', blocks: [], language: 'und' });
});
