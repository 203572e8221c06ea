import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drawMark } from '../../../../../src/core/timeline/drawing/draw-mark.ts';
import { frameOf, type Written } from '../../../../../src/core/timeline/drawing/frame.ts';
import { toSvg, type ChartPicture } from '../../../../../src/core/timeline/export/svg.ts';
import { layOut } from '../../../../../src/core/timeline/lay-out.ts';
import { timelineItems } from '../../../../../src/core/timeline/timeline-item.ts';
import { viewOfAll } from '../../../../../src/core/timeline/view.ts';
import { HOSTILE_TEXTS, madeHappening } from '../made-happening.ts';

function written(text: string, language: 'ar' | 'en' = 'en'): Written {
  return { text, language, direction: language === 'ar' ? 'rtl' : 'ltr' };
}

function pictureOf(titles: readonly string[], language: 'ar' | 'en' = 'en'): string {
  const happenings = titles.map((text, i) =>
    madeHappening(`e${i}`, { from: `20${10 + i}-01-01`, title: { ar: text, en: text } }),
  );
  const { items } = timelineItems(happenings);
  const view = viewOfAll(items.map(({ span }) => span));
  const frame = frameOf(1000, 10, 4, language === 'ar');
  const room = { view, width: 1000, lanes: 10, binLanes: 4, labelWidth: () => 200 };
  const picture: ChartPicture = {
    ...{ frame, axis: [], title: written(titles[0]!, language), description: titles.join(' ') },
    marks: layOut(items, room).marks.map((mark) => {
      const { title } = mark.item.happening.event;
      const label = written(title.en, language);
      return { field: 'war', name: title.en, drawn: drawMark(mark, frame, label) };
    }),
    legend: [{ field: 'war', name: written(titles[0]!, language) }],
  };
  return toSvg(picture);
}

function parsed(svg: string): Element {
  const { window } = new JSDOM();
  const document = new window.DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document.documentElement;
}

describe('a picture', () => {
  it('stands alone: in its namespace, with its styles, named, and loading nothing', () => {
    const svg = pictureOf(['Treaty signed']);
    const root = parsed(svg);
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(root.getAttribute('lang')).toBe('en');
    expect(root.querySelector('title')!.textContent).toBe('Treaty signed');
    expect(root.querySelector('desc')!.textContent).toBe('Treaty signed');
    expect(root.querySelector('style')!.textContent).toContain('.f-war');
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href|url\(|var\(/u,
    );
  });

  it('has nothing in it that only a page needs', () => {
    const root = parsed(pictureOf(['Treaty signed']));
    expect(root.querySelectorAll('.hit, .ring')).toHaveLength(0);
  });

  it('runs from right to left in Arabic', () => {
    const titles = ['الأول', 'الثاني'];
    const root = parsed(pictureOf(titles, 'ar'));
    expect(root.getAttribute('direction')).toBe('rtl');
    const [first, second] = [...root.querySelectorAll('circle.full')].map((circle) =>
      Number(circle.getAttribute('cx')),
    );
    expect(first).toBeGreaterThan(second!);
    const label = [...root.querySelectorAll('text.label')][0]!;
    expect(label.getAttribute('direction')).toBe('rtl');
    expect(label.getAttribute('text-anchor')).toBe('start');
  });

  it.each(HOSTILE_TEXTS.filter((text) => text !== ''))('shows %j as text and no more', (text) => {
    const root = parsed(pictureOf([text]));
    const kept = text.replace(
      /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu,
      '',
    );
    expect(root.querySelector('g > title')!.textContent).toBe(kept);
    expect(root.querySelectorAll('script, foreignObject, a, image')).toHaveLength(0);
    const handlers = [...root.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes].filter(({ name }) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });
});
