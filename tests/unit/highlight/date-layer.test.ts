import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TextBlock } from '../../../src/article/text-blocks.ts';
import { failure, success, type Result } from '../../../src/core/result.ts';
import type { WrittenDate } from '../../../src/core/dates/date-mention.ts';
import { DateLayer, type Publication } from '../../../src/highlight/date-layer.ts';

/** What a question was about, and how it is answered: a date for each text that has one. */
interface Asked {
  texts: string[];
  published: string | null;
  answer: (result?: Result<WrittenDate[][]>) => Promise<void>;
}

let asked: Asked[];
let layer: DateLayer;

beforeEach(() => {
  class Watch {
    observe = vi.fn();
    unobserve = vi.fn();
    disconnect = vi.fn();
  }
  vi.stubGlobal('IntersectionObserver', Watch);
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('CSS', { highlights: new Map() });
  asked = [];
  layer = new DateLayer(
    (texts, published) =>
      new Promise((resolve) => {
        const found = success(texts.map(datesIn));
        const answer = async (result: Result<WrittenDate[][]> = found) => {
          resolve(result);
          await Promise.resolve();
          await new Promise((next) => setTimeout(next));
        };
        asked.push({ texts, published, answer });
      }),
  );
});

function datesIn(text: string): WrittenDate[] {
  const start = text.indexOf('أمس');
  if (start < 0) return [];
  const nothing = { interval: null, anchor: null, time: null, problem: null };
  return [{ start, end: start + 3, calendar: 'gregorian', ...nothing }];
}

const block = (text: string): TextBlock => ({
  kind: 'paragraph',
  text,
  element: {} as Element,
  segments: [],
});
const ON: Publication = { published: '2025-08-05', publishedCertainty: 'agreed' };
const place = (texts: readonly string[], publication: Publication | null = ON) =>
  layer.place(texts.map(block), [], publication);
const marked = () => layer.painted.inOrder.length;

describe('dates of a page', () => {
  test('are asked for once, and again only in text that is new', async () => {
    layer.setWanted(true);
    place(['وصل أمس', 'ثم غادر']);
    expect(asked).toMatchObject([{ texts: ['وصل أمس', 'ثم غادر'], published: '2025-08-05' }]);
    await asked[0]!.answer();
    expect(marked()).toBe(1);
    place(['ثم غادر', 'وصل أمس', 'وعاد أمس']);
    expect(marked()).toBe(1);
    expect(asked[1]).toMatchObject({ texts: ['وعاد أمس'] });
    await asked[1]!.answer();
    expect(marked()).toBe(2);
    place(['وعاد أمس']);
    expect([marked(), asked.length]).toEqual([1, 2]);
  });

  test('are not asked for where they are not wanted, not shown or nothing is to be dated', async () => {
    place(['وصل أمس']);
    layer.setWanted(true);
    expect(asked).toHaveLength(1);
    await asked[0]!.answer();
    layer.setWanted(false);
    expect(marked()).toBe(0);
    place(['وعاد أمس']);
    layer.setVisible(false);
    layer.setWanted(true);
    expect(asked).toHaveLength(1);
    place(['وعاد أمس'], null);
    layer.setVisible(true);
    expect([marked(), asked.length]).toEqual([0, 1]);
  });

  test('are asked for a few texts at a time', async () => {
    layer.setWanted(true);
    const long = (mark: string) => mark.repeat(15_000);
    place([long('ا'), long('ب'), 'وصل أمس', 'ت'.repeat(100_001)]);
    expect(asked[0]!.texts).toEqual([long('ا')]);
    await asked[0]!.answer();
    expect(asked[1]!.texts).toEqual([long('ب'), 'وصل أمس']);
    await asked[1]!.answer();
    expect([marked(), asked.length]).toEqual([1, 2]);
  });

  test('count anew from another day of publication', async () => {
    layer.setWanted(true);
    place(['وصل أمس']);
    place(['وصل أمس'], { published: '2025-09-01', publishedCertainty: 'stated' });
    expect(asked).toHaveLength(1);
    await asked[0]!.answer();
    expect(marked()).toBe(0);
    expect(asked[1]).toMatchObject({ texts: ['وصل أمس'], published: '2025-09-01' });
    await asked[1]!.answer();
    expect(marked()).toBe(1);
  });

  test('stay unmarked where they could not be found, until the text is placed again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    layer.setWanted(true);
    place(['وصل أمس']);
    await asked[0]!.answer(failure('background-unreachable', ''));
    expect([marked(), asked.length]).toEqual([0, 1]);
    place(['وصل أمس']);
    await asked[1]!.answer();
    expect(marked()).toBe(1);
  });
});
