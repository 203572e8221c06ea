import type { Access } from '../../core/settings.ts';

/** What the browser grants now. */
export interface Grants {
  everywhere: boolean;
  /** Hosts of the sites granted one by one. */
  sites: string[];
  /** As match patterns, of web pages alone. */
  origins: string[];
}

/** How what the reader chose stands to what the browser grants. */
export type Standing = 'works' | 'refused' | 'partly';

/**
 * Whether a choice works: everything chosen is granted, nothing is (refused, or taken back in the
 * browser's settings since), or some of the sites are.
 *
 * @param sites hosts the reader wants; of no meaning for other choices
 * @example standingOf('everywhere', [], { everywhere: false, sites: [], origins: [] }) === 'refused'
 */
export function standingOf(access: Access, sites: readonly string[], grants: Grants): Standing {
  if (access === 'asked' || grants.everywhere) return 'works';
  if (access === 'everywhere') return 'refused';
  const granted = sites.filter((site) => grants.sites.some((host) => covers(host, site)));
  if (sites.length > 0 && granted.length === sites.length) return 'works';
  return granted.length > 0 ? 'partly' : 'refused';
}

function covers(granted: string, site: string): boolean {
  return site === granted || site.endsWith(`.${granted}`);
}
