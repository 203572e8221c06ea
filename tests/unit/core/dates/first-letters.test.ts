import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/core/dates/date-rule.ts';
import { DATE_RULES } from '../../../../src/core/dates/date-rules.ts';
import { dateText } from '../../../../src/core/dates/date-text.ts';
import { candidates } from '../../../../src/core/dates/first-letters.ts';

describe('candidates', () => {
  it.each([
    ['a literal', 'مايو', ['مايو 2015'], ['يونيو', 'ماي', '']],
    ['an alternation', '(?:مايو|مارس)', ['مارس', 'مايو'], ['محرم']],
    ['an optional word before', '(?:يوم )?مارس', ['يوم مارس', 'مارس'], ['يونيو']],
    ['digits in number', '\\d{1,2}/', ['3/4', '12/4'], ['س/4']],
    ['a class of digits', '0?[1-9]م', ['3م', '03م'], ['ص3']],
    ['looks around', '(?<!\\d)(?=م)مارس(?! )', ['مارس'], ['يوم']],
    ['any letter at all', '[\\u0620-\\u064a]ايو', ['مايو', '?'], []],
    ['named groups that are referred back to', '(?<a>اب)\\k<a>', ['ابxx'], ['با']],
  ])('reads %s', (_, pattern, maybe, never) => {
    const at = candidates([pattern]);
    for (const text of maybe) expect(at(text, 0), text).toEqual([0]);
    for (const text of never) expect(at(text, 0), text).toEqual([]);
  });

  it('names the expressions in their order', () => {
    const at = candidates(['مايو', 'يونيو', 'ما.و']);
    expect(at('في مايو', 3)).toEqual([0, 2]);
  });

  it('refuses a group that does not close', () => {
    expect(() => candidates(['(?:مايو'])).toThrow('does not close');
  });

  it('leaves out no rule of dates that matches, at any place of its examples', () => {
    const expressions = DATE_RULES.map(({ pattern }) => compile(pattern));
    const at = candidates(expressions.map(({ source }) => source));
    for (const { text } of DATE_RULES.flatMap(({ examples }) => examples)) {
      const { folded } = dateText(text);
      for (let start = 0; start < folded.length; start++)
        for (const [i, expression] of expressions.entries()) {
          expression.lastIndex = start;
          if (expression.test(folded)) expect(at(folded, start), text).toContain(i);
        }
    }
  });
});
