import { describe, expect, test } from 'vitest';
import type { EntryName } from '../../../../../src/core/entry.ts';
import type { Kind } from '../../../../../src/core/kind.ts';
import { checkEverydayNames } from '../../../../../src/core/pack/review/check-everyday-names.ts';

const entry = (kind: Kind, text: string, role: EntryName['role'] = 'main', alone = true) => ({
  ...{ id: 'something', kind },
  names: [{ text, language: 'ar' as const, role, alone }],
});

describe('names of everyday words alone', () => {
  test.each<[Kind, string]>([
    ['work', 'العَهْد الجَدِيد'],
    ['event', 'الهجوم على البيت'],
    ['place', 'الوادي الجديد'],
  ])('a %s called %s is doubted', (kind, name) => {
    expect(checkEverydayNames([entry(kind, name)])).toEqual([{ entry: 'something', name }]);
  });

  test.each<[string, ReturnType<typeof entry>]>([
    ['a noun of its kind stands before it', entry('work', 'مسلسل العهد الجديد')],
    ['a word of it is a name', entry('event', 'هجوم صفاقس الكبير')],
    ['it is one word, which the engine weighs', entry('place', 'الباب')],
    ['it needs an introduction', entry('work', 'العهد الجديد', 'short', false)],
    ['bodies are made of such words', entry('organisation', 'المحكمة العليا')],
    ['people are called so', entry('person', 'سيف العدل')],
  ])('not where %s', (_, one) => {
    expect(checkEverydayNames([one])).toEqual([]);
  });
});
