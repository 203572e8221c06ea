import { describe, expect, it } from 'vitest';
import { EVENT_CLASSES, EVENT_FIELDS, fieldOf } from '../../../../src/core/events/event-class.ts';

describe('classes of events', () => {
  it('stand in one field each', () => {
    expect(new Set(EVENT_CLASSES).size).toBe(EVENT_CLASSES.length);
    expect(EVENT_CLASSES.map(fieldOf).every((field) => EVENT_FIELDS.includes(field))).toBe(true);
    expect(fieldOf('sign')).toBe('diplomacy');
  });
});
