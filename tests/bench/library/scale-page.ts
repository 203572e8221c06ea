import { openDatabase } from '../../../src/storage/database.ts';
import { saveArticle } from '../../../src/storage/library-store.ts';
import { readingSignature } from '../../../src/storage/reading-signature.ts';
import { storeReading } from '../../../src/storage/told-event-store.ts';
import { fillLibrary } from './fill-library.ts';
import { writeArticles } from './write-articles.ts';

/** Runs in a page of the extension: what using a library takes that has so many articles. */

const ROUNDS = 20;
const STARTS = 7;
/** Milliseconds until it is given up. */
const LONGEST = 60_000;
/** Entries that articles name. */
const ENTRIES = 2_000;

/** Milliseconds: the middle one, and the one that one in twenty takes longer than. */
export interface Took {
  what: string;
  median: number;
  p95: number;
}

const db = openDatabase();

/** Articles that name what the packs hold and count as read by them, so that nothing is read again meanwhile. */
async function fill(count: number, from: number, to: number): Promise<void> {
  const ids = (await db.editions.toArray()).flatMap((edition) => edition.entries);
  const step = Math.floor(ids.length / ENTRIES);
  const entries = ids.filter((_, i) => i % step === 0).slice(0, ENTRIES);
  const { whole: signature } = await readingSignature(db);
  await fillLibrary(db, { count, from, to, entries, signature });
}

async function measure(count: number): Promise<Took[]> {
  const took: Took[] = [];
  took.push(await timed('the panel, until its library is listed', STARTS, () => openPanel()));
  took.push(await timed('the page of the library, until listed', STARTS, () => openList()));
  const step = Math.floor(count / ROUNDS);
  took.push(
    await timed('an article in the reader, until its text', ROUNDS, (i) =>
      open(`reader.html?article=written-${i * step}`, '.reader-article p'),
    ),
  );
  const articles = writeArticles(ROUNDS);
  took.push(
    await timed('an article saved and read', ROUNDS, async (i) => {
      const { article } = articles[i]!;
      const page = { url: `https://news.example/new/${count}/${i}`, article, mentions: [] };
      const start = performance.now();
      const saved = await saveArticle(db, page, { id: crypto.randomUUID(), now: Date.now() });
      await storeReading(db, saved, { mentions: [], events: [], signature: 'bench' });
      return performance.now() - start;
    }),
  );
  return took;
}

const openPanel = () => open('panel.html', '#panel-library .article-row');
const openList = () => open('library.html', '.library-row');

/** Opens a page of the extension in a frame. @returns milliseconds until it shows what is looked for */
async function open(address: string, shown: string): Promise<number> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 900px; border: 0';
  const start = performance.now();
  frame.src = address;
  document.body.append(frame);
  while (!frame.contentDocument?.querySelector(shown)) {
    if (performance.now() - start > LONGEST)
      throw new Error(`${address} shows no ${shown}: ${frame.contentDocument?.body.innerText}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const took = performance.now() - start;
  frame.remove();
  return took;
}

async function timed(
  what: string,
  rounds: number,
  deed: (round: number) => Promise<number>,
): Promise<Took> {
  // What is read for the first time since the browser began is not counted.
  await deed(0);
  const all: number[] = [];
  for (let i = 0; i < rounds; i++) all.push(await deed(i));
  all.sort((a, b) => a - b);
  const at = (share: number) => all[Math.min(all.length - 1, Math.floor(share * all.length))]!;
  return { what, median: at(0.5), p95: at(0.95) };
}

/** Bytes of the origin, as the browser says. */
async function disk(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

Object.assign(globalThis, { scale: { fill, measure, disk } });
