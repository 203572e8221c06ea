import { expect, test } from 'vitest';
import { DICTIONARY_LIMITS } from '../../../../src/core/dictionary/dictionary-term.ts';
import { plainText } from '../../../../src/core/dictionary/structured-content.ts';

test.each<[string, unknown, string]>([
  ['a text', 'book', 'book'],
  ['a text as an object', { type: 'text', text: 'book' }, 'book'],
  [
    'structured content',
    {
      type: 'structured-content',
      content: [
        { tag: 'div', content: ['kitāb', { tag: 'br' }, 'noun'] },
        {
          tag: 'ul',
          content: [
            { tag: 'li', content: 'book' },
            { tag: 'li', content: 'letter' },
          ],
        },
      ],
    },
    'kitāb\nnoun\n• book\n• letter',
  ],
  [
    'links without where they lead',
    { tag: 'a', href: 'javascript:alert(1)', content: 'see' },
    'see',
  ],
  ['markup in a text stays text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  [
    'pictures say nothing',
    [
      { type: 'image', path: 'a.png' },
      { tag: 'img', path: 'a.png' },
    ],
    '',
  ],
  [
    'the reading over a word is left out',
    { tag: 'ruby', content: ['كتاب', { tag: 'rt', content: 'x' }] },
    'كتاب',
  ],
  ['signs of direction are left out', 'a\u202eb\u0000c', 'abc'],
  ['what has no known shape', [null, 3, { content: 'lost' }, { tag: 7 }], ''],
])('%s', (_, definition, text) => {
  expect(plainText(definition)).toBe(text);
});

test('a structure without end is read no further than makes sense', () => {
  const circle: { tag: string; content: unknown[] } = { tag: 'div', content: ['x'] };
  circle.content.push(circle, circle);
  expect(plainText(circle).length).toBeLessThanOrEqual(DICTIONARY_LIMITS.glossUnits);
});
