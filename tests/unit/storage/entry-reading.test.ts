import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/entry.ts';
import type { Kind } from '../../../src/core/kind.ts';
import { summariseWithReading } from '../../../src/storage/entry-reading.ts';

function entry(kind: Kind, ar: string, en: string): Entry {
  const provenance = { from: 'reader' } as const;
  const about = { ar: '', en: '' };
  return {
    id: 'x',
    kind,
    name: { ar, en },
    names: [],
    about,
    related: [],
    wikidata: null,
    provenance,
  };
}

describe('summariseWithReading', () => {
  it.each<[Kind, string, string, string | null, string]>([
    ['person', 'إيغور إيفانوف', 'Igor Ivanov', 'Īghūr Īfānūf', 'read off the English'],
    ['place', 'بيلغورود', 'Belgorod', 'Bīlghūrūd', 'read off the English'],
    ['person', 'سِيرْغِي', 'Sergei', 'Sīrghī', 'vocalised'],
    ['country', 'ألمانيا', 'Germany', null, 'another name'],
    ['place', 'شارع لافروف', 'Lavrov Street', null, 'half translated'],
    ['term', 'بوليتبورو', 'Politburo', null, 'a kind that is mostly translated'],
  ])('gives the %s %s (%s) the transliteration %s: %s', (kind, ar, en, transliteration) => {
    expect(summariseWithReading(entry(kind, ar, en)).transliteration).toBe(transliteration);
  });
});
