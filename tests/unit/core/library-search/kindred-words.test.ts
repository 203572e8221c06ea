import { describe, expect, it } from 'vitest';
import { arabicKeys } from '../../../../src/core/library-search/arabic-stem.ts';
import { kindredKeys } from '../../../../src/core/library-search/kindred-words.ts';

const keyOf = (word: string) => arabicKeys(word)[0]!;

describe('kindredKeys', () => {
  it.each([
    // The deed, and who does it or suffers it, both ways.
    ['تهجير', 'المهجرون'],
    ['تعذيب', 'معذبة'],
    ['تجنيد', 'المجندين'],
    ['إفلاس', 'مفلسة'],
    ['إدمان', 'المدمنون'],
    ['اعتقال', 'معتقلون'],
    ['احتجاج', 'المحتجون'],
    ['احتلال', 'محتلة'],
    ['انفجار', 'منفجرة'],
    ['استثمار', 'المستثمرين'],
    ['تمرد', 'متمردون'],
    ['تسلل', 'المتسللين'],
    ['تفاوض', 'متفاوضون'],
    ['إنتاج', 'المنتجين'],
    ['حصار', 'محاصرون'],
    ['قتال', 'المقاتلين'],
    // No mould tells them.
    ['سكن', 'الإسكان'],
    ['نزوح', 'نازحون'],
    ['لجوء', 'اللاجئين'],
    ['إصابة', 'مصابين'],
    ['اغتيال', 'اغتيل'],
    ['تظاهر', 'مظاهرات'],
    ['متظاهر', 'المظاهرة'],
    ['صادرات', 'تصدير'],
    ['دعم', 'المدعوم'],
  ])('ties %s to %s', (word, other) => {
    expect(kindredKeys(keyOf(word))).toContain(keyOf(other));
    expect(kindredKeys(keyOf(other))).toContain(keyOf(word));
  });

  it.each([
    // Places and tools are nobody who does it.
    ['تصدير', 'مصدر'],
    ['تركيز', 'مركز'],
    ['تطعيم', 'مطعم'],
    ['توقيع', 'موقع'],
    ['تعبير', 'معبر'],
    ['تصنيع', 'مصنع'],
    ['تنظير', 'منظر'],
    ['إشهاد', 'مشهد'],
    // Words of their own.
    ['انتخاب', 'منتخب'],
    ['اجتماع', 'مجتمع'],
    ['اختبار', 'مختبر'],
    ['استقبال', 'مستقبل'],
    ['استشفى', 'مستشفى'],
    ['تسليم', 'مسلم'],
    ['إسلام', 'مسلم'],
    ['إعدام', 'معدم'],
    // Another deed, a tense, somebody's illness.
    ['موازنة', 'توازن'],
    ['محتج', 'احتاج'],
    ['انقلاب', 'انقلب'],
    ['هجرة', 'تهجير'],
    ['مرض', 'مريض'],
  ])('does not tie %s to %s', (word, other) => {
    expect(kindredKeys(keyOf(word))).not.toContain(keyOf(other));
    expect(kindredKeys(keyOf(other))).not.toContain(keyOf(word));
  });
});
