import { beforeEach, describe, expect, it } from 'vitest';
import type { SiyaqDatabase } from '../../../../src/storage/database.ts';
import { addAnnotation, deleteAnnotation } from '../../../../src/storage/annotation-store.ts';
import { changeArticles } from '../../../../src/storage/organise/change-articles.ts';
import { deleteArticle, restoreArticle } from '../../../../src/storage/library-store.ts';
import { installPack } from '../../../../src/storage/pack-store.ts';
import { freshDatabase, samplePack } from '../sample-pack.ts';
import { ask, found, save, shown, update } from './made-library.ts';

const STRETCH = { block: 1, start: 0, endBlock: 1, end: 10 };

let db: SiyaqDatabase;
beforeEach(async () => {
  db = freshDatabase();
  await installPack(db, samplePack(), 'one', 1);
  await save(
    db,
    'visit',
    ['زيارة إلى موسكو', 'وصل لافروف إلى الكرملين مساء. وقال إن المفاوضات صعبة.'],
    { outlet: 'صحيفة النهر', published: '2024-06-20' },
    { لافروف: 'sergei-lavrov', موسكو: 'moscow' },
  );
  await save(
    db,
    'truce',
    ['هدنة على الحدود', 'رحب الأهالي بوقف إطلاق النار. أما قوات كورية شمالية فغابت.'],
    { outlet: 'موقع الجبل', published: '2025-01-05' },
    { 'كورية شمالية': 'north-korea' },
  );
  await save(
    db,
    'harvest',
    ['موسم القمح', 'ارتفعت أسعار القمح، وإطلاق مسابقة للمزارعين أوقف النار في المواقد.'],
    { outlet: 'صحيفة السهل', published: '2024-02-29' },
  );
  await update(db);
});

describe('searchLibrary', () => {
  it.each([
    ['المفاوضات', ['visit']],
    ['مفاوضاته', ['visit']],
    ['بالحدود', ['truce']],
    ['وزراء', []],
    ['lavrov', ['visit']],
    ['Sergei Lavrov', ['visit']],
    ['lavrof', ['visit']],
    ['lav', ['visit']],
    ['لافرو', ['visit']],
    ['North Korean troops', ['truce']],
    ['ceasefire', ['truce']],
    ['wheat prices', ['harvest']],
    ['Lavrov talks', ['visit']],
    ['"وقف إطلاق النار"', ['truce']],
    ['"إطلاق النار وقف"', []],
    ['القمح -مسابقة', []],
    ['صحيفة:النهر', ['visit']],
    ['outlet:صحيفة', ['visit', 'harvest']],
    ['-outlet:صحيفة', ['truce']],
    ['before:2024-06', ['harvest']],
    ['بعد:2024-06-20', ['truce', 'visit']],
    ['date:2024', ['visit', 'harvest']],
    ['entity:Moscow', ['visit']],
    ['اسم:لافروف', ['visit']],
    ['entity:"Vladimir Putin"', []],
    ['tag:سفر', []],
    ['has:note', []],
    ['النهر', ['visit']],
  ])('finds by %s', async (query, ids) => {
    expect(await found(db, query)).toEqual(ids);
  });

  it('shows the sentence and what it was found by', async () => {
    expect(await shown(db, 'مفاوضات')).toEqual(['وقال إن [المفاوضات] صعبة.']);
    expect(await shown(db, 'North Korean troops')).toEqual(['أما [قوات كورية شمالية] فغابت.']);
    expect(await shown(db, 'زيارة')).toEqual(['[زيارة] إلى موسكو']);
  });

  it('takes what holds some of it where nothing holds all', async () => {
    const { hits, isPartial } = await ask(db, 'لافروف القمح');
    expect(isPartial).toBe(true);
    expect(hits).toHaveLength(2);
    expect((await ask(db, 'لافروف المفاوضات')).isPartial).toBe(false);
  });

  it('counts what the results are of, and narrows by it', async () => {
    const { facets } = await ask(db, '');
    expect(facets.months.map(({ month }) => month)).toEqual(['2025-01', '2024-06', '2024-02']);
    expect(facets.outlets).toContainEqual({ name: 'صحيفة النهر', articles: 1 });
    expect(facets.entities.map(({ id }) => id)).toEqual(['moscow', 'north-korea', 'sergei-lavrov']);
    expect((await ask(db, '', { entities: ['moscow'] })).ids).toHaveLength(1);
    expect((await ask(db, '', { outlets: ['صحيفة السهل'], months: ['2024-02'] })).ids).toHaveLength(
      1,
    );
    expect((await ask(db, '', { months: ['2024-02', '2025-01'] })).ids).toHaveLength(2);
  });

  it('says what it could not read', async () => {
    expect((await ask(db, 'entity:nobody before:soon')).hints).toEqual([
      { code: 'bad-date', at: 'before:soon' },
      { code: 'unknown-entity', at: 'nobody' },
    ]);
  });

  it('finds by tags and by notes, until they are taken back', async () => {
    await changeArticles(db, ['truce'], () => ({ tags: ['سفر'] }), 5);
    const selector = { ...STRETCH, quote: 'وصل لافروف', prefix: '', suffix: '' };
    const draft = {
      selector,
      on: 'words',
      colour: 'blue',
      note: 'للمقارنة بخطابه القديم',
    } as const;
    await addAnnotation(db, 'visit', draft, { id: 'n', now: 6 });
    await update(db);
    expect(await found(db, 'tag:سفر')).toEqual(['truce']);
    expect(await found(db, 'has:note')).toEqual(['visit']);
    expect(await found(db, 'خطاب')).toEqual(['visit']);
    await deleteAnnotation(db, 'n', 7);
    await update(db);
    expect(await found(db, 'has:note')).toEqual([]);
  });

  it('never shows what was deleted, also before the index learns of it', async () => {
    await deleteArticle(db, 'visit', 2);
    expect(await found(db, 'لافروف')).toEqual([]);
    await update(db);
    expect((await ask(db, 'لافروف')).ids).toHaveLength(0);
    await restoreArticle(db, 'visit');
    await update(db);
    expect(await found(db, 'لافروف')).toEqual(['visit']);
  });
});
