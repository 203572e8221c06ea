import { describe, expect, test } from 'vitest';
import { prepare } from '../../../../src/core/gazetteer/find-candidates.ts';
import { headedBodies } from '../../../../src/core/mentions/headed-bodies.ts';
import { fold } from '../../../../src/core/text/fold.ts';

const BODIES = new Set(
  [
    'هيئة السوق المالية',
    'مجلس القضاء الأعلى',
    'الهيئة العليا المستقلة للانتخابات',
    'هيئة السوق',
    'التلفزيون الرسمي',
    'وزارة الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج',
  ].map(fold),
);
/** The nouns with what stands before them in their first word. */
function headed(text: string): string[] {
  const prepared = prepare(text);
  return headedBodies(prepared, (noun) => BODIES.has(noun)).map(({ first, last, nameStart }) => {
    const { starts, ends } = prepared.words;
    return `${text.slice(starts[first], nameStart)}|${text.slice(nameStart, ends[last])}`;
  });
}

describe('nouns that the adjective of a state makes a body', () => {
  test.each([
    ['قرر مجلس القضاء الأعلى أمس', ['|مجلس القضاء الأعلى']],
    ['وبمجلس القضاء الأعلى', ['وب|مجلس القضاء الأعلى']],
    // The longest at a place, and lam that has swallowed the alef.
    ['قالت هيئة السوق المالية', ['|هيئة السوق المالية']],
    ['بيان للهيئة العليا المستقلة للانتخابات', ['ل|لهيئة العليا المستقلة للانتخابات']],
    ['نقل التلفزيون الرسمي عن مصدر', ['|التلفزيون الرسمي']],
    // Of eight words.
    [
      'أعلنت وزارة الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج',
      ['|وزارة الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج'],
    ],
    // No body of that name, a comma within, a head alone.
    ['مجلس الحي', []],
    ['مجلس، القضاء الأعلى', []],
    ['مجلس', []],
  ])('%s', (text, expected) => {
    expect(headed(text)).toEqual(expected);
  });
});
