import { describe, expect, test } from 'vitest';
import type { EntryName } from '../../../../src/core/entry.ts';
import { Gazetteer, type NamedEntry } from '../../../../src/core/gazetteer/gazetteer.ts';
import type { Kind } from '../../../../src/core/kind.ts';
import { findMentions } from '../../../../src/core/mentions/find-mentions.ts';

function entry(id: string, kind: Kind, main: string, short: string): NamedEntry {
  const name = (text: string, role: EntryName['role']): EntryName => ({
    ...{ text, language: 'ar', role, alone: role === 'main' },
  });
  return { id, kind, names: [name(main, 'main'), name(short, 'short')], related: [] };
}

const gazetteer = Gazetteer.of([
  entry('aoun', 'person', 'جوزيف عون', 'عون'),
  entry('saied', 'person', 'قيس سعيد', 'سعيد'),
  entry('sadr', 'person', 'مقتدى الصدر', 'الصدر'),
  entry('salam', 'person', 'نواف سلام', 'سلام'),
  entry('sharaa', 'person', 'أحمد الشرع', 'الشرع'),
  entry('al-bab', 'place', 'مدينة الباب', 'الباب'),
  entry('qaeda', 'organisation', 'تنظيم القاعدة', 'القاعدة'),
  entry('baabda', 'place', 'قصر بعبدا', 'بعبدا'),
]);

/** How often the short name is read in a sentence, after another one has named its bearer in full. */
function shortNames(full: string, sentence: string): number {
  const text = `زار ${full} الشمال. ${sentence}`;
  const [mentions = []] = findMentions(gazetteer, [text]);
  return mentions.filter(({ start, role }) => start > full.length + 4 && role === 'short').length;
}

describe('a short name that is an everyday word, its bearer introduced', () => {
  test.each([
    ['جوزيف عون', 'وشدد عون على الحوار', 1],
    ['جوزيف عون', 'وفي قصر بعبدا التقى عون السفير', 1],
    ['جوزيف عون', 'وأكدت مصادر عون ذلك', 1],
    ['جوزيف عون', 'وكان جوزيف عون قد طلب عون الأشقاء', 0],
    ['جوزيف عون', 'ويرى أن عون الضعفاء واجب', 0],
    ['نواف سلام', 'وقالت حكومة سلام إنها باقية', 1],
    ['نواف سلام', 'وقال إن سلام الجميع غاية', 0],
    ['قيس سعيد', 'واستبعد سعيد الحوار', 1],
    ['قيس سعيد', 'وقال المواطن إنه سعيد بذلك', 0],
    ['قيس سعيد', 'ونتمنى لهم زواج سعيد', 0],
    ['قيس سعيد', 'وعارضت النقابات قرارات سعيد', 1],
    ['مقتدى الصدر', 'ودعا الصدر أنصاره', 1],
    ['مقتدى الصدر', 'وأعلن تيار الصدر موقفه', 1],
    ['مقتدى الصدر', 'ويشكو المريض من التهاب الصدر', 0],
    ['أحمد الشرع', 'وقال الشرع إن الطريق طويل', 1],
    ['أحمد الشرع', 'إن الشرع يأمر بالعدل', 0],
    ['مدينة الباب', 'وعاد النازحون إلى الباب', 1],
    ['مدينة الباب', 'وقال إن الباب موصد', 0],
    ['تنظيم القاعدة', 'وأعلنت القاعدة مسؤوليتها', 1],
    ['تنظيم القاعدة', 'والصدق في التجارة هو القاعدة', 0],
  ])('%s | %s: %i', (full, sentence, count) => {
    expect(shortNames(full, sentence)).toBe(count);
  });
});
