import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/core/kind.ts';
import {
  DATE_HIGHLIGHT,
  DATE_MARK,
  HIGHLIGHT_SHEET,
  highlightName,
  MARKS,
  UNKNOWN_HIGHLIGHT,
  UNKNOWN_MARK,
} from '../../../src/highlight/highlight-sheet.ts';
import { KIND_TINTS } from '../../../src/highlight/kind-tints.ts';
import { contrast } from './contrast.ts';

const GROUNDS = {
  white: '#ffffff',
  paper: '#fbfaf7',
  sepia: '#f4ecd8',
  night: '#17191c',
  black: '#000000',
};

describe('marks', () => {
  test.each(KINDS)('%s stands out from every ground by 3:1', (kind) => {
    for (const [name, ground] of Object.entries(GROUNDS))
      expect(contrast(MARKS[kind].colour, ground), name).toBeGreaterThanOrEqual(3);
  });

  test('tell their kinds apart without colour', () => {
    expect(new Set(KINDS.map((kind) => MARKS[kind].line)).size).toBe(KINDS.length);
  });

  test('tell unknown names from every kind without colour, and from every ground', () => {
    expect(Object.values(MARKS).map(({ line }) => line)).not.toContain(UNKNOWN_MARK.line);
    for (const [name, ground] of Object.entries(GROUNDS))
      expect(contrast(UNKNOWN_MARK.colour, ground), name).toBeGreaterThanOrEqual(3);
    expect(HIGHLIGHT_SHEET).toContain(`::highlight(${UNKNOWN_HIGHLIGHT})`);
  });

  test('tell dates from every name without colour, and from every ground', () => {
    const names = [...Object.values(MARKS), UNKNOWN_MARK].map(({ line }) => line);
    expect(names).not.toContain(DATE_MARK.line);
    for (const [name, ground] of Object.entries(GROUNDS))
      expect(contrast(DATE_MARK.colour, ground), name).toBeGreaterThanOrEqual(3);
    expect(HIGHLIGHT_SHEET).toContain(`::highlight(${DATE_HIGHLIGHT}) { text-decoration-color`);
  });

  test('have prefixed names and are for the screen alone', () => {
    for (const kind of KINDS) {
      expect(highlightName(kind)).toBe(`siyaq-${kind}`);
      expect(HIGHLIGHT_SHEET).toContain(`::highlight(siyaq-${kind})`);
    }
    const outside = HIGHLIGHT_SHEET.replaceAll(
      /@media screen[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu,
      '',
    );
    expect(outside).not.toContain('highlight');
  });
});

describe('labels', () => {
  test.each(KINDS)('%s is legible in both themes by 4.5:1', (kind) => {
    expect(contrast(...KIND_TINTS[kind].light)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(...KIND_TINTS[kind].dark)).toBeGreaterThanOrEqual(4.5);
  });
});
