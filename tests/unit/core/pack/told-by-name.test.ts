import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leaveOutTold, putInTold, type Json } from '../../../../src/core/pack/told-by-name.ts';

const PACKS = new URL('../../../../extension/packs/', import.meta.url);

describe('leaveOutTold', () => {
  it('leaves out an id made from the English name, and words of the main names', () => {
    const entry = {
      ...{ id: 'ana-novak', ar: 'آنَا مَارِيَّا نُوفَاك', en: 'Ana Novak' },
      ...{ alias: ['آنا نوفاك', 'آنا نوفاتش'], short_en: ['Novak'] },
    };
    expect(leaveOutTold(entry)).toEqual({
      ...{ id: 0, ar: 'آنَا مَارِيَّا نُوفَاك', en: 'Ana Novak' },
      ...{ alias: ['3 1', '3 نوفاتش'], short_en: ['1'] },
    });
  });

  it('keeps an id of another making, and what is no entry', () => {
    const entry = { id: 'wada', ar: 'الوكالة', en: 'World Anti-Doping Agency' };
    expect(leaveOutTold(entry)).toEqual(entry);
    expect(leaveOutTold({ id: 'en', about: ['1'] })).toEqual({ id: 'en', about: ['1'] });
    expect(leaveOutTold([1, null])).toEqual([1, null]);
  });
});

describe('putInTold', () => {
  it.each<Json>([
    { id: 'channel-2', ar: 'القناة 2', en: 'Channel 2', alias: ['قناة 2', 'القناة الثانية'] },
    { id: '', ar: 'أ', en: '', alias: ['=', '= أ', '', ' ', '7', '10 أ', 5, null] },
    { short: ['1'], en: 'a a b', ar: 'أ أ ب', id: 'a-a-b', short_en: ['a', 'a b', 'b a'] },
    { id: '0', ar: 'أ ب ج د ه و ز ح ط ي', en: 'x', alias: ['أ ي'], famous: 'أ' },
    { id: 'x', ar: 4, en: 'x', alias: ['4'] },
  ])('gives back %j', (line) => {
    expect(JSON.stringify(putInTold(leaveOutTold(line)))).toBe(JSON.stringify(line));
  });

  it('gives back every line that ships', () => {
    const files = readdirSync(PACKS).filter((name) => name.endsWith('.jsonl'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      for (const text of readFileSync(new URL(file, PACKS), 'utf8').split('\n').filter(Boolean)) {
        const line = JSON.parse(text) as Json;
        expect(JSON.stringify(putInTold(leaveOutTold(line))) === JSON.stringify(line)).toBe(true);
      }
  });
});
