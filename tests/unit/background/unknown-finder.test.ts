import { describe, expect, it } from 'vitest';
import { proposeUnknownNames } from '../../../src/background/unknown-finder.ts';
import { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { installPack } from '../../../src/storage/pack-store.ts';
import { freshDatabase, samplePack } from '../storage/sample-pack.ts';

async function propose(...blocks: string[]) {
  const db = freshDatabase();
  const pack = samplePack();
  await installPack(db, pack, 'sum', 1);
  return proposeUnknownNames(
    db,
    { get: () => Promise.resolve(Gazetteer.of(pack.entries)) },
    blocks,
  );
}

describe('what is proposed for an unknown name', () => {
  it('has a Latin spelling, and the office in both languages', async () => {
    const [name] = await propose('قال وزير الدفاع الألماني أندرياس هوفمان إن الجيش مستعد');
    expect(name).toMatchObject({
      text: 'أندرياس هوفمان',
      kind: 'person',
      about: { ar: 'وزير الدفاع الألماني', en: 'Defence minister of Germany' },
    });
    expect(name!.latin).toMatch(/^Andr\p{Ll}+ H\p{Ll}+$/u);
  });

  it('says in Arabic alone what it cannot say in English', async () => {
    const [name] = await propose('قال وكيل ديوان المظالم غوستافو بينيدا إن الملف أغلق');
    expect(name).toMatchObject({ about: { ar: 'وكيل ديوان المظالم', en: '' } });
  });

  it('says what the noun before a place says of it', async () => {
    const [name] = await propose('وقع الحريق في بلدة تازمالين');
    expect(name).toMatchObject({ kind: 'place', about: { ar: 'بلدة', en: 'Town' } });
  });

  it('says nothing where the article says nothing', async () => {
    const [name] = await propose('شاهد غوستافو بينيدا المباراة');
    expect(name).toMatchObject({ kind: 'person', about: { ar: '', en: '' } });
  });

  it('leaves out what the glossary holds', async () => {
    expect(await propose('قال وزير الخارجية الروسي سيرغي لافروف إن الحوار بدأ')).toEqual([]);
  });
});
