import { expect, test } from 'vitest';
import { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { readGold } from '../../evaluate/gold.ts';
import { judgeUnknownNames } from '../../evaluate/unknown-names.ts';

const glossary = { gazetteer: Gazetteer.of([]), entries: new Map() };

/** Judges a passage whose only name that the engine can see stands after a title. */
function judgeBlock(block: string) {
  const { passages } = readGold(`## style: gulf; topic: war\n${block}`, 'gold.txt');
  const { tally, ...rest } = judgeUnknownNames(glossary, passages);
  return { counts: Object.fromEntries(tally.counts), ...rest };
}

test('a proposed place is right where a marked name stands, its kind is judged apart', () => {
  const { counts, kinds, names, errors } = judgeBlock(
    'قال الرئيس [غابرييل بوريتش|?person] إنه متعب',
  );
  expect(counts['all']).toEqual({ marked: 1, recalled: 1, found: 1, precise: 1 });
  expect(kinds).toEqual({ right: 1, proposed: 1 });
  expect(names).toEqual({ right: 1, proposed: 1 });
  expect(errors).toEqual([]);
  expect(judgeBlock('قال الرئيس [غابرييل بوريتش|?place] إنه متعب').kinds.right).toBe(0);
});

test('what nobody marked is wrong, what is not proposed is missed', () => {
  const { counts, names, errors } = judgeBlock('قال الرئيس غابرييل [بوريتش|?person] إنه متعب');
  expect(counts['all']).toEqual({ marked: 1, recalled: 0, found: 1, precise: 0 });
  expect(names).toEqual({ right: 0, proposed: 1 });
  expect(errors.map((line) => line.split('  ')[1])).toEqual(['no such name', 'not proposed']);
});

test('a name of a kind that is not proposed counts neither way', () => {
  const { counts, errors } = judgeBlock('قال الرئيس [غابرييل بوريتش|?work] إنه متعب');
  expect(counts).toEqual({});
  expect(errors).toEqual([]);
});
