import { findWrittenDates } from '../core/dates/find-dates.ts';
import { failure, success } from '../core/result.ts';
import type { BackgroundCalls, ContentCalls } from '../messages/calls.ts';
import { BACKGROUND_SCHEMAS, CONTENT_SCHEMAS } from '../messages/schemas.ts';
import { notify } from '../messages/send.ts';
import { done, serve } from '../messages/serve.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { openPanel, openPanelFromPage, requestEntry } from '../platform/panel.ts';
import { openDatabase } from '../storage/database.ts';
import { summariseWithReading } from '../storage/entry-reading.ts';
import { getEntry } from '../storage/entry-store.ts';
import { latestOf } from '../storage/happening-store.ts';
import { TRASH_DAYS } from '../core/trash-days.ts';
import { purgeAnnotations } from '../storage/annotation-store.ts';
import { clearStaged } from '../storage/backup/stage-backup.ts';
import { purgeDeleted } from '../storage/library-store.ts';
import {
  readArticleEvents,
  type ArticleFindings,
  type ReadableArticle,
} from '../storage/read-article-events.ts';
import { RememberedEntries } from '../storage/remembered-entries.ts';
import { readingSignature } from '../storage/reading-signature.ts';
import { siteOf } from '../storage/site-of.ts';
import { getSettings } from '../storage/settings-store.ts';
import { asFailure } from '../storage/storage-failure.ts';
import { AccessKeeper } from './access-keeper.ts';
import { AutoSaver } from './auto-saver.ts';
import { showStanding, showStandingAgain } from './page-standing.ts';
import { buildPacksIndex } from './build-packs-index.ts';
import { injectStageTwo } from './content-scripts.ts';
import { dateMarking } from './date-marking.ts';
import { eventsOn } from './events-on.ts';
import { GazetteerKeeper } from './gazetteer-keeper.ts';
import { knowEntry } from './know-entry.ts';
import { LibraryWatch } from './library-watch.ts';
import { MentionFinder } from './mention-finder.ts';
import {
  markDatesOnOpenPages,
  matchOpenPagesAgain,
  repaintNotesOnOpenPages,
} from './open-pages.ts';
import { noteHandlers } from './page-notes.ts';
import { prepareGlossary } from './prepare-glossary.ts';
import { offerInMenu, saveByCommand } from './save-by-command.ts';
import { savePage, type SavingPorts } from './save-page.ts';
import { proposeUnknownNames } from './unknown-finder.ts';
import { UnknownMarker } from './unknown-marker.ts';

/** How long a deleted article can be brought back. */
const DAY = 24 * 60 * 60 * 1000;

const database = openDatabase();
const keeper = new GazetteerKeeper({
  database,
  prepare,
  build: () => buildPacksIndex(database),
});
const access = new AccessKeeper(database);
const finder = new MentionFinder(database, keeper, {
  interface: browser.i18n.getUILanguage(),
  reader: navigator.languages,
});
const unknown = new UnknownMarker({
  wanted: async () => (await getSettings(database)).markUnknown,
  find: (blocks) => proposeUnknownNames(database, keeper, blocks),
});

const library = new LibraryWatch(database, browser.storage.local);
const saving: SavingPorts = { db: database, read: readArticle, onSaved: noteLibrary };

const autoSaver = new AutoSaver(saving);
browser.tabs.onRemoved.addListener((tab) => autoSaver.tabClosed(tab));
saveByCommand(saving);

