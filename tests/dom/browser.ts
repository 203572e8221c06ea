import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../browsers/install-browser.mjs';

/** A Chromium with nothing in it, or with one extension. */
export async function openChromium(extension?: string): Promise<Browser> {
  return puppeteer.launch({
    enableExtensions: extension === undefined ? false : [extension],
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    defaultViewport: { width: 900, height: 700 },
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/** A Firefox with one extension in it. */
export async function openFirefox(extension: string): Promise<Browser> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    defaultViewport: { width: 900, height: 700 },
  });
  await firefox.installExtension(extension);
  return firefox;
}

/** A new tab with a page of its own at an address of no host: nothing leaves this machine. */
export async function openAt(browser: Browser, url: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const found = request.url().split('#')[0] === url;
    const body = found ? html : '';
    void request.respond({
      status: found ? 200 : 404,
      contentType: 'text/html; charset=utf-8',
      body,
    });
  });
  await page.goto(url);
  return page;
}

/** Where the n-th occurrence (from 0) of a text in an element is on the screen: the middle of it. */
export function placeOf(page: Page, selector: string, text: string, nth = 0) {
  return page.evaluate(
    (selector, text, nth) => {
      const walker = document.createTreeWalker(document.querySelector(selector)!, 4);
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { index } of (node as Text).data.matchAll(new RegExp(text, 'gu'))) {
          if (seen++ < nth) continue;
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + text.length);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2, bottom: box.bottom };
        }
      throw new Error(`no ${text} in ${selector}`);
    },
    selector,
    text,
    nth,
  );
}
