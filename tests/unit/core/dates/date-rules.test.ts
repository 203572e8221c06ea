import { describe, expect, test } from 'vitest';
import { DATE_RULES } from '../../../../src/core/dates/date-rules.ts';
import { NARROWING_RULES } from '../../../../src/core/dates/rules/narrowing.ts';
import { impossible, shown } from './shown.ts';

describe.each([...DATE_RULES, ...NARROWING_RULES].map((rule) => [rule.name, rule] as const))(
  'rule %s',
  (_, rule) => {
    test.each(rule.examples.map((example) => [example.text, example] as const))(
      'reads %s',
      (text, { surface, interval, on }) => {
        const read = interval === 'impossible' ? impossible : shown;
        expect(read(text, on ?? null)).toContain(`${surface} = ${interval ?? 'unresolved'}`);
      },
    );

    test.each(rule.counterexamples.map((text) => [text]))('reads no date in %s', (text) => {
      expect(shown(text, '2025-08-05')).toEqual([]);
    });

    test('has an example and a counter-example', () => {
      expect(rule.examples.length).toBeGreaterThan(0);
      expect(rule.counterexamples.length).toBeGreaterThan(0);
    });
  },
);

test('names are unique', () => {
  const names = [...DATE_RULES, ...NARROWING_RULES].map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
});

test('a year in words elsewhere changes nothing in how a text is read', () => {
  const examples = [...DATE_RULES, ...NARROWING_RULES].flatMap((rule) => rule.examples);
  for (const { text, on = null } of examples)
    expect(shown(`${text}\nفي عام ألف وتسعمائة وسبعين`, on)).toEqual([
      ...shown(text, on),
      'عام ألف وتسعمائة وسبعين = 1970-01-01/1970-12-31 year',
    ]);
});
