import { describe, expect, it } from 'vitest';
import { bodyEntries } from '../../../../../src/core/pack/states/body-entries.ts';
import type { EntryLine } from '../../../../../src/core/pack/states/entry-line.ts';

const TENDER = { JO: ['JOD'], SN: ['XOF'], IS: ['ISK'], SA: ['SAR'] };

function state(id: string, ar: string, en: string, ...nisba: string[]): EntryLine {
  return { id, kind: 'country', ar, en, nisba, about: { ar, en } };
}

const JORDAN = state('jordan', 'الأُرْدُنّ', 'Jordan', 'أردني');
const slugs = (code: string, entry: EntryLine): string[] =>
  bodyEntries(code, entry, { tender: TENDER }).map(({ id }) => id.slice(entry.id.length + 1));

describe('bodyEntries', () => {
  it('writes the adjective as the noun before it asks, and the name of the state after one in construct', () => {
    const bodies = new Map(bodyEntries('JO', JORDAN, { tender: TENDER }).map((it) => [it.id, it]));
    expect(bodies.get('jordan-foreign-ministry')).toEqual({
      id: 'jordan-foreign-ministry',
      kind: 'organisation',
      ar: 'وزارة الخارجية الأردنية',
      en: 'Foreign Ministry of Jordan',
      alias: ['وزارة الشؤون الخارجية الأردنية', 'الخارجية الأردنية', 'وزارة خارجية الأردن'],
      alias_en: ['Ministry of Foreign Affairs of Jordan'],
      about: { ar: 'وزارة الخارجية في الأردن', en: 'Foreign ministry of Jordan' },
      related: [{ as: 'located-in', entry: 'jordan' }],
    });
    expect(bodies.get('jordan-armed-forces')).toMatchObject({
      ar: 'الجيش الأردني',
      alias: ['القوات المسلحة الأردنية', 'جيش الأردن'],
    });
  });

  it('agrees in both words of a compound, and names each spelling of an adjective', () => {
    const korea = state('south-korea', 'كوريا الجنوبية', 'South Korea', 'كوري جنوبي');
    const [ministry] = bodyEntries('KR', korea, { tender: {} });
    expect(ministry?.ar).toBe('وزارة الخارجية الكورية الجنوبية');
    const british = state('united-kingdom', 'بريطانيا', 'United Kingdom', 'بريطاني', 'إنكليزي');
    const [office] = bodyEntries('GB', british, { tender: {} });
    expect(office?.en).toBe('Foreign Ministry of the United Kingdom');
    expect(office?.alias).toContain('وزارة الخارجية الإنكليزية');
  });

  it('invents no body: no army, bank or assembly that a state has not, and none without an adjective', () => {
    expect(slugs('JO', JORDAN)).toEqual(
      expect.arrayContaining(['armed-forces', 'central-bank', 'parliament', 'police']),
    );
    expect(slugs('IS', state('iceland', 'آيسلندا', 'Iceland', 'آيسلندي'))).not.toContain(
      'armed-forces',
    );
    expect(slugs('SN', state('senegal', 'السنغال', 'Senegal', 'سنغالي'))).not.toContain(
      'central-bank',
    );
    expect(slugs('SA', state('saudi-arabia', 'السعودية', 'Saudi Arabia', 'سعودي'))).not.toContain(
      'parliament',
    );
    expect(slugs('KI', state('kiribati', 'كيريباتي', 'Kiribati'))).toEqual([]);
  });
});
