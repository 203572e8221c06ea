import { describe, expect, it } from 'vitest';
import { authorIn, authorInTitle } from '../../../src/article/byline.ts';
import { extractArticle } from '../../../src/article/extract.ts';
import { collectBlocks } from '../../../src/article/text-blocks.ts';
import { page } from './page.ts';

describe('authorIn', () => {
  it.each([
    ['كتب: أحمد منصور', 'أحمد منصور'],
    ['كتبت - نهى عبد الله', 'نهى عبد الله'],
    ['بقلم سمير عطا الله', 'سمير عطا الله'],
    ['الأربعاء، 09 يوليو 2025 02:15 م كتب أحمد جمعة', 'أحمد جمعة'],
    ['كتب: أحمد منصور - الأربعاء 9 يوليو 2025', 'أحمد منصور'],
    ['By Layla Haddad | July 9, 2025 | 5 min read', 'Layla Haddad'],
    ['إعداد: هالة قضماني', 'هالة قضماني'],
  ])('reads %s', (line, name) => {
    expect(authorIn(line)).toBe(name);
  });

  it.each([
    'كتب الرئيس على حسابه أن الاتفاق قريب',
    'تحرير الأسرى في المدينة',
    'كتب ومجلات',
    'كتب',
    'الأربعاء 9 يوليو 2025',
    'بقلم: رئيس التحرير في اليوم الذي بدأ فيه كل شيء من جديد',
    'Passed by the committee of the House',
  ])('finds none in %s', (line) => {
    expect(authorIn(line)).toBeNull();
  });
});

describe('authorInTitle', () => {
  const between = collectBlocks(
    page('<div><a href="/w/5">سمير عطا الله</a></div><div>هالة قضماني</div>').body,
  );

  it('is a linked line that the title repeats', () => {
    expect(authorInTitle('كوريا التي لا نعرفها - سمير عطا الله', between)).toBe('سمير عطا الله');
  });

  it.each(['كوريا التي لا نعرفها', 'كوريا - هالة قضماني', 'سمير عطا الله - كوريا'])(
    'is none for %s',
    (title) => {
      expect(authorInTitle(title, between)).toBeNull();
    },
  );
});

it('is asked where metadata name nobody', () => {
  const sentence =
    'قال المتحدث باسم البلدية إن العمل في الجسر الجديد سينتهي قبل حلول الشتاء المقبل.';
  const body = (line: string): string =>
    `<h1>الجسر الجديد قبل الشتاء</h1><div>${line}</div><p>${sentence} ${sentence}</p>`;
  expect(extractArticle(page(body('كتب: أحمد منصور'))).article.byline).toBe('أحمد منصور');
  expect(extractArticle(page(body('أحداث اليوم'))).article.byline).toBeNull();
  const meta = '<meta name="author" content="هالة قضماني">';
  expect(extractArticle(page(body('كتب: أحمد منصور'), meta)).article.byline).toBe('هالة قضماني');
});
