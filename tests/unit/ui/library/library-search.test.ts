import { describe, expect, it } from 'vitest';
import type { ArticleTitle } from '../../../../src/storage/article-titles.ts';
import type { EntryRecord } from '../../../../src/storage/records.ts';
import { searchLibrary } from '../../../../src/ui/library/library-search.ts';

const article = (id: string, title: string): ArticleTitle => ({ id, title, outlet: null });
const ARTICLES = [
  article('talks', 'محادثات في موسكو'),
  article('lavrov', 'لافروف يصل إلى القاهرة'),
  article('war', 'عام من الحرب'),
];
const entry = (id: string) => ({ id }) as EntryRecord;
const named = [
  {
    entry: entry('lavrov'),
    articles: [
      { id: 'war', mentions: 9 },
      { id: 'talks', mentions: 2 },
      { id: 'deleted', mentions: 1 },
    ],
  },
  { entry: entry('lavrov-street'), articles: [{ id: 'talks', mentions: 3 }] },
];

describe('searchLibrary', () => {
  it('puts titles first, then those that name it most', () => {
    const hits = searchLibrary(ARTICLES, 'لافروف', named);
    expect(hits.map(({ article: { id }, named: it }) => [id, it?.entry.id, it?.mentions])).toEqual([
      ['lavrov', undefined, undefined],
      ['war', 'lavrov', 9],
      ['talks', 'lavrov-street', 3],
    ]);
  });

  it('finds all in their order where nothing is asked', () => {
    expect(searchLibrary(ARTICLES, ' ', []).map(({ article: { id } }) => id)).toEqual([
      ...['talks', 'lavrov', 'war'],
    ]);
  });

  it('finds titles alone where nobody is meant', () => {
    expect(searchLibrary(ARTICLES, 'الحرب', []).map(({ article: { id } }) => id)).toEqual(['war']);
  });
});
