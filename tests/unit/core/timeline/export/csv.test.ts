import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../../src/core/timeline/export/csv.ts';
import { readCsv } from '../../read-csv.ts';
import { HOSTILE_TEXTS, madeHappening } from '../made-happening.ts';

const NAMES = new Map([
  ['russia', { ar: 'روسيا', en: 'Russia' }],
  ['pyongyang', { ar: 'بيونغ يانغ', en: 'Pyongyang' }],
]);

describe('a table', () => {
  it('says of each happening what is known', () => {
    const event = madeHappening('summit', {
      ...{ participants: ['russia', 'north-korea'], place: 'pyongyang', class: 'meet' },
      ...{ precision: 'month', from: '2024-06-01', to: '2024-06-30', reality: 'planned' },
      ...{ speaker: 'russia', dateWords: 'في حزيران', confidence: 0.7 },
    });
    expect(readCsv(toCsv([event], NAMES))).toEqual([
      {
        ...{ id: 'summit', from: '2024-06-01', to: '2024-06-30', precision: 'month' },
        ...{ title_ar: 'حدث summit', title_en: 'Event summit', field: 'diplomacy', class: 'meet' },
        ...{ reality: 'planned', participants: 'russia; north-korea' },
        ...{ participants_ar: 'روسيا; north-korea', participants_en: 'Russia; north-korea' },
        ...{ place: 'pyongyang', place_ar: 'بيونغ يانغ', place_en: 'Pyongyang' },
        ...{ said_by: 'russia', date_words: 'في حزيران', confidence: '0.7' },
        ...{ confirmed: 'false', corrected: 'false', told_by: 'pack:test' },
        ...{ source_title: 'Notes', source_url: 'https://notes.example/page' },
      },
    ]);
  });

  it('names all that tell a happening, each once', () => {
    const happening = madeHappening('told');
    const article = { from: 'article', article: 'a1', start: 0, end: 9 } as const;
    happening.told.push(
      { ...happening.event, provenance: article },
      { ...happening.event, provenance: { from: 'reader' } },
      { ...happening.event, provenance: article },
    );
    expect(readCsv(toCsv([happening], NAMES))[0]!['told_by']).toBe('pack:test; article:a1; reader');
  });

  it('has a head alone where there is nothing', () => {
    expect(toCsv([], NAMES).split('\r\n')).toHaveLength(2);
  });

  it.each(HOSTILE_TEXTS)('brings %j back, and no spreadsheet takes it for a formula', (text) => {
    const event = madeHappening('hostile', {
      title: { ar: text, en: text },
      source: { title: text, url: text },
    });
    const [row] = readCsv(toCsv([event], NAMES));
    for (const column of ['title_ar', 'title_en', 'source_title', 'source_url']) {
      expect(row![column]).not.toMatch(/^[=+\-@\t\r]/u);
      expect(row![column]!.replace(/^'(?=[=+\-@\t\r\n])/u, '')).toBe(text);
    }
  });

  it('brings any text back', () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ',', '\r', '\n', '=', ';', 'ب', 'x'),
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (titles) => {
        const events = titles.map((en, i) => madeHappening(`e${i}`, { title: { ar: '', en } }));
        const rows = readCsv(toCsv(events, NAMES));
        expect(rows.map((row) => row['title_en']!.replace(/^'(?=[=\r\n])/u, ''))).toEqual(titles);
      }),
    );
  });
});
