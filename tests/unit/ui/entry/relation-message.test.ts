import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../../../src/core/pack/relations.ts';
import { translator } from '../../../../src/locale/translator.ts';
import { relationMessage } from '../../../../src/ui/entry/relation-message.ts';

describe('relationMessage', () => {
  it('has a label of its own for each relation, in both languages', () => {
    for (const t of [translator('en'), translator('ar')]) {
      const labels = RELATIONS.map((as) => t(relationMessage(as)));
      expect(new Set(labels).size).toBe(RELATIONS.length);
    }
  });

  it('says no more than that there is a tie of one it does not know', () => {
    expect(relationMessage('rival')).toBe('relation_see_also');
    expect(relationMessage('toString')).toBe('relation_see_also');
  });
});
