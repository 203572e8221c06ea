import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../src/article/pasted-text.ts';

const FACTS = { title: '', outlet: '', published: null };
const blocks = (text: string, facts = FACTS) =>
  readPasted(text, facts).blocks.map(({ kind, text: of }) => [kind, of]);

describe('readPasted', () => {
  it('takes paragraphs by empty lines, and joins the lines within', () => {
    expect(
      blocks('عودة الجسر\n\nبدأ العمل صباح الأحد\nفي وسط المدينة.\n\n\nوينتهي بعد شهرين.'),
    ).toEqual([
      ['title', 'عودة الجسر'],
      ['paragraph', 'بدأ العمل صباح الأحد في وسط المدينة.'],
      ['paragraph', 'وينتهي بعد شهرين.'],
    ]);
  });

  it('takes each line for a paragraph where no empty line parts them', () => {
    expect(blocks('عودة الجسر\nبدأ العمل صباح الأحد.\nوينتهي بعد شهرين.')).toEqual([
      ['title', 'عودة الجسر'],
      ['paragraph', 'بدأ العمل صباح الأحد.'],
      ['paragraph', 'وينتهي بعد شهرين.'],
    ]);
  });

  it('puts lines together that a narrow page had cut', () => {
    const text =
      'بدأت الفرق الفنية صباح الأحد إصلاح الجسر القديم في\nوسط المدينة بعد أسبوع من السيول التي قطعت الطريق بين\nالضفتين.\nوقال المدير إن العمل سينتهي قريبا.';
    expect(blocks(text)).toEqual([
      [
        'paragraph',
        'بدأت الفرق الفنية صباح الأحد إصلاح الجسر القديم في وسط المدينة بعد أسبوع من السيول التي قطعت الطريق بين الضفتين.',
      ],
      ['paragraph', 'وقال المدير إن العمل سينتهي قريبا.'],
    ]);
  });

  it('knows items by their marks', () => {
    expect(blocks('قرر المجلس:\n\n- فتح الجسر\n- إغلاق النفق\n\n1. أولا').slice(1)).toEqual([
      ['item', 'فتح الجسر'],
      ['item', 'إغلاق النفق'],
      ['item', 'أولا'],
    ]);
  });

  it('takes the headline that the reader gives, once', () => {
    const facts = { ...FACTS, title: 'عودة الجسر' };
    expect(blocks('عودة الجسر\n\nبدأ العمل.', facts)).toEqual([
      ['title', 'عودة الجسر'],
      ['paragraph', 'بدأ العمل.'],
    ]);
    expect(blocks('بدأ العمل.', facts)[0]).toEqual(['title', 'عودة الجسر']);
  });

  it('keeps what the reader says of it', () => {
    const facts = { title: '', outlet: ' المرفأ ', published: '2024-06-19' };
    const text = 'قال مدير الميناء إن السفن ستعود إلى الرصيف الشمالي في الأسبوع المقبل.';
    expect(readPasted(text, facts)).toMatchObject({
      title: text,
      outlet: 'المرفأ',
      published: '2024-06-19',
      publishedCertainty: 'stated',
      language: 'ar',
    });
  });

  it('has no blocks where there is nothing to see', () => {
    expect(blocks(' \n\t\n')).toEqual([]);
  });

  it('loses no word of any text', () => {
    const line = fc.stringMatching(/^[\u0627-\u064a .،]{0,60}$/u);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const found = readPasted(lines.join('\n'), FACTS).blocks.map(({ text }) => text);
        const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/u).filter(Boolean);
        expect(words(found)).toEqual(words(lines));
      }),
    );
  });
});
