import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from '../../../../src/core/timeline/text-width.ts';
import { HOSTILE_TEXTS } from './made-happening.ts';

describe('a text that must fit', () => {
  it('stays whole where it does', () => {
    expect(fitText('Treaty', 200, 12)).toBe('Treaty');
  });

  it('is nothing where not one letter does', () => {
    expect(fitText('Treaty', 8, 12)).toBe('');
  });

  it('is never wider than its room, and a beginning of the text', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...HOSTILE_TEXTS));
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 300 }), (whole, room) => {
        const fitting = fitText(whole, room, 12);
        expect(textWidth(fitting, 12)).toBeLessThanOrEqual(room);
        if (fitting !== whole) expect(whole.startsWith(fitting.replace(/…$/u, ''))).toBe(true);
      }),
    );
  });

  it('is cut between words, and where the first one is too long, not at all', () => {
    expect(fitText('Treaty signed', 60, 12)).toBe('Treaty…');
    expect(fitText('معاهدة شاملة للصداقة', 85, 12)).toBe('معاهدة شاملة…');
    expect(fitText('Treaty, signed', 62, 12)).toBe('Treaty…');
    expect(fitText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 60, 12)).toBe('');
  });
});
