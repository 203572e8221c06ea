import { describe, expect, it } from 'vitest';
import { OFFICES } from '../../../src/core/pack/offices.ts';
import { officeTitle } from '../../../src/locale/office-titles.ts';

describe('officeTitle', () => {
  it('is of the gender of its bearer', () => {
    expect(officeTitle('prime-minister', 'female', 'ar')).toBe('رئيسة الوزراء');
    expect(officeTitle('prime-minister', 'male', 'ar')).toBe('رئيس الوزراء');
    expect(officeTitle('king', 'female', 'en')).toBe('Queen');
    expect(officeTitle('minister', undefined, 'ar')).toBe('وزير');
    expect(officeTitle('minister', 'female', 'en')).toBe('Minister');
  });

  it('has a title for every office', () => {
    for (const office of OFFICES)
      for (const gender of ['female', 'male'] as const) {
        expect(officeTitle(office, gender, 'ar')).toMatch(/^[\u0621-\u064a ]+$/u);
        expect(officeTitle(office, gender, 'en')).toMatch(/^[A-Z][A-Za-z -]+$/u);
      }
  });

  it('knows no office of a later version, and no property of objects', () => {
    expect(officeTitle('astronaut', 'female', 'en')).toBeNull();
    expect(officeTitle('constructor', 'female', 'en')).toBeNull();
  });
});
