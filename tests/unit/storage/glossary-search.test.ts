import { beforeAll, describe, expect, it } from 'vitest';
import { lemmaKeys } from '../../../src/core/morphology/lemma-keys.ts';
import { searchGlossary } from '../../../src/storage/glossary-search.ts';
import { addOwnEntry, removeOwnEntry } from '../../../src/storage/own-entries.ts';
import { installPack } from '../../../src/storage/pack-store.ts';
import { freshDatabase, samplePack } from './sample-pack.ts';

describe('searchGlossary', () => {
  const db = freshDatabase();
  beforeAll(async () => {
    await installPack(db, samplePack(), 'sum', 0);
  });

  async function found(query: string): Promise<string[]> {
    return (await searchGlossary(db, query, 10)).map(({ entry }) => entry.id);
  }

  it.each([
    ['لافروف', 'sergei-lavrov', 'Arabic'],
    ['سيرغي لافروف', 'sergei-lavrov', 'Arabic, whole name'],
    ['لَافْرُوف', 'sergei-lavrov', 'vocalised'],
    ['سيرجي لافروف', 'sergei-lavrov', 'another letter for g'],
    ['Lavrov', 'sergei-lavrov', 'English'],
    ['SERGEI LAVROV', 'sergei-lavrov', 'case'],
    ['lavrov sergei', 'sergei-lavrov', 'surname first'],
    ['lafrof', 'sergei-lavrov', 'another transliteration'],
    ['Sirghi Lafruf', 'sergei-lavrov', 'plain transliteration'],
    ['Sīrghī Lāfrūf', 'sergei-lavrov', 'ALA-LC'],
    ['larvov', 'sergei-lavrov', 'exchanged letters'],
    ['لافورف', 'sergei-lavrov', 'exchanged letters in Arabic'],
    ['tlavrov', 'sergei-lavrov', 'a letter too many at the beginning'],
    ['شما', 'north-korea', 'the beginning of a later word'],
    ['Pyongyang', 'pyongyang', 'English'],
    ['biyungyang', 'pyongyang', 'another transliteration'],
    ['بيونجيانج', 'pyongyang', 'another letter, joined'],
    ['Kim Jong-un', 'kim-jong-un', 'hyphen'],
    ['Kim Jong Un', 'kim-jong-un', 'spaces'],
    ['kim jongun', 'kim-jong-un', 'joined'],
    ['كيم جونغ اون', 'kim-jong-un', 'hamza left out'],
    ['Zelenskyy', 'volodymyr-zelensky', 'another ending'],
    ['Zelensky', 'volodymyr-zelensky', 'surname'],
    ['زيلنسكي', 'volodymyr-zelensky', 'a vowel left out'],
    ['الكويت', 'kuwait', 'article'],
    ['كويت', 'kuwait', 'no article'],
    ['al-Kuwait', 'kuwait', 'Latin article'],
    ['المانيا', 'germany', 'what looks like an article'],
    ['ألم', 'germany', 'and is none'],
    ['لألمانيا', 'germany', 'a proclitic'],
    ['وبالروسية', 'russia', 'proclitics and nisba'],
    ['وبوتين', 'vladimir-putin', 'a proclitic, where the word stands in another name too'],
    ['للكوريين الشماليين', 'north-korea', 'the article swallowed'],
    ['كورية شماليه', 'north-korea', 'nisba, ta marbuta as ha'],
    ['Germny', 'germany', 'a letter left out'],
    ['Rusia', 'russia', 'one s'],
  ])('finds %s: %s first (%s)', async (query, entry) => {
    expect((await found(query))[0]).toBe(entry);
  });

  it('finds what a word is a form of where the word itself names nothing', async () => {
    const about = { ar: '', en: '' };
    const own = (ar: string, en: string) =>
      ({ kind: 'term', name: { ar, en }, about, provenance: { from: 'reader' } }) as const;
    await addOwnEntry(db, own('اتفاقية', 'agreement'), 'agreement');
    await addOwnEntry(db, own('مفاوض', 'negotiator'), 'negotiator');
    const hits = async (query: string) =>
      (await searchGlossary(db, query, 10, [...lemmaKeys(query).keys()])).map(
        ({ entry, lemma }) => [entry.id, lemma],
      );
    expect(await hits('وللمفاوضين')).toEqual([['negotiator', 'مفاوض']]);
    expect(await hits('واتفاقياتهم')).toEqual([['agreement', 'اتفاقيه']]);
    // As it stands it is found by itself.
    expect((await hits('مفاوض'))[0]).toEqual(['negotiator', null]);
    expect(await found('وللمفاوضين')).toEqual([]);
    await removeOwnEntry(db, 'agreement');
    await removeOwnEntry(db, 'negotiator');
  });

  it('puts whole words before beginnings, and the first word of a name before a later one', async () => {
    const about = { ar: '', en: '' };
    const own = (ar: string, en: string) =>
      ({ kind: 'place', name: { ar, en }, about, provenance: { from: 'reader' } }) as const;
    await addOwnEntry(db, own('كوريتيبا', 'Curitiba'), 'curitiba');
    await addOwnEntry(db, own('شارع ماري كوري', 'Rue Marie Curie'), 'rue-marie-curie');
    expect(await found('كوري')).toEqual(['north-korea', 'rue-marie-curie', 'curitiba']);
    await removeOwnEntry(db, 'curitiba');
    await removeOwnEntry(db, 'rue-marie-curie');
  });

  it.each(['', '   ', '؟', "'"])('finds nothing for "%s"', async (query) => {
    expect(await found(query)).toEqual([]);
  });

  it('finds nothing where nothing is near', async () => {
    expect(await found('Ouagadougou')).toEqual([]);
    expect(await found('سمرقند')).toEqual([]);
  });

  it('finds names while their article is being typed', async () => {
    expect(await found('الك')).toContain('kuwait');
  });

  it('puts a whole name before the beginning of one', async () => {
    expect((await found('Lavrov')).slice(0, 2)).toEqual(['sergei-lavrov', 'lavrov-street']);
    expect((await found('Russia')).slice(0, 2)).toEqual(['russia', 'russian-opposition']);
    expect((await found('russ')).slice(0, 2)).toEqual(['russia', 'russian-opposition']);
  });

  it('puts names before adjectives', async () => {
    expect((await found('روس'))[0]).toBe('russia');
    expect((await found('شمال'))[0]).toBe('north-korea');
  });

  it('holds an adjective no worse than a first name where either is typed in part', async () => {
    const own = (ar: string, en: string) =>
      ({
        ...({ kind: 'work', name: { ar, en }, about: { ar: '', en: '' } } as const),
        provenance: { from: 'reader' },
      }) as const;
    await addOwnEntry(db, own('كوري بوكر', 'Cory Booker'), 'a-booker');
    expect(await found('كوري')).toEqual(['north-korea', 'a-booker']);
    await removeOwnEntry(db, 'a-booker');
  });

  it('puts what has more events first where the names match alike', async () => {
    expect(await found('m')).toEqual(['munich', 'moscow']);
  });

  it('says which name was found', async () => {
    const matched = async (query: string) => (await searchGlossary(db, query, 1))[0]?.matched;
    expect(await matched('lavr')).toBe('Lavrov');
    expect(await matched('لافروف')).toBe('لافروف');
    expect(await matched('الروسيات')).toBe('روسيات');
    expect(await matched('lafruf')).toBe('Sīrghī Lāfrūf');
  });

  it('finds each entry once, and no more than asked for', async () => {
    const all = await found('k');
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(1);
    expect(await searchGlossary(db, 'k', 1)).toHaveLength(1);
    expect(await searchGlossary(db, 'k', 0)).toEqual([]);
  });

  it('reads indexes, not the table', async () => {
    const asked: string[] = [];
    const reading = db.names.toCollection.bind(db.names);
    db.names.toCollection = () => {
      asked.push('whole table');
      return reading();
    };
    for (const query of ['Lavrov', 'lafrof', 'سيرغي', 'larvov']) await found(query);
    expect(asked).toEqual([]);
  });
});
