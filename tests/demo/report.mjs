/**
 * @typedef {import('../../src/messages/calls.ts').PageReport} PageReport
 * @typedef {import('./panel-hand.mjs').Stored} Stored
 */

/** @type {Record<PageReport['state'], string>} */
const VERDICTS = {
  reading: 'an article in Arabic',
  waiting: 'still being read',
  'not-arabic': 'not in Arabic: left alone',
  'not-article': 'in Arabic, but not an article: left alone',
  'site-off': 'switched off on this site',
  failed: 'failed',
};

/**
 * What was found on a page and what is stored, for a terminal. Arabic stands at the end of its line,
 * where its direction disturbs nothing.
 *
 * @param {PageReport} page
 * @param {Stored} stored
 * @returns {string}
 */
export function reportLines(page, stored) {
  const { article, mentions } = page;
  const all = mentions.flat();
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { entry } of all) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const rows = page.entries
    .map((entry) => ({ ...entry, count: counts.get(entry.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ count, kind, name }) => {
      return `${String(count).padStart(10)}  ${kind.padEnd(13)}${name.en.padEnd(44)}${name.ar}`;
    });
  const facts = [
    ['Page', page.url],
    ['Verdict', page.failure ? `${VERDICTS[page.state]}: ${page.failure}` : VERDICTS[page.state]],
    ['Language', article?.language],
    ['Title', article?.title],
    ['Outlet', article?.outlet],
    ['Author', article?.byline],
    ['Published', article?.published],
    ['Marked', article && `${many(all.length, 'mention')} of ${many(counts.size, 'name')}`],
  ].filter(([, value]) => value !== undefined && value !== null);
  const table = ['  Mentions  Kind         English'.padEnd(69) + 'Arabic', ...rows, ''];
  return [
    ...facts.map(fact),
    '',
    ...(rows.length > 0 ? table : []),
    fact([
      'Database',
      `${many(stored.entries, 'entry', 'entries')} and ${many(stored.events, 'past event')} from ${many(stored.packs, 'pack')}`,
    ]),
    fact([
      'Library',
      `${many(stored.articles, 'article')} with ${many(stored.mentions, 'mention')}`,
    ]),
  ].join('\n');
}

/** @param {(string | null | undefined)[]} pair name and value @returns {string} */
function fact([name, value]) {
  return `  ${String(name).padEnd(11)}${value}`;
}

/** @param {number} count @param {string} one @param {string} [several] @returns {string} */
function many(count, one, several = `${one}s`) {
  return `${count} ${count === 1 ? one : several}`;
}
