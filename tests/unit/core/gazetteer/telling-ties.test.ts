import { expect, test } from 'vitest';
import type { EntryName } from '../../../../src/core/entry.ts';
import { Gazetteer, type NamedEntry } from '../../../../src/core/gazetteer/gazetteer.ts';

function entry(id: string, ar: string, ...related: NamedEntry['related']): NamedEntry {
  const name: EntryName = { text: ar, language: 'ar', role: 'main', alone: true };
  return { id, kind: 'country', names: [name], related };
}

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمن';

test('what a state has in common with many others is no evidence of it', () => {
  const others = [...LETTERS].map((letter) =>
    entry(`state-${letter.codePointAt(0)}`, `دول${letter}`, { as: 'member-of', entry: 'large' }),
  );
  const oman = entry(
    'oman',
    'عمان',
    { as: 'capital', entry: 'muscat' },
    { as: 'language', entry: 'arabic' },
    { as: 'member-of', entry: 'large' },
    { as: 'member-of', entry: 'small' },
  );
  const named = ['muscat', 'arabic', 'large', 'small'].map((id, i) =>
    entry(id, `اسم${LETTERS[i]}`),
  );
  const gazetteer = Gazetteer.of([oman, ...others, ...named]);
  gazetteer.namesAt('عمان');
  expect(gazetteer.relatedTo('oman')).toEqual(['muscat', 'small']);
});
