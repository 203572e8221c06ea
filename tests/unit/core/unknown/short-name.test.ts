import { expect, it } from 'vitest';
import { shortNamesOf } from '../../../../src/core/unknown/short-name.ts';

it.each([
  ['غابرييل بوريتش', ['بوريتش']],
  ['ألبرتو فان كلافيرين', ['كلافيرين', 'فان كلافيرين']],
  ['محمد بن طوق', ['بن طوق']],
  ['عبد الرحمن', []],
  ['محمد عبد الرحمن', ['عبد الرحمن']],
  ['أحمد أبو الريش', ['أبو الريش']],
  ['بينيدا', []],
  ['جون لي', []],
  ['', []],
])('the short names of "%s" are %s', (name, short) => {
  expect(shortNamesOf(name)).toEqual(short);
});
