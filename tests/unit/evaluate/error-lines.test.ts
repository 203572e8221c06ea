import { expect, test } from 'vitest';
import { Gazetteer, type NamedEntry } from '../../../src/core/gazetteer/gazetteer.ts';
import type { Mention } from '../../../src/core/mention.ts';
import { writeOutNames } from '../../../src/core/pack/entry-names.ts';
import { goldErrorLines } from '../../evaluate/error-lines.ts';
import { readGold } from '../../evaluate/gold.ts';
import { judge } from '../../evaluate/judge.ts';
import type { Judged } from '../../evaluate/judged-gold.ts';

const egypt: NamedEntry = {
  id: 'egypt',
  kind: 'country',
  related: [],
  names: writeOutNames({
    ar: 'مصر',
    en: 'Egypt',
    alias: [],
    short: [],
    famous: [],
    nisba: ['مصري'],
    plural: [],
    aliasEn: [],
    shortEn: [],
  }),
};
const glossary = { gazetteer: Gazetteer.of([egypt]), entries: new Map([['egypt', egypt]]) };

/** Judges a passage of one block against mentions that are given, not found. */
function judged(block: string, ...mentions: Partial<Mention>[]): Judged[] {
  const gold = readGold(`## style: gulf; topic: war\n${block}`, 'gold.txt');
  const passage = gold.passages[0]!;
  const [only] = passage.blocks;
  const judgements = judge(only!.names, mentions as Mention[]);
  return judgements.map((judgement) => ({ passage, block: only!, judgement }));
}

/** Isolates made visible. */
const shown = (lines: string[]) =>
  lines.map((line) => line.replaceAll('\u2067', '{').replaceAll('\u2069', '}'));

test('an error says where, what, in which context, and what was expected', () => {
  const long = 'كلمة '.repeat(9);
  const lines = goldErrorLines(glossary, judged(`${long}الجيش [المصري|egypt] ${long}`));
  expect(shown(lines)).toEqual([
    'gold.txt:2  missed  {…مة كلمة كلمة كلمة الجيش [المصري] كلمة كلمة كلمة كلمة كلم…}  expected egypt (nisba)  found nothing',
  ]);
});

test('an error says what was found and why', () => {
  const evidence: Mention['evidence'] = ['exact', 'famous'];
  const found = { entry: 'abbas', others: ['egypt'], role: 'short', evidence } as const;
  const mention = { ...found, start: 4, end: 7, confidence: 0.9 } as const;
  const lines = goldErrorLines(
    glossary,
    judged('زار [مصر|?person]', { ...mention, others: [...found.others] }),
  );
  expect(shown(lines)).toEqual([
    'gold.txt:2  unknown-marked  {زار [مصر]}  expected a person that no pack holds  found abbas, or egypt at {مصر} (short; exact, famous; 0.9)',
  ]);
});

test('what is right is no error', () => {
  const right = { start: 4, end: 7, entry: 'egypt', others: [] };
  expect(goldErrorLines(glossary, judged('زار [مصر|egypt]', right))).toEqual([]);
});
