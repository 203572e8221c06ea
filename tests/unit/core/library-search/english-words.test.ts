import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ENGLISH_TABLE } from '../../../../src/core/library-search/english-table.ts';
import { arabicFor } from '../../../../src/core/library-search/english-words.ts';

describe('arabicFor', () => {
  it.each([
    ['airstrike', 'غارة جوية'],
    ['air strike', 'غارة جوية'],
    ['air strikes', 'غارة جوية'],
    ['airstrikes', 'غارة جوية'],
    ['coastguard', 'خفر السواحل'],
    ['coast guard', 'خفر السواحل'],
    ['central banks', 'مصرف مركزي'],
    ['power cuts', 'انقطاع الكهرباء'],
    ['blackouts', 'انقطاع الكهرباء'],
    ['subsidies', 'دعم'],
    ['subsidy', 'دعم'],
    ['war criminal', 'مجرم حرب'],
    ['shortages', 'نقص'],
    ['shortage', 'شح'],
    ['medicines', 'أدوية'],
    ['troops', 'قوات'],
    ['children', 'طفل'],
    ['policies', 'سياسة'],
    ['reconstruction', 'إعمار'],
    ['homeless', 'مشرد'],
  ])('knows %s as %s', (english, arabic) => {
    expect(arabicFor(english)).toContain(arabic);
  });

  it.each(['lavrov', 'gas lamp', 'st', ''])('knows nothing of %j', (word) => {
    expect(arabicFor(word)).toEqual([]);
  });
});

describe('ENGLISH_TABLE', () => {
  const rows = ENGLISH_TABLE.split(';').map((row) => row.trim());

  it('has rows of English words and Arabic ones, every word once', () => {
    const words = rows.flatMap((row) => row.split(' = ')[0]!.split(' '));
    expect(rows.filter((row) => !/^[a-z -]+ = [^a-z;=]+$/u.test(row))).toEqual([]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it('stays small: whoever searches loads it', () => {
    expect(gzipSync(ENGLISH_TABLE, { level: 9 }).length).toBeLessThan(20_000);
  });
});
