import { failure, success, type Result } from '../core/result.ts';
import type { ContentCalls, SavedPage } from '../messages/calls.ts';
import type { Handlers } from '../messages/serve.ts';
import type { Runtime } from '../platform/browser.ts';
import {
  addAnnotation,
  annotationsOf,
  changeAnnotation,
  deleteAnnotation,
  getAnnotation,
  restoreAnnotation,
} from '../storage/annotation-store.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { findByUrl } from '../storage/library-store.ts';
import { getSettings } from '../storage/settings-store.ts';
import { asFailure, Refusal } from '../storage/storage-failure.ts';

type NoteCalls = Pick<
  ContentCalls,
  'notes.of' | 'note.add' | 'note.change' | 'note.delete' | 'note.restore'
>;

/**
 * What a page may do with the reader's annotations: those of its own site, and none from a private window, where the library can
 * be seen and nothing is written. The first annotation of a page saves its article.
 *
 * @param save saves the article of a tab
 * @param changed told of each change: the same page may be open elsewhere
 */
export function noteHandlers(
  db: SiyaqDatabase,
  save: (tab: number) => Promise<Result<SavedPage>>,
  changed: () => void,
): Handlers<NoteCalls> {
  const write = async <T>(sender: Runtime.MessageSender, deed: () => Promise<T>) => {
    if (isPrivate(sender)) return failure('private-window');
    const answer = await attempt(deed);
    if (answer.ok) changed();
    return answer;
  };
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
    'note.add': ({ url, ...draft }, sender) =>
      write(sender, async () => {
        if (!isOfSender(url, sender)) throw new Refusal('bad-message', url);
        const there = await findByUrl(db, url);
        const article = there?.id ?? (await saved(save, sender.tab?.id));
        const made = { id: crypto.randomUUID(), now: Date.now() };
        const note = await addAnnotation(db, article, draft, made);
        return { note, saved: there === null };
      }),
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

/** @returns the id of the article */
async function saved(
  save: (tab: number) => Promise<Result<SavedPage>>,
  tab: number | undefined,
): Promise<string> {
  const answer = tab === undefined ? failure('page-unreachable') : await save(tab);
  if (!answer.ok) throw new Refusal(answer.error.code, answer.error.detail);
  return answer.value.article;
}

function isPrivate({ tab }: Runtime.MessageSender): boolean {
  return tab?.incognito !== false;
}

function isOfSender(url: string, sender: Runtime.MessageSender): boolean {
  const site = siteOf(url);
  return site !== null && site === siteOf(sender.url ?? '');
}

/** Files have no site: each is one. */
function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  return protocol === 'file:' ? pathname : host || null;
}

async function attempt<T>(deed: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await deed());
  } catch (error) {
    return { ok: false, error: asFailure(error) };
  }
}
