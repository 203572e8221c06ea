import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const realities = (text: string): string[] =>
  eventsIn(text, PUBLISHED).map(({ reality }) => reality);

describe('what is said of the truth of a thing before it', () => {
  test.each([
    ['negated', 'لم يكن عمر البشير قد استقال في 11 أبريل 2019'],
    ['negated', 'ليس صحيحا أن قيس سعيد زار موسكو في 3 مايو 2024'],
    ['negated', 'غير صحيح أن قيس سعيد زار موسكو في 3 مايو 2024'],
    ['negated', 'لم يسبق أن زار فلاديمير بوتين الخرطوم في عام 2024'],
    ['negated', 'لا صحة لخبر وفاة قيس سعيد في 3 مايو 2024'],
    ['negated', 'كاد بشار الأسد يقتل في 3 مايو 2013'],
    ['negated', 'كادت إسرائيل تغتال حسن نصر الله في 3 مايو 2013'],
    ['negated', 'أوشكت إسرائيل أن تهاجم إيران في 3 مايو 2013'],
    ['conditional', 'كان يمكن أن يزور بوتين الصين في 3 مايو 2024'],
    ['conditional', 'تمنى كثيرون أن يموت بشار الأسد في 3 مايو 2013'],
    ['conditional', 'يشتبه في أن إيران هاجمت السعودية في 14 سبتمبر 2019'],
    ['conditional', 'لم يثبت أن إيران هاجمت السعودية في 14 سبتمبر 2019'],
    ['conditional', 'لا دليل على أن إيران هاجمت السعودية في 14 سبتمبر 2019'],
    ['conditional', 'سألت الصحيفة إن كان بوتين زار القاهرة في 3 مايو 2024'],
    ['conditional', 'تساءل المعلق عما إذا كان حسني مبارك قد استقال في 3 فبراير 2011'],
    ['conditional', 'ادعت إسرائيل أن حزب الله قصف القدس في 3 أكتوبر 2024'],
    ['conditional', 'من غير المؤكد أن إيران هاجمت السعودية في 14 سبتمبر 2019'],
  ])('%s: %s', (reality, text) => {
    expect(realities(text)).toEqual([reality]);
  });

  test.each([
    'كان بإمكان حسني مبارك أن يستقيل في 3 فبراير 2011',
    'كان على حسني مبارك أن يستقيل في 25 يناير 2011',
    'فشلت محاولة قتل صدام حسين في 8 يوليو 1982',
    'حاولت إسرائيل اغتيال حسن نصر الله في 25 سبتمبر 2006',
    'بعد محاولة اغتيال دونالد ترامب في 13 يوليو 2024 تغيرت الحملة',
    'شهدت بغداد محاولة اغتيال صدام حسين في 25 سبتمبر 1997',
    'أعلنت الشرطة إحباط مخطط لاغتيال دونالد ترامب في 13 يوليو 2024',
    'كان قيس سعيد على وشك توقيع اتفاقية باريس في 3 مايو 2024',
    'أحيا حزب الله في 3 يناير 2024 ذكرى مقتل قاسم سليماني',
    'أحيت إيران في 3 يناير 2024 الذكرى الرابعة لاغتيال قاسم سليماني',
    'صدرت في عام 2010 رواية تحكي قتل صدام حسين',
    'أيا كان من قتل قاسم سليماني في 3 يناير 2020 فسيحاسب',
    'ألغى إيمانويل ماكرون زيارة إلى القاهرة في 3 مايو 2022',
    'حملت حماس إسرائيل مسؤولية قتل حسن نصر الله في 27 سبتمبر 2024',
  ])('nothing that happened: %s', (text) => {
    expect(realities(text)).not.toContain('happened');
    expect(realities(text)).not.toContain('planned');
  });
});

describe('what only stands near a verb', () => {
  test('a deed from which days are counted is not undone, nor has it the date of the verb', () => {
    const text = 'ألغى دونالد ترامب، بعد يوم من تنصيبه، في 21 يناير 2025، قرارات كثيرة';
    expect(eventsIn(text, '2025-08-05').filter(({ trigger }) => trigger === 'appoint')).toEqual([]);
  });

  test('a statement that was published sends nobody out', () => {
    const text = 'نفى حزب الله، في بيان نشره أمس على صفحته، سيطرة روسيا على حلب';
    expect(eventsIn(text, '2025-08-05').map(({ line }) => line)).toEqual([
      'Russia did not take control of Aleppo',
    ]);
  });
});
