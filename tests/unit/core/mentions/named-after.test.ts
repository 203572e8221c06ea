import { describe, expect, test } from 'vitest';
import { findCandidates, prepare } from '../../../../src/core/gazetteer/find-candidates.ts';
import { Gazetteer } from '../../../../src/core/gazetteer/gazetteer.ts';
import { BlockWords } from '../../../../src/core/mentions/block-words.ts';
import { isNamedAfter, NAMING_NOUNS } from '../../../../src/core/mentions/named-after.ts';
import type { Kind } from '../../../../src/core/kind.ts';

/** Whether the name between brackets is judged a part of a longer one. */
function isPart(marked: string, kind: Kind): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/gu, '');
  const surface = text.slice(start, end);
  const gazetteer = Gazetteer.of([
    {
      ...{ id: 'it', kind, related: [] },
      names: [{ text: surface, language: 'ar', role: 'main', alone: true }],
    },
  ]);
  const prepared = prepare(text);
  const candidate = findCandidates(gazetteer, prepared).find((one) => one.start === start);
  if (!candidate) throw new Error(`no candidate at the brackets of ${marked}`);
  return isNamedAfter(new BlockWords(prepared), candidate, kind);
}

describe('what is called after a place or a person', () => {
  test.each(NAMING_NOUNS.map((row) => [row.example, row.but, row] as const))(
    '%s, not %s',
    (example, but, { after }) => {
      const kind = after.has('place') ? 'place' : [...after][0]!;
      expect(isPart(example, kind)).toBe(true);
      expect(isPart(but, kind)).toBe(false);
    },
  );

  test.each([
    ['أستاذ في جامعة الملك [سلمان]', 'person', true],
    ['لقاء في جامعة [أوبك]', 'organisation', false],
    ['بطولة [قطر] المفتوحة للتنس', 'country', true],
    ['بطولة في [قطر]', 'country', false],
    ['قال مركز [القاهرة] الدولي للمؤتمرات', 'place', true],
  ] as const)('%s as %s: %s', (text, kind, expected) => {
    expect(isPart(text, kind)).toBe(expected);
  });
});
