/**
 * What a timeline is of: events in which all of some entries take part, an article of the library, the article
 * open in a tab, or everything that the reader has.
 */
export type TimelineTarget =
  | { of: 'entries'; entries: readonly string[] }
  | { of: 'article'; article: string }
  | { of: 'tab'; tab: number }
  | { of: 'everything' };

/**
 * Address of the timeline page, relative to the extension's root.
 *
 * @example timelineAddress({ of: 'entries', entries: ['russia', 'japan'] }) === 'timeline.html?entry=russia&entry=japan'
 */
export function timelineAddress(target: TimelineTarget): string {
  const query = new URLSearchParams(partsOf(target)).toString();
  return query === '' ? 'timeline.html' : `timeline.html?${query}`;
}

/** Reads the target back from the page's own address: entries, else an article, else a tab, else everything. */
export function readTimelineTarget({ search }: Pick<Location, 'search'>): TimelineTarget {
  const query = new URLSearchParams(search);
  const entries = [...new Set(query.getAll('entry'))].filter((id) => id !== '');
  if (entries.length > 0) return { of: 'entries', entries };
  const article = query.get('article');
  if (article) return { of: 'article', article };
  const tab = query.get('tab') ?? '';
  return /^\d{1,10}$/u.test(tab) ? { of: 'tab', tab: Number(tab) } : { of: 'everything' };
}

/** The target with other entries in it; without any it is everything. */
export function targetOfEntries(entries: readonly string[]): TimelineTarget {
  return entries.length === 0 ? { of: 'everything' } : { of: 'entries', entries };
}

function partsOf(target: TimelineTarget): string[][] {
  switch (target.of) {
    case 'entries':
      return target.entries.map((id) => ['entry', id]);
    case 'article':
      return [['article', target.article]];
    case 'tab':
      return [['tab', String(target.tab)]];
    case 'everything':
      return [];
  }
}
