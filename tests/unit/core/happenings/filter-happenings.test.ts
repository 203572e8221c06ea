import { describe, expect, it } from 'vitest';
import {
  countHappenings,
  filterHappenings,
  isNoFilter,
  NO_FILTER,
  type HappeningFilter,
} from '../../../../src/core/happenings/filter-happenings.ts';
import type { Happening } from '../../../../src/core/happenings/happening.ts';
import { madeHappening } from '../timeline/made-happening.ts';

const article = { from: 'article', article: 'a1', start: 0, end: 9 } as const;
const ALL: Happening[] = [
  madeHappening('treaty', { from: '1990-05-31', class: 'sign' }),
  madeHappening('war', {
    from: '1991-01-01',
    to: '1995-12-31',
    precision: 'year',
    class: 'invade',
  }),
  madeHappening('read', { from: '2024-06-19', class: 'meet', provenance: article }),
  madeHappening('own', { from: '2024-06-20', provenance: { from: 'reader' } }),
  madeHappening('undated', { from: 'some day', to: 'later' }),
];
const both = madeHappening('both', { from: '2025-01-01' });
both.told.push({ ...both.event, provenance: article });
ALL.push(both);

function passing(filter: Partial<HappeningFilter>): string[] {
  return filterHappenings(ALL, { ...NO_FILTER, ...filter }).map(({ id }) => id);
}

describe('a filter', () => {
  it('that sets nothing lets all pass, in their order', () => {
    expect(passing({})).toEqual(ALL.map(({ id }) => id));
    expect(isNoFilter(NO_FILTER)).toBe(true);
  });

  it.each<[Partial<HappeningFilter>, string[]]>([
    [{ from: '1990', to: '1990' }, ['treaty']],
    [{ to: '1990-05' }, ['treaty']],
    [{ to: '1990-05-30' }, []],
    // Overlaps at either end.
    [{ from: '1995-12-31', to: '1999' }, ['war']],
    [{ from: '1980', to: '1991' }, ['treaty', 'war']],
    [{ from: '2024-06-20' }, ['own', 'both']],
  ])('by the period %j', (filter, ids) => {
    expect(passing(filter)).toEqual(ids);
  });

  it('by field, what has no class being a field of its own', () => {
    expect(passing({ fields: ['diplomacy'] })).toEqual(['treaty', 'read']);
    expect(passing({ fields: ['war', 'unsorted'] })).toEqual(['war', 'own', 'undated', 'both']);
  });

  it('by any of the sources that tell a happening', () => {
    expect(passing({ sources: ['article'] })).toEqual(['read', 'both']);
    expect(passing({ sources: ['reader', 'article'] })).toEqual(['read', 'own', 'both']);
    expect(passing({ sources: ['pack'], from: '2025' })).toEqual(['both']);
  });

  it('by all at once', () => {
    const filter = { fields: ['diplomacy'], sources: ['article'], from: '2024' } as const;
    expect(passing(filter)).toEqual(['read']);
    expect(isNoFilter({ ...NO_FILTER, ...filter })).toBe(false);
  });

  it('takes a class that it does not know for none', () => {
    const odd = madeHappening('odd', { class: 'levitate' as 'sign' });
    expect(filterHappenings([odd], { ...NO_FILTER, fields: ['unsorted'] })).toEqual([odd]);
  });
});

describe('the counts', () => {
  it('are of each field and each source', () => {
    const { fields, sources } = countHappenings(ALL);
    expect(Object.fromEntries(fields)).toEqual({ diplomacy: 2, war: 1, unsorted: 3 });
    expect(Object.fromEntries(sources)).toEqual({ pack: 4, article: 2, reader: 1 });
  });
});
