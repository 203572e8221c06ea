import { describe, expect, test } from 'vitest';
import type { EntryName } from '../../../../src/core/entry.ts';
import { Gazetteer, type NamedEntry } from '../../../../src/core/gazetteer/gazetteer.ts';
import type { Kind } from '../../../../src/core/kind.ts';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';
import { nisbaForms } from '../../../../src/core/nisba/nisba-forms.ts';

function entry(
  id: string,
  kind: Kind,
  main: string,
  { nisba, in: state }: { nisba?: string; in?: string } = {},
): NamedEntry {
  const name = (text: string, role: EntryName['role']): EntryName => ({
    ...{ text, language: 'ar', role, alone: true },
  });
  const forms = nisba === undefined ? [] : nisbaForms(nisba);
  const related = state === undefined ? [] : [{ as: 'located-in' as const, entry: state }];
  return { id, kind, names: [name(main, 'main'), ...forms.map((f) => name(f, 'nisba'))], related };
}

const gazetteer = Gazetteer.of([
  entry('morocco', 'country', 'المغرب', { nisba: 'مغربي' }),
  entry('syria', 'country', 'سوريا', { nisba: 'سوري' }),
  entry('turkey', 'country', 'تركيا', { nisba: 'تركي' }),
  entry('ankara', 'place', 'أنقرة', { in: 'turkey' }),
  entry('kenitra', 'place', 'القنيطرة', { in: 'morocco' }),
  entry('quneitra', 'place', 'القنيطرة', { in: 'syria' }),
  entry('pjd', 'organisation', 'حزب العدالة والتنمية', { in: 'morocco' }),
  entry('akp', 'organisation', 'حزب العدالة والتنمية', { in: 'turkey' }),
]);

/** The entries of the mentions whose names several bear, "?" behind one that stayed ambiguous. */
function read(text: string): string {
  const [mentions = []] = findMentions(gazetteer, [text]);
  return mentions
    .filter(({ entry: id }) => ['kenitra', 'quneitra', 'pjd', 'akp'].includes(id))
    .map(({ entry: id, confidence }) => (confidence < 0.6 ? '?' : id))
    .join(',');
}

describe('two entries of one name', () => {
  test.each([
    ['مزارع القنيطرة السورية', 'quneitra'],
    ['في ريف القنيطرة جنوبي سوريا', 'quneitra'],
    ['مصنع مغربي جديد في القنيطرة', 'kenitra'],
    ['حزب العدالة والتنمية التركي', 'akp'],
    ['تراجع حزب العدالة والتنمية في أنقرة', 'akp'],
    ['زار المغرب. ثم عاد إلى القنيطرة في جنوب سوريا', 'quneitra'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('nothing tells them apart: both are offered', () => {
    const [mentions = []] = findMentions(gazetteer, ['وصل القطار إلى القنيطرة مساء']);
    expect(mentions).toHaveLength(1);
    expect(mentions[0]!.others).toHaveLength(1);
  });
});
