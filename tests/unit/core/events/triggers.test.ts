import { describe, expect, test } from 'vitest';
import { TRIGGERS } from '../../../../src/core/events/lexicon.ts';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

describe.each(TRIGGERS.map((trigger) => [trigger.name, trigger] as const))(
  'trigger %s',
  (name, trigger) => {
    test('tells its example', () => {
      const events = eventsIn(trigger.example.text, PUBLISHED);
      expect(events.map(({ summary }) => summary.en)).toEqual([trigger.example.english]);
      expect(events[0]?.trigger).toBe(name);
    });

    test('finds no event in its counter-example', () => {
      expect(eventsIn(trigger.counterexample, PUBLISHED)).toEqual([]);
    });
  },
);

test('there are at least 25 classes, each named once', () => {
  const names = TRIGGERS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(25);
});
