import { beforeAll, describe, expect, test } from 'vitest';
import { goldErrorLines } from '../../evaluate/error-lines.ts';
import { figuresOf, type Figures } from '../../evaluate/figures.ts';
import { readGoldFolder, type Gold } from '../../evaluate/gold.ts';
import { judgeHardCases } from '../../evaluate/judged-hard-cases.ts';
import { judgePassages, tallyGold, type Judged } from '../../evaluate/judged-gold.ts';
import { GOLD } from '../../evaluate/main.ts';
import { readGlossary, type Glossary } from '../../evaluate/packs.ts';
import { judgeUnknownNames } from '../../evaluate/unknown-names.ts';

/** Below these the engine has become worse than it may be. */
const FLOORS = { passages: 40, names: 1500, precision: 0.98, recall: 0.97 };

/** The same for names that no pack holds, by kind. */
const UNKNOWN_FLOORS = [
  { kind: 'person', precision: 0.93, recall: 0.8 },
  { kind: 'place', precision: 0.8, recall: 0.45 },
  { kind: 'organisation', precision: 0.8, recall: 0.55 },
];

/** Hard cases that the engine may have wrong, each with the reason. */
const ARGUED: Readonly<Record<string, string>> = {};

describe('names in the gold', () => {
  let glossary: Glossary;
  let gold: Gold;
  let judged: Judged[];
  let figures: Figures;
  beforeAll(async () => {
    glossary = await readGlossary();
    gold = await readGoldFolder(GOLD, (id) => glossary.entries.has(id));
    judged = judgePassages(glossary, gold.passages);
    figures = figuresOf(tallyGold(glossary, judged).total.counts.get('all')!);
  });
  const errors = (): string => goldErrorLines(glossary, judged).join('\n');

  test('the gold is sound and large enough', () => {
    expect(gold.problems).toEqual([]);
    const blocks = gold.passages.flatMap((passage) => passage.blocks);
    expect(gold.passages.length).toBeGreaterThanOrEqual(FLOORS.passages);
    expect(blocks.flatMap(({ names }) => names).length).toBeGreaterThanOrEqual(FLOORS.names);
  });

  test('of the mentions nearly all are right', () => {
    expect(figures.precision, errors()).toBeGreaterThanOrEqual(FLOORS.precision);
  });

  test('of the names that a pack holds nearly all are found', () => {
    expect(figures.recall, errors()).toBeGreaterThanOrEqual(FLOORS.recall);
  });
});

test.each(UNKNOWN_FLOORS)(
  'names of kind $kind that no pack holds are found',
  async ({ kind, precision, recall }) => {
    const glossary = await readGlossary();
    const gold = await readGoldFolder(GOLD, (id) => glossary.entries.has(id));
    const { tally, errors } = judgeUnknownNames(glossary, gold.passages);
    const figures = figuresOf(tally.counts.get(kind)!);
    expect(figures.precision, errors.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(figures.recall, errors.join('\n')).toBeGreaterThanOrEqual(recall);
  },
);

test('hard cases are right, but for those that are argued', async () => {
  const judged = judgeHardCases(await readGlossary());
  const wrong = judged
    .filter(({ faults }) => faults.length > 0)
    .map(({ hardCase }) => (typeof hardCase === 'string' ? hardCase : hardCase.join('\n')));
  expect(wrong.sort()).toEqual(Object.keys(ARGUED).sort());
});
