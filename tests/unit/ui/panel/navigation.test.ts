import { describe, expect, it } from 'vitest';
import { createNavigation } from '../../../../src/ui/panel/navigation.ts';
import { nextTab } from '../../../../src/ui/panel/next-tab.ts';

/** A navigation whose places are numbered as they are left; `recalled` lists those returned to. */
function navigation() {
  const recalled: number[] = [];
  let left = 0;
  const made = createNavigation(() => {
    const place = ++left;
    return () => recalled.push(place);
  });
  const shown = () =>
    made.layers.value.map((layer) => (layer.shows === 'entry' ? layer.entry : 'packs'));
  return { ...made, recalled, shown };
}

describe('createNavigation', () => {
  it('opens one entry over the other and comes back the same way', () => {
    const at = navigation();
    at.openEntry('russia');
    at.openEntry('moscow');
    expect(at.shown()).toEqual(['russia', 'moscow']);
    at.back();
    expect(at.shown()).toEqual(['russia']);
    at.back();
    expect([at.shown(), at.recalled]).toEqual([[], [2, 1]]);
  });

  it('does not open what is on top already', () => {
    const at = navigation();
    at.openEntry('russia');
    at.openEntry('russia');
    at.openPacks();
    at.openPacks();
    expect(at.shown()).toEqual(['russia', 'packs']);
  });

  it('tells two layers of one entry apart', () => {
    const at = navigation();
    for (const entry of ['russia', 'moscow', 'russia']) at.openEntry(entry);
    expect(new Set(at.layers.value.map(({ key }) => key)).size).toBe(3);
  });

  it('leaves every layer for a tab, and recalls none of the places', () => {
    const at = navigation();
    at.openEntry('russia');
    at.choose('library');
    expect([at.tab.value, at.shown()]).toEqual(['library', []]);
    at.back();
    expect(at.recalled).toEqual([]);
  });
});

describe('nextTab', () => {
  it.each([
    ['article', 'ArrowRight', false, 'glossary'],
    ['article', 'ArrowLeft', false, 'library'],
    ['library', 'ArrowRight', false, 'article'],
    ['article', 'ArrowLeft', true, 'glossary'],
    ['article', 'ArrowRight', true, 'library'],
    ['library', 'Home', true, 'article'],
    ['article', 'End', false, 'library'],
    ['article', 'Enter', false, null],
  ] as const)('from %s by %s (mirrored: %s) is %s', (from, key, mirrored, to) => {
    expect(nextTab(from, key, mirrored)).toBe(to);
  });
});
