import { describe, expect, test } from 'vitest';
import type { Entry, EntryName } from '../../../../../src/core/entry.ts';
import type { Kind } from '../../../../../src/core/kind.ts';
import { checkSharedNames } from '../../../../../src/core/pack/review/check-shared-names.ts';
import { checkSpellings } from '../../../../../src/core/pack/review/check-spellings.ts';
import { compareReference } from '../../../../../src/core/pack/review/compare-reference.ts';
import { readJudgements } from '../../../../../src/core/pack/review/judgements.ts';

function entry(kind: Kind, ar: string, en: string, ...more: EntryName[]): Entry {
  const main = { role: 'main', alone: true } as const;
  return {
    id: en.toLowerCase().replaceAll(' ', '-'),
    kind,
    name: { ar, en },
    names: [{ text: ar, language: 'ar', ...main }, { text: en, language: 'en', ...main }, ...more],
    about: { ar: '', en: '' },
    related: [],
    wikidata: null,
    provenance: { from: 'pack', pack: 'test' },
  };
}

describe('names that should sound alike', () => {
  test.each<[Kind, string, string]>([
    ['person', 'سيرغي لافروف', 'Sergei Lavrov'],
    ['person', 'عبد المجيد تبون', 'Abdelmadjid Tebboune'],
    ['person', 'أوربان فيكتور', 'Viktor Orbán'],
    ['place', 'البحر الأحمر', 'Red Sea'], // translated
    ['place', 'نهر الفرات', 'Euphrates River'],
    ['place', 'شمال وزيرستان', 'North Waziristan'],
    ['place', 'بورت لويس', 'Port Louis'], // spelt out, though one word could be translated
    ['term', 'وقف إطلاق النار', 'Ceasefire'],
    ['country', 'مصر', 'Egypt'],
  ])('%s: %s is %s', (kind, ar, en) => {
    expect(checkSpellings([entry(kind, ar, en)])).toEqual([]);
  });

  test.each<[Kind, string, string]>([
    ['person', 'سيرغي لافروف', 'Sergei Ivanov'],
    ['person', 'عبد المجيد تبون', 'Abdelaziz Bouteflika'],
    ['place', 'نهر الفرات', 'Tigris River'],
    ['place', 'الخليل', 'Hebron'], // right, and to be judged by a person
  ])('%s: %s is not %s', (kind, ar, en) => {
    expect(checkSpellings([entry(kind, ar, en)])).toMatchObject([{ ar, en }]);
  });

  test('the English name that fits best counts', () => {
    const alias = { text: 'Kim Jong-eun', language: 'en', role: 'alias', alone: true } as const;
    expect(checkSpellings([entry('person', 'كيم جونغ أون', 'The Marshal', alias)])).toEqual([]);
  });
});

test('a name that two entries claim by themselves is shared, whatever its marks and hamza', () => {
  const short = { text: 'طرابلس', language: 'ar', role: 'short', alone: false } as const;
  const shared = checkSharedNames([
    entry('place', 'طَرَابُلُس', 'Tripoli Libya'),
    entry('place', 'طرابلس', 'Tripoli Lebanon'),
    entry('place', 'طرابلس الغرب', 'Tripolitania', short), // needs its full name first
    entry('place', 'اربيل', 'Erbil'),
  ]);
  expect(shared).toEqual([{ name: 'طَرَابُلُس', entries: ['tripoli-libya', 'tripoli-lebanon'] }]);
});

test('judgements are the rows of a table', () => {
  const text =
    '# Judged\n\n| check | entries | why |\n| --- | --- | --- |\n| shared | a, b c | why not |';
  expect(readJudgements(text)).toEqual([
    { line: 5, check: 'shared', entries: ['a', 'b', 'c'], why: 'why not' },
  ]);
});

test('a list that others keep is held against both names', () => {
  const rows = ['ar\ten', 'حلب\tAleppo', 'دمشق\tDamas', 'صور\tPhotos', 'مدينة حمص\tHoms\tx\tQ1'];
  const entries = [
    entry('place', 'حَلَب', 'Aleppo'),
    entry('place', 'دمشق', 'Damascus'), // one name holds the other
    entry('place', 'صور', 'Tyre'),
    entry('place', 'حمص', 'Homs'),
    entry('place', 'إدلب', 'Idlib'),
    entry('term', 'صور', 'Fence'),
  ];
  expect(compareReference(entries, rows.join('\n'))).toEqual({
    known: 4,
    disagreements: [{ entry: 'tyre', name: 'صور', ours: 'Tyre', theirs: ['Photos'] }],
  });
});
