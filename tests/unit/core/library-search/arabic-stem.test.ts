import { describe, expect, it } from 'vitest';
import { arabicKeys } from '../../../../src/core/library-search/arabic-stem.ts';

describe('arabicKeys', () => {
  it.each([
    // Article, particles, marks of number and gender, pronouns.
    ['هدنة', 'الهدنة بالهدنة هدنتهما والهدنة'],
    ['مفاوضات', 'المفاوضات للمفاوضات مفاوضاتهم وللمفاوضات'],
    ['إضراب', 'الإضراب إضرابهم للإضراب إضرابات'],
    ['لاجئ', 'لاجئون للاجئين لاجئة اللاجئات'],
    ['صاروخ', 'صاروخا الصاروخ صواريخ بصاروخين'],
    ['حكومة', 'حكومته الحكومات وحكومتها للحكومة'],
    ['استقالة', 'استقالته الاستقالات استقال'],
    ['مهاجر', 'مهاجرا المهاجرين للمهاجرات'],
    // Made within the word.
    ['وزير', 'وزراء ووزراء الوزراء وزيرا بوزير'],
    ['أسير', 'أسرى الأسرى بأسير'],
    ['سعر', 'أسعار أسعاره والأسعار'],
    ['مدينة', 'مدن المدن مدينتهم'],
    // Adjectives of one place.
    ['لبناني', 'اللبنانية لبنانيون اللبنانيين لبنان'],
    ['سياسي', 'سياسيين السياسية سياسة'],
    // Letters that are the word's own.
    ['وقف', 'لوقف بوقف ووقف'],
    ['لبنان', 'للبنان بلبنان ولبنان'],
    ['ألمانيا', 'المانيا وألمانيا بألمانيا'],
    ['بيطري', 'البيطري والبيطري'],
    ['مستشفى', 'مستشفيات بمستشفاها'],
  ])('finds %s where it is written %s', (word, others) => {
    const keys = arabicKeys(word);
    for (const other of others.split(' '))
      expect(arabicKeys(other).filter((key) => keys.includes(key))).not.toEqual([]);
  });

  it.each([
    ['بيان', 'بي'],
    ['سلطان', 'سلطة'],
    ['بكين', 'كين'],
    ['بوتين', 'وتين'],
    ['وزير', 'زير'],
    ['ألمانيا', 'مانيا'],
    ['مطر', 'مطار'],
    ['زلزال', 'زلل'],
    ['شرطي', 'شرط'],
    ['حرائق', 'حرق'],
    ['سوريا', 'سور'],
    ['صاروخ', 'صراخ'],
  ])('keeps %s and %s apart', (word, other) => {
    const keys = arabicKeys(word);
    expect(arabicKeys(other).filter((key) => keys.includes(key))).toEqual([]);
  });

  it('leaves no word without a key', () => {
    for (const word of ['ها', 'و', 'الله', 'ال', 'للله', 'ات', 'ية'])
      expect(arabicKeys(word).every((key) => key.length > 0)).toBe(true);
  });
});
