import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** Articles of the press, where somebody has put them beside the project; none comes with it. */
const PRESS = join(ROOT, '../shared/articles/pages/ar-article');

/** Sentences of our own on a page that is none of the extension's business. */
const ENGLISH = [
  'The harbour office has published its timetable for the winter months.',
  'Boats to the outer islands leave from the second pier at a quarter past nine.',
  'A return ticket is cheaper when it is bought before the day of travel.',
  'Bicycles are carried free of charge as long as there is room on deck.',
  'In a strong westerly wind the captain may turn back before the lighthouse.',
  'Nobody has missed the last boat since the café moved its clock outside.',
  'The museum opens on request, and the key is kept at the bakery.',
];

/**
 * @typedef {object} BenchPage
 * @property {string} name for a person
 * @property {string} html
 * @property {boolean} arabic whether marks are expected
 */

/**
 * The pages to measure on.
 *
 * @returns {Promise<{pages: BenchPage[], skipped: string[]}>} `skipped`: what is not on this machine
 */
export async function benchPages() {
  const fixture = await readFile(join(ROOT, 'tests/fixtures/article/index.html'), 'utf8');
  const pages = [
    { name: 'English, 12,000 text nodes', html: englishPage(12_000), arabic: false },
    { name: 'Arabic article of the fixtures', html: fixture, arabic: true },
  ];
  const longest = await longestArticle();
  if (longest) pages.push({ ...longest, arabic: true });
  return { pages, skipped: longest ? [] : [`the longest article of ${PRESS}: not there`] };
}

/**
 * A long page as of a handbook or a forum: headings, links, lists and tables.
 *
 * @param {number} nodes that hold text, at least
 * @returns {string}
 */
export function englishPage(nodes) {
  /** @type {string[]} */
  const parts = [];
  const text = (/** @type {number} */ i) => ENGLISH[i % ENGLISH.length] ?? '';
  // Each round makes 23 of them.
  for (let i = 0; i * 23 < nodes; i++)
    parts.push(`<section><h2>${text(i)}</h2>
<p>${text(i + 1)} <a href="#">${text(i + 2)}</a> ${text(i + 3)} <b>${text(i + 4)}</b> ${text(i + 5)}</p>
<ul><li>${text(i)}</li><li>${text(i + 2)} <a href="#">more</a></li><li>${text(i + 4)}</li></ul>
<table><tr><td>${i}</td><td>${text(i + 6)}</td></tr><tr><td>${i + 1}</td><td>${text(i)}</td></tr></table></section>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${text(0)}</title></head>
<body><main><article><h1>${text(0)}</h1>${parts.join('\n')}</article></main></body></html>`;
}

/** @returns {Promise<{name: string, html: string} | null>} the one with most Arabic letters in its text */
async function longestArticle() {
  if (!existsSync(PRESS)) return null;
  let longest = { name: '', html: '', letters: 0 };
  for (const file of (await readdir(PRESS)).sort()) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(PRESS, file), 'utf8');
    const text = html.replaceAll(/<(script|style)\b.*?<\/\1>|<[^>]*>/gisu, ' ');
    const letters = text.match(/[\u0621-\u064a]/gu)?.length ?? 0;
    if (letters > longest.letters) longest = { name: `press: ${file}`, html, letters };
  }
  return longest.letters > 0 ? longest : null;
}
