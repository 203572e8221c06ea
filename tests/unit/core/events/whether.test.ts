import { describe, expect, test } from 'vitest';
import { eventsIn } from './glossary.ts';

const PUBLISHED = '2025-08-05';

const lines = (text: string): string[] =>
  eventsIn(text, PUBLISHED).map(({ summary }) => summary.en);
const realities = (text: string): string[] =>
  eventsIn(text, PUBLISHED).map(({ reality, roles }) => `${reality} ${roles[0]?.entry}`);

describe('a denial or a condition holds as far as it is said', () => {
  test.each([
    [
      'نفى قيس سعيد استقالته في 3 مايو 2024، وأكد أنه زار باريس في 4 مايو 2024',
      ['negated kais-saied', 'happened kais-saied'],
    ],
    [
      'نفى بوتين أن يكون زار القاهرة في 3 مايو 2024، لكنه التقى ترامب في 4 مايو 2024',
      ['negated vladimir-putin', 'happened vladimir-putin'],
    ],
    ['وسط شائعات عن مقتل بشار الأسد، زار بوتين دمشق في 3 مايو 2024', ['happened vladimir-putin']],
    ['أنباء عن مقتل بشار الأسد في 3 مايو 2024', ['conditional bashar-al-assad']],
    ['اتهمت إيران تركيا بأن إسرائيل هاجمت دمشق في 3 مايو 2024', ['conditional israel']],
    ['ما لم تنسحب إيران، ستهاجم إسرائيل دمشق في 3 سبتمبر 2025', ['conditional israel']],
    ['لولا استقالة حسني مبارك في 11 فبراير 2011 لسقطت الحكومة', ['happened hosni-mubarak']],
    ['فندت إيران أنباء عن مقتل قاسم سليماني في 3 مايو 2018', ['negated qasem-soleimani']],
    ['من غير المقرر أن يزور بوتين القاهرة في 3 سبتمبر 2025', ['negated vladimir-putin']],
    ['لو لم يستقل حسني مبارك في 11 فبراير 2011 لطالت الأزمة', ['happened hosni-mubarak']],
    ['لم يستبعد لافروف أن يزور بوتين القاهرة في 3 سبتمبر 2025', ['conditional vladimir-putin']],
    [
      'من المقرر أن يزور بوتين القاهرة في 3 سبتمبر 2025، ولم يستبعد مصدر تأجيلها إذا تعذر ذلك',
      ['planned vladimir-putin'],
    ],
    ['يزور بوتين القاهرة في 3 سبتمبر 2025 إذا تمت دعوته', ['conditional vladimir-putin']],
    ['دعا حزب الله إلى مسيرة في دمشق يوم 3 سبتمبر 2025', ['planned hezbollah']],
    ['دعا حزب الله في 3 مايو 2025 إلى مسيرة في دمشق', []],
    ['من المحتمل أن يزور بوتين القاهرة في 3 سبتمبر 2025', ['conditional vladimir-putin']],
  ])('%s', (text, expected) => {
    expect(realities(text)).toEqual(expected);
  });

  test('who denies his own deed is who would have done it', () => {
    expect(lines('نفى قيس سعيد زيارته إلى موسكو في 3 مايو 2024')).toEqual([
      'Kais Saied did not visit Moscow, 3 May 2024',
    ]);
    expect(lines('انتقد قيس سعيد زيارته إلى موسكو في 3 مايو 2024')).toEqual([]);
  });

  test('what is joined by a negation goes on with the subject', () => {
    expect(lines('وصل بوتين إلى القاهرة في 3 مايو 2024 دون أن يلتقي ترامب')).toEqual([
      'Vladimir Putin arrived in Cairo, 3 May 2024',
      'Vladimir Putin did not meet Donald Trump, 3 May 2024',
    ]);
    // Nobody says on which day they did not.
    expect(lines('وصل بوتين إلى القاهرة في 3 مايو 2024 ولم يلتق ترامب')).toEqual([
      'Vladimir Putin arrived in Cairo, 3 May 2024',
    ]);
  });
});

describe('what was planned', () => {
  test.each([
    [
      'تأجلت زيارة بوتين إلى القاهرة التي كانت مقررة يوم 3 أغسطس 2025',
      'Vladimir Putin did not visit Cairo, 3 August 2025',
    ],
    [
      'أثارت زيارة بوتين إلى القاهرة المقررة في 20 أغسطس 2025 جدلا',
      'Vladimir Putin is to visit Cairo, 20 August 2025',
    ],
    [
      'كان من المقرر أن يزور بوتين القاهرة يوم 3 أغسطس، غير أن الزيارة ألغيت',
      'Vladimir Putin did not visit Cairo, 3 August 2025',
    ],
    [
      'كان من المقرر أن يزور بوتين القاهرة يوم 3 أغسطس',
      'Vladimir Putin was to visit Cairo, 3 August 2025',
    ],
    [
      'تنطلق في القاهرة يوم 21 أغسطس 2025 محاكمة حسني مبارك',
      'Hosni Mubarak is to go on trial in Cairo, 21 August 2025',
    ],
  ])('%s', (text, english) => {
    expect(lines(text)).toEqual([english]);
  });

  test.each([
    'قال بوتين إن زيارة ترامب المقررة قبل 20 أغسطس 2025 مهمة',
    'تحدث الوزير عن زيارة بوتين إلى القاهرة مقررا أن يعود في المساء',
  ])('nothing of a limit or without a date: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });

  test('what is wished for may be, on a day to come', () => {
    expect(lines('اقترح بوتين زيارة ترامب إلى القاهرة في 20 أغسطس 2025')).toEqual([
      'Donald Trump may visit Cairo, 20 August 2025',
    ]);
    expect(lines('اقترح بوتين زيارة ترامب إلى القاهرة في 3 مايو 2024')).toEqual([]);
    // The date is that of what is promised.
    expect(lines('تعهد بوتين بوقف الحرب في سبتمبر 2025')).toEqual([]);
  });

  test('what is to follow, and what is announced for a day to come', () => {
    expect(
      lines('التقى بوتين ترامب في 3 أغسطس 2025، على أن يزور القاهرة في 20 أغسطس 2025'),
    ).toEqual([
      'Vladimir Putin met Donald Trump, 3 August 2025',
      'Vladimir Putin is to visit Cairo, 20 August 2025',
    ]);
    expect(lines('أعلنت مصر زيارة بوتين إلى القاهرة في 20 أغسطس 2025')).toEqual([
      'Vladimir Putin is to visit Cairo, 20 August 2025',
    ]);
    expect(lines('أعلنت مصر في 3 أغسطس 2025 زيارة بوتين إلى القاهرة')).toEqual([
      'Egypt made an announcement, 3 August 2025',
    ]);
    expect(lines('شدد بوتين على أن يزور ترامب القاهرة في 20 أغسطس 2025')).toEqual([]);
  });

  test.each([
    'إذا لم يستقل حسني مبارك في 3 مايو 2024 فسيحاكم',
    'زعم بوتين أن إيران حاولت اغتيال ترامب في 3 مايو 2024',
  ])('nothing of what nobody knows: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });

  test.each([
    'كتب في روايته أن حسني مبارك استقال في 11 فبراير 2012',
    'تخيل أن بوتين زار القاهرة في 3 مايو 2024',
    'قال ساخرا إن بوتين زار القاهرة في 3 مايو 2024',
  ])('nothing of what is made up: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});
