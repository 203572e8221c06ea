import { beforeAll, describe, expect, test } from 'vitest';
import { goldErrorLines } from '../../evaluate/error-lines.ts';
import { figuresOf, type Figures } from '../../evaluate/figures.ts';
import { readGoldFolder, type Gold } from '../../evaluate/gold.ts';
import { judgeHardCases } from '../../evaluate/judged-hard-cases.ts';
import { judgePassages, tallyGold, type Judged } from '../../evaluate/judged-gold.ts';
import { GOLD } from '../../evaluate/main.ts';
import { readGlossary, type Glossary } from '../../evaluate/packs.ts';

/** Below these the engine has become worse than it may be. */
const FLOORS = { passages: 40, names: 1500, precision: 0.98, recall: 0.97 };

/** Hard cases that the engine may have wrong, each with the reason. */
const ARGUED: Readonly<Record<string, string>> = {
  'تفوق طالبان من الجامعة في المسابقة':
    'Two students and the movement are written alike, both may excel, and "of the university" may follow either: only the sense tells.',
  'ظهر [كيم جونغ أون|kim-jong-un] في العرض، وظهرت كيم كارداشيان في عرض آخر':
    'A Korean family name stands first, and what follows it here is a word like any other to who does not know the name.',
};

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

test('hard cases are right, but for those that are argued', async () => {
  const judged = judgeHardCases(await readGlossary());
  const wrong = judged
    .filter(({ faults }) => faults.length > 0)
    .map(({ hardCase }) => (typeof hardCase === 'string' ? hardCase : hardCase.join('\n')));
  expect(wrong.sort()).toEqual(Object.keys(ARGUED).sort());
});
