import { expect, test } from 'vitest';
import type { EntryName } from '../../../../src/core/entry.ts';
import { Gazetteer, type NamedEntry } from '../../../../src/core/gazetteer/gazetteer.ts';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';

const named = (text: string, role: EntryName['role']): EntryName => ({
  ...{ text, language: 'ar', role, alone: true },
});
const entry = (
  id: string,
  kind: NamedEntry['kind'],
  names: EntryName[],
  state: string | null,
): NamedEntry => ({
  ...{ id, kind, names },
  related: state === null ? [] : [{ as: 'located-in', entry: state }],
});
const gazetteer = Gazetteer.of([
  entry('egypt', 'country', [named('مصر', 'main')], null),
  entry('syria', 'country', [named('سوريا', 'main')], null),
  entry('cairo', 'place', [named('القاهرة', 'main')], 'egypt'),
  entry('damascus', 'place', [named('دمشق', 'main')], 'syria'),
  entry(
    'court',
    'organisation',
    [named('المحكمة الدستورية المصرية', 'main'), named('المحكمة الدستورية', 'alias')],
    'egypt',
  ),
  entry('movement', 'organisation', [named('حركة كفاية', 'alias')], 'egypt'),
]);

test.each([
  ['قررت المحكمة الدستورية في دمشق تأجيل الجلسة', ['damascus']],
  ['قررت المحكمة الدستورية بدمشق تأجيل الجلسة', ['damascus']],
  ['قررت المحكمة الدستورية في القاهرة تأجيل الجلسة', ['court', 'cairo']],
  ['قررت المحكمة الدستورية المصرية في دمشق تأجيل الجلسة', ['court', 'damascus']],
  ['قررت المحكمة الدستورية، ثم دمشق، تأجيل الجلسة', ['court', 'damascus']],
  ['اجتمعت حركة كفاية في دمشق', ['movement', 'damascus']],
])('what any state calls its own is of the state it is seated in: %s', (text, expected) => {
  const [mentions = []] = findMentions(gazetteer, [text]);
  expect(mentions.map((mention) => mention.entry)).toEqual(expected);
});
