import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HoverIntent } from '../../../src/highlight/hover-intent.ts';

let said: string[];
let hover: HoverIntent<string>;

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  hover = new HoverIntent(
    (target) => said.push(`open ${target}`),
    () => said.push('close'),
    { open: 150, close: 250 },
  );
});
afterEach(() => vi.useRealTimers());

describe('HoverIntent', () => {
  test('opens after resting, not before', () => {
    hover.point('a');
    vi.advanceTimersByTime(149);
    hover.point('a'); // still there: the wait goes on
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['open a']);
  });

  test('passing over opens nothing', () => {
    hover.point('a');
    vi.advanceTimersByTime(100);
    hover.point(null);
    vi.advanceTimersByTime(1000);
    hover.point('a');
    vi.advanceTimersByTime(100);
    hover.point('b');
    vi.advanceTimersByTime(100);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(50);
    expect(said).toEqual(['open b']);
  });

  test('closes some time after leaving, once', () => {
    hover.point('a');
    vi.advanceTimersByTime(150);
    hover.point(null);
    vi.advanceTimersByTime(200);
    hover.point(null); // moving on outside does not begin the wait anew
    vi.advanceTimersByTime(50);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual(['open a', 'close']);
  });

  test('stays open on the way to the card and on it', () => {
    hover.point('a');
    vi.advanceTimersByTime(150);
    hover.point(null);
    vi.advanceTimersByTime(200);
    hover.point('card');
    vi.advanceTimersByTime(5000);
    expect(said).toEqual(['open a']);
    hover.point(null);
    vi.advanceTimersByTime(250);
    expect(said).toEqual(['open a', 'close']);
  });

  test('goes from one mention to another without closing between', () => {
    hover.point('a');
    vi.advanceTimersByTime(150);
    hover.point('b');
    vi.advanceTimersByTime(150);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual(['open a', 'open b']);
  });

  test('forgets when reset', () => {
    hover.point('a');
    vi.advanceTimersByTime(150);
    hover.point(null);
    hover.reset();
    vi.advanceTimersByTime(1000);
    hover.point('b');
    hover.reset();
    vi.advanceTimersByTime(1000);
    expect(said).toEqual(['open a']);
  });
});
