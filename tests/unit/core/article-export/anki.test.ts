import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { anki } from '../../../../src/core/article-export/anki.ts';
import { HOSTILE_TEXTS } from '../timeline/made-happening.ts';
import { articleSaying, madeArticle, written } from './made-article.ts';

interface File {
  head: Record<string, string>;
  notes: Record<string, string>[];
}

/** As Anki reads it: heads until the first line that is none, then a note a line. */
function read(text: string): File {
  expect(text.endsWith('\n')).toBe(true);
  const lines = text.slice(0, -1).split('\n');
  const heads = lines.filter((line) => line.startsWith('#'));
  const head = Object.fromEntries(
    heads.map((line) => [line.slice(1, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  );
  const columns = head['columns']!.split('\t');
  const notes = lines.slice(heads.length).map((line) => {
    const cells = line.split('\t');
    expect(cells).toHaveLength(columns.length);
    // What begins so Anki reads on until the next quotation mark.
    for (const cell of cells) expect(cell).not.toMatch(/^"|^#/u);
    return Object.fromEntries(cells.map((cell, i) => [columns[i]!, cell]));
  });
  return { head, notes };
}

function textOf(html: string): string {
  return new JSDOM(html).window.document.body.textContent;
}

describe('flashcards', () => {
  const { head, notes } = read(written(anki, [madeArticle(), madeArticle({ id: 'a2' })]));

  it('say how they are to be read', () => {
    expect(head).toMatchObject({
      ...{ separator: 'tab', html: 'true', 'guid column': '1', 'tags column': '10' },
    });
    const columns = head['columns']!.split('\t');
    expect([columns[0], columns[9]]).toEqual(['Id', 'Tags']);
  });

  it('are one for each entry, however many articles name it', () => {
    expect(notes.map((note) => note['Id'])).toEqual(['siyaq:sergei-lavrov', 'siyaq:moscow']);
    expect(notes[0]).toMatchObject({
      ...{ Arabic: 'سِيرْغِي لَافْرُوف', English: 'Sergei Lavrov', Kind: 'person' },
      ...{ About: 'Foreign minister of Russia', Tags: 'siyaq siyaq::person' },
      Context: '<div dir="rtl" lang="ar"><b>لافروف</b> يعود</div>',
    });
  });

  it('lead to the sentence, and have a back of all', () => {
    const { Source: source, Back: back } = notes[1]!;
    expect(textOf(source!)).toBe('لافروف يعود · صحيفة · 2025-08-04');
    expect(source).toContain('href="https://news.example/a?id=7#:~:text=%D8%B9');
    expect(textOf(back!)).toContain('MoscowCapital of Russia');
  });

  it.each(HOSTILE_TEXTS.filter((text) => text !== ''))('that say %j hold it', (text) => {
    const { notes: hostile } = read(written(anki, [articleSaying(text), madeArticle()]));
    expect(hostile).toHaveLength(3);
    const shown = text
      .replace(
        /[\0-\u0008\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\p{Surrogate}]/gu,
        '',
      )
      .replace(/\s+/gu, ' ');
    for (const column of ['English', 'About']) {
      expect(textOf(hostile[0]![column]!).trim()).toBe(shown.trim());
      expect(hostile[0]![column]).not.toMatch(/[<>"]/u);
    }
  });
});
