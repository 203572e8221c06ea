import { expect, test } from 'vitest';
import { Gazetteer, type NamedEntry } from '../../../../src/core/gazetteer/gazetteer.ts';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';

function person(id: string, text: string): NamedEntry {
  const name = { text, language: 'ar', role: 'main', alone: true } as const;
  return { id, kind: 'person', names: [name], related: [] };
}
const gazetteer = Gazetteer.of([
  person('mazrouei', 'سهيل المزروعي'),
  person('ghanim', 'حسن الغانم'),
  person('abdullah', 'عبد الله آل نهيان'),
  person('hamad', 'حمد بن جاسم'),
]);

test.each([
  ['قال سهيل بن محمد المزروعي إن', ['سهيل بن محمد المزروعي = mazrouei']],
  ['وشارك حسن بن عبد الله الغانم في', ['حسن بن عبد الله الغانم = ghanim']],
  ['التقى بحسن بن علي بن محمد الغانم', ['حسن بن علي بن محمد الغانم = ghanim']],
  ['استقبل عبد الله بن زايد آل نهيان', ['عبد الله بن زايد آل نهيان = abdullah']],
  // Not together, somebody else's, or held as it is.
  ['قال حسن، ابن الغانم', []],
  ['قال حسن بن علي في الغانم', []],
  ['قال حسن بن علي القحطاني', []],
  ['قال حمد بن جاسم الغانم', ['حمد بن جاسم = hamad']],
])('%s', (text, expected) => {
  const [mentions = []] = findMentions(gazetteer, [text]);
  expect(mentions.map(({ start, end, entry }) => `${text.slice(start, end)} = ${entry}`)).toEqual(
    expected,
  );
});
