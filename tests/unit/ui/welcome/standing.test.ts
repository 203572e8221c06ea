import { describe, expect, it } from 'vitest';
import { standingOf, type Grants } from '../../../../src/ui/welcome/standing.ts';

const NONE: Grants = { everywhere: false, sites: [], origins: [] };
const ALL: Grants = { everywhere: true, sites: [], origins: ['*://*/*'] };
const ONE: Grants = { everywhere: false, sites: ['example.org'], origins: ['*://*.example.org/*'] };

describe('standingOf', () => {
  it('needs nothing to read when asked', () => {
    expect(standingOf('asked', [], NONE)).toBe('works');
  });

  it('works everywhere only with everything granted', () => {
    expect(standingOf('everywhere', [], ALL)).toBe('works');
    expect(standingOf('everywhere', [], NONE)).toBe('refused');
    expect(standingOf('everywhere', [], ONE)).toBe('refused');
  });

  it.each([
    [['example.org'], ONE, 'works'],
    [['news.example.org'], ONE, 'works'],
    [['example.org', 'example.com'], ONE, 'partly'],
    [['example.com'], ONE, 'refused'],
    [['badexample.org'], ONE, 'refused'],
    [['example.com'], ALL, 'works'],
    [[], NONE, 'refused'],
  ] as const)('for %j', (sites, grants, standing) => {
    expect(standingOf('sites', sites, grants)).toBe(standing);
  });
});
