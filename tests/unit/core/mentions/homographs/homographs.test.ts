import { describe, expect, test } from 'vitest';
import type { EntryName } from '../../../../../src/core/entry.ts';
import { Gazetteer, type NamedEntry } from '../../../../../src/core/gazetteer/gazetteer.ts';
import type { Kind } from '../../../../../src/core/kind.ts';
import { findMentions } from '../../../../../src/core/mentions/find-mentions.ts';
import type { Homograph } from '../../../../../src/core/mentions/homographs/homograph.ts';
import { HOMOGRAPHS, homographOf } from '../../../../../src/core/mentions/homographs/homographs.ts';
import { nisbaForms } from '../../../../../src/core/nisba/nisba-forms.ts';
import { fold } from '../../../../../src/core/text/fold.ts';

/** Names that the examples use as company. */
const COMPANY: [id: string, kind: Kind, name: string, nisba?: string][] = [
  ['lebanon', 'country', 'لبنان', 'لبناني'],
  ['syria', 'country', 'سوريا', 'سوري'],
  ['saida', 'place', 'صيدا'],
  ['homs', 'place', 'حمص'],
  ['tunis', 'country', 'تونس', 'تونسي'],
  ['togo', 'country', 'توغو'],
  ['europe', 'place', 'أوروبا'],
  ['france', 'country', 'فرنسا', 'فرنسي'],
  ['hamas', 'organisation', 'حركة حماس'],
  ['jordan', 'country', 'الأردن', 'أردني'],
  ['arizona', 'place', 'أريزونا'],
];

/** Every sense of a row as an entry of its own that has all the row's letters, among the company. */
function worldOf(row: Homograph): Gazetteer {
  const letters = row.letters.split(' ').map((name) => name.replaceAll('_', ' '));
  const entries = row.senses.map((sense): NamedEntry => {
    const role: EntryName['role'] = sense.nisba ? 'nisba' : 'main';
    const names = [
      ...letters.map((text) => arabic(text, role)),
      ...(sense.named ?? []).map((text) => arabic(text, 'alias')),
    ];
    return { id: sense.label, kind: sense.kinds?.[0] ?? 'place', names, related: [] };
  });
  const labels = new Set(row.senses.map(({ label }) => label));
  const own = new Set(letters);
  const company = COMPANY.filter(([id, , name]) => !labels.has(id) && !own.has(name)).map(
    ([id, kind, name, nisba]): NamedEntry => ({
      id: `company-${id}`,
      kind,
      names: [
        arabic(name, 'main'),
        ...(nisba ? nisbaForms(nisba) : []).map((form) => arabic(form, 'nisba')),
      ],
      related: [],
    }),
  );
  return Gazetteer.of([...entries, ...company]);
}

function arabic(text: string, role: EntryName['role']): EntryName {
  return { text, language: 'ar', role, alone: true };
}

const bare = (text: string): string => fold(text.replace(/[\u064b-\u0652]/gu, ''));

/** The senses whose letters are marked in a text, or "word". */
function reads(row: Homograph, text: string): string {
  const labels = new Set(row.senses.map(({ label }) => label));
  const keys = row.letters.split(' ').map((name) => bare(name.replaceAll('_', ' ')));
  const found = (findMentions(worldOf(row), [text])[0] ?? []).filter(
    ({ start, end, entry }) =>
      labels.has(entry) &&
      keys.some((key) => bare(text.slice(start, end)).endsWith(key.replace(/^ال/u, ''))),
  );
  return [...new Set(found.map(({ entry }) => entry))].join(',') || 'word';
}

describe.each(HOMOGRAPHS.map((row) => [row.letters, row] as const))('%s', (_, row) => {
  test.each(row.shows)('%s: %s', (text, expected) => {
    expect(reads(row, text)).toBe(expected);
  });
});

test('no letters stand in two rows', () => {
  const all = HOMOGRAPHS.flatMap(({ letters }) => letters.split(' ')).map(fold);
  expect(all.filter((letters, i) => all.indexOf(letters) !== i)).toEqual([]);
});

test('every row shows each of its readings', () => {
  const unshown = HOMOGRAPHS.filter(({ word, senses, shows }) => {
    const shown = new Set(shows.map(([, reading]) => reading));
    if (word !== null && !shown.has('word')) return true;
    return senses.length > 1 && !senses.some(({ label }) => shown.has(label));
  });
  expect(unshown.map(({ letters }) => letters)).toEqual([]);
});

test('a row is found by folded letters alone', () => {
  expect(homographOf(fold('أمل'))).not.toBeNull();
  expect(homographOf('امل')).toBe(homographOf(fold('أمل')));
  expect(homographOf('بوتين')).toBeNull();
});
