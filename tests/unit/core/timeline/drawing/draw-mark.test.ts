import { describe, expect, it } from 'vitest';
import type { ToldEvent } from '../../../../../src/core/happenings/told-event.ts';
import { drawMark } from '../../../../../src/core/timeline/drawing/draw-mark.ts';
import { frameOf } from '../../../../../src/core/timeline/drawing/frame.ts';
import { layOut } from '../../../../../src/core/timeline/lay-out.ts';
import { timelineItems } from '../../../../../src/core/timeline/timeline-item.ts';
import { madeHappening } from '../made-happening.ts';

/** Pixels for each day: a day is ten wide. */
const PER_DAY = 10;
const LABEL = { text: 'Treaty', language: 'en', direction: 'ltr' } as const;

function drawn(event: Partial<ToldEvent>, mirrored = false) {
  const { items } = timelineItems([madeHappening('one', event)]);
  const view = { start: items[0]!.span.start - 10, length: 200 };
  const room = { view, width: 200 * PER_DAY, lanes: 4, binLanes: 2, labelWidth: () => 100 };
  const [mark] = layOut(items, room).marks;
  const nodes = drawMark(mark!, frameOf(room.width, 4, 2, mirrored), LABEL);
  return nodes.map(({ tag, attributes = {} }) => {
    return { tag, ...attributes };
  });
}

const named = (nodes: Record<string, string | number>[], name: string) =>
  nodes.find((node) => String(node['class']).split(' ').includes(name));

describe('a mark', () => {
  it('of a day is round', () => {
    const nodes = drawn({});
    expect(named(nodes, 'full')).toMatchObject({ tag: 'circle', cx: 105 });
    expect(named(nodes, 'pale')).toBeUndefined();
  });

  it('of a month is a pale bar from its first day to its last', () => {
    const nodes = drawn({ from: '2024-06-01', to: '2024-06-30', precision: 'month' });
    expect(named(nodes, 'pale')).toMatchObject({ tag: 'rect', x: 100, width: 300 });
    expect(named(nodes, 'full')).toBeUndefined();
  });

  it('of several days that are known is a full bar', () => {
    const nodes = drawn({ from: '2024-06-01', to: '2024-06-05' });
    expect(named(nodes, 'full')).toMatchObject({ tag: 'rect', x: 100, width: 50 });
  });

  it('of three months is full in the middle one alone', () => {
    const nodes = drawn({ from: '2024-03-01', to: '2024-05-31', precision: 'month' });
    expect(named(nodes, 'pale')).toMatchObject({ x: 100, width: 920 });
    expect(named(nodes, 'full')).toMatchObject({ x: 410, width: 300 });
  });

  it.each(['planned', 'conditional', 'negated'] as const)('of what is %s is hollow', (reality) => {
    const day = drawn({ reality });
    expect(named(day, reality)).toMatchObject({ tag: 'circle' });
    expect(named(day, 'happened')).toBeUndefined();
    const days = drawn({ reality, from: '2024-06-01', to: '2024-06-05' });
    expect(named(days, reality)).toMatchObject({ tag: 'rect' });
    expect(named(days, 'happened')).toBeUndefined();
  });

  it('of what was denied is struck through', () => {
    expect(named(drawn({ reality: 'negated' }), 'strike')).toBeDefined();
    expect(named(drawn({ class: 'invade' }), 'strike')).toBeUndefined();
  });

  it('has the sign of its field', () => {
    const sign = (event: Partial<ToldEvent>) => named(drawn(event), 'sign')?.['d'];
    expect(sign({ class: 'invade' })).toBeDefined();
    expect(sign({ class: 'invade' })).not.toBe(sign({ class: 'sign' }));
    expect(sign({})).toBeUndefined();
  });

  it('stands on the other side where time runs from the right', () => {
    const [left, right] = [drawn({}), drawn({}, true)];
    expect(named(right, 'full')!['cx']).toBe(2000 - Number(named(left, 'full')!['cx']));
    expect(named(left, 'label')).toMatchObject({ 'text-anchor': 'start', x: 119 });
    // English runs leftwards from the mark by ending there.
    expect(named(right, 'label')).toMatchObject({ 'text-anchor': 'end', x: 1881 });
  });
});
