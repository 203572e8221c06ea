import { expect, test } from 'vitest';
import { Gazetteer, type NamedEntry } from '../../../../src/core/gazetteer/gazetteer.ts';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';

function entry(
  id: string,
  main: string,
  { kind = 'person', short }: { kind?: NamedEntry['kind']; short?: string } = {},
): NamedEntry {
  const names = [{ text: main, language: 'ar', role: 'main', alone: true } as const];
  const shorter = { text: short ?? '', language: 'ar', role: 'short', alone: false } as const;
  return { id, kind, names: short === undefined ? names : [...names, shorter], related: [] };
}
const gazetteer = Gazetteer.of([
  entry('zouari', 'محرز الزواري'),
  entry('khan', 'كريم خان'),
  entry('thani', 'محمد بن عبد الرحمن آل ثاني'),
  entry('haddad', 'نزيه الحداد'),
  entry('chaker', 'سالم بن شاكر'),
  entry('hammami', 'حمة الهمامي', { short: 'حمة' }),
  entry('khan-younis', 'خان يونس', { kind: 'place' }),
  entry('hotel', 'فندق الدرويشي', { kind: 'organisation' }),
]);

test.each([
  ['حوكم محرز الزواري. وأحيل الزواري على القضاء ثم شكر للزواري صبره', 'zouari zouari zouari'],
  ['قال كريم خان إنه مستعد. وأكد خان ذلك', 'khan khan'],
  ['زار محمد بن عبد الرحمن آل ثاني بغداد. وقال آل ثاني إنها مفيدة', 'thani thani'],
  ['كتب نزيه الحداد رواية. وقال الحداد إنها الأولى', 'haddad haddad'],
  ['فاز سالم بن شاكر. وأضاف بن شاكر أنه سعيد', 'chaker chaker'],
  // A word besides, where it is no subject of a verb of saying.
  ['قال كريم خان إنه مستعد، فمن خان الأمانة؟', 'khan'],
  ['كتب نزيه الحداد رواية. ثم جاء الحداد بالباب', 'haddad'],
  // Somebody else's, and from there on nobody's.
  ['حوكم محرز الزواري. وقال محمد الزواري إنه مظلوم، وبكى الزواري', 'zouari'],
  ['قال كريم خان إنه مستعد. وأكد خان شاه ذلك، ثم زار خان يونس', 'khan khan khan-younis'],
  // Not introduced, or only below.
  ['أحيل الزواري على القضاء', ''],
  ['أكد ذلك الزواري أمس.\nثم حوكم محرز الزواري', 'zouari zouari'],
  ['أمام القضاء.\nأحيل الزواري.\nثم حوكم محرز الزواري', 'zouari'],
  // Beside the short name that its pack gives; no person.
  ['تحدث حمة الهمامي طويلا. وأضاف الهمامي أن حمة باق', 'hammami hammami hammami'],
  ['افتتح فندق الدرويشي. وقال الدرويشي إنه كبير', 'hotel'],
])('%s', (text, expected) => {
  const [mentions = []] = findMentions(gazetteer, [text]);
  expect(mentions.map(({ entry: id }) => id).join(' ')).toBe(expected);
});

test('what begins alike is told apart, and what holds the other is one name', () => {
  const others = Gazetteer.of([
    entry('thani', 'محمد بن عبد الرحمن آل ثاني'),
    entry('fahd', 'خالد بن فيصل آل فهد'),
    entry('klaveren', 'ألبرتو فان كلافيرين'),
  ]);
  const text =
    'محمد بن عبد الرحمن آل ثاني وخالد بن فيصل آل فهد مع ألبرتو فان كلافيرين. وقال آل فهد إنه باق، وشكر فان كلافيرين ضيفه آل ثاني';
  const [mentions = []] = findMentions(others, [text]);
  expect(mentions.slice(3).map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['آل فهد', 'فان كلافيرين', 'آل ثاني'],
  ]);
});

test('two people of one surname are told apart by their full names alone', () => {
  const two = Gazetteer.of([entry('one', 'محرز الزواري'), entry('two', 'كمال الزواري')]);
  const [mentions = []] = findMentions(two, ['محرز الزواري وكمال الزواري. وقال الزواري إنه باق']);
  expect(mentions.map(({ entry: id }) => id)).toEqual(['one', 'two']);
});

test('a surname says why it is one', () => {
  const [mentions = []] = findMentions(gazetteer, ['محرز الزواري. وعن الزواري قيل كثير']);
  expect(mentions[1]).toMatchObject({ role: 'short', evidence: ['exact', 'introduced'] });
});