serve<ContentCalls & BackgroundCalls>(
  'background',
  { ...CONTENT_SCHEMAS, ...BACKGROUND_SCHEMAS },
  {
    'page.detected': async (_request, sender) => {
      await injectStageTwo(tabOf(sender));
      return done;
    },
    'mentions.find': async (question, sender) => {
      try {
        return success(await finder.find(question, siteOf(sender.url)));
      } catch (error) {
        const { code, detail } = asFailure(error);
        return failure(code, detail);
      }
    },
    'entry.card': async ({ entry, published }) => {
      const found = await getEntry(database, entry);
      if (found === null) return failure('entry-missing', entry);
      return success({
        entry: summariseWithReading(found),
        latest: await latestOf(database, entry, published),
      });
    },
    'entry.know': async (said, sender) => {
      const answer = await knowEntry(database, said, sender, Date.now());
      if (answer.ok) void matchOpenPagesAgain().catch(report);
      return answer;
    },
    'dates.find': ({ blocks, published }) =>
      success(blocks.map((text) => findWrittenDates(text, published))),
    'date.card': async ({ entries, published, ...interval }) => {
      try {
        return success(await eventsOn(database, entries, interval, published));
      } catch (error) {
        return { ok: false, error: asFailure(error) };
      }
    },
    'panel.open': async ({ entry }, sender) => {
      const windowId = sender.tab?.windowId;
      // What is looked up in a private window is written nowhere: its card says what it can.
      if (windowId === undefined || sender.tab?.incognito) return success({ opened: false });
      // Before any await: the reader's gesture does not outlive one.
      const opening = openPanelFromPage(windowId);
      await requestEntry(entry, Date.now());
      return success({ opened: await opening });
    },
    ...noteHandlers(
      database,
      (tab) => savePage(saving, tab, { id: crypto.randomUUID(), now: Date.now() }),
      () => void repaintNotesOnOpenPages().catch(report),
    ),
    'notes.changed': async () => {
      await repaintNotesOnOpenPages();
      return done;
    },
    'page.changed': async ({ state, entities, addresses = [] }, sender) => {
      const tab = tabOf(sender);
      await showStanding(database, tab, { state, entities, addresses: [sender.url, ...addresses] });
      notify('tab.changed', { tab });
      if (sender.tab) autoSaver.pageChanged(sender.tab, state).catch(report);
      if (state === 'reading') unknown.mark(tab).catch(report);
      return done;
    },
    'tab.read': async ({ tab }) => {
      try {
        await access.read(tab);
        return done;
      } catch (error) {
        return failure('page-unreachable', String(error));
      }
    },
    'glossary.prepare': async () => {
      try {
        await prepare();
        return done;
      } catch (error) {
        return { ok: false, error: asFailure(error) };
      }
    },
    'gazetteer.refresh': async () => {
      keeper.drop();
      await matchOpenPagesAgain();
      return done;
    },
    'marking.refresh': async () => {
      await matchOpenPagesAgain();
      return done;
    },
    'saved.refresh': async ({ tab }) => {
      await showStandingAgain(database, tab);
      return done;
    },
    'library.changed': () => {
      noteLibrary();
      return done;
    },
    'access.refresh': async () => {
      await access.refresh();
      return done;
    },
    'page.save': ({ tab }) => savePage(saving, tab, { id: crypto.randomUUID(), now: Date.now() }),
    'article.read': async (article) => {
      try {
        return success(await readArticle(article));
      } catch (error) {
        const { code, detail } = asFailure(error);
        return failure(code, detail);
      }
    },
    'unknown.find': async ({ blocks }) => {
      try {
        return success(await proposeUnknownNames(database, keeper, blocks));
      } catch (error) {
        const { code, detail } = asFailure(error);
        return failure(code, detail);
      }
    },
    'unknown.refresh': async () => {
      await unknown.refresh();
      return done;
    },
    'dates.refresh': async () => {
      const settings = await getSettings(database);
      await markDatesOnOpenPages(dateMarking(settings, navigator.languages));
      return done;
    },
  },
);

browser.runtime.onConnect.addListener((port) => finder.connected(port));

browser.action.onClicked.addListener((tab) => {
  // The click opens the panel and lends access to the tab; both must be used at once.
  if (tab.windowId !== undefined) openPanel(tab.windowId).catch(report);
  if (tab.id !== undefined) access.read(tab.id).catch(() => undefined);
});

browser.permissions.onAdded.addListener((permissions) => {
  access.granted(permissions).catch(report);
});
browser.permissions.onRemoved.addListener(() => {
  access.revoked().catch(report);
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  setUp(reason).catch(report);
});
browser.runtime.onStartup.addListener(() => {
  const kept = Date.now() - TRASH_DAYS * DAY;
  purgeDeleted(database, kept).catch(report);
  purgeAnnotations(database, kept).catch(report);
  noteLibrary();
  // What was laid down of a backup by a panel that was closed before the reader decided.
  clearStaged(database).catch(report);
  // Goes on with what was interrupted when the browser was closed.
  keeper.get().catch(report);
});

/** What an article mentions and tells, by the glossary as it is stored now. */
async function readArticle(
  article: ReadableArticle,
): Promise<ArticleFindings & { signature: string }> {
  const { whole: signature } = await readingSignature(database);
  const entries = new RememberedEntries(database);
  return { ...(await readArticleEvents(entries, await keeper.current(), article)), signature };
}

/** Nothing waits for it. */
function noteLibrary(): void {
  library.note(Date.now()).catch(report);
}

async function setUp(reason: Runtime.OnInstalledReason): Promise<void> {
  await access.adoptGrants();
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  // Nothing waits for it: a browser that is starting may take its time.
  offerInMenu().catch(report);
  if (await prepare()) keeper.drop();
  await access.refresh();
  await library.note(Date.now());
  // So that the first article does not wait for the index.
  await keeper.get();
}

/** Preparations one after the other, so that two callers do not write the same packs. */
let preparing: Promise<boolean> = Promise.resolve(false);
function prepare(): Promise<boolean> {
  preparing = preparing.catch(() => false).then(() => prepareGlossary(database, Date.now()));
  return preparing;
}

function tabOf(sender: Runtime.MessageSender): number {
  const tab = sender.tab?.id;
  if (tab === undefined) throw new Error('the message came from no tab');
  return tab;
}

function report(error: unknown): void {
  console.error('siyaq', error);
}
