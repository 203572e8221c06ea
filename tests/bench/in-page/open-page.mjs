import { build } from 'esbuild';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../../browsers/install-browser.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const URL = 'http://siyaq.bench/page';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */

/**
 * A Chromium with extensions or without any.
 *
 * @param {string[]} [extensions] folders
 * @returns {Promise<Browser>}
 */
export async function openBrowser(extensions = []) {
  return puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: extensions.length === 0 ? false : extensions,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      '--disable-gpu',
      // The sandbox of Chromium refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/**
 * A new tab with a page at an address of no host, and a script in it.
 *
 * @param {Browser} browser
 * @param {string} html
 * @returns {Promise<Page>}
 */
export async function openPage(browser, html) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto(URL);
  return page;
}

/**
 * A source file with all it needs, as it is shipped.
 *
 * @param {string} path from the project's folder
 * @returns {Promise<string>}
 */
export async function bundle(path) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome128',
    charset: 'ascii',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** @param {readonly number[]} values @returns {number} */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/**
 * @param {string} what
 * @param {string} measured
 * @param {string} [target]
 * @returns {string} a line of a table
 */
export function row(what, measured, target = '') {
  return `  ${what.padEnd(66)}${measured.padStart(18)}${target === '' ? '' : `   ${target}`}`;
}
