import { describe, expect, it } from 'vitest';
import { toJson } from '../../../../../src/core/timeline/export/json.ts';
import { HOSTILE_TEXTS, madeHappening } from '../made-happening.ts';

const NAMES = new Map([
  ['russia', { ar: 'روسيا', en: 'Russia' }],
  ['japan', { ar: 'اليابان', en: 'Japan' }],
]);

interface Written {
  format: string;
  version: number;
  exported: string;
  names: Record<string, unknown>;
  happenings: unknown[];
}

describe('the data', () => {
  it('are everything, exactly, and say in which form', () => {
    const happenings = HOSTILE_TEXTS.map((text, i) =>
      madeHappening(`e${i}`, {
        title: { ar: text, en: text },
        telling: { block: 1, start: 2, end: 3, text },
        roles: [{ role: 'agent', entry: 'russia' }],
      }),
    );
    const text = toJson(happenings, NAMES, '2025-08-05T10:00:00.000Z');
    const written = JSON.parse(text) as Written;
    expect(written).toMatchObject({
      ...{ format: 'siyaq-timeline', version: 1, exported: '2025-08-05T10:00:00.000Z' },
    });
    expect(written.happenings).toEqual(happenings);
    // In UTF-8 as in memory: no half of a pair stands by itself.
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  it('hold the names of those that take part, and no others', () => {
    const written = JSON.parse(toJson([madeHappening('one')], NAMES, '')) as Written;
    expect(written.names).toEqual({ russia: NAMES.get('russia') });
  });
});
