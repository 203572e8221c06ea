import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../browsers/until.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * The words of a page that show best what a card is: a person's full name where there is one.
 *
 * @param {import('../../src/messages/calls.ts').PageReport} report
 * @returns {string | null} null when nothing is marked
 */
export function chooseMention({ article, mentions, entries }) {
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  const found = mentions.flatMap((list, block) =>
    article?.blocks[block]?.kind === 'paragraph'
      ? list.map((mention) => ({ mention, text: article.blocks[block]?.text ?? '' }))
      : [],
  );
  const people = found.filter(({ mention }) => kinds.get(mention.entry) === 'person');
  const chosen = people.find(({ mention }) => mention.role === 'main') ?? people[0] ?? found[0];
  return chosen ? chosen.text.slice(chosen.mention.start, chosen.mention.end) : null;
}

/**
 * Rests the mouse on words of a page until the card shows.
 *
 * @param {Page} page in front
 * @param {string} words as they stand in one text node, white space aside
 */
export async function hoverMention(page, words) {
  await until(`a card for ${words}`, async () => {
    const point = await page.evaluate(pointOf, words);
    if (point === null) return false;
    await page.mouse.move(5, 5);
    await page.mouse.move(point.x, point.y, { steps: 3 });
    // The card waits a moment, so that a mouse on its way elsewhere calls none.
    await page.waitForSelector('siyaq-card', { timeout: 2_000 });
    // It fades in, within a shadow root that keeps its animations to itself.
    await pause(300);
    return true;
  });
}

/**
 * Runs in the page.
 *
 * @param {string} words
 * @returns {{x: number, y: number} | null} the middle of the first line of the words, in the viewport
 */
function pointOf(words) {
  const pattern = new RegExp(
    words
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
  );
  const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const found = pattern.exec(node.nodeValue ?? '');
    if (!found || !node.parentElement?.closest('p')) continue;
    node.parentElement.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(node, found.index);
    range.setEnd(node, found.index + found[0].length);
    const box = range.getClientRects()[0];
    if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
}
