import { describe, expect, test } from 'vitest';
import type { EntryName } from '../../../../src/core/entry.ts';
import { Gazetteer, type NamedEntry } from '../../../../src/core/gazetteer/gazetteer.ts';
import type { Kind } from '../../../../src/core/kind.ts';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';

function entry(id: string, kind: Kind, main: string, short: string | null = null): NamedEntry {
  const name = (text: string, role: EntryName['role']): EntryName => ({
    ...{ text, language: 'ar', role, alone: role === 'main' },
  });
  const names = [name(main, 'main'), ...(short === null ? [] : [name(short, 'short')])];
  return { id, kind, names, related: [] };
}

const gazetteer = Gazetteer.of([
  entry('cannes', 'place', 'كان'),
  entry('lula', 'person', 'لولا دا سيلفا', 'لولا'),
  entry('ali', 'person', 'علي'),
]);

function read(text: string): string {
  const [mentions = []] = findMentions(gazetteer, [text]);
  return mentions.map(({ start, end }) => text.slice(start, end)).join(',');
}

describe('names that are words of the grammar', () => {
  test.each([
    ['سافرت المخرجة إلى كان أمس', 'كان'],
    ['في مدينة كان الساحلية', 'كان'],
    ['عرض الفيلم في مدينة كان، ثم عاد', 'كان'],
    ['وقال لولا أن الوقت ضيق لبقي، ثم زار لولا دا سيلفا', 'لولا دا سيلفا'],
    ['في مدينة كان يسكنها التجار', ''],
    ['كان الجو باردا، وكان المطر غزيرا', ''],
    ['سأل من كان في البيت', ''],
    ['زار لولا دا سيلفا المصنع. وقال لولا إن العمل مستمر', 'لولا دا سيلفا,لولا'],
    ['زار لولا دا سيلفا المصنع. وقال لولا دعمكم لفشلنا', 'لولا دا سيلفا'],
    ['زار لولا دا سيلفا المصنع. ورحب به الرئيس البرازيلي لولا أمس', 'لولا دا سيلفا,لولا'],
    ['وقال لولا إن العمل مستمر', ''],
    ['أكد الرئيس على أهمية العمل', ''],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
