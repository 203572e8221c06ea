import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareTexts,
  type ParagraphChange,
} from '../../../../src/core/differences/compare-texts.ts';

const [A, B, C] = ['افتتح الوزير الجسر.', 'حضر الحفل مئة ضيف.', 'وغابت الصحافة عن المكان.'];

/** The text of one side, paragraph by paragraph, as the changes tell it. */
function side(changes: readonly ParagraphChange[], without: 'added' | 'removed'): string[] {
  return changes.flatMap((change) => {
    if (change.is === 'changed')
      return [
        change.pieces
          .filter(({ is }) => is !== without)
          .map(({ text }) => text)
          .join(''),
      ];
    return change.is === without ? [] : [change.text];
  });
}

describe('compareTexts', () => {
  it('finds nothing between equal texts', () => {
    expect(compareTexts([A, B], [A, B]).every(({ is }) => is === 'same')).toBe(true);
  });

  it('shows a paragraph that came and one that went', () => {
    expect(compareTexts([A, B], [B, C])).toEqual([
      { is: 'removed', text: A },
      { is: 'same', text: B },
      { is: 'added', text: C },
    ]);
  });

  it('shows which words of a paragraph were changed', () => {
    expect(compareTexts([A, 'حضر الحفل مئة ضيف.'], [A, 'حضر الحفل مئتا ضيف.'])).toEqual([
      { is: 'same', text: A },
      {
        is: 'changed',
        pieces: [
          { is: 'same', text: 'حضر الحفل ' },
          { is: 'removed', text: 'مئة' },
          { is: 'added', text: 'مئتا' },
          { is: 'same', text: ' ضيف.' },
        ],
      },
    ]);
  });

  it('calls paragraphs that have little in common another text', () => {
    expect(compareTexts([A], [C]).map(({ is }) => is)).toEqual(['removed', 'added']);
  });

  it('tells both texts whole, whatever became of them', () => {
    const paragraph = fc.array(fc.constantFrom('الوزير', 'الجسر', 'قال', '،', ' '), {
      maxLength: 8,
    });
    const text = fc.array(
      paragraph.map((words) => words.join(' ')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(text, text, (before, now) => {
        const changes = compareTexts(before, now);
        expect(side(changes, 'removed')).toEqual(now);
        expect(side(changes, 'added').toSorted()).toEqual(before.toSorted());
      }),
    );
  });
});
