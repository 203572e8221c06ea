import { describe, expect, it } from 'vitest';
import { bytesToPack, packToBytes } from '../../../../src/storage/packs/pack-bytes.ts';

const lines = Array.from({ length: 400 }, (_, i) =>
  JSON.stringify({ id: `entry-${i}`, kind: 'place', ar: `مدينة ${i}`, en: `City ${i} 𐤀` }),
);

describe('the bytes of a pack', () => {
  it('give the same lines again, in less room', () => {
    const bytes = packToBytes(lines);
    const text = `${lines.join('\n')}\n`;
    expect(bytesToPack(bytes)).toBe(text);
    expect(bytes.length).toBeLessThan(new TextEncoder().encode(text).length / 5);
  });

  it('are the same for the same lines', () => {
    expect(packToBytes(lines)).toEqual(packToBytes(lines));
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a page of an error', new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['the first half', packToBytes(lines).subarray(0, 500)],
  ])('that are %s are refused', (_, bytes) => {
    expect(() => bytesToPack(bytes)).toThrow();
  });
});
