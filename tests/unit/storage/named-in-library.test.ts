import { beforeEach, describe, expect, it } from 'vitest';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { saveArticle } from '../../../src/storage/library-store.ts';
import { namedInLibrary } from '../../../src/storage/named-in-library.ts';
import { installPack } from '../../../src/storage/pack-store.ts';
import { articleOf, freshDatabase, mentionOf, samplePack } from './sample-pack.ts';

let db: SiyaqDatabase;
beforeEach(async () => {
  db = freshDatabase();
  await installPack(db, samplePack(), 'one', 1);
  await save('once', 'وصل لافروف.');
  await save('twice', 'قال لافروف كلمة.', 'ثم عاد لافروف.');
});

async function save(id: string, ...texts: string[]): Promise<void> {
  await saveArticle(
    db,
    {
      url: `https://news.example/${id}`,
      article: articleOf(...texts),
      mentions: texts.map((text) => [mentionOf(text, 'لافروف', 'sergei-lavrov')]),
    },
    { id, now: 1 },
  );
}

async function found(query: string): Promise<[string, string[]][]> {
  const named = await namedInLibrary(db, query);
  return named.map(({ entry, articles }) => [entry.id, articles.map(({ id }) => id)]);
}

describe('namedInLibrary', () => {
  it.each(['lavrov', 'Sergei Lavrov', 'lavrov sergei', 'لافروف', 'لافروڤ', 'سيرجي لافروف'])(
    'finds the articles that name who is meant by "%s", the one that says it most first',
    async (query) => {
      expect(await found(query)).toEqual([['sergei-lavrov', ['twice', 'once']]]);
    },
  );

  it.each(['', '؟', 'lav', 'putin', 'lavrov street moscow'])(
    'finds nothing for "%s": nobody, a beginning, or somebody whom no article names',
    async (query) => {
      expect(await found(query)).toEqual([]);
    },
  );
});
