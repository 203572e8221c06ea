import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { until } from '../browsers/until.mjs';

/** The marked names of a page as they stand there, by kind; not dates, nor the wash under the one with a card. */
export async function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('siyaq-') && !['siyaq-active', 'siyaq-date'].includes(name)
        ? [...(highlight as unknown as Iterable<AbstractRange>)].map((part) => {
            const range = document.createRange();
            range.setStart(part.startContainer, part.startOffset);
            range.setEnd(part.endContainer, part.endOffset);
            return range.toString();
          })
        : [],
    ),
  );
}

/**
 * Waits for marks.
 *
 * @param timeout in milliseconds
 * @returns the marked words
 */
export async function untilMarked(page: Page, timeout?: number): Promise<string[]> {
  const marked = async (): Promise<string[] | false> => {
    const texts = await markedTexts(page);
    return texts.length > 0 && texts;
  };
  return until('marks on the page', marked, timeout);
}

export async function untilUnmarked(page: Page): Promise<void> {
  await until('the marks to go', () =>
    page.evaluate(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('siyaq-'))),
  );
}

/** What the card or notice on a page says, its closed shadow root notwithstanding; "" without one. */
export async function floatingText(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  try {
    return textsIn(await hostOf(session)).join(' ');
  } finally {
    await session.detach();
  }
}

/** Presses a button of the card or notice on a page as the reader's mouse does, by its words. */
export async function pressFloating(page: Page, words: string): Promise<void> {
  const session = await page.createCDPSession();
  try {
    const button = buttonIn(await hostOf(session), words);
    if (!button) throw new Error(`no button "${words}" on the page`);
    const { backendNodeId } = button;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  } finally {
    await session.detach();
  }
}

function buttonIn(node: Protocol.DOM.Node | undefined, words: string): Protocol.DOM.Node | null {
  if (!node) return null;
  if (node.nodeName === 'BUTTON' && textsIn(node).join('') === words) return node;
  const within = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  for (const child of within) {
    const found = buttonIn(child, words);
    if (found) return found;
  }
  return null;
}

async function hostOf(session: CDPSession): Promise<Protocol.DOM.Node | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 2 });
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  const host = html?.children?.find((node) => node.nodeName === 'SIYAQ-CARD');
  if (!host) return undefined;
  const { nodeId } = host;
  return (await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true })).node;
}

function textsIn(node: Protocol.DOM.Node | undefined): string[] {
  if (!node) return [];
  if (node.nodeName === '#text') return [node.nodeValue];
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(textsIn);
}
