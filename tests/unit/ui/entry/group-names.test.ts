import { describe, expect, it } from 'vitest';
import type { EntryName } from '../../../../src/core/entry.ts';
import { groupNames } from '../../../../src/ui/entry/group-names.ts';

const name = (text: string, language: 'ar' | 'en', role: EntryName['role']): EntryName => ({
  text,
  language,
  role,
  alone: true,
});

describe('groupNames', () => {
  it('sorts names by what they are and leaves out the main ones, marks or none', () => {
    expect(
      groupNames({
        name: { ar: 'رُوسِيَا', en: 'Russia' },
        names: [
          name('رُوسِيَا', 'ar', 'main'),
          name('روسيا', 'ar', 'alias'),
          name('الاتحاد الروسي', 'ar', 'alias'),
          name('Russia', 'en', 'main'),
          name('Russian Federation', 'en', 'alias'),
          name('RF', 'en', 'short'),
          name('روسي', 'ar', 'nisba'),
          name('روسية', 'ar', 'nisba'),
        ],
      }),
    ).toEqual({
      arabic: ['الاتحاد الروسي'],
      english: ['Russian Federation'],
      short: [{ text: 'RF', language: 'en' }],
      nisba: ['روسي', 'روسية'],
    });
  });

  it('gives each spelling once', () => {
    const twice = [name('لافروف', 'ar', 'short'), name('لافرُوف', 'ar', 'alias')];
    const groups = groupNames({ name: { ar: 'سيرغي', en: '' }, names: twice });
    expect([groups.short.length, groups.arabic.length]).toEqual([1, 0]);
  });
});
