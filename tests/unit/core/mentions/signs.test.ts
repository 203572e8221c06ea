import { describe, expect, test } from 'vitest';
import type { EntryName } from '../../../../src/core/entry.ts';
import { findCandidates, prepare } from '../../../../src/core/gazetteer/find-candidates.ts';
import { Gazetteer } from '../../../../src/core/gazetteer/gazetteer.ts';
import { ArticleView, CandidatesByWord } from '../../../../src/core/mentions/article-view.ts';
import { BlockWords } from '../../../../src/core/mentions/block-words.ts';
import type { Setting } from '../../../../src/core/mentions/setting.ts';
import { SIGNS } from '../../../../src/core/mentions/signs.ts';
import { WORD_SIGNS } from '../../../../src/core/mentions/word-signs.ts';
import { nisbaForms } from '../../../../src/core/nisba/nisba-forms.ts';
import type { Kind } from '../../../../src/core/kind.ts';
import { fold } from '../../../../src/core/text/fold.ts';

/** Where the name between brackets stands in a text without them, among a few known names. */
function settingOf(marked: string, kind: Kind): { setting: Setting; letters: string } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/gu, '');
  const surface = text.slice(start, end);
  const name = (words: string, role: EntryName['role']): EntryName => ({
    ...{ text: words, language: 'ar', role, alone: true },
  });
  const gazetteer = Gazetteer.of([
    { id: 'it', kind, names: [name(surface, 'main')], related: [] },
    { id: 'russia', kind, names: [name('روسيا', 'main')], related: [] },
    {
      id: 'lebanon',
      kind: 'country',
      names: nisbaForms('لبناني').map((form) => name(form, 'nisba')),
      related: [],
    },
  ]);
  const prepared = prepare(text);
  const words = new BlockWords(prepared);
  const candidates = findCandidates(gazetteer, prepared);
  const candidate = candidates.find((one) => one.start === start && one.end === end);
  if (!candidate) throw new Error(`no candidate at the brackets of ${marked}`);
  const beside = new CandidatesByWord(candidates);
  return {
    setting: { words, candidate, beside, article: new ArticleView([words]) },
    letters: fold(surface),
  };
}

describe('signs of a name', () => {
  test.each(SIGNS.map((sign) => [sign.example, sign.but, sign] as const))(
    '%s, not %s',
    (example, but, { kinds, find }) => {
      const of = kinds.has('place') ? 'place' : [...kinds][0]!;
      expect(find(settingOf(example, of).setting, of)).not.toBeNull();
      expect(find(settingOf(but, of).setting, of)).toBeNull();
    },
  );
});

describe('signs of an everyday word', () => {
  test.each(WORD_SIGNS.map((sign) => [sign.example, sign.but, sign] as const))(
    '%s, not %s',
    (example, but, { holds }) => {
      const inExample = settingOf(example, 'place');
      const inBut = settingOf(but, 'place');
      expect(holds(inExample.setting, inExample.letters)).toBe(true);
      expect(holds(inBut.setting, inBut.letters)).toBe(false);
    },
  );
});
