import { describe, expect, it } from 'vitest';
import { entryText, tidyEntryText, type EntryText } from '../../../src/core/entry-text.ts';
import type { Entry } from '../../../src/core/entry.ts';

const TYPED: EntryText = {
  kind: 'place',
  name: { ar: '  بلدة  النخيل ', en: ' Nakhil ' },
  spellings: [
    { text: 'النخيل\u202e', language: 'ar' },
    { text: '', language: 'ar' },
    { text: 'Al-Nakhil', language: 'en' },
  ],
  about: { ar: ' بلدة\nعلى الساحل ', en: '' },
  transliteration: ' an-Nakhīl ',
  tags: ['#ساحل', ' ', 'coast', 'Coast'],
  note: ' first line\r\nsecond line ',
};

describe('entryText', () => {
  it('shows every name beside the main ones, but the forms that are written by rule', () => {
    const name = (text: string, role: Entry['names'][number]['role']) => ({
      ...{ text, role, language: 'ar' as const, alone: true },
    });
    const entry: Entry = {
      ...{ id: 'nakhil', kind: 'place', name: { ar: 'النخيل', en: '' } },
      names: [
        name('النخيل', 'main'),
        name('نخيل', 'short'),
        name('بلدة النخيل', 'alias'),
        name('نخيلي', 'nisba'),
      ],
      ...{ about: { ar: '', en: '' }, related: [], wikidata: null, provenance: { from: 'reader' } },
    };
    expect(entryText(entry)).toEqual({
      ...{ kind: 'place', name: { ar: 'النخيل', en: '' }, about: { ar: '', en: '' } },
      spellings: [
        { text: 'نخيل', language: 'ar' },
        { text: 'بلدة النخيل', language: 'ar' },
      ],
      ...{ transliteration: '', tags: [], note: '' },
    });
  });
});

describe('tidyEntryText', () => {
  it('keeps lines without what is not seen, and leaves out what is empty or stands twice', () => {
    expect(tidyEntryText(TYPED)).toEqual({
      kind: 'place',
      name: { ar: 'بلدة النخيل', en: 'Nakhil' },
      spellings: [
        { text: 'النخيل', language: 'ar' },
        { text: 'Al-Nakhil', language: 'en' },
      ],
      about: { ar: 'بلدة على الساحل', en: '' },
      transliteration: 'an-Nakhīl',
      tags: ['ساحل', 'coast'],
      note: 'first line\nsecond line',
    });
  });

  it('takes two spellings that differ by vowel signs or case for one', () => {
    const tidy = tidyEntryText({
      ...TYPED,
      spellings: [
        { text: 'بَلْدة النخيل', language: 'ar' },
        { text: 'NAKHIL', language: 'en' },
        { text: 'النخيل', language: 'ar' },
        { text: 'النَّخيل', language: 'ar' },
      ],
    });
    expect(tidy?.spellings).toEqual([{ text: 'النخيل', language: 'ar' }]);
  });

  it('lets the English name be empty', () => {
    expect(tidyEntryText({ ...TYPED, name: { ar: 'النخيل', en: '' } })?.name.en).toBe('');
  });

  it.each<[string, Partial<EntryText>]>([
    ['no Arabic name', { name: { ar: ' ', en: 'Nakhil' } }],
    ['a name of signs', { name: { ar: '…—…', en: '' } }],
    ['a spelling of one letter', { spellings: [{ text: 'ن', language: 'ar' }] }],
    ['a name of a page', { name: { ar: 'نخ'.repeat(101), en: '' } }],
    ['a description of a page', { about: { ar: '', en: 'x'.repeat(501) } }],
    ['a note of a book', { note: 'x'.repeat(10_001) }],
    [
      'a hundred and one spellings',
      { spellings: Array.from({ length: 101 }, (_, i) => ({ text: `نخ${i}`, language: 'ar' })) },
    ],
  ])('refuses %s', (_, part) => {
    expect(tidyEntryText({ ...TYPED, ...part })).toBeNull();
  });
});
