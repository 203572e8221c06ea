import { beforeEach, describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/article/article.ts';
import { ArabicWatch } from '../../../src/content/arabic-watch.ts';
import { Scheduled } from './scheduled.ts';

let page: Scheduled;
let verdict: Verdict;
let looks: number;
let found: number;
let watch: ArabicWatch;

beforeEach(() => {
  page = new Scheduled();
  verdict = 'not-arabic';
  looks = 0;
  found = 0;
  watch = new ArabicWatch({
    look: () => (looks++, verdict),
    found: () => found++,
    onceChanged: page.onceChanged,
    whenIdle: page.whenIdle,
    now: page.now,
  });
});

describe('ArabicWatch', () => {
  test('finds an article at once and watches no more', () => {
    verdict = 'article';
    watch.start();
    expect([looks, found, page.watched]).toEqual([1, 1, false]);
  });

  test('does nothing more on a page that does not change', () => {
    watch.start();
    page.pass(60_000);
    expect([looks, found, page.waiting]).toEqual([1, 0, 0]);
  });

  test('looks again after a change, and finds text that came late', () => {
    watch.start();
    page.pass(2000);
    verdict = 'article';
    page.change();
    expect(looks).toBe(1);
    page.pass(400);
    expect([looks, found, watch.verdict]).toEqual([2, 1, 'article']);
  });

  test('is not watching between a change and the next look', () => {
    watch.start();
    page.change();
    expect(page.watched).toBe(false);
    page.pass(400);
    expect(page.watched).toBe(true);
  });

  test.each([
    ['not-arabic', 10_000],
    ['not-article', 60_000],
  ] as const)('gives up a page that is %s after %d milliseconds', (first, patience) => {
    verdict = first;
    watch.start();
    page.pass(patience - 1);
    page.change();
    page.pass(400);
    expect([looks, page.watched]).toEqual([2, true]);
    page.pass(patience);
    page.change();
    page.pass(60_000);
    expect([looks, page.watched]).toEqual([2, false]);
  });

  test('looks seven times at a page that changes without end', () => {
    watch.start();
    for (let i = 0; i < 1000; i++) {
      page.change();
      page.pass(100);
    }
    expect([looks, page.watched]).toEqual([7, false]);
  });

  test('begins anew at another address', () => {
    watch.start();
    page.pass(20_000);
    watch.start();
    expect([looks, page.watched]).toEqual([2, true]);
    watch.stop();
    page.change();
    page.pass(60_000);
    expect([looks, page.watched]).toEqual([2, false]);
  });
});
