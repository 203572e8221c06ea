import { describe, expect, it } from 'vitest';
import { openArchive, packAt, packsToBytes } from '../../../../src/storage/packs/pack-bytes.ts';

const lines = Array.from({ length: 400 }, (_, i) =>
  JSON.stringify({ id: `entry-${i}`, kind: 'place', ar: `مدينة ${i}`, en: `City ${i} 𐤀` }),
);
const few = lines.slice(3, 9);

describe('the archive of packs', () => {
  it('gives the same lines of each again, in less room', () => {
    const { bytes, places } = packsToBytes([few, lines]);
    const text = `${lines.join('\n')}\n`;
    const archive = openArchive(bytes);
    expect(places.map((place) => packAt(archive, place))).toEqual([`${few.join('\n')}\n`, text]);
    expect(bytes.length).toBeLessThan(new TextEncoder().encode(text).length / 5);
  });

  it('gives letters again that have no byte of their own', () => {
    const line = JSON.stringify({ id: 'a', ar: 'ڤَالْمَة', en: 'São Tomé “ł” 𐤀 \u0670' });
    const { bytes, places } = packsToBytes([[line]]);
    expect(packAt(openArchive(bytes), places[0]!)).toBe(`${line}\n`);
  });

  it('is the same for the same lines', () => {
    expect(packsToBytes([lines])).toEqual(packsToBytes([lines]));
  });

  it('has no pack where none stands', () => {
    const { bytes, places } = packsToBytes([few, lines]);
    const { start, end } = places[1]!;
    expect(() => packAt(openArchive(bytes), { start: start + 1, end })).toThrow();
    expect(() => packAt(openArchive(bytes), { start, end: end - 1 })).toThrow();
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a page of an error', new TextEncoder().encode('<!doctype html><title>404</title>')],
  ])('is not %s', (_, bytes) => {
    expect(() => openArchive(bytes)).toThrow();
  });

  it('is not the first half of one', () => {
    const { bytes, places } = packsToBytes([lines]);
    expect(() => packAt(openArchive(bytes.subarray(0, 500)), places[0]!)).toThrow();
  });
});
