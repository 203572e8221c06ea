import { until } from '../browsers/until.mjs';

/**
 * What a reader does in the side panel, by the same buttons.
 *
 * @typedef {import('../browsers/open-browser.mjs').Session} Session
 * @typedef {import('../../src/messages/calls.ts').PageReport} PageReport
 */

/** The button that leads out of an entry. */
const BACK = `document.querySelector('main:not([hidden]) .place:not([hidden]) .back')`;

/**
 * What the content script says of the page in front; waits while it is still reading.
 *
 * @param {Session} session
 * @returns {Promise<PageReport>}
 */
export async function describePage(session) {
  const ask = `(async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const message = { siyaq: 1, to: 'page', call: 'page.describe', request: {} };
    const reply = await browser.tabs.sendMessage(tab.id, message, { frameId: 0 });
    return JSON.stringify(reply);
  })()`;
  return until('an answer from the page', async () => {
    /** @type {import('../../src/core/result.ts').Result<PageReport>} */
    const reply = JSON.parse(await session.inPanel(ask));
    return reply.ok && reply.value.state !== 'waiting' && reply.value;
  });
}

/** @param {Session} session @param {'en' | 'ar'} language of the interface */
export async function chooseLanguage(session, language) {
  await until('the panel', () => session.inPanel(`!!document.querySelector('.language-switch')`));
  if ((await session.inPanel('document.documentElement.lang')) === language) return;
  await session.inPanel(`document.querySelector('.language-switch').click()`);
  await until('the other language', () =>
    session.inPanel(`document.documentElement.lang === '${language}'`),
  );
}

/** @param {Session} session @param {'article' | 'glossary' | 'library'} tab */
export async function chooseTab(session, tab) {
  await session.inPanel(`document.getElementById('tab-${tab}').click()`);
}

/** @param {Session} session the panel shows an article that is not saved @returns {Promise<void>} */
export async function saveArticle(session) {
  await until('the button that saves', () =>
    session.inPanel(`!!document.querySelector('#panel-article .button-main')`),
  );
  await session.inPanel(`document.querySelector('#panel-article .button-main').click()`);
  await until('the article in the library', () =>
    session.inPanel(`!!document.querySelector('#panel-article .button-done')`),
  );
  // What the toast says is in the button now.
  await session.inPanel(`document.querySelector('.toast .icon-button')?.click()`);
}

/** @param {Session} session opens the first entry of the list that is shown @returns {Promise<void>} */
export async function openFirstEntry(session) {
  const first = `document.querySelector('main:not([hidden]) .place:not([hidden]) .entry-open')`;
  await until('an entry in the list', () => session.inPanel(`!!${first}`));
  await session.inPanel(`${first}.click()`);
  await until('the entry', () => session.inPanel(`!!${BACK}`));
}

/** @param {Session} session an entry is shown @returns {Promise<void>} back to where it was opened */
export async function goBack(session) {
  await session.inPanel(`${BACK}.click()`);
}

/** @param {Session} session the glossary is shown @param {string} query */
export async function searchGlossary(session, query) {
  await session.inPanel(`(() => {
    const field = document.querySelector('#panel-glossary input[type=search]');
    field.value = ${JSON.stringify(query)};
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // The list says that it is late once the field has been drawn again.
    return new Promise((resolve) => setTimeout(resolve, 50));
  })()`);
  await until('what was found', () =>
    session.inPanel(`!!document.querySelector('#panel-glossary [aria-busy=false] .entry-open')`),
  );
}

/**
 * @typedef {object} Stored what the database holds
 * @property {number} entries
 * @property {number} events
 * @property {number} packs
 * @property {number} articles
 * @property {number} mentions in saved articles
 * @property {string[]} articleIds
 */

/** @param {Session} session @returns {Promise<Stored>} */
export async function countStored(session) {
  return session.inPanel(`(async () => {
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await settled(indexedDB.open('siyaq'));
    const store = (name) => database.transaction(name).objectStore(name);
    const stored = {};
    for (const name of ['entries', 'packs', 'articles', 'mentions'])
      stored[name] = await settled(store(name).count());
    const packs = await settled(store('packs').getAll());
    // The reader's own entries are rows, those of packs are not.
    for (const { entryCount } of packs) stored.entries += entryCount;
    stored.events = packs.reduce((sum, { eventCount }) => sum + eventCount, 0);
    stored.articleIds = await settled(store('articles').getAllKeys());
    database.close();
    return stored;
  })()`);
}
