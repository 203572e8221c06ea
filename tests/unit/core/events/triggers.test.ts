import { describe, expect, test } from 'vitest';
import { TRIGGERS } from '../../../../src/core/events/lexicon.ts';
import { SAID_ALONE } from '../../../../src/core/events/triggers/said-alone.ts';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

describe.each([...TRIGGERS, ...SAID_ALONE].map((trigger) => [trigger.name, trigger] as const))(
  'trigger %s',
  (name, trigger) => {
    test('tells its example', () => {
      const events = eventsIn(trigger.example.text, PUBLISHED);
      expect(events.map(({ summary }) => summary.en)).toEqual([trigger.example.english]);
      expect(events[0]?.trigger).toBe(name);
    });

    test('finds no event in its counter-example', () => {
      const events = eventsIn(trigger.counterexample, PUBLISHED);
      const same = events.filter((event) => event.trigger === name && event.reality === 'happened');
      expect(same).toEqual([]);
    });
  },
);

test('there are at least 60 classes', () => {
  expect(new Set(TRIGGERS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60);
});
