import * as v from 'valibot';
import { failure, success, type Result } from '../core/result.ts';
import type { CapturedPage, PageReport, SavedPage } from '../messages/calls.ts';
import { capturedPage } from '../messages/schemas.ts';
import { callPage } from '../messages/send.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { findSavedAt } from '../storage/article-addresses.ts';
import { idOfAddress, saveArticle } from '../storage/library-store.ts';
import type { ReadableArticle } from '../storage/read-article-events.ts';
import type { SavedArticle } from '../storage/records.ts';
import { saveInTurn } from '../storage/save-in-turn.ts';
import { getSettings } from '../storage/settings-store.ts';
import { asFailure } from '../storage/storage-failure.ts';
import { storeReading } from '../storage/told-event-store.ts';
import type { ArticleReading } from '../storage/store-readings.ts';
import { showStandingAgain } from './page-standing.ts';
import { injectCapture } from './content-scripts.ts';

export interface SavingPorts {
  db: SiyaqDatabase;
  /** What an article mentions and tells, as the glossary is now. */
  read: (article: ReadableArticle) => Promise<ArticleReading>;
  /** Told of each article that was written. */
  onSaved: () => void;
}

/**
 * Saves the article of a tab as it stands there now, or updates the one saved from the same address.
 *
 * @param unlessTheSame leave one alone that says what it said when it was saved
 * @param made a new identifier and the moment, used when the article is not in the library yet
 * @returns `article-empty` when the page has none, `page-unreachable` when it does not answer, `too-large`, `storage-full` or
 * `storage-failed` when the library refuses
 */
export async function savePage(
  ports: SavingPorts,
  tab: number,
  made: { id: string; now: number },
  { unlessTheSame = false } = {},
): Promise<Result<SavedPage>> {
  const captured = await capture(ports.db, tab);
  if (!captured.ok) return captured;
  try {
    const saved = await saveInTurn(() => save(ports, captured.value, made, unlessTheSame));
    await showStandingAgain(ports.db, tab);
    return success(saved);
  } catch (error) {
    return { ok: false, error: asFailure(error) };
  }
}

/** An article as it stands in its page, and the other addresses that the page declares for it. */
type Captured = CapturedPage & { addresses: string[] };

async function save(
  { db, read, onSaved }: SavingPorts,
  captured: Captured,
  made: { id: string; now: number },
  unlessTheSame: boolean,
): Promise<SavedPage> {
  const { article, url, addresses } = captured;
  const earlier = await findSavedAt(db, [url, ...addresses]);
  const is = earlier === null ? 'new' : saysTheSame(earlier, article) ? 'same' : 'updated';
  if (is === 'same' && unlessTheSame) return { article: earlier!.id, is };
  const id = (await idOfAddress(db, url, addresses)) ?? made.id;
  // Before it is saved, so that it is in the library with its mentions or not at all.
  const reading = await readBeforehand(captured, id, read);
  const page = { ...captured, mentions: reading?.mentions ?? [] };
  const saved = await saveArticle(db, page, { ...made, id });
  onSaved();
  if (reading !== null) await storeEvents(db, saved, reading);
  return { article: saved.id, is };
}

async function capture(db: SiyaqDatabase, tab: number): Promise<Result<Captured>> {
  try {
    await injectCapture(tab);
  } catch (error) {
    return failure('page-unreachable', String(error));
  }
  const [captured, report] = await Promise.all([
    callPage(tab, 'page.capture', {}),
    callPage(tab, 'page.describe', {}),
  ]);
  if (!captured.ok) return captured;
  await keepOff(db, tab, captured.value.url);
  const parsed = v.safeParse(capturedPage, captured.value);
  if (!parsed.success) return failure('too-large', v.summarize(parsed.issues));
  const { article } = parsed.output;
  if (article.blocks.length === 0) return failure('article-empty');
  const url = addressOf(parsed.output, report);
  // What is declared belongs to the address where it was declared.
  const declared = report.ok && report.value.url === url ? report.value.addresses : undefined;
  return success({ ...parsed.output, url, addresses: declared ?? [] });
}

/** The script that reads a page marks it, too: not where the reader switched the site off. */
async function keepOff(db: SiyaqDatabase, tab: number, url: string): Promise<void> {
  const { sitesOff } = await getSettings(db);
  if (URL.canParse(url) && sitesOff.includes(new URL(url).hostname))
    await callPage(tab, 'highlights.set', { on: false });
}

/**
 * A single-page site takes on the next address while the old text still stands: text that was read belongs to the address
 * where it was read.
 */
function addressOf(captured: CapturedPage, report: Result<PageReport>): string {
  if (!report.ok || report.value.article === null) return captured.url;
  const { url, article } = report.value;
  return saysTheSame(article, captured.article) ? url : captured.url;
}

function saysTheSame(a: Pick<SavedArticle, 'blocks'>, b: Pick<SavedArticle, 'blocks'>): boolean {
  return (
    a.blocks.length === b.blocks.length &&
    a.blocks.every(({ text }, i) => text === b.blocks[i]!.text)
  );
}

/** @returns null where it cannot be read now: the article is saved all the same, and read with the next reading */
async function readBeforehand(
  { url, article }: CapturedPage,
  id: string,
  read: SavingPorts['read'],
): Promise<ArticleReading | null> {
  const { title, outlet, published, blocks } = article;
  try {
    return await read({
      ...{ id, url, title, outlet, published },
      blocks: blocks.map(({ text }) => text),
    });
  } catch (error) {
    console.warn('siyaq: the article was saved and not read', asFailure(error));
    return null;
  }
}

/** The article is saved, whatever becomes of its events: those that are not stored now are read with the next reading. */
async function storeEvents(
  db: SiyaqDatabase,
  saved: SavedArticle,
  reading: ArticleReading,
): Promise<void> {
  try {
    await storeReading(db, saved, reading);
  } catch (error) {
    console.warn('siyaq: what the article tells was not stored', asFailure(error));
  }
}
