import { describe, expect, it } from 'vitest';
import { withoutNoise } from '../../../src/article/noise.ts';
import { collectBlocks } from '../../../src/article/text-blocks.ts';
import { page } from './page.ts';

const FIRST = 'قال رئيس اللجنة إن التقرير سيصدر في نهاية الشهر بعد مراجعة الأرقام كلها.';
const LAST = 'وأضاف أن اللجنة ستجتمع مرة أخرى في المدينة نفسها بعد أسبوعين من اليوم.';

function clean(between: string, before = '', after = ''): string[] {
  const body = `${before}<p>${FIRST}</p>${between}<p>${LAST}</p>${after}`;
  return withoutNoise(collectBlocks(page(body).body)).map((block) => block.text);
}

describe('withoutNoise', () => {
  it.each([
    '<p>اقرأ أيضًا: <a href="/1">الجسر القديم</a></p>',
    '<h4>إقرأ أيضاً</h4><ul><li><a href="/1">الجسر القديم يغلق</a></li><li>25 ديسمبر</li></ul>',
    '<div>شـارك هذا الخبر</div>',
    '<p>إعلان</p>',
    '<div>الكلمات الدلالية: الجسر</div>',
    '<p>» الأكثر قراءة</p>',
    '<p>© رويترز</p>',
    '<div>12</div>',
    '<p>نحترم اختيارك، راجع <a href="/p">سياسة الخصوصية</a> وصفحة شروط الاستخدام قبل أن تكتب تعليقك على هذا الخبر.</p>',
  ])('leaves out %s', (between) => {
    expect(clean(between)).toEqual([FIRST, LAST]);
  });

  it.each([
    ['<h2>خلفية الخلاف</h2>', 'خلفية الخلاف'],
    ['<p>(رويترز)</p>'.replace('رويترز', 'المرفأ'), '(المرفأ)'],
    ['<li>بند أول</li>', 'بند أول'],
    [
      '<p>المزيد من الوقت لن يفيد أحدا، قال الرجل وهو يغلق الباب خلفه في ذلك المساء البارد من شتاء لم يعرف الناس له مثيلا منذ أعوام طويلة.</p>',
      null,
    ],
  ])('keeps %s', (between, text) => {
    expect(clean(between)).toHaveLength(3);
    if (text !== null) expect(clean(between)[1]).toBe(text);
  });

  it('leaves out the lines around the text, but for a deck and a last line', () => {
    const before = '<div>محليات</div><div>تم النشر الجمعة 24 نيسان 2020 الساعة التاسعة مساء</div>';
    const deck = '<div>اللجنة تتحفظ على الأرقام الأولى وتطلب مهلة جديدة</div>';
    const after = '<p>(وكالات)</p><div><p>بريدك الإلكتروني</p></div><h3>أخبار المدينة</h3>';
    expect(clean('', before + deck, after)).toEqual([
      'اللجنة تتحفظ على الأرقام الأولى وتطلب مهلة جديدة',
      FIRST,
      LAST,
      '(وكالات)',
    ]);
  });
});

it('leaves out a line before the text that is only a day, in two calendars', () => {
  const day = 'السبت - 14 محرم 1447 هـ - 9 يوليو 2025 م';
  expect(clean('', `<div>${day}</div>`)).toEqual([FIRST, LAST]);
  const deck = 'تقرير اللجنة الذي طال انتظاره سيصدر يوم 9 يوليو 2025';
  expect(clean('', `<div>${deck}</div>`)).toEqual([deck, FIRST, LAST]);
});
