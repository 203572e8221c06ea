import type { Session } from '../browsers/open-browser.mjs';
import { until } from '../browsers/until.mjs';

/** A saved article as the database holds it. */
export interface StoredArticle {
  url: string;
  /** Of its text. */
  blocks: number;
  mentions: number;
}

/** What the library holds, read past the code that wrote it; by address. */
export async function storedArticles(session: Session): Promise<StoredArticle[]> {
  const read = `(async () => {
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await settled(indexedDB.open('siyaq'));
    const all = (name) => settled(database.transaction(name).objectStore(name).getAll());
    const [articles, mentions] = [await all('articles'), await all('mentions')];
    database.close();
    const known = new Set(articles.map(({ id }) => id));
    return JSON.stringify({
      strays: mentions.filter(({ article }) => !known.has(article)).length,
      articles: articles.map(({ id, url, blocks }) => ({
        url,
        blocks: blocks.length,
        mentions: mentions.filter(({ article }) => article === id).length,
      })),
    });
  })()`;
  const { strays, articles } = JSON.parse((await session.inPanel(read)) as string) as {
    strays: number;
    articles: StoredArticle[];
  };
  if (strays > 0) throw new Error(`${strays} mentions of no article`);
  return articles.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Presses the button that saves, once the panel offers it for an article that is not saved yet. */
export async function pressSave(session: Session): Promise<void> {
  const button = `document.querySelector('#panel-article .button-main')`;
  await until('the button that saves', () => session.inPanel(`!!${button}`));
  await session.inPanel(`${button}.click()`);
}

/** Waits for what the panel says of a save. @returns null when it was done, else its message */
export async function saveOutcome(session: Session): Promise<string | null> {
  const outcome = await until('the end of the save', async () => {
    const said = (await session.inPanel(`(() => {
      const refused = document.querySelector('#panel-article .article-head .failure p');
      const done = document.querySelector('#panel-article .button-done[aria-busy=false]');
      return refused ? refused.innerText : done ? '' : null;
    })()`)) as string | null;
    return said !== null && { said };
  });
  return outcome.said === '' ? null : outcome.said;
}

/**
 * Brings a text into the library by the form of the panel, which shows the library, and goes back to it.
 *
 * @param text its first line is the title
 * @returns what the panel calls the article
 */
export async function pasteText(session: Session, text: string): Promise<string> {
  const open = `document.querySelector('#panel-library .library-tools .icon-add')`;
  await until('the library', () => session.inPanel(`!!${open}`));
  await session.inPanel(`${open}.closest('button').click()`);
  await until('the form', () => session.inPanel(`!!document.querySelector('.adding textarea')`));
  await session.inPanel(`(() => {
    const field = document.querySelector('.adding textarea');
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await session.inPanel(`document.querySelector('.adding form').requestSubmit()`);
  const link = `document.querySelector('.adding-done a')`;
  await until('the article', () => session.inPanel(`!!${link}`));
  const title = (await session.inPanel(`${link}.innerText`)) as string;
  await session.inPanel(
    `document.querySelector('main:not([hidden]) .place:not([hidden]) .back').click()`,
  );
  return title;
}
