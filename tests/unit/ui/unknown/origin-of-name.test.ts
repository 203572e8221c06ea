import { expect, it } from 'vitest';
import { articleText } from '../../../../src/article/article.ts';
import type { SavedArticle } from '../../../../src/storage/records.ts';
import { originOfName } from '../../../../src/ui/unknown/origin-of-name.ts';

const TEXT = 'وصل الوفد. وقال غوستافو بينيدا إن الحوار بدأ. ثم غادر.';
const SAVED = {
  id: 'saved',
  blocks: [
    { kind: 'title', text: 'العنوان' },
    { kind: 'paragraph', text: TEXT },
  ],
} as SavedArticle;
const start = TEXT.indexOf('غوستافو');
const PASSAGE = { block: 1, start, end: start + 14, text: 'غوستافو بينيدا' };
const PAGE = { url: 'https://news.example/1', blockText: TEXT };

it('is the place in the saved article, counted over its whole text', () => {
  const origin = originOfName(PASSAGE, SAVED, PAGE);
  expect(origin).toMatchObject({ from: 'article', article: 'saved' });
  if (origin.from !== 'article') throw new Error('not of an article');
  expect(articleText(SAVED.blocks).slice(origin.start, origin.end)).toBe(PASSAGE.text);
});

it('is the sentence on the page where the article is not saved, or another text is', () => {
  const seen = { sentence: 'وقال غوستافو بينيدا إن الحوار بدأ.', url: PAGE.url };
  expect(originOfName(PASSAGE, null, PAGE)).toEqual({ from: 'reader', seen });
  const other = { ...SAVED, blocks: [{ kind: 'title' as const, text: 'غيره' }] };
  expect(originOfName(PASSAGE, other, PAGE)).toEqual({ from: 'reader', seen });
});

it('is the reader alone where no page may be told of', () => {
  expect(originOfName(PASSAGE, null, null)).toEqual({ from: 'reader' });
});
