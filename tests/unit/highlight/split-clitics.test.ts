import { describe, expect, test } from 'vitest';
import { splitClitics } from '../../../src/highlight/split-clitics.ts';

describe('splitClitics', () => {
  test.each([
    ['', []],
    ['و', ['و']],
    ['ف', ['ف']],
    ['ب', ['ب']],
    ['ل', ['ل']],
    ['ال', ['ال']],
    ['وال', ['و', 'ال']],
    ['بال', ['ب', 'ال']],
    ['كال', ['ك', 'ال']],
    ['وبال', ['و', 'ب', 'ال']],
    ['فل', ['ف', 'ل']],
    ['لل', ['ل', 'ال']],
    ['ولل', ['و', 'ل', 'ال']],
    ['وَبِالـ', ['و', 'ب', 'ال']], // marks and tatweel
    ['سي', ['سي']], // of no known order: as it stands
  ])('%s', (clitics, parts) => {
    expect(splitClitics(clitics)).toEqual(parts);
  });
});
