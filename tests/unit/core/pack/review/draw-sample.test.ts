import { describe, expect, it } from 'vitest';
import { drawSample } from '../../../../../src/core/pack/review/draw-sample.ts';

const line = (id: string, kind: string) => JSON.stringify({ id, kind });
const people = Array.from({ length: 40 }, (_, n) => line(`person-${n}`, 'person'));
const others = [line('paris', 'place'), line('france', 'country'), line('a-war', 'event')];
const event = JSON.stringify({ event: '2024-01-01-something', from: '2024-01-01' });
const pack = ['{"pack":"one"}', ...people, ...others, event].join('\n');

const linesOf = (group: string, ...args: Parameters<typeof drawSample>) =>
  drawSample(...args).find((sample) => sample.group === group)!.lines;

describe('a sample of the packs', () => {
  it('draws so many of each group, and all where there are fewer', () => {
    const drawn = drawSample([pack], 'seed', 5);
    expect(drawn.map(({ group, of, lines }) => [group, of, lines.length])).toEqual([
      ['people', 40, 5],
      ['places', 2, 2],
      ['organisations', 0, 0],
      ['affairs', 1, 1],
      ['terms', 0, 0],
      ['past events', 1, 1],
    ]);
  });

  it('draws the same from the same records in any order and in any files', () => {
    const reversed = [pack.split('\n').slice(20).reverse().join('\n')];
    reversed.push(pack.split('\n').slice(0, 20).join('\n'));
    expect(drawSample(reversed, 'seed', 5)).toEqual(drawSample([pack], 'seed', 5));
  });

  it('draws others by another seed', () => {
    expect(linesOf('people', [pack], 'other', 5)).not.toEqual(linesOf('people', [pack], 'seed', 5));
  });

  it('draws each record about as often as another', () => {
    const counts = new Map(people.map((person) => [person, 0]));
    for (let seed = 0; seed < 400; seed++)
      for (const drawn of linesOf('people', [pack], `${seed}`, 10))
        counts.set(drawn, counts.get(drawn)! + 1);
    // A hundred times is what is expected, with a deviation of nine.
    expect(Math.min(...counts.values())).toBeGreaterThan(60);
    expect(Math.max(...counts.values())).toBeLessThan(140);
  });
});
