import { expect, test } from 'vitest';
import type { Mention } from '../../../src/core/mention.ts';
import type { NamedEntry } from '../../../src/core/gazetteer/gazetteer.ts';
import type { Kind } from '../../../src/core/kind.ts';
import { coverageLine } from '../../evaluate/coverage.ts';
import type { Tally } from '../../evaluate/figures.ts';
import { readGold } from '../../evaluate/gold.ts';
import { judge } from '../../evaluate/judge.ts';
import { tallyGold } from '../../evaluate/judged-gold.ts';
import { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';

const entry = (id: string, kind: Kind, name: string): [string, NamedEntry] => [
  id,
  { id, kind, related: [], names: [{ text: name, language: 'ar', role: 'main', alone: true }] },
];
const entries = new Map([
  entry('egypt', 'country', 'مصر'),
  entry('cairo', 'place', 'القاهرة'),
  entry('putin', 'person', 'فلاديمير بوتين'),
]);
const glossary = { gazetteer: Gazetteer.of([...entries.values()]), entries };

const [passage] = readGold(
  '## style: gulf; topic: war\n[مصر|egypt] و[القاهرة|cairo] و[بوتين|putin] و[علي|?person] و[نيس|?place]',
  'folder/gold.txt',
).passages;
const block = passage!.blocks[0]!;
const [egypt, cairo, , ali] = block.names;
const mention = (span: { start: number; end: number }, id: string, role: string): Mention =>
  ({ ...span, entry: id, role, others: [] }) as unknown as Mention;
const mentions = [
  mention(egypt!, 'egypt', 'main'),
  mention(cairo!, 'egypt', 'nisba'),
  mention(ali!, 'putin', 'short'),
];
const judged = judge(block.names, mentions).map((judgement) => ({
  passage: passage!,
  block,
  judgement,
}));

/** "marked/recalled found/precise" of each group. */
const shown = ({ counts }: Tally) =>
  Object.fromEntries(
    [...counts].map(([group, { marked, recalled, found, precise }]) => [
      group,
      `${marked}/${recalled} ${found}/${precise}`,
    ]),
  );

test('recall goes by the marked kind and the written role, precision by those of the engine', () => {
  const { total, kind, role, style, file } = tallyGold(glossary, judged);
  expect(shown(total)).toEqual({ all: '3/1 3/1' });
  expect(shown(kind)).toEqual({ country: '1/1 2/1', place: '1/0 0/0', person: '1/0 1/0' });
  expect(shown(role)).toEqual({
    main: '2/1 1/1',
    nisba: '0/0 1/0',
    short: '0/0 1/0',
    unlisted: '1/0 0/0',
  });
  expect(shown(style)).toEqual({ gulf: '3/1 3/1' });
  expect(shown(file)).toEqual({ 'gold.txt': '3/1 3/1' });
});

test('errors are told apart', () => {
  const { outcomes, unknownMarked } = tallyGold(glossary, judged);
  expect(Object.fromEntries(outcomes)).toEqual({
    right: 1,
    'wrong-entry': 1,
    missed: 1,
    'unknown-marked': 1,
  });
  expect([...unknownMarked]).toEqual([['person', 1]]);
});

test('coverage is the share of marked names that the packs hold, found or not', () => {
  expect(coverageLine(glossary, block.names)).toBe(
    'coverage: the packs hold 3 of 5 (60.0 %) of the names marked: ' +
      'person 1 of 2 (50.0 %), country 1 of 1 (100.0 %), place 1 of 2 (50.0 %)',
  );
});
