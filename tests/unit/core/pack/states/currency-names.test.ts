import { expect, test } from 'vitest';
import {
  currencyNames,
  currencyNamesOf,
} from '../../../../../src/core/pack/states/currency-names.ts';

test.each([
  [
    'دينار',
    ['دنانير'],
    'أردني',
    'الدينار الأردني، دينار أردني، دينارا أردنيا، ديناران أردنيان، دينارين أردنيين، دنانير أردنية، الدنانير الأردنية',
  ],
  [
    'ليرة',
    ['ليرات'],
    'سوري',
    'الليرة السورية، ليرة سورية، ليرتان سوريتان، ليرتين سوريتين، ليرات سورية، الليرات السورية',
  ],
  // A foreign word that stands still.
  ['بيزو', [], 'مكسيكي', 'البيزو المكسيكي، بيزو مكسيكي'],
  // An adjective of two words agrees in both, or in the one that can.
  ['وون', [], 'كوري شمالي', 'الوون الكوري الشمالي، وون كوري شمالي'],
  ['راند', [], 'جنوب أفريقي', 'الراند الجنوب أفريقي، راند جنوب أفريقي'],
])('%s %j %s', (word, plurals, nisba, names) => {
  expect(currencyNames({ word, plurals }, nisba).join('، ')).toBe(names);
});

test('a state without an adjective stands behind the noun', () => {
  const dollar = { word: 'دولار', plurals: ['دولارات'] };
  expect(currencyNamesOf(dollar, 'هونغ كونغ')).toEqual(['دولار هونغ كونغ', 'دولارات هونغ كونغ']);
});
