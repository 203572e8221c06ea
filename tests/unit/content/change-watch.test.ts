import { beforeEach, describe, expect, test } from 'vitest';
import { ChangeWatch } from '../../../src/content/change-watch.ts';
import { Scheduled } from './scheduled.ts';

let page: Scheduled;
let another: boolean;
let reads: number;
let clock: number;
let length: number;
let watch: ChangeWatch;

beforeEach(() => {
  page = new Scheduled();
  another = true;
  reads = 0;
  clock = 0;
  length = 0;
  watch = new ChangeWatch({
    onceChanged: page.onceChanged,
    whenIdle: page.whenIdle,
    read: () => (reads++, (clock += length), another),
    now: () => clock,
  });
  watch.start();
});

describe('ChangeWatch', () => {
  test('reads once for changes that come together', () => {
    page.change();
    page.pass(399);
    page.change();
    expect(reads).toBe(0);
    page.pass(1);
    expect(reads).toBe(1);
    page.pass(60_000);
    expect(reads).toBe(1);
  });

  test('leaves a page that is long to read twenty times as long alone', () => {
    length = 100;
    page.change();
    page.pass(400);
    expect(reads).toBe(1);
    page.change();
    page.pass(1999);
    expect(reads).toBe(1);
    page.pass(1);
    expect(reads).toBe(2);
    length = 100_000;
    page.change();
    page.pass(2000);
    length = 0;
    page.change();
    page.pass(12_800); // never longer than this
    expect(reads).toBe(4);
  });

  test('reads ever more seldom where the text stays the same', () => {
    another = false;
    const times: number[] = [];
    for (let time = 0; time < 60_000; time += 100) {
      const before = reads;
      page.change();
      page.pass(100);
      if (reads > before) times.push(time + 100);
    }
    expect(times).toEqual([400, 1200, 2800, 6000, 12_400, 25_200, 38_000, 50_800]);
  });

  test('is quick again once the text is another, or the address', () => {
    another = false;
    for (let i = 0; i < 4; i++) {
      page.change();
      page.pass(12_800);
    }
    another = true;
    page.change();
    page.pass(12_800);
    page.change();
    page.pass(400);
    expect(reads).toBe(6);
    another = false;
    page.change();
    page.pass(400);
    watch.arrived();
    page.pass(400);
    expect(reads).toBe(8);
  });

  test('stops', () => {
    page.change();
    watch.stop();
    page.pass(60_000);
    expect([reads, page.watched]).toEqual([0, false]);
  });
});
