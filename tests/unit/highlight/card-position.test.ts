import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../../src/highlight/card-position.ts';

const viewport = { width: 800, height: 600 };
const card = { width: 332, height: 200 };
const box = (left: number, top: number, width = 80, height = 30) => ({
  ...{ left, top },
  ...{ right: left + width, bottom: top + height },
});

describe('placeCard', () => {
  test('goes below the mention and begins where it begins', () => {
    const at = box(300, 100);
    const ltr = placeCard([at], at, card, viewport, 'ltr');
    expect(ltr).toMatchObject({ left: 300, top: 138, side: 'below' });
    const rtl = placeCard([at], at, card, viewport, 'rtl');
    expect(rtl.left + card.width).toBe(at.right);
  });

  test('goes above where there is no room below', () => {
    const at = box(300, 500);
    expect(placeCard([at], at, card, viewport, 'ltr')).toMatchObject({ top: 292, side: 'above' });
  });

  test('takes the roomier side and scrolls inside where it fits on neither', () => {
    const at = box(300, 200);
    const tall = { width: 332, height: 900 };
    const below = placeCard([at], at, tall, viewport, 'ltr');
    expect(below).toMatchObject({ side: 'below', top: 238, maxHeight: 354 });
    const low = box(300, 400);
    const above = placeCard([low], low, tall, viewport, 'ltr');
    expect(above).toMatchObject({ side: 'above', top: 8, maxHeight: 384 });
  });

  test('clears every line of a mention that is broken over lines', () => {
    const lines = [box(0, 100, 40), box(700, 140, 100)];
    const { top } = placeCard(lines, lines[0]!, card, viewport, 'rtl');
    expect(top).toBe(178);
  });

  test('never covers the mention and stays inside the viewport', () => {
    const property = fc.property(
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 0, max: 560 }),
      fc.integer({ min: 40, max: 900 }),
      fc.constantFrom<'ltr' | 'rtl'>('ltr', 'rtl'),
      (left, top, height, direction) => {
        const at = box(left, top);
        const place = placeCard([at], at, { width: 332, height }, viewport, direction);
        const shown = Math.min(height, place.maxHeight);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + 332).toBeLessThanOrEqual(792);
        if (place.side === 'below') {
          expect(place.top).toBeGreaterThanOrEqual(at.bottom);
          expect(place.top + shown).toBeLessThanOrEqual(592);
        } else {
          expect(place.top).toBeGreaterThanOrEqual(8);
          expect(place.top + shown).toBeLessThanOrEqual(at.top);
        }
      },
    );
    fc.assert(property);
  });

  test('begins at the edge of a viewport narrower than itself', () => {
    const at = box(100, 100);
    expect(placeCard([at], at, card, { width: 300, height: 600 }, 'rtl').left).toBe(8);
  });
});
