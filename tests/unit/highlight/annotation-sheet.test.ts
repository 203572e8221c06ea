import { describe, expect, test } from 'vitest';
import { COLOURS } from '../../../src/core/annotations/annotation.ts';
import {
  ANNOTATION_SHEET,
  annotationHighlight,
  COLOUR_GROUNDS,
  NOTED_MARK,
  WASH,
} from '../../../src/highlight/annotation-sheet.ts';
import { MARKS, UNKNOWN_MARK, DATE_MARK } from '../../../src/highlight/highlight-sheet.ts';
import { contrast } from './contrast.ts';

/** Grounds of pages with a usual ink on each. */
const PAPERS = {
  white: ['#ffffff', '#1f2328'],
  sepia: ['#f4ecd8', '#2b2620'],
  night: ['#17191c', '#e8e6e1'],
  black: ['#000000', '#d0d0d0'],
} as const;

/** A highlight on a ground, as the browser lays one over the other. */
function washed(ground: string, colour: (typeof COLOURS)[number]): string {
  const parts = [1, 3, 5].map((at, i) => {
    const below = parseInt(ground.slice(at, at + 2), 16);
    return Math.round(below * (1 - WASH) + COLOUR_GROUNDS[colour][i]! * WASH);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

describe('highlights of the reader', () => {
  test.each(COLOURS)('%s leaves the ink legible by 4.5:1 and is seen on every paper', (colour) => {
    for (const [name, [ground, ink]] of Object.entries(PAPERS)) {
      expect(contrast(washed(ground, colour), ink), name).toBeGreaterThanOrEqual(4.5);
      expect(contrast(washed(ground, colour), ground), name).toBeGreaterThanOrEqual(1.15);
    }
  });

  test('show a note by a line that no name, date or unknown name has', () => {
    const lines = [...Object.values(MARKS), UNKNOWN_MARK, DATE_MARK].map(({ line }) => line);
    expect(lines).not.toContain(NOTED_MARK.line);
    for (const [name, [ground]] of Object.entries(PAPERS))
      expect(contrast(NOTED_MARK.colour, ground), name).toBeGreaterThanOrEqual(3);
  });

  test('have prefixed names, and a colour of the system where that is forced', () => {
    for (const colour of COLOURS) {
      const rule = `::highlight(${annotationHighlight(colour)}) {`;
      expect(ANNOTATION_SHEET.split(rule)).toHaveLength(3);
      expect(annotationHighlight(colour)).toMatch(/^siyaq-/u);
    }
  });
});
