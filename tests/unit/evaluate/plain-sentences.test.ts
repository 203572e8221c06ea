import { beforeAll, expect, test } from 'vitest';
import { readGlossary, type Glossary } from '../../evaluate/packs.ts';
import type { Kind } from '../../../src/core/kind.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';

/** Sentences in which nothing speaks against a name of their kind. */
const PLAIN: Readonly<Partial<Record<Kind, readonly [before: string, after: string]>>> = {
  country: ['وصل الوفد إلى ', ' أمس'],
  place: ['وصل الوفد إلى ', ' أمس'],
  person: ['قال ', ' إن الوضع هادئ'],
  organisation: ['قال متحدث باسم ', ' إن الوضع هادئ'],
};

/** Names with a full stop in them end a sentence; the index looks for none. */
const STOPPED = /\.|\s\S\.\s/u;
const MARKS = /[\u064b-\u0652\u0670\u0640]/gu;

let glossary: Glossary;
beforeAll(async () => {
  glossary = await readGlossary();
});

test('every full or famous name of the packs is found in a plain sentence', () => {
  const missed: string[] = [];
  for (const { id, kind, names } of glossary.entries.values()) {
    const [before, after] = PLAIN[kind] ?? [null, null];
    if (before === null) continue;
    for (const { text, language, role, alone } of names) {
      if (language !== 'ar' || role === 'nisba' || !alone || STOPPED.test(text)) continue;
      const name = text.replace(MARKS, '');
      const found = findMentions(glossary.gazetteer, [before + name + after])[0] ?? [];
      const isFound = found.some(
        ({ start, end, entry, others }) =>
          start <= before.length &&
          end >= before.length + name.length &&
          (entry === id || others.includes(id)),
      );
      if (!isFound) missed.push(name);
    }
  }
  expect([...new Set(missed)].sort()).toEqual([]);
});
