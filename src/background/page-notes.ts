import type { Annotation } from '../core/annotations/annotation.ts';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { failure, success, type Result } from '../core/result.ts';
import type { ContentCalls, PageReport } from '../messages/calls.ts';
import { callPage } from '../messages/send.ts';
import type { Handlers } from '../messages/serve.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import {
  addAnnotation,
  annotationsOf,
  changeAnnotation,
  deleteAnnotation,
  getAnnotation,
  restoreAnnotation,
} from '../storage/annotation-store.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { findByUrl, saveArticle } from '../storage/library-store.ts';
import { readArticleEvents } from '../storage/read-article-events.ts';
import { readingSignature } from '../storage/reading-signature.ts';
import type { SavedArticle } from '../storage/records.ts';
import { RememberedEntries } from '../storage/remembered-entries.ts';
import { getSettings } from '../storage/settings-store.ts';
import { asFailure, Refusal } from '../storage/storage-failure.ts';
import { storeReading } from '../storage/told-event-store.ts';

type NoteCalls = Pick<
  ContentCalls,
  'notes.of' | 'note.add' | 'note.change' | 'note.delete' | 'note.restore'
>;

/**
 * What a page may do with the reader's annotations: those of its own site, and none from a private window, where the library can
 * be seen and nothing is written. The first annotation of a page saves its article.
 */
export function noteHandlers(
  db: SiyaqDatabase,
  gazetteer: () => Promise<Gazetteer>,
): Handlers<NoteCalls> {
  const write = (sender: Runtime.MessageSender, deed: () => Promise<Annotation>) =>
    isPrivate(sender) ? failure('private-window') : attempt(deed);
  /** Of another site there is none. */
  const own = async (id: string, sender: Runtime.MessageSender): Promise<void> => {
    const note = await getAnnotation(db, id);
    if (!note || !isOfSender(note.url, sender)) throw new Refusal('annotation-missing', id);
  };
  return {
    'notes.of': ({ url }, sender) =>
      attempt(async () => {
        const article = isOfSender(url, sender) ? await findByUrl(db, url) : null;
        const notes = article ? await annotationsOf(db, article.id) : [];
        return { notes, offers: (await getSettings(db)).offerHighlight };
      }),
    'note.add': ({ url, ...draft }, sender) => {
      if (isPrivate(sender)) return failure('private-window');
      return attempt(async () => {
        if (!isOfSender(url, sender)) throw new Refusal('bad-message', url);
        const there = await findByUrl(db, url);
        const article = there ?? (await savePage(db, gazetteer, url, sender.tab?.id));
        const made = { id: crypto.randomUUID(), now: Date.now() };
        const note = await addAnnotation(db, article.id, draft, made);
        return { note, saved: there === null };
      });
    },
    'note.change': ({ id, ...change }, sender) =>
      write(sender, async () => {
        await own(id, sender);
        return changeAnnotation(db, id, change, Date.now());
      }),
    'note.delete': ({ id }, sender) =>
      write(sender, async () => {
        await own(id, sender);
        return deleteAnnotation(db, id, Date.now());
      }),
    'note.restore': ({ id }, sender) =>
      write(sender, async () => {
        await own(id, sender);
        return restoreAnnotation(db, id);
      }),
  };
}

/** Has every open page ask for its annotations again. */
export async function repaintNotesOnOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await callPage(id, 'notes.refresh', {});
    }),
  );
}

/** The article as it stands on the page, as the panel's button saves it. */
async function savePage(
  db: SiyaqDatabase,
  gazetteer: () => Promise<Gazetteer>,
  url: string,
  tab: number | undefined,
): Promise<SavedArticle> {
  const report = tab === undefined ? null : await callPage(tab, 'page.describe', {});
  const page: PageReport | null = report?.ok ? report.value : null;
  if (!page?.article || page.url !== url) throw new Refusal('article-empty', url);
  const { article, mentions } = page;
  const made = { id: crypto.randomUUID(), now: Date.now() };
  const saved = await saveArticle(db, { url, article, mentions }, made);
  readEvents(db, gazetteer, saved).catch((error: unknown) => {
    console.warn('siyaq: the events of the article were not stored', asFailure(error));
  });
  return saved;
}

/** What is not stored now is read with the next reading of the library. */
async function readEvents(
  db: SiyaqDatabase,
  gazetteer: () => Promise<Gazetteer>,
  saved: SavedArticle,
): Promise<void> {
  const { id, url, title, outlet, published, blocks } = saved;
  const readable = { id, url, title, outlet, published, blocks: blocks.map(({ text }) => text) };
  const { whole: signature } = await readingSignature(db);
  const found = await readArticleEvents(new RememberedEntries(db), await gazetteer(), readable);
  await storeReading(db, saved, { ...found, signature });
}

function isPrivate({ tab }: Runtime.MessageSender): boolean {
  return tab?.incognito !== false;
}

function isOfSender(url: string, sender: Runtime.MessageSender): boolean {
  const [one, other] = [url, sender.url ?? ''].map((it) => URL.parse(it)?.host ?? null);
  return one !== null && one !== '' && one === other;
}

async function attempt<T>(deed: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await deed());
  } catch (error) {
    return { ok: false, error: asFailure(error) };
  }
}
